import { counted } from '../../text/counted.ts';
import type { NextStep } from '../../tool/envelope.ts';
import { refuse } from '../../tool/failure.ts';
import {
  type ConfigureProfilingCacheArguments,
  definitions,
  operations,
} from '../../tool/generated/catalog.generated.ts';
import type {
  ConfigureProfilingCachePreviewQuery,
  ProfilingSlotsFragment,
} from '../../tool/generated/operations.generated.ts';
import { type Impact, impact, noImpact } from '../../tool/impact.ts';
import { named } from '../../tool/kit/named.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { type Change, defineWrite, type ReadCall } from '../../tool/tool.ts';
import { restoring } from '../../tool/undo.ts';
import { SEE_SLOTS, SLOTS_TARGET, slotsOf } from './slots.ts';

const REMOTE = 'odigos-remote-config';
const SEE_CONFIG: NextStep = {
  tool: 'get_config',
  arguments: {},
  why: 'See the configuration and who set each value.',
};

interface Bounds {
  readonly slots: number;
  readonly bytes: number;
  readonly ttl: number;
}

/**
 * Changes the bounds of the store. The mutation writes the whole remote configuration, so that whatever else it holds is
 * gone (recordings `mutation/configureProfilingCache`, `query/remoteConfig/after-configureProfilingCache`), and what is
 * left out is kept in memory only: all three bounds are sent.
 */
export const configure_profiling_cache = defineWrite(definitions.configure_profiling_cache, {
  target: () => SLOTS_TARGET,

  async preview(call) {
    const slots = slotsOf(await call.read(operations.configure_profiling_cache_preview, {}));
    const changes = changesOf(slots, call.arguments);
    const lost = await remoteSettings(call);
    if (changes.length === 0) {
      const state = { bounds: boundsOf(slots), lost };
      return { impact: noImpact('The size of the profile store'), changes, state, nextSteps: [SEE_SLOTS] };
    }
    return {
      impact: impactOf(slots, merged(slots, call.arguments), lost),
      changes: [
        ...changes,
        ...lost.map((field) => ({ field, before: 'set by central', after: "helm's value or the default" })),
      ],
      consequences: consequencesOf(slots, merged(slots, call.arguments), lost),
      state: { bounds: boundsOf(slots), lost },
    };
  },

  async apply(call, preview) {
    const before = slotsOf(await call.read(operations.configure_profiling_cache_preview, {}));
    const bounds = merged(before, call.arguments);
    await call.write(operations.configure_profiling_cache, { ...call.arguments, ...bounds });
    const isSo = ({ profilingSlots }: ConfigureProfilingCachePreviewQuery): boolean =>
      profilingSlots !== null && JSON.stringify(boundsOf(profilingSlots)) === JSON.stringify(bounds);
    const answer = await call.readUntil(operations.configure_profiling_cache_preview, {}, isSo);
    const after = slotsOf(answer);
    const closed = before.activeKeys.filter((key) => !after.activeKeys.includes(key)).sort();
    if (!isSo(answer)) call.warn('The API answered that it was configured, but the bounds do not show.');
    return {
      data: { confirmed: isSo(answer), ...(closed.length > 0 ? { closed } : {}) },
      nextSteps: [SEE_SLOTS, SEE_CONFIG],
      undo: restoring(definitions.configure_profiling_cache, {}, boundsChanged(preview.changes), {
        stays: staysOf(preview.changes, closed),
      }),
    };
  },
});

function boundsOf({ maxSlots, slotMaxBytes, slotTtlSeconds }: ProfilingSlotsFragment): Bounds {
  return { slots: maxSlots, bytes: slotMaxBytes, ttl: slotTtlSeconds };
}

function merged(slots: ProfilingSlotsFragment, given: ConfigureProfilingCacheArguments): Bounds {
  const now = boundsOf(slots);
  return {
    slots: given.max_slots ?? now.slots,
    bytes: given.slot_max_bytes ?? now.bytes,
    ttl: given.slot_ttl_seconds ?? now.ttl,
  };
}

