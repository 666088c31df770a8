import type { NextStep } from '../../tool/envelope.ts';
import { workloadArguments, workloadKey } from '../workload/workload.ts';
import { isTrouble } from './finding.ts';
import { type Health, healthOf, rank, type Verdict } from './health.ts';
import type { ToldWorkload } from './told-workload.ts';

/** Whether a workload is a source whose health counts: on the community tier static pods are Unsupported, marked or not. */
function isSource({ id, markedForInstrumentation: mark }: ToldWorkload): boolean {
  return mark.markedForInstrumentation === true && id.kind !== 'StaticPod';
}

/** What a row of a list says of the health of an instrumented workload; nothing of one that is not, or is healthy. */
export function verdictOf(workload: ToldWorkload): { readonly verdict?: Verdict; readonly why?: string } {
  if (workload.markedForInstrumentation.markedForInstrumentation !== true) return {};
  const { verdict, finding } = healthOf(workload);
  return finding ? { verdict, why: finding.says } : {};
}

/** The same of a workload that was asked for by name, with what to do: the answer ends there and leads nowhere back. */
export function adviceOf(workload: ToldWorkload): ReturnType<typeof verdictOf> & { readonly fix?: string } {
  const { finding } = healthOf(workload);
  const told = verdictOf(workload);
  return told.verdict && finding ? { ...told, fix: finding.fix } : told;
}

/** The health of one workload in full. */
export function shownHealth(workload: ToldWorkload): object {
  const { verdict, finding, also } = healthOf(workload);
  return finding ? { verdict, stage: finding.stage, says: finding.says, also } : { verdict };
}

/** A source with its reading. */
export interface ReadSource<Workload extends ToldWorkload = ToldWorkload> {
  readonly workload: Workload;
  readonly health: Health;
}

/** The sources among workloads, each with its reading: the worst first, then by name. */
export function readSources<Workload extends ToldWorkload>(
  workloads: readonly Workload[],
): readonly ReadSource<Workload>[] {
  return workloads
    .filter(isSource)
    .map((workload) => ({ workload, health: healthOf(workload) }))
    .sort(worseFirst);
}

function worseFirst(left: ReadSource, right: ReadSource): number {
  const byVerdict = rank(left.health.verdict) - rank(right.health.verdict);
  return byVerdict || (workloadKey(left.workload.id) < workloadKey(right.workload.id) ? -1 : 1);
}

/** The sources in trouble, worst first. */
export function troubled<Workload extends ToldWorkload>(workloads: readonly Workload[]): readonly Workload[] {
  return readSources(workloads)
    .filter(({ health }) => isTrouble(health.verdict))
    .map(({ workload }) => workload);
}

/** The source in the worst trouble. */
export function worstOf<Workload extends ToldWorkload>(workloads: readonly Workload[]): Workload | undefined {
  return troubled(workloads)[0];
}

/** The call that tells why, to the end. */
export function lookAtTrouble({ id }: Pick<ToldWorkload, 'id'>): NextStep {
  return { tool: 'troubleshoot_source', arguments: workloadArguments(id), why: `See why, stage by stage: ${id.name}.` };
}
