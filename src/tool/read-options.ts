/** How one request of a call is made. */
export interface ReadOptions {
  /** Milliseconds; the server's default when absent. */
  readonly timeoutMs?: number;
}
