import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import {
  definitions,
  type GetSourceHotFunctionsArguments,
  operations,
} from '../../tool/generated/catalog.generated.ts';
import type { ProfilingSlotsFragment } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { type Look, shownWait, type Waited, waitFor } from '../../tool/kit/wait.ts';
import { defineRead, type ReadCall, type ToolAnswer } from '../../tool/tool.ts';
import { mayWriteRules } from '../rules/tier.ts';
import { workloadArguments } from '../workload/workload.ts';
import { type ProfileFacts, readProfile } from './flame-graph.ts';
import { firstOwnFunction, type OwnFunction } from './own-function.ts';
import { enableStep, firstSamplesStep, hotFunctionsStep, SEE_SLOTS, samplesOf, slotKey, slotsOf } from './slots.ts';

type Given = GetSourceHotFunctionsArguments;

const NANOSECONDS = 1_000_000_000;
/** With less CPU than this there are at most some hundred samples, and shares are rough. */
const ROUGH_BELOW_SECONDS = 1;
const SHOWN_STACK = 30;

/**
 * Where a profiled workload spends its CPU. Asking the API for a profile opens a slot, which may push another out
 * (recording `query/source-profiling/not-enabled`): so the slots are read first, and the profile only where one is open
 * and holds samples.
 */
export const get_source_hot_functions = defineRead(definitions.get_source_hot_functions, {
  async read(call) {
    const { arguments: given } = call;
    const slots = slotsOf(await call.read(operations.get_source_hot_functions_slots, {}));
    const key = slotKey(given);
    if (!slots.activeKeys.includes(key)) {
      throw refuse(`${key} is not being profiled, and reading never starts it.`, [enableStep(given), SEE_SLOTS]);
    }
    const waited = await waitedForSamples(call, slots);
    const hasSamples = waited ? waited.outcome === 'settled' : slots.keysWithData.includes(key);
    if (!hasSamples) return withoutData(given, slots.slotTtlSeconds, waited);
    const { computePlatform } = await call.read(operations.get_source_hot_functions, given);
    const source = computePlatform?.source;
    const facts = readProfile(source?.profiling?.profileJson ?? '');
    if (facts.cpu === 0) return withoutData(given, slots.slotTtlSeconds);
    const isRough = facts.cpu < ROUGH_BELOW_SECONDS * NANOSECONDS;
    if (isRough) call.warn('Too few samples: less than a second of CPU. Shares are rough; wait and ask again.');
    const languages = [...new Set((source?.containers ?? []).map(({ language }) => language))];
    // The innermost of the hottest stack, else the hottest.
    const names = [...facts.hottestStack.toReversed(), ...facts.functions.map(({ name }) => name)];
    const own = firstOwnFunction(names, languages);
    return {
      data: { ...answerOf(facts, given.limit), ...(given.frames ? { frames: framesOf(facts) } : {}) },
      nextSteps: stepsOf(given, own && (await mayWriteRules(call)) ? own : undefined, isRough),
    };
  },
});

/** Waits until its slot holds samples, where that was asked for and it holds none yet. */
async function waitedForSamples(
  call: ReadCall<Given>,
  slots: ProfilingSlotsFragment,
): Promise<Waited<Look> | undefined> {
  const { wait_seconds: seconds = 0 } = call.arguments;
  const key = slotKey(call.arguments);
  if (seconds === 0 || slots.keysWithData.includes(key)) return undefined;
  let next: ProfilingSlotsFragment | undefined = slots;
  return await waitFor(call, seconds, async () => {
    const now = next ?? slotsOf(await call.read(operations.get_source_hot_functions_slots, {}));
    next = undefined;
    return samplesOf(now, key);
  });
}

function withoutData(given: Given, ttl: number, waited?: Waited<Look>): ToolAnswer {
  if (waited?.outcome === 'failed') {
    return {
      data: { state: 'closed', waited: shownWait(waited) },
      nextSteps: [enableStep(given), SEE_SLOTS],
    };
  }
  return {
    data: present({
      state: 'open, no samples yet',
      says: `Samples come some 10 to 60 s after the start. An unread slot closes after ${ttl} s.`,
      waited: waited && shownWait(waited),
    }),
    nextSteps: [
      firstSamplesStep(given, waited ? 'Wait on.' : 'Wait for its first samples.'),
      {
        tool: 'troubleshoot_source',
        arguments: workloadArguments(given),
        why: 'See whether its pods run, should none come.',
      },
    ],
  };
}

function answerOf(facts: ProfileFacts, limit: number): object {
  const { cpu, since, functions, hottestStack, cut } = facts;
  const percent = (part: number): number => Math.round((1000 * part) / cpu) / 10;
  return present({
    cpu_seconds: Math.round((100 * cpu) / NANOSECONDS) / 100,
    since: since === undefined ? undefined : `${new Date(since * 1000).toISOString().slice(0, 19)}Z`,
    functions: functions
      .slice(0, limit)
      .map(({ name, self, total }) => ({ function: name, self_percent: percent(self), total_percent: percent(total) })),
    total: functions.length,
    // So that the shown ones and this make up all of it.
    others_self_percent:
      functions.length > limit ? percent(functions.slice(limit).reduce((sum, { self }) => sum + self, 0)) : undefined,
    hottest_stack: hottestStack.slice(-SHOWN_STACK),
    outer_frames_left_out: hottestStack.length > SHOWN_STACK ? hottestStack.length - SHOWN_STACK : undefined,
    unknown_percent: cut > 0 ? percent(cut) : undefined,
  });
}

/**
 * The tree of calls as a view draws it, a row a frame: place of its caller, name, own and whole milliseconds. What an answer has
 * no room for is cut from its end, which holds the smallest, and leaves no frame without its caller.
 */
function framesOf({ frames }: ProfileFacts): readonly (readonly [number, string, number, number])[] {
  const ms = (nanoseconds: number): number => Math.round(nanoseconds / 1_000_000);
  return frames.map(({ parent, name, self, total }) => [parent, name, ms(self), ms(total)]);
}

function stepsOf(given: Given, own: OwnFunction | undefined, isRough: boolean): readonly NextStep[] {
  const workload = workloadArguments(given);
  const probe: NextStep[] = own
    ? [
        {
          tool: 'add_custom_instrumentation',
          arguments: { ...workload, ...own },
          why: 'Preview spans for the hottest function of its own.',
        },
      ]
    : [];
  return [
    ...(isRough ? [hotFunctionsStep(given, 'Ask again when more samples are in.')] : []),
    ...probe,
    { tool: 'clear_source_profile', arguments: workload, why: 'Measure anew after a change.' },
    { tool: 'disable_source_profiling', arguments: workload, why: 'Stop profiling when done.' },
    SEE_SLOTS,
  ];
}
