const FULL_REPLACE = 'It replaces the whole: what is not sent is lost. Read, merge and send everything, in TypeScript.';
const UNCHECKED = 'It answers ok for what is not there. Let the preview fail when it finds nothing.';

/** What the UI API does that its contract does not tell, for whoever begins a tool at that field. */
export const CAUTIONS: Readonly<Record<string, string>> = {
  'ComputePlatform.source': 'It knows instrumented workloads only; workloads knows all.',
  'Mutation.configureProfilingCache': 'It wipes what was set by other remote configuration.',
  'Mutation.deleteDataStream':
    'Destinations and sources that are in no other stream go with it. Show them in the preview.',
  'Mutation.deleteDestination':
    'It takes the destination out of one stream; in a stream that it is not in, it does nothing.',
  'Mutation.disableSourceProfiling': UNCHECKED,
  'Mutation.enableSourceProfiling': `${UNCHECKED} A new slot may evict another.`,
  'Mutation.persistK8sSources': `${UNCHECKED} With selected: false and a wrong stream it enables what was disabled.`,
  'Mutation.recoverFromRollbackForWorkload': 'It may instrument a workload that was not.',
  'Mutation.restartPod': UNCHECKED,
  'Mutation.resetLocalUiConfigToFactoryDefaults': 'It wipes sampling and log levels too.',
  'Mutation.updateAction': FULL_REPLACE,
  'Mutation.updateCostReductionRule': `${FULL_REPLACE} The rule's id changes.`,
  'Mutation.updateDestination': `${FULL_REPLACE} Secrets too.`,
  'Mutation.updateHighlyRelevantOperationRule': `${FULL_REPLACE} The rule's id changes.`,
  'Mutation.updateInstrumentationRule': FULL_REPLACE,
  'Mutation.updateK8sActualSource': UNCHECKED,
  'Mutation.updateLocalUiSamplingConfig': 'It replaces each section that is given.',
  'Mutation.updateNoisyOperationRule': `${FULL_REPLACE} The rule's id changes.`,
  'Query.describeSource': 'runtimeInfo fails for workloads that are not instrumented: it is left out.',
  'Query.instrumentationInstanceComponents': 'It ignores the namespace: workloads of one name are mixed.',
  'Query.workloads':
    'It costs by what is selected, 0.3 to 9 kB a workload. A filter with a kind and no name ignores the kind.',
};
