import type { UiFailureKind } from './failure.ts';

/** The kinds that a resolver's message can mean. Resolver errors have no code: the text is all there is. */
export type ResolverFailureKind = Extract<
  UiFailureKind,
  | 'refused_readonly'
  | 'kubernetes_forbidden'
  | 'kubernetes_unreachable'
  | 'conflict'
  | 'not_found'
  | 'namespace_ignored'
  | 'invalid_operation'
  | 'graphql'
>;

/**
 * What a resolver's message means. Rules are tried in an order that matters: "is forbidden" may quote a "not found",
 * and an unreachable Kubernetes API may be reported in the middle of any other sentence.
 *
 * Quoted text is left out first: names, values and addresses stand in quotes, and a workload could be called anything.
 */
export function classifyMessage(message: string, code: string | undefined): ResolverFailureKind {
  if (code === 'GRAPHQL_VALIDATION_FAILED' || code === 'GRAPHQL_PARSE_FAILED') return 'invalid_operation';
  if (message === 'cannot execute this mutation in readonly mode') return 'refused_readonly';
  if (/^namespace \S{1,63} is configured to be ignored by odigos$/.test(message)) return 'namespace_ignored';
  // To the end where no quote closes one, so that what follows is not looked at again and again; that stays.
  const unquoted = message
    .replace(/"(?:[^"\\]|\\[\s\S]?)*("|$)/g, (whole, end: string) => (end === '' ? whole : '""'))
    .trim();
  if (/ is forbidden:/.test(unquoted)) return 'kubernetes_forbidden';
  if (saysKubernetesIsUnreachable(message, unquoted)) return 'kubernetes_unreachable';
  if (/the object has been modified/.test(unquoted)) return 'conflict';
  // "field X is not found in config for …" is a wrong argument, not a missing thing.
  const lastLine = unquoted.slice(unquoted.lastIndexOf('\n') + 1);
  if (/(?<! is) not found(?: (?:in|for) \S|$)/i.test(lastLine)) return 'not_found';
  return 'graphql';
}

/**
 * Go's client reports a request that got no answer as `Get "https://…/api…": cause`. The same with another path is
 * another service (a metrics store, an admission webhook that Kubernetes could not call): Kubernetes itself answered.
 */
function saysKubernetesIsUnreachable(message: string, unquoted: string): boolean {
  if (/failed calling webhook/.test(unquoted)) return false;
  const request = /\b(?:Get|Head|Post|Put|Patch|Delete) "https?:\/\/[^"/]+(\/[^"]*)?": /.exec(message);
  if (request !== null) return /^\/(?:apis?|version|openapi)(?:[/?]|$)/.test(request[1] ?? '');
  return /\bdial tcp\b/.test(unquoted);
}
