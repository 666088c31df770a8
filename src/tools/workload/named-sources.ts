import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import type { WorkloadKind } from './kinds.ts';

/** A workload as a call names it. */
export interface NamedWorkload {
  readonly namespace: string;
  readonly kind: WorkloadKind;
  readonly name: string;
}

/** How to ask the UI API what there is. */
export interface NamedSourcesReader {
  namespaces(): Promise<readonly string[]>;
  workloadExists(workload: NamedWorkload): Promise<boolean>;
}

/** Asks for each workload by its name: little to read where a call names few. */
export function namedSourcesReader(call: Pick<ReadCall<object>, 'read'>): NamedSourcesReader {
  return {
    async namespaces() {
      const answer = await call.read(operations.create_action_namespaces, {});
      return answer.namespaces.map(({ name }) => name);
    },
    async workloadExists(workload) {
      const answer = await call.read(operations.create_action_workload, workload);
      // The filter is not exact in all its forms, and an id of nothing may be answered: both are checked again.
      return answer.workloads.some(
        ({ id, workloadHealthStatus }) =>
          id.kind === workload.kind && id.name === workload.name && workloadHealthStatus !== null,
      );
    },
  };
}

/**
 * What of the named namespaces and workloads does not exist, each a sentence. The API stores names of nothing and the
 * setting then silently applies to nothing. Namespaces that Odigos ignores do not exist for it.
 */
export async function missingSources(
  { namespaces, workloads }: { readonly namespaces: readonly string[]; readonly workloads: readonly NamedWorkload[] },
  reader: NamedSourcesReader,
): Promise<readonly string[]> {
  const named = new Set([...namespaces, ...workloads.map(({ namespace }) => namespace)]);
  if (named.size === 0) return [];
  const existing = new Set(await reader.namespaces());
  const missing = [...named]
    .filter((namespace) => !existing.has(namespace))
    .map((namespace) => `Namespace "${namespace}" does not exist or Odigos ignores it.`);
  for (const workload of workloads) {
    if (!existing.has(workload.namespace) || (await reader.workloadExists(workload))) continue;
    missing.push(`There is no ${workload.kind} "${workload.name}" in namespace ${workload.namespace}.`);
  }
  return missing;
}
