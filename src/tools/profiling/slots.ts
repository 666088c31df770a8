import { SUGGESTED_WAIT_SECONDS } from '../../tool/asked-seconds.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { ToolFailure } from '../../tool/failure.ts';
import type { ProfilingSlotsFragment } from '../../tool/generated/operations.generated.ts';
import type { Look } from '../../tool/kit/wait.ts';
import { type WorkloadId, workloadArguments } from '../workload/workload.ts';

/** What every tool that names one workload takes. */
export interface NamedWorkload {
  readonly namespace: string;
  readonly kind: string;
  readonly name: string;
}

/** The key of a workload's slot. The API writes kinds in Kubernetes' own spelling there, whatever it was given. */
export function slotKey({ namespace, kind, name }: NamedWorkload): string {
  return `${namespace}/${kind}/${name}`;
}

/** The workload of a slot's key; nothing where the key is none. */
export function workloadOfKey(key: string): WorkloadId | undefined {
  const [namespace, kind, name, ...rest] = key.split('/');
  return namespace && kind && name && rest.length === 0 ? { namespace, kind, name } : undefined;
}

/** @throws ToolFailure where the UI keeps no profiles at all */
export function slotsOf({
  profilingSlots,
}: {
  readonly profilingSlots?: ProfilingSlotsFragment | null;
}): ProfilingSlotsFragment {
  if (profilingSlots) return profilingSlots;
  throw new ToolFailure({
    side: 'ui_api',
    message: 'This Odigos UI keeps no profiles: it answers no slots.',
    changed: 'no',
    nextSteps: [{ tool: 'get_config', arguments: {}, why: 'See whether profiling is enabled.' }],
  });
}

/** Applies to slots are serialised: opening one may close another. */
export const SLOTS_TARGET = 'profiling/slots';

export const SEE_SLOTS: NextStep = {
  tool: 'list_profiling_slots',
  arguments: {},
  why: 'See which workloads are being profiled.',
};

/** The step that opens a slot. */
export function enableStep(workload: NamedWorkload): NextStep {
  return {
    tool: 'enable_source_profiling',
    arguments: workloadArguments(workload),
    why: 'Start profiling it; then wait a minute.',
  };
}

/** The step that reads what a slot holds. */
export function hotFunctionsStep(workload: NamedWorkload, why: string): NextStep {
  return { tool: 'get_source_hot_functions', arguments: workloadArguments(workload), why };
}

/** The step that waits until a slot holds something, and reads it. */
export function firstSamplesStep(workload: NamedWorkload, why: string): NextStep {
  const step = hotFunctionsStep(workload, why);
  return { ...step, arguments: { ...step.arguments, wait_seconds: SUGGESTED_WAIT_SECONDS } };
}

/** How far the slot of a workload is: whether its first samples have come. */
export function samplesOf({ activeKeys, keysWithData }: ProfilingSlotsFragment, key: string): Look {
  if (keysWithData.includes(key)) return { state: 'settled', says: 'Its first samples have come.' };
  return activeKeys.includes(key)
    ? { state: 'moving', says: 'Its slot is open, and no samples have come yet.' }
    : { state: 'failed', says: 'Its slot is closed again: nobody read it in its time, or another took it.' };
}
