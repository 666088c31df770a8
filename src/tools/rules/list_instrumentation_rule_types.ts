import { definitions, operations } from '../../tool/generated/catalog.generated.ts';
import { present } from '../../tool/kit/present.ts';
import { defineRead } from '../../tool/tool.ts';
import { isRuleKind, RULE_TYPES } from './rule-types.ts';

/** The types of instrumentation rules that this Odigos has, each with the arguments that it takes. */
export const list_instrumentation_rule_types = defineRead(definitions.list_instrumentation_rule_types, {
  async read(call) {
    const { instrumentationRuleTypes } = await call.read(operations.list_instrumentation_rule_types, {});
    const types = [...(instrumentationRuleTypes ?? [])].sort((one, other) => (one.type < other.type ? -1 : 1));
    return {
      data: {
        types: types.map(({ type, description, supportedLanguages }) =>
          present({
            type,
            does: description,
            languages: supportedLanguages,
            takes: isRuleKind(type)
              ? RULE_TYPES[type].how
              : 'create_instrumentation_rule does not know it; use the Odigos UI',
          }),
        ),
        total: types.length,
        all_take: { scopes: 'where it applies', libraries: 'only these instrumentation libraries' },
      },
      nextSteps: [
        {
          tool: 'create_instrumentation_rule',
          arguments: { type: 'HeadersCollection', name: 'request ids', header_keys: ['x-request-id'] },
          why: 'Preview a rule that records a header; needs tier onprem.',
        },
        { tool: 'list_instrumentation_rules', arguments: {}, why: 'See the rules that there are.' },
      ],
    };
  },
});
