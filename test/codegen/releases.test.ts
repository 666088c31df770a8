import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileTools } from '../../src/codegen/compile/compile.ts';
import { buildContract } from '../../src/codegen/compile/contract.ts';
import { BuildRefused } from '../../src/codegen/compile/refusal.ts';
import { readReleases } from '../../src/codegen/compile/releases.ts';
import { releaseFacts } from '../../src/codegen/compile/since.ts';
import { releaseNotes } from '../../src/codegen/emit/release-notes.ts';

const DIRECTIVES = readFileSync('graphql/directives.graphql', 'utf8');
const NEWEST = `
  enum Kind { Deployment StatefulSet }
  input Filter { kind: Kind, label: String }
  type Pod { name: String!, node: String }
  type Source { name: String!, owner: String, pods: [Pod!]! }
  type Query { sources(filter: Filter): [Source!]!, later: String }
  type Mutation { label(name: String!, label: String): Boolean! }
`;
const without = (...cut: readonly string[]): string => cut.reduce((sdl, part) => sdl.replace(part, ''), NEWEST);
const RELEASES = {
  'v1.2.0': without(', owner: String', ', node: String', ' StatefulSet', ', later: String', ', label: String }'),
  'v1.10.0': without(', node: String', ', later: String'),
  'v1.9.0': without(', owner: String', ', node: String', ', later: String'),
  next: `${NEWEST} extend type Query { more: String }`,
};
const FILES = Object.entries({ ...RELEASES, 'v1.11.0': NEWEST }).map(([name, text]) => ({
  path: `graphql/releases/${name}.graphql`,
  text: name === 'v1.2.0' ? text.replace('input Filter { kind: Kind', 'input Filter { kind: Kind }') : text,
}));
const OPERATIONS = [
  {
    path: 'graphql/operations/sources/list_sources.graphql',
    text: `"Sources."
query list_sources("Kind." $kind: Kind, "Label." $label: String) @tool(title: "Sources") {
  sources(filter: { kind: $kind, label: $label }) {
    name
    owner
    pods {
      ...Pod
    }
  }
}

query list_sources_later {
  later
}`,
  },
];
const FRAGMENTS = [{ path: 'graphql/fragments/pod.graphql', text: 'fragment Pod on Pod {\n  node\n}\n' }];
const contract = buildContract(NEWEST, DIRECTIVES, '', FILES);

describe('the contracts of the releases', () => {
  it('are ordered by their numbers, the one to come last', () => {
    expect(contract.releases.map(({ release }) => release)).toEqual(['v1.2.0', 'v1.9.0', 'v1.10.0', 'v1.11.0', 'next']);
  });

  it.each([
    ['a file that is named otherwise', 'notes.graphql', NEWEST, 'notes.graphql:1:1: "notes" names no release.'],
    ['one without a patch level', 'v1.31.graphql', NEWEST, '"v1.31" names no release.'],
    ['an empty one', 'v1.1.0.graphql', '', 'The file is empty'],
    ['no GraphQL', 'v1.1.0.graphql', '<!doctype html>', 'v1.1.0.graphql:1:1: Syntax Error'],
    ['a part of a schema', 'v1.1.0.graphql', 'type Pod { name: String }', 'it has no type Query'],
    ['a type that is not there', 'v1.1.0.graphql', 'type Query { pod: Pod }', 'Unknown type "Pod"'],
    ['a query', 'v1.1.0.graphql', '{ pods { name } }', 'This is no contract'],
  ])('refuse %s, and say how a contract is taken over', (_what, name, text, message) => {
    const read = () => readReleases([{ path: `graphql/releases/${name}`, text }]);
    expect(read).toThrow(BuildRefused);
    expect(read).toThrow(message);
  });
});

describe('since when something is there', () => {
  const { since, releases } = releaseFacts(contract, compileTools(contract, OPERATIONS, FRAGMENTS));

  it('is the first release from which on every release has it as it is used', () => {
    expect(since).toEqual({
      'Filter.label': 'v1.9.0',
      'Kind.StatefulSet': 'v1.9.0',
      'Pod.node': 'v1.11.0',
      'Query.later': 'v1.11.0',
      'Source.owner': 'v1.10.0',
    });
  });

  it('is asked of the releases that there are, not of the one to come', () => {
    expect(releases).toEqual(['v1.2.0', 'v1.9.0', 'v1.10.0', 'v1.11.0']);
  });
});

describe('what an author is told of a new operation', () => {
  const notes = (isNew: (name: string) => boolean) =>
    releaseNotes({ contract, operations: OPERATIONS, fragments: FRAGMENTS }, isNew);

  it('is which fields older releases lack, with line and caret, those of its fragments where they stand', () => {
    expect(notes(() => true)).toEqual([
      expect.stringContaining(
        `list_sources.graphql:5:5: Releases before v1.10.0 lack this: the tool must do without it, or mark it @essential.
   |
 5 |     owner
   |     ^`,
      ),
      expect.stringContaining('pod.graphql:2:3: Releases before v1.11.0 lack this'),
      // All that is selected of it is absent, so it is too.
      expect.stringContaining('list_sources.graphql:6:5: Releases before v1.11.0 lack this'),
      expect.stringContaining('list_sources.graphql:13:3: Releases before v1.11.0 lack this'),
    ]);
  });

  it('is nothing of what is as it was', () => {
    expect(notes(() => false)).toEqual([]);
  });
});
