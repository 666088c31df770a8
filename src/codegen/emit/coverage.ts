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
