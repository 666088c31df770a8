import { counted } from '../../text/counted.ts';
import { evidence } from './conditions.ts';
import type { Finding } from './finding.ts';
import type { ToldPod, ToldWorkload } from './told-workload.ts';

const FAILING: ReadonlySet<string> = new Set([
  'CrashLoopBackOff',
  'ImagePullBackOff',
  'ErrImagePull',
  'ErrImageNeverPull',
  'InvalidImageName',
  'CreateContainerConfigError',
  'CreateContainerError',
  'RunContainerError',
]);

type Container = ToldPod['containers'][number];

/** A workload whose containers fail in Kubernetes, or that has no pods. Odigos's own verdict leaves that out. */
export function applicationDown(workload: ToldWorkload): Finding | undefined {
  const { pods, workloadHealthStatus, podsHealthStatus, id } = workload;
  const failing = failingIn(pods ?? []);
  const [first] = failing;
  const whole = podsHealthStatus?.status === 'Failure' && pods?.length !== 0 ? podsHealthStatus : undefined;
  if (first || whole) {
    const reason = first ? reasonOf(first.container) : (whole?.reasonEnum ?? 'Failure');
    return {
      stage: 'app_runs',
      verdict: 'broken',
      reason,
      says: `The application itself does not run: its containers fail in Kubernetes (${reason}).`,
      evidence: [
        ...failing.slice(0, 3).flatMap(({ podName, container }) => lineOf(podName, container) ?? []),
        ...(podsHealthStatus ? [evidence('podsHealthStatus', podsHealthStatus)] : []),
      ],
      fix: 'Fix the pods first. If they fail only while instrumented, Odigos rolls back by itself after its grace time.',
      remedy: 'fix_application',
    };
  }
  // A CronJob between its runs has no pods and is no error; the later stages say what it waits for.
  if (pods?.length !== 0 || id.kind === 'CronJob') return undefined;
  return {
    stage: 'app_runs',
    verdict: 'needs_decision',
    reason: 'No pods',
    says: 'This workload has no pods: it is scaled to zero, or Kubernetes starts none.',
    evidence: ['pods: none', ...(workloadHealthStatus ? [evidence('workloadHealthStatus', workloadHealthStatus)] : [])],
    fix:
      id.kind === 'DaemonSet'
        ? 'No node runs it: look at its node selector and tolerations.'
        : 'Scale it up (kubectl scale --replicas=1). If it is, its events say why no pod starts.',
    remedy: 'scale_up',
  };
}

interface Failing {
  readonly podName: string | undefined;
  readonly container: Container;
}

function failingIn(pods: readonly ToldPod[]): readonly Failing[] {
  const failing: Failing[] = [];
  for (const { podName, containers } of pods) {
    for (const container of containers) if (isFailing(container)) failing.push({ podName, container });
  }
  return failing;
}

function isFailing({ isCrashLoop, waitingReasonEnum }: Container): boolean {
  return isCrashLoop === true || FAILING.has(waitingReasonEnum ?? '');
}

function reasonOf({ waitingReasonEnum }: Container): string {
  return waitingReasonEnum ?? 'CrashLoopBackOff';
}

function lineOf(pod: string | undefined, container: Container): string | undefined {
  if (pod === undefined || container.containerName === undefined) return undefined;
  const { containerName, restartCount, waitingMessage, waitingReasonEnum } = container;
  return `pod ${pod} container ${containerName}: ${waitingReasonEnum ?? 'crash loop'}, ${counted(restartCount ?? 0, 'restart')}${waitingMessage ? `: ${waitingMessage}` : ''}`;
}
