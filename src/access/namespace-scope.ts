import type { NamespaceScope } from './caller.ts';
import { matcherOf } from './patterns.ts';

/** What Kubernetes takes for the name of a namespace. */
const NAME = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * The namespaces that names and wildcards mean. What is no name of a namespace is in none: a wildcard would let a path
 * through, `team-x/../other`.
 */
export function namespaceScope(patterns: readonly string[]): NamespaceScope {
  const matches = matcherOf(patterns);
  return { allows: (name) => NAME.test(name) && matches(name), text: patterns.join(', ') };
}
