import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListDestinationTypesQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { pageOf } from '../../tool/page.ts';
import { defineRead } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { searchTypes } from './search-types.ts';
import { signalOf, supportedSignals } from './signals.ts';

/** Backends by type, name, category and signals. */
export const list_destination_types = defineRead(definitions.list_destination_types, {
  async read(call) {
    const { search, signal } = call.arguments;
    const { destinationCategories } = await call.read(operations.list_destination_types, call.arguments);
    const takers = (destinationCategories?.categories ?? [])
      .flatMap(({ name, items }) =>
        items.map((item) => ({ category: name, signals: supportedSignals(item.supportedSignals), ...item })),
      )
      .filter(({ signals }) => signal === undefined || signals.includes(signalOf(signal)));
    const types = search === undefined ? takers.map((item) => ({ item, rank: 0 })) : searchTypes(takers, search);
    const isAsked = signal === 'PROFILES' && (destinationCategories?.categories ?? []).length > 0;
    if (isAsked && !knowsProfiles(destinationCategories)) {
      call.warn(untold('which backends take profiles', 'SupportedSignals.profiles'));
    }
    const page = pageOf(types, ({ item, rank }) => `${rank}\u0000${item.type}`, call);
    const steps: NextStep[] = [];
    const only = page.items[0]?.item;
    if (only && page.total <= 5) {
      steps.push({
        tool: 'get_destination_schema',
        arguments: { type: only.type },
        why: `See what ${only.displayName} needs.`,
      });
    }
    if (page.total === 0) steps.push({ tool: 'list_destination_types', arguments: {}, why: 'See all types.' });
    if (only && steps.length === 0) {
      steps.push({
        tool: 'get_destination_schema',
        arguments: { type: only.type },
        why: 'See what a type needs; put the chosen type in place of this one.',
      });
    }
    return {
      data: present({
        types: page.items.map(({ item }) => ({
          type: item.type,
          name: item.displayName,
          category: item.category,
          signals: item.signals.join(' '),
        })),
        total: page.total,
      }),
      nextSteps: steps,
      paged: { list: 'types', page },
    };
  },
});

function knowsProfiles(answer: ListDestinationTypesQuery['destinationCategories']): boolean {
  return (answer?.categories ?? []).some(({ items }) =>
    items.some(({ supportedSignals: supported }) => supported.profiles !== undefined),
  );
}
