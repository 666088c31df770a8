import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { DisableSourceProfilingPreviewQuery } from '../../tool/generated/operations.generated.ts';
import { impact, noImpact } from '../../tool/impact.ts';
import { defineWrite } from '../../tool/tool.ts';
import { undoBy } from '../../tool/undo.ts';
import { enableStep, SEE_SLOTS, SLOTS_TARGET, slotKey, slotsOf } from './slots.ts';

/** Closes a slot. The API answers ok for one that never was (recording `probe/disableSourceProfiling/never-open`). */
export const disable_source_profiling = defineWrite(definitions.disable_source_profiling, {
  target: () => SLOTS_TARGET,

  async preview(call) {
    const slots = slotsOf(await call.read(operations.disable_source_profiling_preview, {}));
    const key = slotKey(call.arguments);
    const isOpen = slots.activeKeys.includes(key);
    const hasData = slots.keysWithData.includes(key);
    return {
      impact: isOpen
        ? impact(
            `Stop profiling ${key}: ${hasData ? 'its samples are lost' : 'it has no samples yet'}.`,
            hasData && 'data_loss',
          )
        : noImpact(key, 'is not being profiled'),
      nextSteps: isOpen ? [] : [SEE_SLOTS],
      changes: isOpen ? [{ field: 'profiling_slot', before: key, after: null }] : [],
      consequences: hasData ? ['The samples collected so far are lost; nothing brings them back.'] : [],
      state: { isOpen },
    };
  },

  async apply(call) {
    const key = slotKey(call.arguments);
    await call.write(operations.disable_source_profiling, call.arguments);
    const isGone = ({ profilingSlots }: DisableSourceProfilingPreviewQuery): boolean =>
      profilingSlots?.activeKeys.includes(key) === false;
    const confirmed = isGone(await call.readUntil(operations.disable_source_profiling_preview, {}, isGone));
    if (!confirmed) call.warn('The slot is still open: someone may have read its profile, which opens it again.');
    const { namespace, kind, name } = call.arguments;
    return {
      data: { slot: key, confirmed },
      nextSteps: [SEE_SLOTS, enableStep(call.arguments)],
      undo: undoBy(
        definitions.enable_source_profiling,
        { namespace, kind, name },
        { stays: 'The samples that were collected are gone.' },
      ),
    };
  },
});
