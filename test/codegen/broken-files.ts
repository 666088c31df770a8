import type { Files } from './small-contract.ts';

/** One mistake that the generator must refuse, in the files in which an author would make it. */
export interface BrokenFiles {
  /** Names the golden file with the expected message. */
  readonly mistake: string;
  readonly operations: Files;
  readonly fragments?: Files;
  /** How many refusals the mistakes give: one each. */
  readonly refusals?: number;
}

/** A correct read, so that a case differs from it by its mistake only. */
const LIST_SOURCES = `"List sources."
query list_sources @tool(title: "List sources") {
  sources { name }
}
`;

/** A correct read with arguments: the target of next steps. */
const GET_SOURCE = `"One source."
query get_source(
  "Namespace."
  $namespace: String!
  "Name."
  $name: String!
  "Kind."
  $kind: String @arg(enum: "WorkloadKind") @local
  "At most so many pods."
  $limit: Int = 10 @arg(min: 1, max: 50) @local
) @tool(title: "Get source") {
  source(namespace: $namespace, name: $name) { name }
}
`;

/** A correct read that is narrowed to namespaces. */
const LIST_NAMESPACES = `"List namespaces."
query list_sources @tool(title: "List namespaces", namespaced: FILTERED) {
  namespaces { name }
}
`;

function read(text: string, fragments: Files = {}): Pick<BrokenFiles, 'operations' | 'fragments'> {
  return { operations: { 'sources/list_sources.graphql': text }, fragments };
}

/** A read with these variable definitions, all used. */
function reading(definitions: string, body: string): Pick<BrokenFiles, 'operations' | 'fragments'> {
  return read(`"List sources."
query list_sources(
${definitions}
) @tool(title: "List sources") {
  ${body}
}
`);
}

const DELETE_PREVIEW = `
query delete_source_preview($name: String!) {
  source(namespace: "default", name: $name) { name @target }
}
`;

function write(text: string): Pick<BrokenFiles, 'operations'> {
  return { operations: { 'sources/delete_source.graphql': text } };
}

function deleting(variables: string, tool: string, preview = DELETE_PREVIEW): Pick<BrokenFiles, 'operations'> {
  return write(`"Delete a source."
mutation delete_source(
${variables}
) ${tool} {
  deleteSource(name: $name)
}
${preview}`);
}

/** A read of sources with one next step, beside the tool that the step calls. */
function stepping(next: string): Pick<BrokenFiles, 'operations'> {
  return {
    operations: {
      'sources/get_source.graphql': GET_SOURCE,
      'sources/list_sources.graphql': `"List sources."
query list_sources(
  "Only of this namespace."
  $namespace: String
  "Only these kinds."
  $kinds: [Kind!]
) @tool(title: "List sources")
  ${next} {
  sources(filter: { namespace: $namespace, kinds: $kinds }) {
    namespace
    name
    tags
    replicas
    pods { name restarts }
  }
}
`,
    },
  };
}

