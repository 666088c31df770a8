import type { NextStep } from '../../tool/envelope.ts';
import { compareWorkloads, workloadArguments } from '../workload/workload.ts';
import { applicationDown } from './application.ts';
import { type Finding, isTrouble } from './finding.ts';
import { type Health, healthOf, type ReadHealth, rank, type Verdict } from './health.ts';
import type { ToldWorkload } from './told-workload.ts';

/** Whether a workload is a source whose health counts: on the community tier static pods are Unsupported, marked or not. */
function isSource({ id, markedForInstrumentation: mark }: ToldWorkload): boolean {
  return mark.markedForInstrumentation === true && id.kind !== 'StaticPod';
}

/** What a row of a list says of the health of an instrumented workload; nothing of one that is not, or has sent. */
export function verdictOf(
  workload: ToldWorkload,
  read: ReadHealth,
): { readonly verdict?: Verdict; readonly why?: string } {
  if (workload.markedForInstrumentation.markedForInstrumentation !== true) return {};
  const { verdict, finding } = read(workload);
  if (!finding) return verdict === 'has_sent' ? {} : { verdict };
  return { verdict, why: finding.says };
}

const FLOW_UNTOLD =
  'Nothing that is told stops it up to its first telemetry. Whether it sends now, and to destinations that work, is not told here.';

/**
 * The verdict of a source's health, which all tools tell alike, and in a field of its own what is wrong with its data behind
 * the source: `flow` where it seems to send no more, `delivery` where it does not reach every destination.
 *
 * @param health the verdict of the source's health alone
 */
export function shownVerdict(
  { stage, verdict }: Pick<Finding, 'stage' | 'verdict'>,
  health: Verdict,
): { readonly verdict: Verdict; readonly flow?: Verdict; readonly delivery?: Verdict } {
  if (stage === 'still_flowing') return { verdict: health, flow: verdict };
  if (stage === 'goes_somewhere') return { verdict: health, delivery: verdict };
  return { verdict };
}

/** The health of one workload in full. */
export function shownHealth({ verdict, finding, also }: Health): object {
  if (!finding) return { verdict, stage: 'still_flowing', says: FLOW_UNTOLD };
  const { stage, since, says } = finding;
  return { ...shownVerdict(finding, verdict), stage, since, says, also };
}

/** A source with its reading. */
export interface ReadSource<Workload extends ToldWorkload = ToldWorkload> {
  readonly workload: Workload;
  readonly health: Health;
  /** Whether its application does not run, whatever else stops it. */
  readonly isDown: boolean;
}

/**
 * The sources among workloads, each with its reading, in the one order of the worst: by verdict; of the same those first
 * whose application runs, since Odigos mends no other; then by name.
 */
export function readSources<Workload extends ToldWorkload>(
  workloads: readonly Workload[],
  now: number,
): readonly ReadSource<Workload>[] {
  const sources: ReadSource<Workload>[] = [];
  for (const workload of workloads) {
    if (isSource(workload)) sources.push(asSource(workload, healthOf(workload, now)));
  }
  return worstFirst(sources);
}

function asSource<Workload extends ToldWorkload>(workload: Workload, health: Health): ReadSource<Workload> {
  // What is down has a finding, if perhaps another one.
  return { workload, health, isDown: health.finding !== undefined && applicationDown(workload) !== undefined };
}

function worstFirst<Workload extends ToldWorkload>(
  sources: readonly ReadSource<Workload>[],
): readonly ReadSource<Workload>[] {
  return (
    sources
      // As the API answers them: that costs nothing then.
      .toSorted((one, other) => compareWorkloads(one.workload.id, other.workload.id))
      .sort((one, other) => place(one) - place(other))
  );
}

function place({ health, isDown }: ReadSource): number {
  return 2 * rank(health.verdict) + Number(isDown);
}

/** The sources in trouble, worst first. */
export function troubled<Workload extends ToldWorkload>(
  workloads: readonly Workload[],
  read: ReadHealth,
): readonly Workload[] {
  const sources = workloads.filter(isSource).flatMap((workload) => {
    const health = read(workload);
    return isTrouble(health.verdict) ? [asSource(workload, health)] : [];
  });
  return worstFirst(sources).map(({ workload }) => workload);
}

/** The source in the worst trouble. */
export function worstOf<Workload extends ToldWorkload>(
  workloads: readonly Workload[],
  read: ReadHealth,
): Workload | undefined {
  return troubled(workloads, read)[0];
}

/** The call that tells why, to the end. */
export function lookAtTrouble({ id }: Pick<ToldWorkload, 'id'>): NextStep {
  return { tool: 'troubleshoot_source', arguments: workloadArguments(id), why: `See why, stage by stage: ${id.name}.` };
}
