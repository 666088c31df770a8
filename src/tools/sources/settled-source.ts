import { operations, type TroubleshootSourceArguments } from '../../tool/generated/catalog.generated.ts';
import { type Look, type Waited, waitFor } from '../../tool/kit/wait.ts';
import type { ReadCall } from '../../tool/tool.ts';
import { healthOf } from '../health/health.ts';
import { progressOf } from '../health/progress.ts';
import { bytesSent } from '../health/told-workload.ts';
import { notThere } from './gone.ts';
import { pendingReplacement } from './pending-replacement.ts';
import type { TriageWorkload } from './triage.ts';

type Call = ReadCall<TroubleshootSourceArguments>;

interface Seen extends Look {
  readonly workload: TriageWorkload;
  /** What was changed or restarted just now and does not show yet, in a sentence: all else may be from before it. */
  readonly pending?: string | undefined;
}

/**
 * The workload as it is, or once it does not move any more. What a change of just now has not reached yet still moves,
 * whatever is told of it: that is what was before.
 *
 * @throws ToolFailure where there is none
 */
export async function readSettled(call: Call): Promise<{
  readonly workload: TriageWorkload;
  readonly waited?: Waited<Seen> | undefined;
  /** What it had sent before the wait. */
  readonly bytesBefore?: number | undefined;
}> {
  const first = await readWorkload(call);
  const { wait_seconds: seconds = 0 } = call.arguments;
  if (seconds === 0) return { workload: first };
  const began = { at: call.time(), elapsed: call.elapsed() };
  let next: TriageWorkload | undefined = first;
  const waited = await waitFor(call, seconds, async () => {
    const workload = next ?? (await readWorkload(call));
    next = undefined;
    const { finding } = healthOf(workload, call.time());
    const { state, says } = progressOf(workload, finding);
    const pending = state === 'moving' ? undefined : await pendingReplacement(call, workload, finding, began);
    return pending === undefined ? { state, says, workload } : { state: 'moving', says: pending, pending, workload };
  });
  return { workload: waited.seen?.workload ?? first, waited, bytesBefore: bytesSent(first) ?? 0 };
}

/** @throws ToolFailure where there is none */
async function readWorkload(call: Call): Promise<TriageWorkload> {
  const { workloads } = await call.read(operations.troubleshoot_source, call.arguments);
  const workload = workloads.find(({ id }) => id.kind === call.arguments.kind && id.name === call.arguments.name);
  // An InstrumentationConfig may outlive its workload; without a manifest there is nothing that could send.
  if (!workload || workload.workloadHealthStatus === null) {
    throw await notThere(call, call.arguments, workload !== undefined);
  }
  return workload;
}
