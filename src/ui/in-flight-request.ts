import type { Place } from './fair-queue.ts';

/** How waiting for a request ended for one of its waiters. */
export type Wait<Landing> =
  | { readonly over: 'landed'; readonly landing: Landing }
  | { readonly over: 'timed_out' | 'cancelled' };

/** What makes a request. */
export interface Launch<Landing> {
  /** Its turn among those that wait. */
  readonly place: Place;
  /** Sends it. Must not reject, and must settle when its signal aborts. */
  readonly send: (signal: AbortSignal) => Promise<Landing>;
  /** What it comes to when everybody has gone before its turn. */
  readonly unsent: () => Landing;
  /** Runs when nobody waits for it any more. */
  readonly abandoned?: (() => void) | undefined;
}

/** Node's longest timer; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * One request that waits for its turn or is under way, for one waiter or several. A waiter whose caller goes away or whose
 * deadline passes leaves alone; with the last one gone the request itself is aborted.
 */
export class InFlightRequest<Landing> {
  /** What the request comes to; settles soon after an abort too. */
  readonly landing: Promise<Landing>;
  readonly #controller = new AbortController();
  readonly #launch: Launch<Landing>;
  #waiters = 0;
  #isShared = false;

  constructor(launch: Launch<Landing>) {
    this.#launch = launch;
    this.landing = this.#inTurn(launch);
  }

  /** Whether it has been sent, or is about to be. */
  get hasBegun(): boolean {
    return this.#launch.place.hasBegun();
  }

  /** Whether several callers got, or get, what it comes to. */
  get isShared(): boolean {
    return this.#isShared;
  }

  /** A further caller waits for it; undefined for the server itself. */
  alsoFor(caller: string | undefined): void {
    this.#isShared = true;
    this.#launch.place.alsoFor(caller);
  }

  /** Aborts the request for everyone; its waiters get what it then comes to. */
  abort(): void {
    this.#controller.abort();
  }

  /** Waits for the landing until `signal` aborts or `timeoutMs` milliseconds have passed. Rejects only if the launch does. */
  wait(signal: AbortSignal, timeoutMs: number): Promise<Wait<Landing>> {
    this.#waiters += 1;
    return new Promise((resolve, reject) => {
      const leave = (over: 'timed_out' | 'cancelled') => {
        stop();
        resolve({ over });
        this.#waiters -= 1;
        if (this.#waiters > 0) return;
        this.#launch.abandoned?.();
        this.#controller.abort();
      };
      const cancel = () => leave('cancelled');
      const timer = setTimeout(leave, Math.min(timeoutMs, MAX_TIMER_MS), 'timed_out');
      const stop = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', cancel);
      };
      signal.addEventListener('abort', cancel);
      this.landing.then(
        (landing) => {
          stop();
          resolve({ over: 'landed', landing });
        },
        (error: unknown) => {
          stop();
          reject(error);
        },
      );
    });
  }

  async #inTurn({ place, send, unsent }: Launch<Landing>): Promise<Landing> {
    const { signal } = this.#controller;
    const leave = (): void => place.leave();
    signal.addEventListener('abort', leave, { once: true });
    try {
      return (await place.turn) && !signal.aborted ? await send(signal) : unsent();
    } finally {
      signal.removeEventListener('abort', leave);
      leave();
    }
  }
}

/** What a promise answers; false as soon as the signal aborts. */
export function soonerThan(signal: AbortSignal, answer: Promise<boolean>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) resolve(false);
    signal.addEventListener('abort', () => resolve(false), { once: true });
    answer.then(resolve, reject);
  });
}
