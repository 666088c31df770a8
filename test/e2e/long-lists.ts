import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { type Workbench, workbench } from '../tools/workbench.ts';
import { minimalArguments } from './arguments.ts';

/** More than fit an answer. */
export const WORKLOADS = 500;
const SERVED = new Set(servedTools(createCatalog()).map(({ name }) => name));
/** The tools that give a list in pages. */
export const LISTS = Object.values(definitions).filter(
  ({ name, inputSchema }) => SERVED.has(name) && Object.hasOwn(inputSchema.properties, 'cursor'),
);

/** A cluster of so many workloads, with more than one of everything else that is listed. */
export async function manyOfAll(workloads = WORKLOADS): Promise<Workbench> {
  const bench = await workbench({ demo: { size: workloads, tier: 'onprem' } });
  const { cluster } = bench.demo;
  const signals = { traces: true, metrics: true, logs: true, profiles: false };
  for (let index = 0; index < 12; index += 1) {
    cluster.destinations.create({
      name: `otlp ${index % 4}`,
      type: 'otlp',
      currentStreamName: `stream-${index}`,
      exportedSignals: signals,
      fields: [{ key: 'OTLP_GRPC_ENDPOINT', value: `collector-${index}.observability:4317` }],
    });
  }
  for (const { id } of cluster
    .workloadsIn()
    .filter(({ id: { kind } }) => kind === 'Deployment')
    .slice(0, 8))
    cluster.profiles.open({ namespace: id.namespace, kind: 'Deployment', name: id.name });
  await bench.call('collect_diagnose_bundle', { dry_run: false });
  return bench;
}

/** Each row of theirs is read with its pods or containers: thousands of them, page by page, would take minutes. */
const OF_ONE_NAMESPACE: ReadonlySet<string> = new Set(['get_instrumentation_health', 'get_runtime_detection']);

/** What a tool is asked for here: where it needs a workload, one of this cluster. */
export function argumentsOf(tool: (typeof LISTS)[number], bench: Workbench): Readonly<Record<string, unknown>> {
  const found = bench.demo.cluster.workloadsIn().find(({ id, pods }) => id.kind === 'Deployment' && pods.length > 0);
  const required = Object.entries(found?.id ?? {}).filter(
    ([name]) =>
      (tool.inputSchema.required ?? []).includes(name) || (name === 'namespace' && OF_ONE_NAMESPACE.has(tool.name)),
  );
  return { ...minimalArguments(tool), ...Object.fromEntries(required) };
}
