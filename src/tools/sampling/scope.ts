import { refuse } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ScopesFragment } from '../../tool/generated/operations.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { workloadKind } from '../workload/kinds.ts';
import { missingSources, type NamedWorkload } from '../workload/named-sources.ts';

/** The scopes of a rule as arguments; an empty list is everywhere. */
export interface ScopeArguments {
  readonly namespaces?: readonly string[];
  readonly languages?: NonNullable<ScopesFragment['languages']>;
  /** `namespace/Kind/name` each. */
  readonly sources?: readonly string[];
}

/**
 * Scopes from arguments; what is absent keeps its value, empty lists are none.
 *
 * @throws ToolFailure when a source is not in the form that names one
 */
export function scopesFrom(
  given: ScopeArguments,
  before: ScopesFragment | null | undefined = null,
): ScopesFragment | null {
  const scopes = {
    namespaces: listOf(given.namespaces ?? before?.namespaces),
    languages: listOf(given.languages ?? before?.languages),
    sources: listOf(given.sources?.map(parseSource) ?? before?.sources),
  };
  return Object.values(scopes).some((list) => list !== null) ? scopes : null;
}

/**
 * Which namespaces and workloads of a scope do not exist, each a sentence. The API takes any name (recordings
 * `probe/sampling/noisy/scope-unknown-ns`, `scope-language-kind`), and such a rule never matches.
 */
export async function scopeProblems<Arguments>(
  call: ReadCall<Arguments>,
  { namespaces = [], sources = [] }: ScopeArguments,
): Promise<readonly string[]> {
  const workloadsOf = new Map<string, ReadonlySet<string>>();
  return missingSources(
    { namespaces, workloads: sources.map(parseSource) },
    {
      async namespaces() {
        const answer = await call.read(operations.create_noisy_operation_rule_namespaces, {});
        return answer.namespaces.map(({ name }) => name);
      },
      async workloadExists({ namespace, kind, name }) {
        const known = workloadsOf.get(namespace) ?? (await workloadsIn(call, namespace));
        workloadsOf.set(namespace, known);
        return known.has(`${kind}/${name}`);
      },
    },
  );
}

async function workloadsIn<Arguments>(call: ReadCall<Arguments>, namespace: string): Promise<ReadonlySet<string>> {
  const { workloads } = await call.read(operations.create_noisy_operation_rule_workloads, { namespace });
  return new Set(workloads.map(({ id }) => `${id.kind}/${id.name}`));
}

function parseSource(text: string): NamedWorkload {
  const [namespace, kind, name, ...more] = text.split('/');
  if (!namespace || !kind || !name || more.length > 0) {
    throw refuse(`sources names "${text}": write a workload as namespace/Kind/name. Nothing was sent.`);
  }
  return { namespace, kind: workloadKind(kind), name };
}

function listOf<Item>(items: readonly Item[] | null | undefined): readonly Item[] | null {
  return items && items.length > 0 ? items : null;
}
