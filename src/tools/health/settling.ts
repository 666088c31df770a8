import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { operations } from '../../tool/generated/catalog.generated.ts';
import { type Look, shownWait, waitFor } from '../../tool/kit/wait.ts';
import type { ReadCall, ToolAnswer } from '../../tool/tool.ts';
import { type WorkloadId, workloadArguments, workloadKey } from '../workload/workload.ts';
import { healthOf } from './health.ts';
import { type Progress, progressOf } from './progress.ts';
import { lookAtTrouble, readSources } from './shown.ts';
import type { ToldWorkload } from './told-workload.ts';

/** Looks in a row that must agree: controllers follow a write 1 to 3 s later (recording `probe/workloads/after-recover`). */
const SURE = 3;
/** Workloads that an answer names. */
const MOST_NAMED = 10;

interface Seen extends Look {
  readonly all: readonly Progress[];
}

/**
 * Waits until the workloads that a write set going have come to rest, and adds to its answer how far they came. Only reads,
 * and fails never: the write is done. Where no wait was asked for, the answer stays as it is.
 *
 * @param which the workloads by name, or all sources of a namespace
 */
export async function settled(
  call: ReadCall<{ readonly wait_seconds?: number | undefined }>,
  answer: ToolAnswer,
  which: readonly WorkloadId[] | { readonly namespace: string },
): Promise<ToolAnswer> {
  const { wait_seconds: seconds = 0 } = call.arguments;
  if (seconds === 0) return answer;
  const waited = await waitFor(call, seconds, async () => seenOf(await look(call, which)), SURE);
  const all = waited.seen?.all ?? [];
  const open = all.filter(({ state }) => state !== 'settled');
  return {
    ...answer,
    data: {
      ...answer.data,
      waited: {
        ...shownWait(waited),
        ...(open.length > 0 ? { not_settled: open.slice(0, MOST_NAMED).map(rowOf) } : {}),
      },
    },
    nextSteps: stepsOf(open, all, answer.nextSteps ?? []),
  };
}

async function look(
  call: ReadCall<object>,
  which: readonly WorkloadId[] | { readonly namespace: string },
): Promise<readonly Progress[]> {
  const read = async (namespace: string): Promise<readonly ToldWorkload[]> =>
    (await call.read(operations.instrument_workloads_progress, { namespace })).workloads;
  if ('namespace' in which) {
    return readSources(await read(which.namespace), call.time()).map(({ workload, health }) =>
      progressOf(workload, health.finding),
    );
  }
  const namespaces = [...new Set(which.map(({ namespace }) => namespace))];
  const workloads = (await Promise.all(namespaces.map(read))).flat();
  return which.map((id) => {
    const workload = workloads.find((one) => workloadKey(one.id) === workloadKey(id));
    return workload?.workloadHealthStatus
      ? progressOf(workload, healthOf(workload, call.time()).finding)
      : { id, state: 'failed', stage: 'exists', says: 'It no longer exists.' };
  });
}

const BY_STATE: readonly Look['state'][] = ['failed', 'needs_decision', 'moving', 'settled'];

function seenOf(progress: readonly Progress[]): Seen {
  const all = [...progress].sort((left, right) => BY_STATE.indexOf(left.state) - BY_STATE.indexOf(right.state));
  const of = (state: Look['state']): number => all.filter((one) => one.state === state).length;
  // As long as one moves, there is something to wait for.
  const state = of('moving') > 0 ? 'moving' : (all[0]?.state ?? 'settled');
  const [first, ...others] = all;
  if (!first) return { state: 'settled', says: 'No source is there to wait for.', all };
  if (others.length === 0) return { state, says: `${first.id.name}: ${first.says}`, all };
  const [failed, undecided, moving] = [of('failed'), of('needs_decision'), of('moving')];
  const rest = [
    ...(moving > 0 ? [`${moving} on the way`] : []),
    ...(failed > 0 ? [`${failed} stopped`] : []),
    ...(undecided > 0 ? [`${undecided} ${undecided === 1 ? 'waits' : 'wait'} for a decision`] : []),
  ];
  return { state, says: `${[`${of('settled')} of ${all.length} are fine`, ...rest].join(', ')}.`, all };
}

function rowOf({ id, stage, says }: Progress): object {
  return { workload: `${id.namespace}/${id.kind}/${id.name}`, stage, says };
}

function stepsOf(
  [open]: readonly Progress[],
  [first]: readonly Progress[],
  others: readonly NextStep[],
): readonly NextStep[] {
  // What is said to be looked at in half a minute has been.
  const rest = others.filter(({ tool }) => tool !== 'troubleshoot_source');
  if (open && open.state !== 'moving') return [lookAtTrouble(open), ...rest];
  if (open) {
    const on = { ...workloadArguments(open.id), wait_seconds: SUGGESTED_WAIT_SECONDS };
    return [{ tool: 'troubleshoot_source', arguments: on, why: `Wait on for ${open.id.name}.` }, ...rest];
  }
  if (!first) return others;
  const watch = { namespace: first.id.namespace, watch_seconds: 30 };
  return [{ tool: 'get_overview_metrics', arguments: watch, why: 'See how much flows now.' }, ...rest];
}
