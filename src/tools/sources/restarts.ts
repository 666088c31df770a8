import type { MarkedWorkload, MarkingSettings } from './named-workloads.ts';
import { label } from './named-workloads.ts';

/** What happens to the pods of workloads whose agent comes or goes, each group a sentence. */
export function restartSentences(
  workloads: readonly MarkedWorkload[],
  { restartsByItself }: MarkingSettings,
  what: 'comes' | 'goes',
): readonly string[] {
  const restarting = workloads.filter((workload) => restartOf(workload) === 'restarts');
  const jobs = workloads.filter((workload) => restartOf(workload) === 'next job');
  const idle = workloads.filter((workload) => restartOf(workload) === 'no pods');
  const fixed = workloads.filter((workload) => restartOf(workload) === 'by hand');
  const sentences: string[] = [];
  if (restarting.length > 0 && restartsByItself) {
    const pods = restarting.reduce((sum, { numberOfInstances }) => sum + (numberOfInstances ?? 0), 0);
    const when =
      what === 'comes' ? 'once a supported runtime is detected in it' : 'if its pods carry the agent, to take it out';
    sentences.push(
      `${listed(restarting)}: Odigos restarts each ${when} (${pods} pods in all, rolling); a paused Deployment does not restart.`,
    );
  }
  if (restarting.length > 0 && !restartsByItself) {
    sentences.push(
      `${listed(restarting)}: automatic rollouts are switched off, so nothing changes in the pods until restart_workloads.`,
    );
  }
  if (jobs.length > 0) sentences.push(`${listed(jobs)}: no restart; the next job's pods are the first to change.`);
  if (idle.length > 0) {
    sentences.push(
      `${listed(idle)}: no pods run now, so nothing restarts${what === 'comes' ? ' or is detected yet' : ''}.`,
    );
  }
  if (fixed.length > 0)
    sentences.push(`${listed(fixed)}: Odigos restarts no static pods; that is for its node's owner.`);
  return sentences;
}

function restartOf({ id, numberOfInstances }: MarkedWorkload): 'restarts' | 'next job' | 'no pods' | 'by hand' {
  if (id.kind === 'StaticPod') return 'by hand';
  if (id.kind === 'CronJob') return 'next job';
  return numberOfInstances === 0 ? 'no pods' : 'restarts';
}

const MAX_LISTED = 8;

/** Workloads by name, at most eight of them. */
export function listed(workloads: readonly Pick<MarkedWorkload, 'id'>[]): string {
  const names = workloads.slice(0, MAX_LISTED).map(({ id }) => label(id));
  const more = workloads.length - names.length;
  return `${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
