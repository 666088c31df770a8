/** Waits so many milliseconds, or until the signal aborts. Never throws. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

/** Milliseconds by a clock that only goes forward, and that a `Pause` moves by what it waits. */
export type Now = () => number;

/** Reads the machine's clock since the start of the process. */
export const now: Now = () => performance.now();

/** Waits by the machine's timer. */
export const pause: Pause = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener('abort', done, { once: true });
  });
