import type { NextStep } from '../../tool/envelope.ts';
import { workloadArguments, workloadKey } from '../workload/workload.ts';
import { applicationDown } from './application.ts';
import { type Finding, isTrouble } from './finding.ts';
import { type Health, healthOf, rank, type Verdict } from './health.ts';
import type { ToldWorkload } from './told-workload.ts';

/** Whether a workload is a source whose health counts: on the community tier static pods are Unsupported, marked or not. */
function isSource({ id, markedForInstrumentation: mark }: ToldWorkload): boolean {
  return mark.markedForInstrumentation === true && id.kind !== 'StaticPod';
}

/** What a row of a list says of the health of an instrumented workload; nothing of one that is not, or has sent. */
export function verdictOf(workload: ToldWorkload, now: number): { readonly verdict?: Verdict; readonly why?: string } {
  if (workload.markedForInstrumentation.markedForInstrumentation !== true) return {};
  const { verdict, finding } = healthOf(workload, now);
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
  return workloads
    .filter(isSource)
    .map((workload) => {
      const health = healthOf(workload, now);
      const isDown = applicationDown(workload) !== undefined;
      const place = `${rank(health.verdict)} ${Number(isDown)} ${workloadKey(workload.id)}`;
      return { place, source: { workload, health, isDown } };
    })
    .sort((left, right) => (left.place < right.place ? -1 : 1))
    .map(({ source }) => source);
}

/** The sources in trouble, worst first. */
export function troubled<Workload extends ToldWorkload>(
  workloads: readonly Workload[],
  now: number,
): readonly Workload[] {
  return readSources(workloads, now)
    .filter(({ health }) => isTrouble(health.verdict))
    .map(({ workload }) => workload);
}

/** The source in the worst trouble. */
export function worstOf<Workload extends ToldWorkload>(
  workloads: readonly Workload[],
  now: number,
): Workload | undefined {
  return troubled(workloads, now)[0];
}

/** The call that tells why, to the end. */
export function lookAtTrouble({ id }: Pick<ToldWorkload, 'id'>): NextStep {
  return { tool: 'troubleshoot_source', arguments: workloadArguments(id), why: `See why, stage by stage: ${id.name}.` };
}
