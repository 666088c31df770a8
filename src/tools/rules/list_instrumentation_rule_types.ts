import type { NextStep } from '../../tool/envelope.ts';
import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import type { ListInstrumentationRuleTypesQuery } from '../../tool/generated/operations.generated.ts';
import { typesOfEnum } from '../../tool/kit/enum-types.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead, type ReadCall } from '../../tool/tool.ts';
import { untold } from '../../tool/untold.ts';
import { howOf, isRuleKind } from './rule-types.ts';
import { mayWriteRules } from './tier.ts';

/** The types of instrumentation rules that this Odigos has, each with the arguments that it takes. */
export const list_instrumentation_rule_types = defineRead(definitions.list_instrumentation_rule_types, {
  async read(call) {
    const { instrumentationRuleTypes } = await call.read(operations.list_instrumentation_rule_types, {});
    const known: readonly KnownType[] =
      instrumentationRuleTypes === undefined ? await namesOnly(call) : (instrumentationRuleTypes ?? []);
    const types = [...known].sort((one, other) => (one.type < other.type ? -1 : 1));
    return {
      data: {
        types: types.map(({ type, description, supportedLanguages }) =>
          present({
            type,
            does: description,
            languages: supportedLanguages,
            takes: isRuleKind(type)
              ? howOf(type, call.compatibility.lacks)
              : 'create_instrumentation_rule does not know it; use the Odigos UI',
          }),
        ),
        total: types.length,
        all_take: { scopes: 'where it applies', libraries: 'only these instrumentation libraries' },
      },
      nextSteps: [
        ...((await mayWriteRules(call)) ? [RECORD_A_HEADER] : []),
        { tool: 'list_instrumentation_rules', arguments: {}, why: 'See the rules that there are.' },
      ],
    };
  },
});

const RECORD_A_HEADER: NextStep = {
  tool: 'create_instrumentation_rule',
  arguments: { type: 'HeadersCollection', name: 'request ids', header_keys: ['x-request-id'] },
  why: 'Preview a rule that records a header.',
};

type ToldType = NonNullable<ListInstrumentationRuleTypesQuery['instrumentationRuleTypes']>[number];

/** A type of rules; of older releases the name alone is told. */
type KnownType = Partial<Omit<ToldType, 'type'>> & { readonly type: string };

async function namesOnly(call: ReadCall<object>): Promise<readonly KnownType[]> {
  const { __type: type } = await call.read(operations.list_instrumentation_rule_types_names, {});
  call.warn(untold('what each type does and in which languages', 'Query.instrumentationRuleTypes'));
  return typesOfEnum(type);
}
