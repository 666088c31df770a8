import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { humanBytes } from '../../tool/kit/units.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { hotFunctionsStep, slotsOf, workloadOfKey } from './slots.ts';

/** The open slots, whether data has come, and the bounds of the store. The API lists keys in random order. */
export const list_profiling_slots = defineRead(definitions.list_profiling_slots, {
  async read(call) {
    const slots = slotsOf(await call.read(operations.list_profiling_slots, call.arguments));
    const withData = new Set(slots.keysWithData);
    const page = pageOf(slots.activeKeys, (key) => key, call);
    return {
      data: present({
        slots: page.items.map((key) => ({ ...(workloadOfKey(key) ?? { key }), has_data: withData.has(key) })),
        total: page.total,
        max_slots: slots.maxSlots,
        slot_ttl_seconds: slots.slotTtlSeconds,
        slot_max: humanBytes(slots.slotMaxBytes),
        // Of all slots, those of other namespaces too.
        used: call.access.caller.namespaces ? undefined : humanBytes(slots.totalBytesUsed),
      }),
      nextSteps: stepsOf(page.items, withData),
      paged: { list: 'slots', page },
    };
  },
});

function stepsOf(keys: readonly string[], withData: ReadonlySet<string>): readonly NextStep[] {
  const ready = keys.filter((key) => withData.has(key)).flatMap((key) => workloadOfKey(key) ?? []);
  const steps = ready.slice(0, 2).map((workload) => hotFunctionsStep(workload, 'See where it spends its CPU.'));
  if (keys.length > 0) return steps;
  return [
    {
      tool: 'list_sources',
      arguments: { health: 'Success' },
      why: 'Choose a healthy source to profile with enable_source_profiling.',
    },
  ];
}
