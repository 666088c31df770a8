import type { ToolOperation } from '../../tool/definition.ts';
import { refuse } from '../../tool/failure.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { type MarkedWorkload, type MarkingSettings, readMarkingSettings } from './named-workloads.ts';

/** Arguments that name one workload. */
export type OneWorkload = MarkedWorkload['id'];

/** Reads one workload. */
export type OneRead<Workload extends MarkedWorkload> = ToolOperation<
  { readonly workloads: readonly Workload[] },
  OneWorkload
>;

/**
 * The one workload that is named, which must exist outside an ignored namespace.
 *
 * @throws ToolFailure when it does not: the API would make a Source for it all the same (`updateK8sActualSource/nonexistent-workload`)
 */
export async function readOne<Workload extends MarkedWorkload>(
  call: ReadCall<object>,
  operation: OneRead<Workload>,
  { namespace, kind, name }: OneWorkload,
): Promise<{ readonly workload: Workload; readonly settings: MarkingSettings }> {
  const settings = await readMarkingSettings(call);
  if (settings.ignored.has(namespace)) {
    throw refuse(`Odigos ignores namespace ${namespace}: nothing in it is instrumented. Nothing was sent.`, [
      { tool: 'list_namespaces', arguments: {}, why: 'See which namespaces Odigos ignores.' },
    ]);
  }
  const { workloads } = await call.read(operation, { namespace, kind, name });
  const workload = workloads.find(({ id }) => id.kind === kind && id.name === name);
  if (!workload || workload.workloadHealthStatus === null) {
    throw refuse(
      `There is no ${kind} ${name} in namespace ${namespace} (names are case-sensitive). Nothing was sent.`,
      [{ tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See which workloads it has.' }],
    );
  }
  return { workload, settings };
}
