import { readFileSync } from 'node:fs';
import { compileTools } from '../../src/codegen/compile/compile.ts';
import type { CompiledTool } from '../../src/codegen/compile/compile-tool.ts';
import { buildContract, type Contract } from '../../src/codegen/compile/contract.ts';

/** As much of an API as the generator's rules need; types with secrets bear the names that the real contract gives them. */
export const smallContract: Contract = buildContract(
  `
  scalar Duration

  enum Kind { Deployment StatefulSet Pod }

  input Matcher { route: String, method: String }
  input RuleInput { name: String!, server: Matcher, client: Matcher, weights: [Int!], note: String }
  input Pair { key: String!, value: String! }
  input Label { name: String!, matcher: Matcher }
  input Window { name: String!, length: Duration }
  input Filter { namespace: String, kinds: [Kind!] }

  type Pod { name: String!, restarts: Int! }
  type Source { namespace: String!, name: String!, kind: Kind!, tags: [String!]!, replicas: Int!, pods: [Pod!]! }
  type Destination { id: ID!, name: String!, fields: String! }
  type K8sNamespace { name: String!, markedForInstrumentation: Boolean! }
  type PodDetails { name: String! }
  type Group { name: String!, members(filter: Filter): [Source!]! }

  type Query {
    source(namespace: String!, name: String!): Source
    sources(filter: Filter, limit: Int): [Source!]!
    group(name: String!): Group
    destination(id: ID!): Destination
    destinations: [Destination!]!
    wait(length: Duration): Boolean!
    namespaces: [K8sNamespace!]!
    pod(namespace: String!, name: String!): PodDetails!
  }

  type Mutation {
    createRule(rule: RuleInput!, dryRun: Boolean): ID!
    updateDestination(id: ID!, fields: [Pair!]!): Destination!
    setLabels(labels: [Label!]): Boolean!
    setWindows(windows: [Window!]): Boolean!
    deleteSource(name: String!): Boolean!
    restartPod(namespace: String!, name: String!): Boolean!
  }

  type Subscription { source: Source }
  `,
  readFileSync('graphql/directives.graphql', 'utf8'),
);

/** File texts by path below `graphql/operations` or `graphql/fragments`. */
export type Files = Readonly<Record<string, string>>;

/** Compiles files against the small contract. */
export function compileSmall(operations: Files, fragments: Files = {}): readonly CompiledTool[] {
  const sources = (folder: string, files: Files) =>
    Object.entries(files).map(([path, text]) => ({ path: `graphql/${folder}/${path}`, text }));
  return compileTools(smallContract, sources('operations', operations), sources('fragments', fragments));
}
