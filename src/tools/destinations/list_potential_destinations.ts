import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListPotentialDestinationsTypesQuery } from '../../tool/generated/operations.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { readDestinationType } from './destination-type.ts';
import { isHidden, storedFields } from './stored.ts';

interface Potential {
  readonly type: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Backends found in the cluster. The UI finds only Services named after jaeger or elasticsearch, one a namespace, and
 * guesses their scheme (recording `probe/potential/with-services`); it answers none, too, when it could not look.
 */
export const list_potential_destinations = defineRead(definitions.list_potential_destinations, {
  async read(call) {
    const [{ potentialDestinations }, types] = await Promise.all([
      call.read(operations.list_potential_destinations, {}),
      call.read(operations.list_potential_destinations_types, {}),
    ]);
    const found = potentialDestinations
      .map(({ type, fields }) => ({ type, fields: Object.fromEntries(storedFields(fields)) }))
      .sort((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
    if (found.length > 0) call.warn('Addresses are guessed from Service names: check scheme and port.');
    return {
      data: present({
        says:
          found.length === 0
            ? 'None found. Only Services with jaeger or elasticsearch in their name are looked for.'
            : `${found.length} found; only Services with jaeger or elasticsearch in their name are looked for.`,
        potential: found,
        total: found.length,
      }),
      nextSteps: [
        ...found.slice(0, 2).flatMap((potential) => createStep(potential, types)),
        { tool: 'list_destination_types', arguments: {}, why: 'See every backend that can be added.' },
      ],
    };
  },
});

function createStep({ type, fields }: Potential, types: ListPotentialDestinationsTypesQuery): readonly NextStep[] {
  const raw = (types.destinationCategories?.categories ?? [])
    .flatMap(({ items }) => items)
    .find((item) => item.type === type);
  if (!raw) return [];
  const values = Object.entries(fields).filter(([, value]) => !isHidden(value));
  return [
    {
      tool: 'create_destination',
      arguments: {
        name: type,
        type,
        ...Object.fromEntries(readDestinationType(raw).signals.map((signal) => [signal, true])),
        fields: values.map(([key, value]) => ({ key, value })),
      },
      why: `Preview a destination for this ${raw.displayName}.`,
    },
  ];
}
