/** What is made, by the input field's coordinate, or the enum's name. */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'ActionFieldsInput.scopes': ['namespaces', 'languages', 'sources'],
  ActionType: ['type'],
  'CostReductionRuleInput.sourceScopes': ['namespaces', 'languages', 'sources'],
  'HighlyRelevantOperationRuleInput.sourceScopes': ['namespaces', 'languages', 'sources'],
  'InstrumentationRuleInput.sourcesScopes': ['scopes'],
  'NoisyOperationRuleInput.sourceScopes': ['namespaces', 'languages', 'sources'],
};

/**
 * The arguments of which a tool's code makes an input field, or a value of an enum (`@made`): where a UI lacks it, nothing
 * that these say, or that value of them, can be sent.
 *
 * @param coordinate `Input.field` or `Enum.VALUE`
 */
export function madeOf(coordinate: string): readonly string[] {
  const [type = ''] = coordinate.split('.');
  return MADE_OF[coordinate] ?? MADE_OF[type] ?? [];
}
