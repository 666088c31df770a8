import { refuse, ToolFailure } from '../../tool/failure.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { type WorkloadId, workloadArguments, workloadKey } from '../workload/workload.ts';
import { isPattern, leftoversIn } from './leftovers.ts';

/**
 * Why a workload cannot be told of: it does not exist, or it was deleted and Odigos still holds what it made of it. The
 * latter is listed among the marked ones alone (recordings `probe/workloads/marked-after-delete`, `…/ns-after-delete`).
 *
 * @param isLeft whether it is known to be a leftover already
 */
export async function notThere(
  call: Pick<ReadCall<object>, 'read'>,
  id: WorkloadId,
  isLeft: boolean,
): Promise<ToolFailure> {
  const { namespace, kind, name } = id;
  if (isPattern({ id, workloadHealthStatus: null })) {
    return refuse(
      `${name} is no workload's name; a Source may mark workloads of namespace ${namespace} by such a pattern.`,
      [{ tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See which workloads it has.' }],
    );
  }
  const left = isLeft || (await isLeftOver(call, id));
  const list = { tool: 'list_workloads_in_namespace', arguments: { namespace }, why: 'See which workloads it has.' };
  if (!left) {
    return refuse(`There is no ${kind} ${name} in namespace ${namespace} (names are case-sensitive).`, [list]);
  }
  const clear = {
    tool: 'uninstrument_workloads',
    arguments: { workloads: [workloadArguments(id)] },
    why: 'Clear what is left over of it.',
  };
  return new ToolFailure({
    side: 'target',
    message: `${kind} ${name} no longer exists in namespace ${namespace}; only its instrumentation is left over, which takes effect again if it comes back.`,
    changed: 'no',
    isExplained: true,
    nextSteps: [clear, list],
  });
}

async function isLeftOver(call: Pick<ReadCall<object>, 'read'>, id: WorkloadId): Promise<boolean> {
  const { workloads } = await call.read(operations.list_sources_leftovers, {});
  return leftoversIn(workloads).some((one) => workloadKey(one) === workloadKey(id));
}
