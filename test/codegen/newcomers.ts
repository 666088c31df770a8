/** One likely mistake of somebody who writes a first operation file, by the contract of the UI itself. */
export interface NewcomersMistake {
  /** Names the golden file with the expected message. */
  readonly mistake: string;
  /** Below graphql/operations. */
  readonly path: string;
  readonly text: string;
}

const READ = 'destinations/list_backends.graphql';
const ONE = 'sources/show_source.graphql';
const WRITE = 'streams/drop_stream.graphql';

const LIST = `"Backends."
query list_backends @tool(title: "List backends") {
  computePlatform { destinations { id name } }
}
`;

const SHOW = `"One workload."
query show_source(
  "Namespace."
  $namespace: String!
  "Kind."
  $kind: String! @arg(enum: "WorkloadKind")
  "Name."
  $name: String!
) @tool(title: "Show source") {
  describeSource(namespace: $namespace, kind: $kind, name: $name) { totalPods }
}
`;

const DROP = `"Drop a stream."
mutation drop_stream("Name." $name: ID!) @tool(title: "Drop stream", kind: DELETE) {
  deleteDataStream(id: $name)
}

query drop_stream_preview {
  computePlatform { dataStreams { name @target } }
}
`;

/** A text with one thing changed, which must be there. */
function but(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`there is no ${from}`);
  return text.replaceAll(from, to);
}

export const RIGHT: readonly Omit<NewcomersMistake, 'mistake'>[] = [
  { path: READ, text: LIST },
  { path: ONE, text: SHOW },
  { path: WRITE, text: DROP },
];

export const MISTAKES: readonly NewcomersMistake[] = [
  { mistake: 'named-as-in-the-ui', path: READ, text: but(LIST, 'query list_backends', 'query ListBackends') },
  { mistake: 'without-tool', path: READ, text: but(LIST, ' @tool(title: "List backends")', '') },
  { mistake: 'without-a-title', path: READ, text: but(LIST, '(title: "List backends")', '') },
  { mistake: 'without-a-description', path: READ, text: but(LIST, '"Backends."\n', '') },
  { mistake: 'argument-without-a-description', path: ONE, text: but(SHOW, '  "Kind."\n', '') },
  {
    mistake: 'argument-in-camel-case',
    path: ONE,
    text: but(but(SHOW, '$name:', '$sourceName:'), 'name: $name)', 'name: $sourceName)'),
  },
  {
    mistake: 'an-input-object-as-an-argument',
    path: ONE,
    text: '"Workloads."\nquery show_source(\n  "Filter."\n  $filter: WorkloadFilter\n) @tool(title: "Show source") {\n  workloads(filter: $filter) { serviceName }\n}\n',
  },
  {
    mistake: 'a-string-for-an-enum',
    path: ONE,
    text: '"Workloads."\nquery show_source("Kind." $kind: String!) @tool(title: "Show source") {\n  workloads(filter: { kind: $kind }) { serviceName }\n}\n',
  },
  {
    mistake: 'an-enum-in-another-case',
    path: ONE,
    text: '"Workloads."\nquery show_source @tool(title: "Show source") {\n  workloads(filter: { kind: deployment }) { serviceName }\n}\n',
  },
  {
    mistake: 'a-field-of-compute-platform-at-the-root',
    path: READ,
    text: but(LIST, 'computePlatform { destinations { id name } }', 'destinations { id name }'),
  },
  { mistake: 'a-field-that-is-not-there', path: READ, text: but(LIST, 'id name', 'id owner') },
  { mistake: 'a-misspelt-field', path: READ, text: but(LIST, 'id name', 'id nmae') },
  { mistake: 'an-object-without-fields', path: READ, text: but(LIST, 'destinations { id name }', 'destinations') },
  { mistake: 'a-secret', path: READ, text: but(LIST, 'id name', 'id name fields') },
  {
    mistake: 'a-read-that-writes',
    path: READ,
    text: but(LIST, 'computePlatform { destinations { id name } }', 'config { readonly }'),
  },
  {
    mistake: 'profiling-of-every-source',
    path: READ,
    text: but(LIST, 'destinations { id name }', 'sources { profiling { profileJson } }'),
  },
  { mistake: 'a-mutation-without-kind', path: WRITE, text: but(DROP, ', kind: DELETE', '') },
  {
    mistake: 'a-mutation-without-a-preview',
    path: WRITE,
    text: DROP.slice(0, DROP.indexOf('\nquery drop_stream_preview')),
  },
  { mistake: 'a-preview-of-another-name', path: WRITE, text: but(DROP, 'drop_stream_preview', 'preview_drop_stream') },
  {
    mistake: 'a-fragment-beside-the-operation',
    path: READ,
    text: `${but(LIST, '{ id name }', '{ ...Backend }')}\nfragment Backend on Destination { id name }\n`,
  },
  {
    mistake: 'an-argument-that-nothing-uses',
    path: READ,
    text: but(LIST, 'list_backends @tool', 'list_backends("At most." $limit: Int = 10) @tool'),
  },
  {
    mistake: 'a-next-step-to-no-tool',
    path: READ,
    text: but(LIST, '"List backends")', '"List backends")\n  @next(tool: "list_destination", why: "See them.")'),
  },
  { mistake: 'a-brace-too-few', path: READ, text: LIST.slice(0, LIST.lastIndexOf('}')) },
  { mistake: 'single-quotes', path: READ, text: but(LIST, '"Backends."', "'Backends.'") },
  { mistake: 'curly-quotes', path: READ, text: but(LIST, '"Backends."', '“Backends.”') },
  { mistake: 'a-comment-of-javascript', path: READ, text: `// backends\n${LIST}` },
  { mistake: 'copied-with-its-gql', path: READ, text: `gql\`\n${LIST}\`;\n` },
];
