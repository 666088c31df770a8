/**
 * Why a request to the UI API failed. Each kind is told apart by what the recordings show (names behind each):
 *
 * - `unreachable`: no connection, or it broke before an answer
 * - `timed_out`: the deadline passed (`apiserver-hung/*`: the UI waits for ever for a hung Kubernetes API)
 * - `cancelled`: the caller went away, or this client was closed
 * - `busy`: it was never sent: too many requests waited for their turn, or none came before the deadline
 * - `refused_readonly`: "cannot execute this mutation in readonly mode" (`readonly/mutation/*`)
 * - `refused_csrf`: HTTP 400/403 with a `CSRF_TOKEN_*` code (`csrf/*`)
 * - `kubernetes_forbidden`: a resolver message with "is forbidden:" (roles under `uiMode: readonly`)
 * - `kubernetes_unreachable`: a resolver message with a dial error of the Kubernetes API (`apiserver-down/*`)
 * - `not_found`: a resolver message that ends in "not found" (`error/describeSource-missing`)
 * - `namespace_ignored`: what is asked lies in a namespace that Odigos ignores (`states/ignored-namespace/*`)
 * - `conflict`: "the object has been modified" (`probe/*`): a retry after a read may succeed
 * - `invalid_operation`: HTTP 422, GRAPHQL_VALIDATION_FAILED or GRAPHQL_PARSE_FAILED: this UI has another schema
 * - `graphql`: any other resolver message
 * - `bad_answer`: not the API's answer at all: HTML, truncated JSON, 5xx, another shape
 * - `too_big`: the answer went over the byte cap and was cut off
 */
export type UiFailureKind =
  | 'unreachable'
  | 'timed_out'
  | 'cancelled'
  | 'busy'
  | 'refused_readonly'
  | 'refused_csrf'
  | 'kubernetes_forbidden'
  | 'kubernetes_unreachable'
  | 'not_found'
  | 'namespace_ignored'
  | 'conflict'
  | 'invalid_operation'
  | 'graphql'
  | 'bad_answer'
  | 'too_big';

export interface UiFailure {
  readonly kind: UiFailureKind;
  /**
   * What the UI or the connection said, safe to show: one line, at most 500 characters, no markup, no stack, no
   * credentials of a URL, none of the strings the caller marked as `secrets`, and never the request itself
   * (graphql-request's own message carries it; it never leaves this folder).
   */
  readonly message: string;
  /** HTTP status when an answer came. */
  readonly status?: number;
  /**
   * Whether the request may have reached the API. Always false for queries, which change nothing. For a mutation,
   * false is a promise that nothing was changed: the connection was never made, or the caller had already gone. True
   * is only a warning: `refused_*` and `invalid_operation` are known not to have been applied, the rest may have been.
   */
  readonly sent: boolean;
}
