import type { MarkedWorkload, MarkingSettings } from './named-workloads.ts';
import { label } from './named-workloads.ts';

/** How the agent of workloads changes: it comes, it is another one or configured otherwise, or it goes. */
type AgentChange = 'comes' | 'changes' | 'goes';

/** What happens to the pods of workloads whose agent comes, changes or goes, each group a sentence. */
export function restartSentences(
  workloads: readonly MarkedWorkload[],
  { restartsByItself }: MarkingSettings,
  change: AgentChange,
): readonly string[] {
  const of = (fate: Fate): readonly MarkedWorkload[] => workloads.filter((workload) => fateOf(workload) === fate);
  const [restarting, jobs, idle, fixed] = [of('restarts'), of('next job'), of('no pods'), of('by hand')];
  return [
    ...(restarting.length > 0 ? [restartSentence(restarting, restartsByItself, change)] : []),
    ...(jobs.length > 0 ? [`${listed(jobs)}: no restart; the next job's pods are the first to change.`] : []),
    ...(idle.length > 0 ? [`${listed(idle)}: no pods run now, so nothing restarts.`] : []),
    ...(fixed.length > 0 ? [`${listed(fixed)}: Odigos does not restart static pods; that is done on their node.`] : []),
  ];
}

function restartSentence(workloads: readonly MarkedWorkload[], byItself: boolean, change: AgentChange): string {
  if (!byItself) {
    return `${listed(workloads)}: automatic rollouts are switched off, so the pods stay as they are until restart_workloads.`;
  }
  const pods = workloads.reduce((sum, { numberOfInstances }) => sum + (numberOfInstances ?? 0), 0);
  const restart = `Odigos restarts ${listed(workloads)} (${pods} available ${pods === 1 ? 'pod' : 'pods'}, rolling)`;
  const paused = workloads.some(({ id }) => id.kind === 'Deployment') ? ' A paused Deployment does not restart.' : '';
  switch (change) {
    case 'comes':
      return `${restart} once an agent that fits is found for what runs there.${paused}`;
    case 'changes':
      return `${restart} where the agent changes by it.${paused}`;
    case 'goes':
      return `${restart} where pods carry the agent, to take it out.${paused}`;
  }
}

/** What a change of the agent means for a workload's pods. */
type Fate = 'restarts' | 'next job' | 'no pods' | 'by hand';

/**
 * Whether a workload has no pods at all: its health then reads as an error (recording
 * `probe/workloads/single-kind-StatefulSet`). The number of instances counts available pods, so it is 0 of crashing
 * ones too.
 */
export function hasNoPods({ numberOfInstances, podsHealthStatus: pods }: MarkedWorkload): boolean {
  return numberOfInstances === 0 && pods.status === 'Error';
}

function fateOf(workload: MarkedWorkload): Fate {
  const { id } = workload;
  if (id.kind === 'StaticPod') return 'by hand';
  if (id.kind === 'CronJob') return 'next job';
  return hasNoPods(workload) ? 'no pods' : 'restarts';
}

const MAX_LISTED = 8;

/** Workloads by name, at most eight of them. */
export function listed(workloads: readonly Pick<MarkedWorkload, 'id'>[]): string {
  const names = workloads.slice(0, MAX_LISTED).map(({ id }) => label(id));
  const more = workloads.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
