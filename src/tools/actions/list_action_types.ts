import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListActionTypesQuery } from '../../tool/generated/operations.generated.ts';
import { typesOfEnum } from '../../tool/kit/enum-types.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { howOf, isActionKind } from './action-types.ts';

/** The types of actions that this Odigos has, each with the arguments of create_action that it takes. */
export const list_action_types = defineRead(definitions.list_action_types, {
  async read(call) {
    const { actionTypes } = await call.read(operations.list_action_types, {});
    const known: readonly KnownType[] = actionTypes === undefined ? await namesOnly(call) : (actionTypes ?? []);
    const types = [...known].sort((one, other) => (one.type < other.type ? -1 : 1));
    return {
      data: {
        types: types.map(({ type, category, subtitle, allowedSignals }) =>
          present({
            type,
            does: subtitle,
            category,
            signals: allowedSignals,
            takes: isActionKind(type)
              ? howOf(type, call.compatibility.lacks)
              : 'create_action does not know it; use the Odigos UI',
          }),
        ),
        total: types.length,
      },
      nextSteps: [
        {
          tool: 'create_action',
          arguments: { type: 'PiiMasking', name: 'mask card numbers', values: ['CREDIT_CARD'], signals: ['TRACES'] },
          why: 'Preview an action that masks card numbers.',
        },
        { tool: 'list_actions', arguments: {}, why: 'See the actions that there are.' },
      ],
    };
  },
});

type ToldType = NonNullable<ListActionTypesQuery['actionTypes']>[number];

/** A type of actions; of older releases the name alone is told. */
type KnownType = Partial<Omit<ToldType, 'type'>> & { readonly type: string };

async function namesOnly(call: ReadCall<object>): Promise<readonly KnownType[]> {
  const { __type: type } = await call.read(operations.list_action_types_names, {});
  call.warn(untold('what each type does and which signals it takes', 'Query.actionTypes'));
  return typesOfEnum(type);
}
