import type { NamespaceScope } from './caller.ts';
import { matcherOf } from './patterns.ts';

/** Characters of namespaces that an answer shows. */
const MAX_SHOWN = 120;
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

/** The namespaces of a scope for an answer, which need not repeat a long list. */
export function shownNamespaces({ text }: NamespaceScope): string {
  if (text.length <= MAX_SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(',', MAX_SHOWN))} and more (get_access tells all)`;
}
