import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetPodQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { resourcesOf } from './collector.ts';
import { USUAL_NAMESPACE } from './odigos-namespace.ts';
import { readPod } from './pod-lookup.ts';

type Container = GetPodQuery['pod']['containers'][number];

/**
 * One pod, judged by its containers: its status is only the phase, in which a crash-looping pod is Running (recording
 * `probe/pod/crashloop`). Init containers are not shown by the API.
 */
export const get_pod = defineRead(definitions.get_pod, {
  async read(call) {
    const { namespace, name } = call.arguments;
    const { pod } = await readPod(call.arguments, call.read(operations.get_pod, call.arguments));
    const problems = pod.containers.flatMap(problemsOf);
    const phase = pod.status ?? 'Unknown';
    if (problems.length === 0 && phase !== 'Running' && phase !== 'Succeeded') problems.push(`The pod is ${phase}.`);
    return {
      data: present({
        namespace: pod.namespace,
        name: pod.name,
        node: pod.node,
        phase,
        verdict: problems.length === 0 ? 'healthy' : 'unhealthy',
        problems,
        containers: pod.containers.toSorted(byName).map(rowOf),
      }),
      nextSteps: nextSteps(namespace, name, problems.length > 0),
    };
  },
});

function byName(left: Container, right: Container): number {
  return left.name < right.name ? -1 : 1;
}

function rowOf(container: Container): object {
  return present({
    name: container.name,
    state: container.stateReason ? `${container.status}/${container.stateReason}` : container.status,
    ready: container.ready,
    restarts: container.restarts,
    started_at: container.startedAt,
    image: container.image,
    resources: container.resources ? resourcesOf(container.resources) : undefined,
  });
}

function problemsOf({ name, status, stateReason, ready, restarts }: Container): string[] {
  if (status === 'Terminated' && stateReason === 'Completed') return [];
  if (stateReason === 'PodInitializing') {
    return [`${name} waits for an init container; the API does not show those, the manifest's status does.`];
  }
  if (status === 'Running' && ready) return [];
  const reason = stateReason ? ` (${stateReason})` : '';
  const restarted = restarts > 0 ? ` after ${restarts} restarts` : '';
  return [`${name} is ${status === 'Running' ? 'running but not ready' : status}${reason}${restarted}.`];
}

function nextSteps(namespace: string, name: string, isUnhealthy: boolean): readonly NextStep[] {
  const manifest: NextStep = {
    tool: 'get_manifest',
    arguments: { namespace, kind: 'Pod', name, section: 'status' },
    why: 'See its conditions and the messages of its containers.',
  };
  if (!isUnhealthy) return [manifest];
  return [
    manifest,
    { tool: 'restart_pod', arguments: { namespace, name }, why: 'Replace it by a new pod.' },
    namespace === USUAL_NAMESPACE
      ? { tool: 'check_health', arguments: {}, why: 'See what else of Odigos does not work.' }
      : { tool: 'find_unhealthy_sources', arguments: { namespace }, why: 'See whether instrumentation is the cause.' },
  ];
}
