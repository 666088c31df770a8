import type { Writable } from 'node:stream';

/** Characters of lines that wait for a reader; some three thousand audit lines. */
const MAX_WAITING = 1024 * 1024;

/** Lines that nobody will read. */
export interface Losses {
  /** How many there were in this gap. */
  readonly lines: number;
  /** How many there were since the start. */
  readonly total: number;
  /** When the first of the gap was lost. */
  readonly since: Date;
}

export interface LineQueueOptions {
  /** Characters that may wait. */
  readonly maxWaiting?: number;
  /** Told once of each gap, when lines are written again: to say it in the place where they are missing. */
  readonly onRecovered?: (losses: Losses) => void;
}

/** What went wrong is told to whoever wrote the line: the stream need not say it once more. */
function seenTo(): void {}

/** Somebody who waits until the line with this number is written. */
interface Waiter {
  readonly from: number;
  readonly to: number;
  readonly tell: (isWritten: boolean) => void;
}

/**
 * Lines on their way to a reader that may stop reading, such as `less`. Nobody waits for it: a bounded number of lines
 * does, in memory, and what comes when that is full is lost and counted, until the reader has taken half of it.
 */
export class LineQueue {
  readonly #stream: Writable;
  readonly #options: Required<LineQueueOptions>;
  #accepted = 0;
  #settled = 0;
  /** The number of the last line that could not be written. */
  #lastFailed = 0;
  #lost = 0;
  /** What was lost since it was last said. */
  #gap: { lines: number; readonly since: Date } | undefined;
  #isFull = false;
  #isOpen = true;
  readonly #waiters = new Set<Waiter>();

  /** @param stream one whose `write` does not block, and whose errors end nothing: they are seen to here */
  constructor(stream: Writable, { maxWaiting = MAX_WAITING, onRecovered = () => {} }: LineQueueOptions = {}) {
    this.#stream = stream;
    this.#options = { maxWaiting, onRecovered };
    // Several queues may write to one stream, such as standard output.
    if (!stream.listeners('error').includes(seenTo)) stream.on('error', seenTo);
  }

  /** Lines lost so far. */
  get lost(): number {
    return this.#lost;
  }

  /** Writes a line, or counts it as lost. Never blocks and never throws. */
  write(line: string): void {
    const waiting = this.#stream.writableLength;
    const hasRoom = waiting + line.length <= this.#options.maxWaiting;
    // Once something has no room nothing has, so that what is missing is missing in one place.
    if (!hasRoom && waiting > 0) this.#isFull = true;
    if (!hasRoom || this.#isFull || !this.#isOpen) {
      this.#lose();
      return;
    }
    this.#accepted += 1;
    this.#stream.write(line, this.#settle);
  }

  /**
   * Whether every line that waits is handed to the operating system, which keeps it though this process be killed; of
   * none that waits, whether the last one was.
   *
   * @param ms milliseconds to wait; false when they have passed
   */
  written(ms: number): Promise<boolean> {
    const [from, to] = [this.#settled, this.#accepted];
    if (from === to) return Promise.resolve(this.#isOpen && (to === 0 || this.#lastFailed < to));
    return new Promise((resolve) => {
      const tell = (isWritten: boolean): void => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
        resolve(isWritten);
      };
      const waiter: Waiter = { from, to, tell };
      const timer = setTimeout(tell, ms, false);
      this.#waiters.add(waiter);
    });
  }

  /** The next of the accepted lines was written, or could not be: a stream tells of them in their order. */
  readonly #settle = (error?: (Error & { readonly code?: string }) | null): void => {
    this.#settled += 1;
    if (this.#isFull && this.#stream.writableLength <= this.#options.maxWaiting / 2) this.#isFull = false;
    if (error) {
      this.#lastFailed = this.#settled;
      // Nobody reads any more.
      if (error.code === 'EPIPE') this.#isOpen = false;
      this.#lose();
    } else if (this.#gap && !this.#isFull) this.#sayGap(this.#gap);
    for (const { from, to, tell } of this.#waiters) if (to <= this.#settled) tell(this.#lastFailed <= from);
  };

  #sayGap({ lines, since }: { readonly lines: number; readonly since: Date }): void {
    this.#gap = undefined;
    this.#options.onRecovered({ lines, since, total: this.#lost });
  }

  #lose(): void {
    this.#lost += 1;
    this.#gap ??= { lines: 0, since: new Date() };
    this.#gap.lines += 1;
  }
}
