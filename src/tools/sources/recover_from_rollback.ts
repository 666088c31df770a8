import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import { refuse } from '../../tool/failure.ts';
import { definitions, operations, type RecoverFromRollbackArguments } from '../../tool/generated/catalog.generated.ts';
import type { RecoverFromRollbackPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { impact } from '../../tool/impact.ts';
import { defineWrite, type ReadCall, type WriteCall } from '../../tool/tool.ts';
import { type NoUndo, undoSentence } from '../../tool/undo.ts';
import { restartIsVain } from '../cluster/component.ts';
import { causeOf, failedBefore } from '../health/rollback.ts';
import { settled } from '../health/settling.ts';
import { shortCondition, workloadArguments } from '../workload/workload.ts';
import { restartText } from './marking-impact.ts';
import { label, type MarkingSettings, markingState } from './named-workloads.ts';
import { readOne } from './one-workload.ts';
import { streamOf } from './patched-source.ts';
import { readPatiently } from './patience.ts';
import { restartsOf } from './restarts.ts';

type Given = RecoverFromRollbackArguments;
type Workload = RecoverFromRollbackPreviewQuery['workloads'][number];

/**
 * Takes a rollback back, only where one occurred: the API answers true without one (recording
 * `probe/recoverFromRollback/not-rolled-back`) and makes a Source where there is none, which instruments
 * (`mutation/recoverFromRollbackForWorkload/no-source`).
 */
export const recover_from_rollback = defineWrite(definitions.recover_from_rollback, {
  target: () => 'sources',

  async preview(call) {
    const { workload, settings } = await checked(call);
    const { podsHealthStatus: pods, conditions, id } = workload;
    const reason = conditions.agentInjectionEnabled?.reasonEnum;
    if (pods.status === 'Failure') {
      call.warn(
        `Its pods fail now as well (${shortCondition(pods)}): it would be rolled back again. Fix the cause first.`,
      );
    }
    const restarts = await restartsOf(call, [workload], settings, 'comes');
    const vain = await restartIsVain(call);
    if (vain !== undefined) call.warn(vain);
    return {
      impact: impact(
        `Give ${label(id)} its agent again, which Odigos took out when pods went into ${causeOf(reason) ?? 'a crash'}: ${restartText(restarts, [workload])}. If they fail again, ${label(id)} may serve nothing until Odigos takes the agent out anew.`,
        'restart',
        // While its pods fail, the service and what it sends are gone.
        'data_loss',
      ),
      changes: [
        {
          field: label(id),
          before: reason ?? 'rolled back',
          after: 'instrumented again',
        },
      ],
      consequences: [
        ...restarts.sentences,
        'If pods fail with the agent again, Odigos rolls it back again after its grace time; until then they stay down.',
        ...(isNamespaces(workload)
          ? [`${label(id)} gets a Source of its own first, which stays when its namespace is uninstrumented.`]
          : []),
      ],
      byCall: [undoSentence(RECOVERED)],
      state: { marking: markingState([workload]), rolledBack: workload.rollbackOccurred },
    };
  },

  async apply(call) {
    const { workload } = await checked(call);
    if (isNamespaces(workload)) await giveOwnSource(call, workload);
    await call.write(operations.recover_from_rollback, call.arguments);
    const isDone = ({ workloads }: RecoverFromRollbackPreviewQuery): boolean =>
      workloads.some(({ id, rollbackOccurred }) => id.kind === call.arguments.kind && !rollbackOccurred);
    const id = idOf(call.arguments);
    const read = await readPatiently(call, operations.recover_from_rollback_preview, id, isDone);
    const confirmed = isDone(read);
    if (!confirmed) call.warn('The API answered true, but it still shows as rolled back. Look again in some seconds.');
    return {
      data: { ...workload.id, confirmed },
      nextSteps: [
        {
          tool: 'troubleshoot_source',
          arguments: { ...workloadArguments(workload.id), wait_seconds: SUGGESTED_WAIT_SECONDS },
          why: 'Wait until it has settled: see whether its pods run with the agent.',
        },
      ],
      undo: RECOVERED,
    };
  },

  settle: (call, answer) => settled(call, answer, [idOf(call.arguments)]),
});

const RECOVERED: NoUndo = {
  impossible:
    'Nothing rolls it back again but Odigos itself, when its pods crash; uninstrument_workloads takes the agent out, which replaces the pods once more.',
};

/** @throws ToolFailure when the workload is not instrumented or was not rolled back */
async function checked(
  call: ReadCall<Given>,
): Promise<{ readonly workload: Workload; readonly settings: MarkingSettings }> {
  const { workload, settings } = await readOne(call, operations.recover_from_rollback_preview, call.arguments);
  const { markedForInstrumentation: mark, id } = workload;
  const named = workloadArguments(id);
  if (!mark.markedForInstrumentation) {
    throw refuse(`${label(id)} is not instrumented, so there is no rollback to recover from. Nothing was sent.`, [
      { tool: 'instrument_workloads', arguments: { workloads: [named] }, why: 'Instrument it.' },
    ]);
  }
  if (!workload.rollbackOccurred) {
    const before = failedBefore(workload);
    const why = before ? `${before.says} ${before.fix}` : 'It has not been rolled back.';
    throw refuse(`${label(id)}: ${why} Nothing was sent.`, [
      { tool: 'troubleshoot_source', arguments: named, why: 'See what is wrong with it, if anything.' },
    ]);
  }
  return { workload, settings };
}

function isNamespaces({ markedForInstrumentation: mark }: Workload): boolean {
  return mark.decisionEnum === 'NamespaceSource';
}

/**
 * Left to itself the API names the Source like the workload, which fails when another kind of that name has taken it
 * (recording `probe/recoverFromRollback/no-source-second-kind`); one that is made by marking has a name of its own.
 */
async function giveOwnSource(call: WriteCall<Given>, workload: Workload): Promise<void> {
  const id = idOf(call.arguments);
  await call.write(operations.recover_from_rollback_own_source, { ...id, stream: streamOf(workload) });
  await call.readUntil(operations.recover_from_rollback_preview, id, ({ workloads }) =>
    workloads.some(({ markedForInstrumentation: mark }) => mark.decisionEnum === 'WorkloadSource'),
  );
}

function idOf({ namespace, kind, name }: Given): Pick<Given, 'namespace' | 'kind' | 'name'> {
  return { namespace, kind, name };
}
