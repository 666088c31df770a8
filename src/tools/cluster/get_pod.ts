import { counted } from '../../text/counted.ts';
import { kubectl } from '../../text/kubectl.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { GetPodQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { USUAL_NAMESPACE } from '../../tool/odigos-namespace.ts';
import { defineRead } from '../../tool/tool.ts';
import { endRow, hasFailed, initRow, type PodStatus, podStatus } from '../workload/pod-status.ts';
import { resourcesOf } from './collector.ts';
import { manifestFacts } from './manifest.ts';
import { logBefore } from './pod-ends.ts';
import { type PodId, readPod } from './pod-lookup.ts';

type Pod = GetPodQuery['pod'];
type Container = Pod['containers'][number];

const SCOPE = 'What Kubernetes says of its containers alone.';
const AGENT_UNTOLD = 'Whether the agent is in it and works is told by get_instrumentation_health.';
const END_UNTOLD = 'not told by its manifest';

/**
 * One pod, judged by its containers: its status is only the phase, in which a crash-looping pod is Running (recording
 * `probe/pod/crashloop`). How containers ended, and all of init containers, stands in its manifest alone.
 */
export const get_pod = defineRead(definitions.get_pod, {
  async read(call) {
    const { pod } = await readPod(call.arguments, call.read(operations.get_pod, call.arguments));
    const status = podStatus(pod.manifestYAML);
    if (status === undefined) call.warn('How its containers ended is not told: the manifest of the pod has no status.');
    else {
      const untold = pod.containers.filter(({ name, restarts }) => restarts > 0 && !status.ended.has(name));
      if (untold.length > 0) {
        call.warn(`Why and when ${untold.map(({ name }) => name).join(', ')} last ended is not told.`);
      }
    }
    const problems = pod.containers.flatMap((container) => problemsOf(container, status));
    problems.push(...(status?.init ?? []).filter(hasFailed).map(({ name }) => `Init container ${name} fails.`));
    const phase = pod.status ?? 'Unknown';
    if (problems.length === 0 && phase !== 'Running' && phase !== 'Succeeded') problems.push(`The pod is ${phase}.`);
    return {
      data: present({
        namespace: pod.namespace,
        name: pod.name,
        node: pod.node,
        phase,
        controlled_by: manifestFacts(pod.manifestYAML)?.controller,
        verdict: problems.length === 0 ? 'healthy' : 'unhealthy',
        judged_by: pod.namespace === USUAL_NAMESPACE ? SCOPE : `${SCOPE} ${AGENT_UNTOLD}`,
        problems,
        unscheduled: status?.unscheduled,
        init_containers: (status?.init ?? []).map(initRow),
        containers: pod.containers.toSorted(byName).map((container) => rowOf(container, status)),
        beyond: beyond(call.arguments, pod.containers, problems.length > 0),
      }),
      nextSteps: nextSteps(call.arguments, pod.containers, problems.length > 0),
    };
  },
});

function byName(left: Container, right: Container): number {
  return left.name < right.name ? -1 : 1;
}

function rowOf(container: Container, status: PodStatus | undefined): object {
  const end = status?.ended.get(container.name);
  return present({
    name: container.name,
    state: container.stateReason ? `${container.status}/${container.stateReason}` : container.status,
    message: status?.waits.get(container.name),
    ready: container.ready,
    restarts: container.restarts,
    last_ended: end ? endRow(end) : container.restarts > 0 ? END_UNTOLD : undefined,
    started_at: container.startedAt,
    image: container.image,
    resources: container.resources ? resourcesOf(container.resources) : undefined,
  });
}

function problemsOf(
  { name, status, stateReason, ready, restarts }: Container,
  known: PodStatus | undefined,
): readonly string[] {
  if (status === 'Terminated' && stateReason === 'Completed') return [];
  if (stateReason === 'PodInitializing') return [`${name} waits for an init container.`];
  if (status === 'Running' && ready) return [];
  const reason = stateReason ? ` (${stateReason})` : '';
  const restarted = restarts > 0 ? ` after ${counted(restarts, 'restart')}` : '';
  const end = known?.ended.get(name);
  const ended = end ? `; it last ended with exit code ${end.exitCode}${end.reason ? ` (${end.reason})` : ''}` : '';
  return [`${name} is ${status === 'Running' ? 'running but not ready' : status}${reason}${restarted}${ended}.`];
}

/** What the application wrote, which the UI API has nowhere, and the line that shows it. */
function beyond(
  { namespace, name }: PodId,
  containers: readonly Container[],
  isUnhealthy: boolean,
): object | undefined {
  const restarted = containers.toSorted((one, other) => other.restarts - one.restarts)[0];
  if (restarted && restarted.restarts > 0) {
    return {
      not_told: `What ${restarted.name} wrote before it ended.`,
      look: kubectl('logs', '-n', namespace, name, '-c', restarted.name, '--previous', '--tail=100'),
    };
  }
  return isUnhealthy
    ? {
        not_told: 'Events of Kubernetes are not told by Odigos.',
        look: kubectl('describe', 'pod', name, '-n', namespace),
      }
    : undefined;
}

function nextSteps(
  { namespace, name }: PodId,
  containers: readonly Container[],
  isUnhealthy: boolean,
): readonly NextStep[] {
  const isOfOdigos = namespace === USUAL_NAMESPACE;
  const [restarted] = containers.toSorted((one, other) => other.restarts - one.restarts);
  const hasRestarted = restarted !== undefined && restarted.restarts > 0;
  const manifest: NextStep = {
    tool: 'get_manifest',
    arguments: { namespace, kind: 'Pod', name, section: 'status' },
    why: 'See its conditions.',
  };
  // Of applications a bundle has no logs: the UI may not read them.
  const logs = logBefore(name, hasRestarted ? restarted.name : undefined);
  const own = isOfOdigos && (isUnhealthy || hasRestarted) ? [logs] : [];
  if (!isUnhealthy) return [...own, manifest];
  return [
    { tool: 'restart_pod', arguments: { namespace, name }, why: 'Replace it by a new pod.' },
    ...own,
    isOfOdigos
      ? { tool: 'check_health', arguments: {}, why: 'See what else of Odigos does not work.' }
      : { tool: 'find_unhealthy_sources', arguments: { namespace }, why: 'See whether instrumentation is the cause.' },
    manifest,
  ];
}