function changesOf(slots: ProfilingSlotsFragment, given: ConfigureProfilingCacheArguments): readonly Change[] {
  const named = [
    { field: 'max_slots', before: slots.maxSlots, after: given.max_slots },
    { field: 'slot_max_bytes', before: slots.slotMaxBytes, after: given.slot_max_bytes },
    { field: 'slot_ttl_seconds', before: slots.slotTtlSeconds, after: given.slot_ttl_seconds },
  ].filter(({ after }) => after !== undefined);
  if (named.length === 0) throw refuse('Nothing is named to change. Nothing was sent.', [SEE_SLOTS]);
  return named.filter(({ before, after }) => before !== after);
}

/** What else the remote configuration sets, by what the effective configuration says of where its values come from. */
async function remoteSettings(call: ReadCall<ConfigureProfilingCacheArguments>): Promise<readonly string[]> {
  const { effectiveConfig } = await call.read(operations.configure_profiling_cache_config, {});
  if (!effectiveConfig) {
    throw refuse(
      'The effective configuration cannot be read, so it is unknown what this would wipe. Nothing was sent.',
      [SEE_CONFIG],
    );
  }
  return (effectiveConfig.provenance ?? [])
    .filter(({ helmPath, reconciledFrom }) => reconciledFrom === REMOTE && !helmPath.startsWith('profiling.ui.'))
    .map(({ helmPath }) => helmPath)
    .sort();
}

function impactOf(slots: ProfilingSlotsFragment, after: Bounds, lost: readonly string[]): Impact {
  const most = humanBytes(after.slots * after.bytes);
  const closed = Math.max(0, slots.activeKeys.length - after.slots);
  const follows = [
    `the UI keeps at most ${counted(after.slots, 'profile')}, and holds up to ${most} of memory for them`,
    ...(closed > 0 ? [`${counted(closed, 'open profile')} lost`] : []),
    ...(lost.length > 0 ? [`what central set of ${named(lost)} is taken back`] : []),
  ];
  return impact(
    `Resize the profile store: ${named(follows)}.`,
    closed + lost.length > 0 && 'data_loss',
    lost.length > 0 && 'cluster_wide',
    after.slots * after.bytes > slots.maxSlots * slots.slotMaxBytes && 'cost',
  );
}

function consequencesOf(slots: ProfilingSlotsFragment, after: Bounds, lost: readonly string[]): readonly string[] {
  const tooMany = slots.activeKeys.length - after.slots;
  return [
    `The UI keeps profiles of ${after.slots} workloads at most, each up to ${humanBytes(after.bytes)}, and forgets one that nobody reads for ${after.ttl} s.`,
    lost.length > 0
      ? `The API replaces all that central configured: ${lost.join(', ')} too, so helm's value or the default holds for these.`
      : 'The API replaces all that central configured, which is nothing else that is in force.',
    ...(tooMany > 0 ? [`${tooMany} of ${slots.activeKeys.length} open profiles are lost.`] : []),
    `All profiles together may take ${humanBytes(after.slots * after.bytes)} of memory in the UI pod.`,
  ];
}

const BOUNDS: ReadonlySet<string> = new Set(['max_slots', 'slot_max_bytes', 'slot_ttl_seconds']);

function boundsChanged(changes: readonly Change[]): readonly Change[] {
  return changes.filter(({ field }) => BOUNDS.has(field));
}

function staysOf(changes: readonly Change[], closed: readonly string[]): string {
  const lost = changes.filter(({ field }) => !BOUNDS.has(field)).map(({ field }) => field);
  return [
    'The bounds stay set by the remote configuration.',
    ...(lost.length > 0 ? [`What else it set is not brought back: ${lost.join(', ')}.`] : []),
    ...(closed.length > 0 ? [`Slots that were closed stay so: ${closed.join(', ')}.`] : []),
  ].join(' ');
}
