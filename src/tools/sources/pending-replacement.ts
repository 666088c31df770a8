import { counted } from '../../text/counted.ts';
import { operations, type TroubleshootSourceArguments } from '../../tool/generated/catalog.generated.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { attempt } from '../cluster/attempt.ts';
import { isMoving } from '../health/conditions.ts';
import type { Finding } from '../health/finding.ts';
import type { ToldWorkload } from '../health/told-workload.ts';
import { isDescribable } from './describable.ts';
import { type Manifest, readManifest } from './manifest.ts';

type Call = ReadCall<TroubleshootSourceArguments>;

/** For how long a restart may show in nothing yet: the rollout begins, and its first new pod has to come. */
const RESTART_SHOWS_SECONDS = 30;
/** Controllers follow a write 1 to 3 s later (recording `probe/workloads/after-recover`). */
const CONTROLLERS_FOLLOW_SECONDS = 4;

/** When a wait began, by the clock that dates changes and by the one that only goes forward. */
export interface Began {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  /** Seconds. */
  readonly elapsed: number;
}

/**
 * What was changed or restarted just now and has not reached the pods yet, in a sentence; undefined where nothing is known
 * to be pending. Until it has, what the UI tells is what was before. It is known by the changes of this server and, whoever
 * made them, by the last restart and by the revision of pods.
 *
 * @param finding what stops the workload, by what is told
 */
export async function pendingReplacement(
  call: Call,
  workload: ToldWorkload,
  finding: Finding | undefined,
  began: Began,
): Promise<string | undefined> {
  const { id } = workload;
  const waited = call.elapsed() - began.elapsed;
  const ago = (at: number): number => Math.max(0, at > began.at ? call.time() - at : began.at - at + waited * 1_000);
  const changed = await call.changedAt(id);
  const sinceChange = changed === undefined ? Number.POSITIVE_INFINITY : ago(changed) / 1_000;
  if (sinceChange < CONTROLLERS_FOLLOW_SECONDS) {
    return `A change that this server applied ${Math.floor(sinceChange)} s ago may not show yet.`;
  }
  const needsRestart = finding?.verdict === 'needs_restart';
  if (needsRestart && waited < CONTROLLERS_FOLLOW_SECONDS) return MAY_BE_RESTARTING;
  // What was rolled back stays so, whichever pods come; those of a CronJob come with its next run.
  if (finding?.stage === 'not_rolled_back' || NO_ROLLOUT.has(id.kind)) return undefined;
  const { namespace, kind, name } = call.arguments;
  const manifest = await readManifest(call, { namespace, kind, name });
  if (manifest && staysAsItIs(manifest)) return undefined;
  const told = restartTold(manifest);
  const sinceTold = told === undefined ? Number.POSITIVE_INFINITY : ago(told) / 1_000;
  const isRecent = Math.min(sinceTold, sinceChange) < RESTART_SHOWS_SECONDS;
  // Where no manifest can be read, a restart may have been told just before the wait.
  if (needsRestart && (manifest ? sinceTold : waited) < RESTART_SHOWS_SECONDS) return MAY_BE_RESTARTING;
  // Pods that fail while others are replaced may be the new ones.
  const isReplacing = finding?.stage !== 'app_runs' && isReplaced(workload);
  if (told !== undefined && (isRecent || isReplacing)) {
    const old = olderPods(workload, told);
    if (old !== undefined) return old;
  }
  return isRecent || isReplacing || finding?.stage !== 'app_runs' ? await olderRevision(call) : undefined;
}

const MAY_BE_RESTARTING = 'It may be restarting: its old pods are all that shows so far.';

/** Kinds whose pods nothing replaces. */
const NO_ROLLOUT: ReadonlySet<string> = new Set(['CronJob', 'StaticPod']);

/** Whether its pods stay, whatever its template says. */
function staysAsItIs({ paused, replacesOnDelete, replicas }: Manifest): boolean {
  return paused || replacesOnDelete || replicas === 0;
}

function isReplaced({ workloadHealthStatus: rollout }: ToldWorkload): boolean {
  return !!rollout && isMoving(rollout);
}

/** When Kubernetes was last told to restart it, by whomever, in milliseconds since the Unix epoch. */
function restartTold(manifest: Manifest | undefined): number | undefined {
  const told = Date.parse(manifest?.restart.split(' ')[0] ?? '');
  return Number.isNaN(told) ? undefined : told;
}

function olderPods({ pods }: ToldWorkload, told: number): string | undefined {
  if (!pods) return undefined;
  if (pods.length === 0) return 'It was restarted just now, and no new pod has come yet.';
  const old = pods.filter(({ startTime }) => startTime !== undefined && Date.parse(startTime) < told);
  return old.length === 0
    ? undefined
    : `${old.length} of ${counted(pods.length, 'pod')} ${old.length === 1 ? 'is' : 'are'} still from before the last restart.`;
}

/** Phases of pods that nothing replaces any more. */
const ENDED: ReadonlySet<string> = new Set(['Failed', 'Succeeded']);

/** Pods that are not of the latest revision, where the UI tells that. */
async function olderRevision(call: Call): Promise<string | undefined> {
  const { namespace, kind, name } = call.arguments;
  if (!isDescribable({ kind, name })) return undefined;
  const read = await attempt(call.read(operations.describe_source, { namespace, kind, name }));
  if (!read.ok) return undefined;
  const pods = read.value.describeSource.pods.filter(({ phase }) => !ENDED.has(phase.value));
  const old = pods.filter(({ runningLatestWorkloadRevision: latest }) => latest?.value === 'false');
  return old.length === 0
    ? undefined
    : `${old.length} of ${counted(pods.length, 'pod')} ${old.length === 1 ? 'is' : 'are'} not of the latest revision yet.`;
}

/** The finding where nothing else is told, since what is told is from before. */
export function notReplaced(pending: string): Finding {
  return {
    stage: 'pods_carry_agent',
    verdict: 'waiting',
    reason: 'Pods not replaced yet',
    says: pending,
    evidence: [],
    fix: 'Wait until its pods are replaced.',
    remedy: 'wait',
  };
}
