/** Waits so many milliseconds, or until the signal aborts. Never throws. */
export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

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
