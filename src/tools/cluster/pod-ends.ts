import type { NextStep } from '../../tool/envelope.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import type { CollectorPodFragment } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { endRow, podStatus } from '../workload/pod-status.ts';
import { attempt } from './attempt.ts';
import { worstFirst } from './collector.ts';

/** Pods whose ends are looked up: a request each. */
const MOST = 3;

/** How the containers of pods that came again last ended, by the name of the pod: a row, or that it is not told. */
export type PodEnds = ReadonlyMap<string, object | string>;

/**
 * Reads why pods of a collector restarted, which their list does not tell; of the three that restarted most. A pod that
 * cannot be read, or whose object says nothing, is told as that.
 */
export async function readEnds(
  call: Pick<ReadCall<object>, 'read'>,
  pods: readonly CollectorPodFragment[],
): Promise<PodEnds> {
  const restarted = worstFirst(pods)
    .filter(({ restartsCount }) => restartsCount > 0)
    .slice(0, MOST);
  const ends = restarted.map(async ({ namespace, name }): Promise<readonly [string, object | string]> => {
    const tried = await attempt(call.read(operations.get_pod, { namespace, name }));
    return [name, (tried.ok && lastEnd(tried.value.pod.manifestYAML)) || 'not told'];
  });
  return new Map(await Promise.all(ends));
}

function lastEnd(manifest: string): object | undefined {
  const [latest] = [...(podStatus(manifest)?.ended ?? [])].sort(
    ([, one], [, other]) => Date.parse(other.finishedAt ?? '') - Date.parse(one.finishedAt ?? '') || 0,
  );
  return latest && present({ container: latest[0], ...endRow(latest[1]) });
}

/** Where what a container of Odigos wrote before it ended is kept: in the last support bundle. */
export function logBefore(pod: string, container?: string): NextStep {
  return {
    tool: 'read_support_bundle',
    arguments: { contains: container === undefined ? pod : `${pod}.${container}.previous` },
    why: 'See which of its logs the last support bundle holds: .previous is from before the restart.',
  };
}
