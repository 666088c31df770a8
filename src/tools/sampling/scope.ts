import { nearest } from '../arguments.ts';
import { operations } from '../catalog.generated.ts';
import type { ScopesFragment } from '../operations.generated.ts';
import type { ReadCall } from '../tool.ts';

/** The scopes of a rule as arguments; an empty list is everywhere. */
export interface ScopeArguments {
  readonly namespaces?: ScopesFragment['namespaces'] | undefined;
  readonly languages?: ScopesFragment['languages'] | undefined;
  readonly sources?: ScopesFragment['sources'] | undefined;
}

/** Scopes from arguments; what is absent keeps its value, empty lists are none. */
export function scopesFrom(given: ScopeArguments, before: ScopesFragment | null = null): ScopesFragment | null {
  const scopes = {
    namespaces: given.namespaces ?? before?.namespaces ?? null,
    languages: given.languages ?? before?.languages ?? null,
    sources: given.sources ?? before?.sources ?? null,
  };
  return Object.values(scopes).some((list) => list !== null && list.length > 0) ? withoutEmpty(scopes) : null;
}

/**
 * Which namespaces and workloads of a scope do not exist, each a sentence. The API takes any name (recordings
 * `probe/sampling/noisy/scope-unknown-ns`, `scope-language-kind`), and such a rule never matches.
 */
export async function scopeProblems<Arguments>(
  call: ReadCall<Arguments>,
  { namespaces, sources }: ScopeArguments,
): Promise<readonly string[]> {
  const named = [...new Set([...(namespaces ?? []), ...(sources ?? []).map(({ namespace }) => namespace)])];
  if (named.length === 0) return [];
  const answer = await call.read(operations.create_noisy_operation_rule_namespaces, {});
  const known = answer.namespaces.map(({ name }) => name).sort();
  const missing = named.filter((name) => !known.includes(name));
  const problems = missing.map((name) =>
    known.length > 0
      ? `There is no namespace "${name}" for Odigos. Did you mean "${nearest(name, known)}"?`
      : `There is no namespace "${name}" for Odigos.`,
  );
  for (const namespace of new Set((sources ?? []).map((source) => source.namespace))) {
    if (missing.includes(namespace)) continue;
    const { workloads } = await call.read(operations.create_noisy_operation_rule_workloads, { namespace });
    for (const { namespace: place, kind, name } of sources ?? []) {
      const isThere = workloads.some(({ id }) => id.kind === kind && id.name === name);
      if (place === namespace && !isThere) problems.push(`There is no ${kind} ${name} in namespace ${namespace}.`);
    }
  }
  return problems;
}

function withoutEmpty({ namespaces, languages, sources }: ScopesFragment): ScopesFragment {
  return {
    namespaces: namespaces && namespaces.length > 0 ? namespaces : null,
    languages: languages && languages.length > 0 ? languages : null,
    sources: sources && sources.length > 0 ? sources : null,
  };
}
