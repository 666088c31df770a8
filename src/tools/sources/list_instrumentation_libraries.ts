import { counted } from '../../text/counted.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListInstrumentationLibrariesWorkloadQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { workloadKind } from '../workload/kinds.ts';
import { selectWorkloads } from '../workload/select.ts';
import { markOf, type WorkloadId, workloadArguments } from '../workload/workload.ts';

/**
 * Libraries that the agent instruments, from the workload's own containers: the API's list of components ignores its
 * namespace and mixes workloads of one name (recording `instrumentationInstanceComponents/other-ns-same-name`). That
 * list is read all the same, to say when it would have misled.
 */
export const list_instrumentation_libraries = defineRead(definitions.list_instrumentation_libraries, {
  async read(call) {
    const { namespace, name } = call.arguments;
    const id = { namespace, kind: workloadKind(call.arguments.kind), name };
    const { workloads } = await call.read(operations.list_instrumentation_libraries_workload, id);
    const [workload] = selectWorkloads(workloads, id);
    const { instrumentationInstanceComponents: mixed } = await call.read(
      operations.list_instrumentation_libraries,
      call.arguments,
    );
    const libraries = await librariesOf(call, id, workload);
    if (libraries.some(({ healthy }) => healthy === undefined)) {
      call.warn(untold('which library fails', 'K8sWorkloadPodContainerProcessInstrumentation.healthy'));
    }
    const failing = libraries.filter(({ healthy }) => healthy === false);
    const own = new Set(libraries.map((library) => library.name));
    const foreign = new Set(mixed.map((component) => component.name).filter((one) => !own.has(one)));
    if (foreign.size > 0) {
      call.warn(
        `Left out ${counted(foreign.size, 'library', 'libraries')} that the API reports for ${id.kind} ${name}, of workloads of that name in other namespaces, or of earlier pods.`,
      );
    }
    const page = pageOf(
      libraries,
      (library) => `${library.healthy === false ? 0 : 1} ${library.container} ${library.name}`,
      call,
    );
    const steps: NextStep[] = [];
    if (failing.length > 0) {
      const why = 'See in which pods and processes they fail.';
      steps.push({ tool: 'get_instrumentation_health', arguments: workloadArguments(id), why });
    }
    if (libraries.length === 0) {
      const why = 'No library is reported: see the first broken stage.';
      steps.push({ tool: 'troubleshoot_source', arguments: workloadArguments(id), why });
    }
    return {
      data: {
        ...id,
        state: markOf(workload?.markedForInstrumentation.markedForInstrumentation ?? null),
        libraries: page.items.map((library) =>
          present({
            name: library.name,
            container: library.container,
            health: healthOf(library),
            message: library.message,
            standard_library: library.isStandardLibrary || undefined,
          }),
        ),
        total: page.total,
        ...present({ failing: failing.length || undefined }),
      },
      nextSteps: steps,
      paged: { list: 'libraries', page },
    };
  },
});

type Workload = ListInstrumentationLibrariesWorkloadQuery['workloads'][number];
type Library = NonNullable<NonNullable<Workload['containers']>[number]['instrumentations']>[number] & {
  readonly container: string;
};

/** The libraries of each container; where the UI tells none there (up to v1.31), those of its processes, each once. */
async function librariesOf(
  call: Pick<ReadCall<object>, 'read'>,
  id: WorkloadId & { readonly kind: ReturnType<typeof workloadKind> },
  workload: Workload | undefined,
): Promise<readonly Library[]> {
  const containers = workload?.containers ?? [];
  if (containers.some(({ instrumentations }) => instrumentations !== null) || containers.length === 0) {
    return containers.flatMap(({ containerName, instrumentations }) =>
      (instrumentations ?? []).map((library) => ({ ...library, container: containerName })),
    );
  }
  const { workloads } = await call.read(operations.list_instrumentation_libraries_processes, id);
  const found = new Map<string, Library>();
  for (const { containerName, processes } of (selectWorkloads(workloads, id)[0]?.pods ?? []).flatMap(
    (pod) => pod.containers,
  )) {
    for (const library of processes.flatMap(({ instrumentations }) => instrumentations ?? [])) {
      const key = JSON.stringify([containerName, library.name]);
      // One that fails in one process fails.
      if (found.get(key)?.healthy !== false) found.set(key, { ...library, container: containerName });
    }
  }
  return [...found.values()];
}

function healthOf({ healthy }: Library): string {
  if (healthy === undefined) return 'not told';
  if (healthy === null) return 'not reported';
  return healthy ? 'healthy' : 'failing';
}
