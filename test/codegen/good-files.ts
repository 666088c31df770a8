import type { Files } from './small-contract.ts';

/** Correct files whose whole output is a golden file; together they use everything that an operation file can say. */
interface GoodFiles {
  readonly name: string;
  readonly operations: Files;
  readonly fragments?: Files;
}

const PLAIN_READ = `"List the sources."
query list_sources @tool(title: "List sources") {
  sources { namespace name }
}
`;

const DETAILED_READ = `
"""
What a group holds,
item by item. "Quoted" text, a \\\\ and # no comment.
"""
query get_group(
  "Name of the group."
  $name: String! @arg(minLength: 1, maxLength: 63, pattern: "^[a-z-]+$")
  """
  Only of
  this namespace.
  """
  $namespace: String
  "Only these kinds."
  $kinds: [Kind!] = [Deployment] @arg(enum: "Kind", minItems: 1, maxItems: 3)
  "Everything of each source."
  $full: Boolean = false
  "At most so many."
  $limit: Int = 20 @arg(min: 1, max: 100) @local
) @tool(title: "Get group", core: false, openWorld: true)
  @next(tool: "list_sources", why: "All sources.")
  @next(
    tool: "get_source"
    each: ".members"
    with: ["namespace=.namespace", "name=.name", "reason=\\"a group's member\\"", "limit=5", "deep=true"]
    why: "One member."
  )
  @next(tool: "get_source", with: ["namespace=\\"default\\"", "name=$name"], why: "The source of that name.") {
  group(name: $name) {
    name
    # Lifted: an absent namespace leaves it out.
    members(filter: { namespace: $namespace, kinds: $kinds }) {
      ...Member
    }
  }
}
`;

const MEMBER_FRAGMENTS: Files = {
  'member.graphql': `"A member."
fragment Member on Source {
  namespace
  name
  ...Detail @include(if: $full)
}
`,
  'detail.graphql': `fragment Detail on Source {
  replicas
  pods { restarts }
}
`,
};

const NEXT_TARGET = `"One source."
query get_source(
  "Namespace."
  $namespace: String!
  "Name."
  $name: String!
  "Why it is asked."
  $reason: String @local
  "At most so many pods."
  $limit: Float @local
  "Pods too."
  $deep: Boolean = false
) @tool(title: "Get source") {
  source(namespace: $namespace, name: $name) {
    kind
    pods @include(if: $deep) { name }
  }
}
`;

const WRITE_OF_AN_OBJECT = `"Create a rule."
mutation create_rule(
  "Name of the rule."
  $name: String!
  "Route."
  $route: String
  "Method."
  $method: String
  "Weights."
  $weight: Int = 1
  "Only check."
  $check: Boolean
) @tool(title: "Create rule", kind: CREATE, idempotent: true) {
  createRule(
    rule: {
      name: $name
      server: { route: $route, method: $method }
      client: { method: $method }
      weights: [$weight, 100]
      note: "made here"
    }
    dryRun: $check
  )
}

query create_rule_preview($name: String!) {
  group(name: $name) {
    name @target
    members { kind @target name @target replicas }
  }
}

query create_rule_readback($name: String!) {
  group(name: $name) { name }
}
`;

const WRITE_OF_WHAT_THE_ADAPTER_MAKES = `"Set the labels of everything."
mutation set_labels(
  "Labels, as name=route."
  $labels: [String!]! @local @arg(minItems: 1)
  $made_labels: [Label!] @made
) @tool(title: "Set labels", kind: UPDATE) {
  setLabels(labels: $made_labels)
}

query set_labels_preview {
  sources { tags @target }
}
`;

const WRITE_OF_SECRETS = `"Update a destination. Fields that are not given keep their values."
mutation update_destination(
  "Id of the destination."
  $id: ID!
  "Fields to set."
  $fields: [Pair!]! @secret @arg(minItems: 1, maxItems: 30)
) @tool(title: "Update destination", kind: UPDATE) {
  updateDestination(id: $id, fields: $fields) {
    id
    fields @secret(as: DESTINATION_FIELDS)
  }
}

query update_destination_preview($id: ID!) {
  destination(id: $id) {
    id @target
    ...Fields
  }
}
`;

const NAMESPACED_READ = `"Namespaces, and a pod of one."
query get_pod(
  "Namespace."
  $namespace: String!
  "Name."
  $name: String!
) @tool(title: "Get pod", namespaced: NAMED) {
  pod(namespace: $namespace, name: $name) { name }
}

query get_pod_namespaces {
  namespaces { name markedForInstrumentation }
}
`;

const goodFiles: readonly GoodFiles[] = [
  { name: 'plain-read', operations: { 'sources/list_sources.graphql': PLAIN_READ } },
  {
    name: 'detailed-read',
    operations: {
      'groups/get_group.graphql': DETAILED_READ,
      'sources/get_source.graphql': NEXT_TARGET,
      'sources/list_sources.graphql': PLAIN_READ,
    },
    fragments: MEMBER_FRAGMENTS,
  },
  {
    name: 'read-of-namespaces',
    operations: {
      'sources/get_pod.graphql': NAMESPACED_READ,
    },
  },
  { name: 'write-of-an-object', operations: { 'rules/create_rule.graphql': WRITE_OF_AN_OBJECT } },
  {
    name: 'write-of-what-the-adapter-makes',
    operations: { 'rules/set_labels.graphql': WRITE_OF_WHAT_THE_ADAPTER_MAKES },
  },
  {
    name: 'write-of-secrets',
    operations: { 'destinations/update_destination.graphql': WRITE_OF_SECRETS },
    fragments: { 'fields.graphql': 'fragment Fields on Destination {\n  setting: fields @secret @target\n}\n' },
  },
];

export default goodFiles;
