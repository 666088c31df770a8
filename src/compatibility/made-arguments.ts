/**
 * The arguments of which a tool's code makes an input field (`@made`), by the field's coordinate: where a UI lacks the
 * field, nothing that these say can be sent.
 */
export const MADE_OF: Readonly<Record<string, readonly string[]>> = {
  'ActionFieldsInput.scopes': ['namespaces', 'languages', 'sources'],
  'CostReductionRuleInput.sourceScopes': ['namespaces', 'languages', 'sources'],
  'HighlyRelevantOperationRuleInput.sourceScopes': ['namespaces', 'languages', 'sources'],
  'InstrumentationRuleInput.sourcesScopes': ['scopes'],
  'NoisyOperationRuleInput.sourceScopes': ['namespaces', 'languages', 'sources'],
};