const files: readonly BrokenFiles[] = [
  { mistake: 'syntax-error', ...read('query list_sources {\n  sources { name }\n}}\n') },
  { mistake: 'syntax-error-at-end', ...read('query list_sources {\n  sources { name }\n') },
  { mistake: 'empty-file', ...read('') },
  { mistake: 'tool-name', operations: { 'sources/List-Sources.graphql': LIST_SOURCES } },
  { mistake: 'tool-name-too-short', operations: { 'sources/ls.graphql': LIST_SOURCES } },
  { mistake: 'tool-name-digit-word', operations: { 'sources/list_2.graphql': LIST_SOURCES } },
  { mistake: 'toolset-name', operations: { 'Sources!/list_sources.graphql': LIST_SOURCES } },
  { mistake: 'toolset-named-as-a-view', operations: { 'core/list_sources.graphql': LIST_SOURCES } },
  {
    mistake: 'nameless-operation',
    ...read('"List sources."\nquery @tool(title: "List sources") {\n  sources { name }\n}\n'),
  },
  {
    mistake: 'nameless-companion',
    ...read(`${LIST_SOURCES}\n"More." # of them\n# at once\nquery { sources { name } }\n`),
  },
  { mistake: 'nameless-shorthand', ...read('{\n  sources { name }\n}\n') },
  { mistake: 'operation-not-named-as-file', ...read(LIST_SOURCES.replace('list_sources', 'list_source')) },
  {
    mistake: 'main-missing',
    ...read('query list_sources_health {\n  sources { name }\n}\n'),
  },
  { mistake: 'main-twice', ...read(`${LIST_SOURCES}\n${LIST_SOURCES}`) },
  {
    mistake: 'companion-twice',
    ...read(
      `${LIST_SOURCES}\nquery list_sources_more { sources { name } }\nquery list_sources_more { sources { name } }\n`,
    ),
  },
  {
    mistake: 'stand-in-before-no-release',
    ...read(`${LIST_SOURCES}\nquery list_sources_old @release(before: "v1.99.0") { sources { name } }\n`),
  },
  { mistake: 'companion-name', ...read(`${LIST_SOURCES}\nquery list_sources_More { sources { name } }\n`) },
  { mistake: 'subscription', ...read('subscription list_sources {\n  source { name }\n}\n') },
  { mistake: 'fragment-in-operation-file', ...read(`${LIST_SOURCES}\nfragment Names on Source {\n  name\n}\n`) },
  {
    mistake: 'duplicate-tool',
    operations: { 'sources/list_sources.graphql': LIST_SOURCES, 'workloads/list_sources.graphql': LIST_SOURCES },
  },
  {
    mistake: 'companion-named-as-a-tool',
    operations: {
      'sources/list_sources.graphql': `${LIST_SOURCES}\nquery list_sources_more { sources { name } }\n`,
      'sources/list_sources_more.graphql': LIST_SOURCES.replaceAll('list_sources', 'list_sources_more'),
    },
  },

  {
    mistake: 'fragment-syntax-error',
    ...read(LIST_SOURCES.replace('name', '...Names'), { 'names.graphql': 'fragment Names on Source {\n' }),
  },
  { mistake: 'operation-in-fragment-file', ...read(LIST_SOURCES, { 'names.graphql': LIST_SOURCES }) },
  {
    mistake: 'duplicate-fragment',
    ...read(LIST_SOURCES.replace('name', '...Names'), {
      'a.graphql': '"Names."\nfragment Names on Source { name }\n',
      'b.graphql': 'fragment Names on Source { name }\n',
    }),
  },
  {
    mistake: 'unused-fragment',
    ...read(LIST_SOURCES, { 'names.graphql': '"Names."\nfragment Names on Source { name }\n' }),
  },
  {
    mistake: 'unknown-field-in-a-shared-fragment',
    operations: {
      'sources/list_sources.graphql': LIST_SOURCES.replace('name', '...Names'),
      'sources/find_sources.graphql': LIST_SOURCES.replaceAll('list_sources', 'find_sources').replace(
        'name',
        '...Names',
      ),
    },
    fragments: { 'names.graphql': 'fragment Names on Source {\n  nam\n}\n' },
  },
  {
    mistake: 'undeclared-variable-in-a-fragment',
    ...read(LIST_SOURCES.replace('name', '...Names'), {
      'names.graphql': 'fragment Names on Source {\n  name @include(if: $full)\n}\n',
    }),
  },
  { mistake: 'unknown-fragment', ...read(LIST_SOURCES.replace('name', '...Names')) },

  { mistake: 'no-tool-directive', ...read(LIST_SOURCES.replace(' @tool(title: "List sources")', '')) },
  { mistake: 'tool-without-title', ...read(LIST_SOURCES.replace('(title: "List sources")', '')) },
  { mistake: 'tool-title-empty', ...read(LIST_SOURCES.replace('title: "List sources"', 'title: " "')) },
  { mistake: 'tool-twice', ...read(LIST_SOURCES.replace(' {\n', ' @tool(title: "Sources") {\n')) },
  {
    mistake: 'tool-on-companion',
    ...read(`${LIST_SOURCES}\nquery list_sources_more @tool(title: "More") { sources { name } }\n`),
  },
  {
    mistake: 'next-on-companion',
    ...read(
      `${LIST_SOURCES}\nquery list_sources_more @next(tool: "list_sources", why: "Again.") { sources { name } }\n`,
    ),
  },
  { mistake: 'unknown-directive', ...read(LIST_SOURCES.replace('{ name }', '{ name @redact }')) },
  { mistake: 'directive-in-a-wrong-place', ...read(LIST_SOURCES.replace('{ name }', '{ name @local }')) },
  {
    mistake: 'directive-argument-type',
    ...read(LIST_SOURCES.replace('"List sources")', '"List sources", core: "yes")')),
  },
  {
    mistake: 'directive-argument-null',
    ...read(LIST_SOURCES.replace('"List sources")', '"List sources", core: null)')),
  },
  {
    mistake: 'directive-argument-unknown',
    ...read(LIST_SOURCES.replace('"List sources")', '"List sources", cor: true)')),
  },
  {
    mistake: 'directive-argument-enum',
    ...read(LIST_SOURCES.replace('"List sources")', '"List sources", kind: RAED)')),
  },
  {
    mistake: 'variable-in-directive',
    ...read(`"List sources."
query list_sources(
  "Title."
  $title: String!
) @tool(title: $title) {
  sources { name }
}
`),
  },

  { mistake: 'description-missing', ...read(LIST_SOURCES.replace('"List sources."\n', '')) },
  { mistake: 'description-blank', ...read(LIST_SOURCES.replace('"List sources."', '" "')) },
  { mistake: 'description-too-long', ...read(LIST_SOURCES.replace('List sources.', 'List sources. '.repeat(30))) },
  {
    mistake: 'first-sentence-too-long',
    ...read(LIST_SOURCES.replace('List sources.', `List ${'all '.repeat(30)}sources. Fast.`)),
  },
  { mistake: 'argument-description-missing', ...reading('  $limit: Int', 'sources(limit: $limit) { name }') },
  {
    mistake: 'argument-description-too-long',
    ...reading(`  "${'At most so many. '.repeat(10)}"\n  $limit: Int`, 'sources(limit: $limit) { name }'),
  },

  { mistake: 'unused-variable', ...reading('  "At most so many."\n  $limit: Int', 'sources { name }') },
  {
    mistake: 'variable-used-only-in-a-fragment-of-another-file',
    operations: {
      'sources/list_sources.graphql': `"List sources."
query list_sources(
  "More detail."
  $full: Boolean = false
) @tool(title: "List sources") {
  sources { name }
}
`,
      'sources/find_sources.graphql': `"Find sources."
query find_sources(
  "More detail."
  $full: Boolean = false
) @tool(title: "Find sources") {
  sources { ...Names }
}
`,
    },
    fragments: { 'names.graphql': 'fragment Names on Source {\n  name @include(if: $full)\n}\n' },
  },
  {
    mistake: 'local-variable-used',
    ...reading('  "At most so many."\n  $limit: Int @local', 'sources(limit: $limit) { name }'),
  },
  { mistake: 'undeclared-variable', ...read(LIST_SOURCES.replace('sources {', 'sources(limit: $limit) {')) },
  { mistake: 'variable-misspelt', ...reading('  "At most so many."\n  $limit: Int', 'sources(limit: $limt) { name }') },
  {
    mistake: 'variable-of-a-wrong-type',
    ...reading('  "At most so many."\n  $limit: String', 'sources(limit: $limit) { name }'),
  },
  {
    mistake: 'variable-twice',
    ...reading('  "One."\n  $limit: Int\n  "Two."\n  $limit: Int', 'sources(limit: $limit) { name }'),
  },
  { mistake: 'unknown-field', ...read(LIST_SOURCES.replace('name', 'nam')) },
  { mistake: 'unknown-argument', ...reading('  "At most so many."\n  $limit: Int', 'sources(first: $limit) { name }') },
  { mistake: 'argument-misspelt', ...read(LIST_SOURCES.replace('sources {', 'source(namespace: "a", nam: "b") {')) },
  { mistake: 'argument-missing', ...read(LIST_SOURCES.replace('sources {', 'source(namespace: "a") {')) },
  { mistake: 'unknown-type', ...reading('  "At most so many."\n  $limit: Integer', 'sources(limit: $limit) { name }') },
  { mistake: 'output-type-as-argument', ...reading('  "Source."\n  $source: Source', 'sources { name }') },
  { mistake: 'no-subselection', ...read(LIST_SOURCES.replace('{ name }', '')) },

  { mistake: 'unknown-scalar', ...reading('  "How long."\n  $length: Duration', 'wait(length: $length)') },
  {
    mistake: 'unknown-scalar-in-a-list',
    ...reading('  "How long."\n  $lengths: [Duration!] @local', 'sources { name }'),
  },
  {
    mistake: 'unknown-scalar-in-an-object',
    ...reading('  "Windows."\n  $windows: [Window!] @local', 'sources { name }'),
  },
  { mistake: 'not-flat', ...reading('  "Filter."\n  $filter: Filter', 'sources(filter: $filter) { name }') },
  { mistake: 'not-flat-list-of-lists', ...reading('  "Names."\n  $names: [[String!]!] @local', 'sources { name }') },
  { mistake: 'not-flat-in-a-list', ...reading('  "Labels."\n  $labels: [Label!] @local', 'sources { name }') },

  {
    mistake: 'arg-without-a-bound',
    ...reading('  "At most so many."\n  $limit: Int @arg', 'sources(limit: $limit) { name }'),
  },
  {
    mistake: 'arg-not-for-the-type',
    ...reading('  "At most so many."\n  $limit: Int @arg(maxLength: 5)', 'sources(limit: $limit) { name }'),
  },
  {
    mistake: 'arg-not-for-a-boolean',
    ...reading('  "All."\n  $full: Boolean = false @arg(max: 5)', 'sources { name @include(if: $full) }'),
  },
  {
    mistake: 'arg-not-for-a-list',
    ...reading('  "Pairs."\n  $pairs: [Pair!] @arg(maxItems: 5, maxLength: 5) @local', 'sources { name }'),
  },
  {
    mistake: 'arg-lets-nothing-through',
    ...reading('  "At most so many."\n  $limit: Int @arg(min: 9, max: 1)', 'sources(limit: $limit) { name }'),
  },
  {
    mistake: 'arg-unknown-enum',
    ...reading('  "Kind."\n  $kind: String @arg(enum: "WorkloadKnd") @local', 'sources { name }'),
  },
  {
    mistake: 'arg-enum-wider-than-its-type',
    ...reading('  "Kind."\n  $kind: Kind @arg(enum: "WorkloadKind") @local', 'sources { name }'),
  },
  {
    mistake: 'arg-bad-pattern',
    ...reading('  "Text."\n  $text: String @arg(pattern: "([a-z") @local', 'sources { name }'),
  },
  {
    mistake: 'default-above-its-bound',
    ...reading('  "At most so many."\n  $limit: Int = 500 @arg(min: 1, max: 100)', 'sources(limit: $limit) { name }'),
  },
  {
    mistake: 'default-below-its-bound',
    ...reading('  "At most so many."\n  $limit: Int = 0 @arg(min: 1, max: 100)', 'sources(limit: $limit) { name }'),
  },
  {
    mistake: 'default-not-in-its-enum',
    ...reading('  "Kind."\n  $kind: String = "deployment" @arg(enum: "WorkloadKind") @local', 'sources { name }'),
  },
  {
    mistake: 'default-not-of-its-pattern',
    ...reading('  "Text."\n  $text: String = "A" @arg(pattern: "^[a-z]$") @local', 'sources { name }'),
  },
  {
    mistake: 'default-with-too-many-items',
    ...reading('  "Names."\n  $names: [String!] = ["a", "b"] @arg(maxItems: 1) @local', 'sources { name }'),
  },
  {
    mistake: 'default-of-a-wrong-type',
    ...reading('  "At most so many."\n  $limit: Int = "all"', 'sources(limit: $limit) { name }'),
  },
  {
    mistake: 'camel-case-argument',
    ...reading('  "At most so many."\n  $maxSources: Int', 'sources(limit: $maxSources) { name }'),
  },
  {
    mistake: 'too-many-arguments',
    ...reading(
      Array.from({ length: 13 }, (_, index) => `  "Filter ${index}."\n  $filter_${index}: String @local`).join('\n'),
      'sources { name }',
    ),
  },
  {
    mistake: 'too-many-arguments-of-a-write',
    ...deleting(
      `  "Name."\n  $name: String!\n${Array.from({ length: 12 }, (_, index) => `  "Filter ${index}."\n  $filter_${index}: String @local`).join('\n')}`,
      '@tool(title: "Delete source", kind: DELETE)',
    ),
  },

  {
    mistake: 'reserved-dry-run',
    ...deleting(
      '  "Name."\n  $name: String!\n  "Try."\n  $dry_run: Boolean @local',
      '@tool(title: "Delete source", kind: DELETE)',
    ),
  },
  {
    mistake: 'unlisted-without-a-closed-set',
    ...reading('  "At most so many."\n  $limit: Int @local @unlisted', 'sources { name }'),
  },
  { mistake: 'reserved-plan', ...reading('  "Plan."\n  $plan: String @local', 'sources { name }') },
  { mistake: 'mutation-without-kind', ...deleting('  "Name."\n  $name: String!', '@tool(title: "Delete source")') },
  {
    mistake: 'mutation-of-kind-read',
    ...deleting('  "Name."\n  $name: String!', '@tool(title: "Delete source", kind: READ)'),
  },
  {
    mistake: 'query-of-a-write-kind',
    ...read(LIST_SOURCES.replace('"List sources")', '"List sources", kind: DELETE)')),
  },
  {
    mistake: 'write-without-preview',
    ...deleting('  "Name."\n  $name: String!', '@tool(title: "Delete source", kind: DELETE)', ''),
  },
  {
    mistake: 'preview-is-a-mutation',
    ...deleting(
      '  "Name."\n  $name: String!',
      '@tool(title: "Delete source", kind: DELETE)',
      '\nmutation delete_source_preview($name: String!) {\n  deleteSource(name: $name)\n}\n',
    ),
  },
  {
    mistake: 'mutation-beside-a-read',
    ...read(`${LIST_SOURCES}\nmutation list_sources_clean($name: String!) {\n  deleteSource(name: $name)\n}\n`),
  },

  { mistake: 'next-without-a-tool', ...stepping('@next(why: "More.")') },
  { mistake: 'next-unknown-tool', ...stepping('@next(tool: "get_sorce", why: "More.")') },
  { mistake: 'next-why-empty', ...stepping('@next(tool: "list_sources", why: "")') },
  { mistake: 'next-why-too-long', ...stepping(`@next(tool: "list_sources", why: "${'Again and '.repeat(11)}")`) },
  {
    mistake: 'next-required-not-filled',
    ...stepping('@next(tool: "get_source", with: ["name=\\"a\\""], why: "More.")'),
  },
  {
    mistake: 'next-unknown-argument',
    ...stepping('@next(tool: "get_source", with: ["namespace=\\"a\\"", "nam=\\"a\\""], why: "More.")'),
  },
  {
    mistake: 'next-argument-of-a-tool-without-any',
    operations: {
      'sources/list_sources.graphql': LIST_SOURCES.replace(
        ' {\n',
        '\n  @next(tool: "list_sources", with: ["name=\\"a\\""], why: "Again.") {\n',
      ),
    },
  },
  {
    mistake: 'next-argument-of-every-object',
    ...stepping('@next(tool: "list_sources", with: ["constructor=\\"a\\""], why: "More.")'),
  },
  {
    mistake: 'next-no-assignment',
    ...stepping('@next(tool: "get_source", with: ["namespace=\\"a\\"", "name"], why: "More.")'),
  },
  {
    mistake: 'next-filled-twice',
    ...stepping('@next(tool: "list_sources", with: ["namespace=\\"a\\"", "namespace=\\"b\\""], why: "More.")'),
  },
  {
    mistake: 'next-each-unknown',
    ...stepping(
      '@next(tool: "get_source", each: ".source", with: ["namespace=.namespace", "name=.name"], why: "More.")',
    ),
  },
  {
    mistake: 'next-each-through-a-list',
    ...stepping('@next(tool: "list_sources", each: ".pods", with: ["namespace=.name"], why: "More.")'),
  },
  {
    mistake: 'next-each-is-no-list',
    ...stepping('@next(tool: "get_source", each: ".name", with: ["namespace=.namespace", "name=.name"], why: "More.")'),
  },
  {
    mistake: 'next-path-not-selected',
    ...stepping('@next(tool: "list_sources", each: ".", with: ["namespace=.space"], why: "More.")'),
  },
  {
    mistake: 'next-path-through-a-list',
    ...stepping('@next(tool: "list_sources", with: ["namespace=.namespace"], why: "More.")'),
  },
  {
    mistake: 'next-path-through-a-list-of-the-item',
    ...stepping('@next(tool: "list_sources", each: ".", with: ["namespace=.pods.name"], why: "More.")'),
  },
  {
    mistake: 'next-path-of-a-list-for-text',
    ...stepping('@next(tool: "list_sources", each: ".", with: ["namespace=.tags"], why: "More.")'),
  },
  {
    mistake: 'next-path-of-a-wrong-type',
    ...stepping('@next(tool: "list_sources", each: ".", with: ["namespace=.replicas"], why: "More.")'),
  },
  {
    mistake: 'next-path-of-an-object',
    operations: {
      'sources/get_source.graphql': GET_SOURCE.replace(
        ' {\n',
        '\n  @next(tool: "get_source", with: ["namespace=$namespace", "name=."], why: "More.") {\n',
      ),
    },
  },
  {
    mistake: 'next-unknown-variable',
    ...stepping('@next(tool: "list_sources", with: ["namespace=$space"], why: "More.")'),
  },
  {
    mistake: 'next-variable-of-a-wrong-type',
    ...stepping('@next(tool: "list_sources", with: ["namespace=$kinds"], why: "More.")'),
  },
  { mistake: 'next-no-literal', ...stepping('@next(tool: "list_sources", with: ["namespace=default"], why: "More.")') },
  { mistake: 'next-literal-null', ...stepping('@next(tool: "list_sources", with: ["namespace=null"], why: "More.")') },
  {
    mistake: 'next-literal-unclosed',
    ...stepping('@next(tool: "list_sources", with: ["namespace=\\"default"], why: "More.")'),
  },
  {
    mistake: 'next-literal-not-in-the-enum',
    ...stepping(
      '@next(tool: "get_source", with: ["namespace=\\"a\\"", "name=\\"b\\"", "kind=\\"deployment\\""], why: "More.")',
    ),
  },
  {
    mistake: 'next-literal-out-of-bounds',
    ...stepping('@next(tool: "get_source", with: ["namespace=\\"a\\"", "name=\\"b\\"", "limit=500"], why: "More.")'),
  },
  {
    mistake: 'next-to-a-tool-that-is-broken-itself',
    operations: {
      ...stepping('@next(tool: "get_source", with: ["name=\\"a\\""], why: "More.")').operations,
      'sources/get_source.graphql': GET_SOURCE.replace('{ name }', '{ nam }'),
    },
  },
  {
    mistake: 'next-to-a-tool-that-does-not-parse',
    operations: {
      ...stepping('@next(tool: "get_source", with: ["name=\\"a\\""], why: "More.")').operations,
      'sources/get_source.graphql': 'query {',
    },
  },

  {
    mistake: 'secret-not-marked',
    ...read('"List."\nquery list_sources @tool(title: "List") {\n  destinations { id fields }\n}\n'),
  },
  {
    mistake: 'secret-under-an-alias',
    ...read('"List."\nquery list_sources @tool(title: "List") {\n  destinations { id name: fields }\n}\n'),
  },
  {
    mistake: 'secret-marked-as-another-form',
    ...read('"List."\nquery list_sources @tool(title: "List") {\n  destinations { id fields @secret(as: YAML) }\n}\n'),
  },
  {
    mistake: 'secret-in-a-shared-fragment',
    operations: {
      'destinations/list_destinations.graphql':
        '"List."\nquery list_destinations @tool(title: "List") {\n  destinations { ...All }\n}\n',
      'destinations/get_destination.graphql': `"One."
query get_destination(
  "Id."
  $id: ID!
) @tool(title: "One") {
  destination(id: $id) { ...All }
}
`,
    },
    fragments: {
      'all.graphql':
        'fragment All on Destination {\n  id\n  ...More\n}\n\nfragment More on Destination {\n  fields\n}\n',
    },
  },
  {
    mistake: 'secret-in-a-preview',
    operations: {
      'destinations/update_destination.graphql': `"Update."
mutation update_destination(
  "Id."
  $id: ID!
  "Fields."
  $fields: [Pair!]! @secret
) @tool(title: "Update", kind: UPDATE) {
  updateDestination(id: $id, fields: $fields) { id }
}

query update_destination_preview($id: ID!) {
  destination(id: $id) {
    fields @target
  }
}
`,
    },
  },

  {
    mistake: 'namespaced-without-a-narrowing',
    ...read(LIST_SOURCES.replace('sources")', 'sources", namespaced: FILTERED)')),
  },
  {
    mistake: 'namespaced-without-a-narrowing-in-a-companion',
    ...read(`${LIST_NAMESPACES}
query list_sources_all { sources { name } }
`),
  },
  {
    mistake: 'namespaced-by-what-is-not-selected',
    ...read(LIST_NAMESPACES.replace('{ name }', '{ markedForInstrumentation }')),
  },
  {
    mistake: 'namespaced-by-what-has-another-name',
    ...read(LIST_NAMESPACES.replace('{ name }', '{ name: markedForInstrumentation }')),
  },
  { mistake: 'namespaced-free-of-what-it-selects', ...read(LIST_NAMESPACES.replace('FILTERED', 'FREE')) },
  { mistake: 'namespaced-named-without-an-argument', ...read(LIST_NAMESPACES.replace('FILTERED', 'NAMED')) },
  {
    mistake: 'namespaced-unknown',
    ...read(LIST_NAMESPACES.replace('FILTERED', 'OPEN')),
  },
  {
    mistake: 'namespaced-write-that-is-not-named',
    operations: {
      'sources/restart_pod.graphql': `"Restart a pod."
mutation restart_pod(
  "Namespace."
  $namespace: String!
  "Name."
  $name: String!
) @tool(title: "Restart pod", kind: UPDATE, namespaced: FILTERED) {
  restartPod(namespace: $namespace, name: $name)
}

query restart_pod_preview($namespace: String!, $name: String!) {
  pod(namespace: $namespace, name: $name) { name }
}
`,
    },
  },

  {
    mistake: 'tabs-before-the-place',
    ...read('"List sources."\nquery list_sources @tool(title: "List sources") {\n\tsources {\n\t\tnam\n\t}\n}\n'),
  },
  { mistake: 'windows-line-ends', ...read(LIST_SOURCES.replace('name', 'nam').replaceAll('\n', '\r\n')) },
  {
    mistake: 'several-mistakes-of-several-files',
    operations: {
      'sources/list_sources.graphql': LIST_SOURCES.replace('"List sources."\n', '').replace('name', 'nam'),
      'sources/find_sources.graphql': '"Find."\nquery find_sources {\n',
      'sources/get_source.graphql': GET_SOURCE.replace('"Name."', '').replace('max: 50', 'max: 5'),
    },
    refusals: 5,
  },
];

export default files;
