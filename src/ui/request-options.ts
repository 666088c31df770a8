import type { Holder } from './held-answers.ts';
import type { WatchRequest } from './request-watch.ts';

/** How one request to the UI API is made. */
export interface UiRequestOptions {
  /** Aborts when the caller has gone or its own deadline passed. */
  readonly signal: AbortSignal;
  /** Milliseconds for this request, its wait and a retry included; the client's default deadline when absent. */
  readonly timeoutMs?: number;
  /**
   * Strings among the variables that no failure message and no warning may show: each is replaced by `[redacted]`
   * (one shorter than six characters only where it stands as a word of its own). Other values may be quoted by the UI,
   * `namespaces "nope" not found`, which is what makes its messages useful; so mark every secret.
   */
  readonly secrets?: readonly string[];
  /**
   * Those that see this request beside the client's own watches. Of a shared one the trace of whoever came first is sent.
   */
  readonly watches?: readonly WatchRequest[];
  /** Among whose requests this one waits its turn; the server's own, which wait for nobody, when absent. */
  readonly caller?: string;
  /** The call that holds what is read until it ends; nobody does when absent. */
  readonly holder?: Holder;
}
