import { counted } from '../../text/counted.ts';
import { refuse } from '../../tool/failure.ts';
import {
  definitions,
  type EnableSourceProfilingArguments,
  operations,
} from '../../tool/generated/catalog.generated.ts';
import type {
  EnableSourceProfilingPreviewQuery,
  ProfilingSlotsFragment,
} from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { shownWait, waitFor } from '../../tool/kit/wait.ts';
import { defineWrite, type ReadCall } from '../../tool/tool.ts';
import { undoBy } from '../../tool/undo.ts';
import { isTrouble } from '../health/finding.ts';
import { healthOf } from '../health/health.ts';
import { workloadKind } from '../workload/kinds.ts';
import { selectWorkloads } from '../workload/select.ts';
import { workloadArguments } from '../workload/workload.ts';
import { firstSamplesStep, SEE_SLOTS, SLOTS_TARGET, samplesOf, slotKey, slotsOf } from './slots.ts';

type Call = ReadCall<EnableSourceProfilingArguments>;

const SHOWN_SLOTS = 5;

/**
 * Opens a slot. The API opens one for anything that it is given, kinds and workloads that do not exist included, and
 * pushes another out when all are taken (recordings `mutation/enableSourceProfiling/nonexistent`, `bad-kind`).
 */
export const enable_source_profiling = defineWrite(definitions.enable_source_profiling, {
  target: () => SLOTS_TARGET,

  async preview(call) {
    const { arguments: given } = call;
    await checkEnabled(call);
    await checkWorkload(call);
    const slots = slotsOf(await call.read(operations.enable_source_profiling_preview, {}));
    const key = slotKey(given);
    const isOpen = slots.activeKeys.includes(key);
    const isFull = slots.activeKeys.length >= slots.maxSlots;
    const room = isFull
      ? `all ${slots.maxSlots} slots are taken, so the profile of another workload is lost`
      : 'no pod restarts';
    return {
      impact: isOpen
        ? noImpact(key, 'is being profiled already')
        : impact(`Profile the CPU of ${key}: ${room}.`, isFull && 'data_loss'),
      nextSteps: isOpen ? [firstSamplesStep(given, 'See where it spends its CPU.'), SEE_SLOTS] : [],
      changes: isOpen ? [] : [{ field: 'profiling_slot', before: null, after: key }],
      consequences: isOpen ? [] : consequencesOf(slots, call.access.caller.namespaces !== undefined),
      // Whether it is open, and whether opening it would close another.
      state: { isOpen, isFull },
    };
  },

  async apply(call) {
    const { arguments: given } = call;
    const key = slotKey(given);
    const read = firstSamplesStep(given, 'Wait for its first samples, and see where it spends its CPU.');
    const before = slotsOf(await call.read(operations.enable_source_profiling_preview, {}));
    await call.write(operations.enable_source_profiling, given);
    const isOpen = ({ profilingSlots }: EnableSourceProfilingPreviewQuery): boolean =>
      profilingSlots?.activeKeys.includes(key) === true;
    const answer = await call.readUntil(operations.enable_source_profiling_preview, {}, isOpen);
    const after = slotsOf(answer);
    const closed = before.activeKeys.filter((one) => !after.activeKeys.includes(one)).sort();
    if (!isOpen(answer)) call.warn('The API answered that it was opened, but the slot does not show.');
    return {
      data: { slot: key, confirmed: isOpen(answer), ...(closed.length > 0 ? { closed } : {}) },
      nextSteps: [read, SEE_SLOTS],
      undo: undoBy(
        definitions.disable_source_profiling,
        slotArguments(given),
        closed.length > 0 ? { stays: `What it pushed out stays closed, with its samples: ${closed.join(', ')}.` } : {},
      ),
    };
  },

  async settle(call, answer) {
    const { wait_seconds: seconds = 0 } = call.arguments;
    if (seconds === 0) return answer;
    const waited = await waitFor(call, seconds, async () => {
      const slots = slotsOf(await call.read(operations.enable_source_profiling_preview, {}));
      return samplesOf(slots, slotKey(call.arguments));
    });
    return { ...answer, data: { ...answer.data, waited: shownWait(waited) } };
  },
});

async function checkEnabled(call: Call): Promise<void> {
  const { effectiveConfig } = await call.read(operations.enable_source_profiling_config, {});
  if (effectiveConfig?.profiling?.enabled === true) return;
  if (!effectiveConfig) {
    throw refuse(
      'The effective configuration cannot be read, so whether profiling is enabled is unknown. Nothing was sent.',
      [SEE_SLOTS],
    );
  }
  throw refuse(
    'Profiling is not enabled in this Odigos installation, so no data would ever come. Nothing was sent.',
    [{ tool: 'get_config', arguments: {}, why: 'See the configuration and who set it.' }],
    'An operator can set profiling.enabled=true in the Odigos chart.',
  );
}

async function checkWorkload(call: Call): Promise<void> {
  const { namespace, name } = call.arguments;
  const kind = workloadKind(call.arguments.kind);
  const { workloads } = await call.read(operations.enable_source_profiling_workload, { namespace, kind, name });
  const [workload] = selectWorkloads(workloads, { namespace, kind, name });
  if (!workload) return; // selectWorkloads has refused.
  const given = workloadArguments(workload.id);
  if (workload.markedForInstrumentation.markedForInstrumentation !== true) {
    throw refuse(
      `${kind} ${name} in namespace ${namespace} is not instrumented, and only sources are profiled. Nothing was sent.`,
      [
        { tool: 'instrument_workloads', arguments: { workloads: [given] }, why: 'Preview its instrumentation.' },
        { tool: 'describe_source', arguments: given, why: 'See why it is not.' },
      ],
    );
  }
  if ((workload.numberOfInstances ?? 0) === 0)
    call.warn('None of its pods is available now: no data comes before one is.');
  const { verdict, finding } = healthOf(workload, call.time());
  if (finding && isTrouble(verdict)) call.warn(`Profiles may stay away: ${finding.says}`);
}

/** @param isBound whether slots of some namespaces alone are seen */
function consequencesOf(slots: ProfilingSlotsFragment, isBound: boolean): readonly string[] {
  const { maxSlots, slotTtlSeconds } = slots;
  return [
    'CPU samples of its processes are kept from now on; earlier ones are not. No pod restarts.',
    isBound
      ? `The whole cluster has ${counted(maxSlots, 'slot')}: if all are taken, opening this one closes another, with its samples.`
      : roomSentence(slots),
    `A slot that nobody reads closes after ${slotTtlSeconds} s.`,
  ];
}

function roomSentence({ activeKeys, maxSlots }: ProfilingSlotsFragment): string {
  const open = [...activeKeys].sort();
  if (open.length < maxSlots) return `It takes slot ${open.length + 1} of ${maxSlots}.`;
  const shown = open.slice(0, SHOWN_SLOTS).join(', ');
  const more = open.length > SHOWN_SLOTS ? ` and ${open.length - SHOWN_SLOTS} more` : '';
  return `All ${maxSlots} slots are taken: opening this one closes another, with its samples. Which one, the API does not say; open are ${shown}${more}.`;
}

function slotArguments({ namespace, kind, name }: EnableSourceProfilingArguments) {
  return { namespace, kind, name };
}
