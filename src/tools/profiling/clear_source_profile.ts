import { refuse } from '../../tool/failure.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ClearSourceProfilePreviewQuery } from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { defineWrite } from '../../tool/tool.ts';
import { enableStep, firstSamplesStep, SEE_SLOTS, SLOTS_TARGET, slotKey, slotsOf } from './slots.ts';

/** Empties a slot and leaves it open. Without a slot there is nothing to empty (recording `profiling/clear-after-disable`). */
export const clear_source_profile = defineWrite(definitions.clear_source_profile, {
  target: () => SLOTS_TARGET,

  async preview(call) {
    const slots = slotsOf(await call.read(operations.clear_source_profile_preview, {}));
    const key = slotKey(call.arguments);
    if (!slots.activeKeys.includes(key)) {
      throw refuse(`${key} is not being profiled, so there is nothing to clear. Nothing was sent.`, [
        enableStep(call.arguments),
        SEE_SLOTS,
      ]);
    }
    const hasData = slots.keysWithData.includes(key);
    return {
      impact: hasData
        ? impact(`Throw away the profile of ${key} collected so far; collecting goes on from zero.`, 'data_loss')
        : noImpact(`the profile of ${key}`, 'has no samples yet'),
      nextSteps: hasData ? [] : [SEE_SLOTS],
      changes: hasData ? [{ field: `${key}.samples`, before: 'collected', after: 'none' }] : [],
      consequences: hasData
        ? ['The samples collected so far are lost; collecting goes on from zero. Nothing brings them back.']
        : [],
      state: { hasData },
    };
  },

  async apply(call) {
    const key = slotKey(call.arguments);
    const next = [
      firstSamplesStep(call.arguments, 'Wait for its first samples, and see where it spends its CPU.'),
      SEE_SLOTS,
    ];
    await call.write(operations.clear_source_profile, call.arguments);
    const isEmpty = ({ profilingSlots }: ClearSourceProfilePreviewQuery): boolean =>
      profilingSlots?.activeKeys.includes(key) === true && !profilingSlots.keysWithData.includes(key);
    const confirmed = isEmpty(await call.readUntil(operations.clear_source_profile_preview, {}, isEmpty));
    if (!confirmed) call.warn('The slot holds samples again: new ones came in at once, or it was not cleared.');
    return {
      data: { slot: key, confirmed },
      nextSteps: next,
      undo: { impossible: 'Samples that were cleared are gone; new ones are collected.' },
    };
  },
});
