import { operations } from '../catalog.generated.ts';
import { missingSources } from '../named-sources.ts';
import type { ReadCall } from '../tool.ts';
import type { ActionSettings } from './settings.ts';
import { parseSource } from './write-fields.ts';

/** What of a scope does not exist; the API does not check it. */
export function missingOfScope(
  call: Pick<ReadCall<object>, 'read'>,
  { namespaces = [], sources = [] }: ActionSettings,
): Promise<readonly string[]> {
  const workloads = sources.map(parseSource).filter((source) => source !== undefined);
  return missingSources(
    { namespaces, workloads },
    {
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
    },
  );
}
