import { describe, expect, it } from 'vitest';
import { shapedTools } from '../../../src/catalog/registry.ts';
import type { SourceText } from '../../../src/codegen/compile/source-text.ts';
import { adviceOn, MAX_CORE_TOOLS } from '../../../src/codegen/dev/advice.ts';
import { readRepository } from '../../../src/codegen/emit/plugin.ts';

const repository = readRepository();
const withCode = new Set(shapedTools.map(({ definition }) => definition.name));

function advice(...added: readonly SourceText[]): readonly string[] {
  return adviceOn({ ...repository, operations: [...repository.operations, ...added] }, withCode);
}

function rename(field: string): SourceText {
  return {
    path: 'graphql/operations/streams/retitle_data_stream.graphql',
    text: `"Retitle a data stream."
mutation retitle_data_stream($id: ID!, $name: String!) @tool(title: "Retitle", kind: UPDATE, core: false) {
  updateDataStream(id: $id, dataStream: { name: $name }) { name }
}

query retitle_data_stream_preview {
  computePlatform { dataStreams { ${field} } }
}
`,
  };
}

function read(name: string, body: string, core = false): SourceText {
  return {
    path: `graphql/operations/cluster/${name}.graphql`,
    text: `"Read."\nquery ${name} @tool(title: "Read", core: ${core}) {\n  ${body}\n}\n`,
  };
}

describe('what builds and is a mistake', () => {
  it('is nowhere in this repository', () => {
    expect(advice()).toEqual([]);
  });

  it('a preview of a tool without code that marks nothing @target is told with its place', () => {
    expect(advice(rename('name'))).toEqual([
      expect.stringMatching(/^graphql\/operations\/streams\/retitle_data_stream\.graphql:6:7: Nothing here is marked/),
    ]);
    expect(advice(rename('name @target'))).toEqual([]);
  });

  it('a deprecated field is told with its place and the reason that the contract gives', () => {
    const groups = 'computePlatform { actions { fields { urlTemplatizationRulesGroups { notes } } } }';
    expect(advice(read('read_groups', groups))).toEqual([
      expect.stringMatching(
        /^graphql\/operations\/cluster\/read_groups\.graphql:3:71: .*notes is deprecated\. removed from the action spec/,
      ),
    ]);
  });

  it(`more than ${MAX_CORE_TOOLS} core tools are told, and not that there are as many`, () => {
    const reads = Array.from({ length: MAX_CORE_TOOLS + 1 }, (_, place) =>
      read(`read_n${place}`, 'namespaces { name }', true),
    );
    const only = (count: number): readonly string[] =>
      adviceOn({ ...repository, operations: reads.slice(0, count) }, withCode);
    expect(only(MAX_CORE_TOOLS)).toEqual([]);
    expect(only(MAX_CORE_TOOLS + 1)).toEqual([expect.stringContaining(`${MAX_CORE_TOOLS + 1} tools are core`)]);
  });
});
