/** How waiting for a flight ended for one of its waiters. */
export type Wait<Landing> =
  | { readonly over: 'landed'; readonly landing: Landing }
  | { readonly over: 'timed_out' | 'cancelled' };

/** Node's longest timer; a longer one would fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * One request under way, for one waiter or several. A waiter whose caller goes away or whose deadline passes leaves
 * alone; with the last one gone the request itself is aborted.
 */
export class Flight<Landing> {
  /** What the request comes to; settles soon after an abort too. */
  readonly landing: Promise<Landing>;
  readonly #controller = new AbortController();
  readonly #abandoned: () => void;
  #waiters = 0;

  /** `launch` must not reject, and must settle when its signal aborts. `abandoned` runs when nobody waits any more. */
  constructor(launch: (signal: AbortSignal) => Promise<Landing>, abandoned: () => void = () => {}) {
    this.#abandoned = abandoned;
    this.landing = launch(this.#controller.signal);
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
        this.#abandoned();
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
}
