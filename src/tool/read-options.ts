/** How one request of a call is made. */
export interface ReadOptions {
  /** Milliseconds; the server's default when absent. */
  readonly timeoutMs?: number;
}

/** How one mutation of a call is sent. */
export interface WriteOptions extends ReadOptions {
  /** Whether it changes nothing in the cluster, whatever becomes of it: it only has the UI try something. */
  readonly changesNothing?: boolean;
}
