import {
  type GraphQLObjectType,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import type { CompiledTool } from '../compile/compile-tool.ts';

/** Contract fields that no tool reaches, on purpose, and why. A field that gains a tool must leave this list. */
export const NOT_EXPOSED: Readonly<Record<string, string>> = {
  'ComputePlatform.computePlatformType': 'always k8s',
  'ComputePlatform.k8sActualNamespace': 'namespaces answers the same, cheaper',
  'ComputePlatform.k8sActualNamespaces': 'namespaces answers the same, cheaper',
  'ComputePlatform.sources': 'workloads answers more, cheaper',
  'ComputePlatform.apiTokens': 'a licence secret does not pass through a model',
  'Mutation.updateApiToken': 'a licence secret does not pass through a model',
  'Mutation.updateRemoteConfig': 'deprecated by the UI, and wipes what configureProfilingCache wrote',
  'Query.collectorPod': 'pod answers the same for every pod',
  'Query.config': 'writes an installation flag when it is read',
  'Query.remoteConfig': 'deprecated by the UI',
  'Query.sourceConditions': 'workloads answers the same, with reasons',
  'Query.workloadsByIds': "its verdicts differ from those of workloads, which are the UI's own",
};

const ONE_CALL_TOO_FAR = 'cannot be undone, and takes what was learned along';
const FREEZES =
  'freezes what was learned, and may switch a guardrail on; a person judges in the UI whether it was learned enough';
const WHOLE = 'replaces the whole object, of which no more than names is known';
const VERDICT = 'a verdict on security is left to people; the UI shows both traces';

/**
 * What is known of the release to come and no tool reaches, on purpose, and why. None of it is written: it is not
 * released, what its writes do is known by their names alone, and no preview could be held to a recording.
 */
export const NOT_EXPOSED_NEXT: Readonly<Record<string, string>> = {
  'Query.goOffsets': 'not merged when last seen',
  'Mutation.checkGoOffsetsUpdates': 'not merged when last seen; wants a whole file as an argument',
  'Mutation.updateGoOffsets':
    'not merged when last seen; replaces a ConfigMap whole, and without it odiglets do not start',
  'Mutation.acceptInsightsGuardrailViolation': `${VERDICT}; presumably widens the rule`,
  'Mutation.dismissInsightsGuardrailViolation': VERDICT,
  'Mutation.reopenInsightsGuardrailViolation': VERDICT,
  'Mutation.resolveInsightsAnomaly': VERDICT,
  'Mutation.bulkResolveInsightsAnomalies': `${VERDICT}, all the more of many at once`,
  'Mutation.bulkDeleteInsightsTransactions': ONE_CALL_TOO_FAR,
  'Mutation.deleteInsightsTransaction': ONE_CALL_TOO_FAR,
  'Mutation.resetInsightsBaselineClass': ONE_CALL_TOO_FAR,
  'Mutation.resetInsightsTransactionBaselines': ONE_CALL_TOO_FAR,
  'Mutation.bulkPromoteInsightsTransactions': FREEZES,
  'Mutation.forcePromoteInsightsService': FREEZES,
  'Mutation.promoteInsightsBaselineClass': FREEZES,
  'Mutation.promoteInsightsTransactionBaselines': FREEZES,
  'Mutation.deleteInsightsGuardrail': 'takes a guardrail away; its scope became optional on the way',
  'Mutation.deleteInsightsLearningPolicy': WHOLE,
  'Mutation.deleteInsightsPolicy': WHOLE,
  'Mutation.upsertInsightsGuardrail': WHOLE,
  'Mutation.upsertInsightsLearningPolicy': WHOLE,
  'Mutation.upsertInsightsPolicy': WHOLE,
  'Mutation.seedInsightsGuardrail': 'takes JSON in text, whose form is not known',
  'Mutation.enableInsightsTransactionGuardrail': 'enforces the operations of the moment, whatever they are',
  'Mutation.disableInsightsTransactionGuardrail': 'sets a mode that the contract does not have',
  'Mutation.updateInsightsSystemSettings': 'full replacement; one flag deletes all transactions and findings',
  'Insights.anomalies': 'findings holds the same beside violations',
  'Insights.guardrailViolations': 'findings holds the same beside anomalies',
  'Insights.baseline': 'a histogram: for the eyes, in the UI',
  'Insights.catalog': 'how risks are weighed: settings, not findings',
  'Insights.guardrails': 'settings, not findings',
  'Insights.learningPolicies': 'settings, not findings',
  'Insights.observation': 'a raw trace in base64, large and no text',
  'Insights.observations': 'get_finding names the traces that matter',
  'Insights.policies': 'settings, not findings',
  'Insights.serviceProfile': 'blastRadius answers callers and callees, with their counts',
  'Insights.services': 'get_service_map and get_overview_metrics answer it',
  'Insights.storageHealth': 'shows texts of running queries, which may hold values',
  'Insights.systemSettings': 'settings, not findings',
  'Insights.transaction': 'findings names the operation',
  'Insights.transactions': 'findings names the operation of what deviates',
};

/** One field of the contract's roots against the tools that reach it. */
export interface CoverageRow {
  /** `Query.workloads`, `ComputePlatform.destinations`. */
  readonly field: string;
  readonly tools: readonly string[];
  /** Why no tool reaches it; absent where one does. */
  readonly reason?: string;
}

const COVERED_TYPES = ['Query', 'Mutation', 'ComputePlatform'];
const PLATFORM = 'computePlatform';

/**
 * Every field of Query, Mutation and ComputePlatform with the tools that reach it or the reason why none does; neither
 * is a gap, which a test refuses.
 */
export function coverage(schema: GraphQLSchema, tools: readonly CompiledTool[]): readonly CoverageRow[] {
  const reached = new Map<string, Set<string>>();
  for (const tool of tools) {
    for (const { text } of [tool.operation, ...(tool.preview ? [tool.preview] : []), ...tool.companions]) {
      for (const field of reachedFields(text)) reached.set(field, (reached.get(field) ?? new Set()).add(tool.name));
    }
  }
  return rootCoordinates(schema).map((field) => {
    const names = [...(reached.get(field) ?? [])].sort();
    const reason = names.length === 0 ? NOT_EXPOSED[field] : undefined;
    return { field, tools: names, ...(reason === undefined ? {} : { reason }) };
  });
}

const INSIGHTS = 'Insights';

/** The same of what only what is known of the release to come has: root fields, and the fields of its Insights. */
export function comingCoverage(
  newest: GraphQLSchema,
  next: GraphQLSchema,
  tools: readonly CompiledTool[],
): readonly CoverageRow[] {
  const known = new Set(rootCoordinates(newest));
  const fields = [...rootCoordinates(next), ...fieldsOf(next.getType(INSIGHTS))];
  return fields
    .filter((field) => !known.has(field) && field !== 'Query.insights')
    .map((field) => {
      const names = tools.filter((tool) => usesNext(tool, field)).map(({ name }) => name);
      const reason = names.length === 0 ? NOT_EXPOSED_NEXT[field] : undefined;
      return { field, tools: names.sort(), ...(reason === undefined ? {} : { reason }) };
    });
}

function usesNext({ operation, companions }: CompiledTool, field: string): boolean {
  const [type, name = ''] = field.split('.');
  const within = type === INSIGHTS ? /^query \w+(?:\([^)]*\))?\{insights\{/ : /^/;
  return [operation, ...companions].some(
    ({ text, isToCome }) => isToCome && within.test(text) && new RegExp(`\\b${name}[({]`).test(text),
  );
}

/** `Type.field` of everything that a tool can begin at: the fields of Query, Mutation and ComputePlatform. */
export function rootCoordinates(schema: GraphQLSchema): readonly string[] {
  return COVERED_TYPES.flatMap((name) => fieldsOf(schema.getType(name)));
}

function fieldsOf(type: unknown): readonly string[] {
  if (!isObjectType(type)) return [];
  const object: GraphQLObjectType = type;
  return Object.keys(object.getFields()).flatMap((field) => (field === PLATFORM ? [] : [`${object.name}.${field}`]));
}

/** `Type.field` of the roots that a wire text begins at. */
export function reachedFields(text: string): readonly string[] {
  const operations = parse(text).definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return operations.flatMap(({ operation, selectionSet }) =>
    selectionSet.selections.flatMap((selection) => {
      if (selection.kind !== Kind.FIELD) return [];
      const root = `${operation === 'query' ? 'Query' : 'Mutation'}.${selection.name.value}`;
      if (selection.name.value !== PLATFORM) return [root];
      return (selection.selectionSet?.selections ?? []).flatMap((child) =>
        child.kind === Kind.FIELD ? [`ComputePlatform.${child.name.value}`] : [],
      );
    }),
  );
}
