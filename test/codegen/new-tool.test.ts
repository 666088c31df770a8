import { extendSchema, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { BadInput } from '../../src/codegen/command.ts';
import { compileTools } from '../../src/codegen/compile/compile.ts';
import type { CompiledTool } from '../../src/codegen/compile/compile-tool.ts';
import { snakeCase } from '../../src/codegen/compile/words.ts';
import { CAUTIONS } from '../../src/codegen/draft/cautions.ts';
import { draftToolFile } from '../../src/codegen/draft/draft-tool.ts';
import { newTool, readRequest } from '../../src/codegen/draft/new-tool.ts';
import { findRootField } from '../../src/codegen/draft/root-field.ts';
import { NOT_EXPOSED, rootCoordinates } from '../../src/codegen/emit/coverage.ts';
import { type RepositorySources, readRepository } from '../../src/codegen/emit/plugin.ts';
import { minimalArguments } from '../e2e/arguments.ts';
import { dataOf, errorOf, planOf } from '../e2e/envelope.ts';
import { EVERYTHING } from '../e2e/possible.ts';
import { type Workbench, workbench } from '../tools/workbench.ts';
import { catalogWith } from './drafted.ts';
import { expectGolden } from './golden.ts';

const sources = readRepository();

function draft(given: readonly string[], from: RepositorySources = sources) {
  return newTool(readRequest(given), from);
}

const tools = compileTools(sources.contract, sources.operations, sources.fragments);

/** The draft for one root field, without the checks of its name. */
function draftOf(coordinate: string): { readonly path: string; readonly text: string } {
  const root = findRootField(sources.contract.wire, coordinate);
  if (!root.ok) throw new Error(root.problem);
  const tool = nameOf(coordinate);
  const drafted = draftToolFile({ contract: sources.contract, tools, tool, root: root.found });
  if (!drafted.ok) throw new Error(drafted.problem);
  return { path: `graphql/operations/drafts/${tool}.graphql`, text: drafted.found.text };
}

const KEPT = [...Object.keys(NOT_EXPOSED), 'Query.diagnose'];
const coordinates = rootCoordinates(sources.contract.newest).filter((coordinate) => !KEPT.includes(coordinate));
const nameOf = (coordinate: string): string => `draft_${snakeCase(coordinate.split('.')[1] ?? '')}`;
const drafts = coordinates.map(draftOf);
const drafted = compileTools(sources.contract, [...sources.operations, ...drafts], sources.fragments).filter(
  ({ toolset }) => toolset === 'drafts',
);

describe('a drafted tool answers as it is', () => {
  const reads = drafted.filter(({ kind }) => kind === 'READ');
  const writes = drafted.filter(({ kind }) => kind !== 'READ');

  async function bench(): Promise<Workbench> {
    return workbench({ demo: EVERYTHING, catalog: catalogWith(drafted) });
  }

  function given(tool: CompiledTool, { demo }: Workbench): Record<string, unknown> {
    const pods = demo.cluster.workloadsIn('default').find(({ id }) => id.name === 'storefront')?.pods;
    const isPod = /_pod$/.test(tool.name);
    return { ...minimalArguments(tool), ...(isPod ? { name: pods?.[0]?.name } : {}) };
  }

  it('for every root field that a tool may begin at', () => {
    expect(reads.length).toBeGreaterThan(25);
    expect(writes.length).toBeGreaterThan(30);
  });

  it('reads', async () => {
    const world = await bench();
    for (const tool of reads) await world.data(tool.name, given(tool, world));
    expect(world.upstream.mutations()).toEqual([]);
  });

  it('previews or refuses what is not there, without writing', async () => {
    const world = await bench();
    let previewed = 0;
    for (const tool of writes) {
      const result = await world.call(tool.name, given(tool, world));
      if (result.isError) {
        expect(errorOf(result), tool.name).toMatchObject({ side: 'target', changed: 'no' });
        // A made-up id, by which a made-up secret is redacted as well; nor is there a recommendation or a destination that is named like a workload.
        expect(`${tool.name}: ${errorOf(result).message}`).toMatch(
          /"(anything|\[redacted\])"|^draft_(set_recommendation_dismissed|test_connection_for_destination): .*"storefront"/,
        );
      } else {
        expect(planOf(result)).toMatch(/^\S{20,}$/);
        previewed += 1;
      }
    }
    expect(previewed).toBeGreaterThan(20);
    expect(world.upstream.mutations()).toEqual([]);
  });

  it('and applies what it previewed', async () => {
    const world = await bench();
    const name = nameOf('Mutation.createNewDestination');
    const wanted = {
      name: 'fresh',
      type: 'jaeger',
      current_stream_name: 'default',
      traces: true,
      metrics: false,
      logs: false,
    };
    const fields = [{ key: 'JAEGER_URL', value: 'jaeger.fresh:4317' }];
    await world.apply(name, { ...wanted, fields });
    expect(JSON.stringify(await world.data('list_destinations'))).toContain('"fresh"');
  });

  it('and keeps what it was given as a secret to itself', async () => {
    const world = await bench();
    const wanted = {
      name: 'fresh',
      type: 'datadog',
      current_stream_name: 'default',
      traces: true,
      metrics: false,
      logs: false,
    };
    const fields = [{ key: 'DATADOG_API_KEY', value: 'a-key-that-nobody-else-has' }];
    const preview = await world.preview(nameOf('Mutation.createNewDestination'), { ...wanted, fields });
    expect(JSON.stringify(dataOf(preview))).toContain('fresh');
    expect(JSON.stringify(preview)).not.toContain('a-key-that-nobody-else-has');
  });

  it('and shows what a write changes before and after, by what its preview reads', async () => {
    const world = await bench();
    const stream = await world.preview(nameOf('Mutation.updateDataStream'), { id: 'payments', name: 'money' });
    expect(dataOf(stream)).toMatchObject({
      would_change: [{ field: 'name', before: 'payments', after: 'money' }],
    });
    const [action] = world.demo.cluster.actions.list();
    const gone = await world.preview(nameOf('Mutation.deleteAction'), { id: action?.id, action_type: action?.type });
    expect(JSON.stringify(dataOf(gone))).toContain(`{"field":"id","before":"${action?.id}","after":null}`);
    const missing = await world.refusal(nameOf('Mutation.updateDataStream'), { id: 'nowhere', name: 'money' });
    expect(missing).toMatchObject({ side: 'target', changed: 'no' });
    expect(missing.message).toContain('There is nothing with id "nowhere"');
    const same = await world.call(nameOf('Mutation.updateDataStream'), {
      id: 'payments',
      name: 'payments',
      dry_run: false,
    });
    expect(dataOf(same)).toMatchObject({ changed: [], says: expect.stringContaining('Nothing was sent') });
    expect(world.upstream.mutations()).toEqual([]);
  });

  it('and applies to one thing one after the other, whatever each shall make of it', async () => {
    const world = await bench();
    const rename = (name: string) =>
      world.call(nameOf('Mutation.updateDataStream'), { id: 'payments', name, dry_run: false });
    const results = await Promise.all([rename('money'), rename('cash')]);
    expect(results.filter(({ isError }) => isError)).toHaveLength(1);
    expect(world.upstream.mutations()).toHaveLength(1);
  });
});

describe('a draft', () => {
  it.each([
    ['read', 'destinations/list_backends', 'potentialDestinations'],
    ['read-of-one-workload', 'sources/show_source', 'describeSource'],
    ['read-of-a-secret', 'cluster/show_yaml', 'k8sManifest'],
    ['write-of-an-object', 'destinations/make_destination', 'createNewDestination'],
    ['write-with-the-need-of-a-plan', 'cluster/wipe_sources', 'uninstrumentCluster'],
    ['write-of-a-list', 'sources/mark_source', 'persistK8sSources'],
  ])('of a %s is as recorded', (what, tool, field) => {
    expectGolden(`drafts/${what}.graphql`, draft([tool, field]).text);
  });

  it('never selects what acts when it is read, nor a secret that is not marked', () => {
    const texts = drafts.map(({ text }) => text).join('\n');
    expect(texts).not.toContain('profileJson');
    expect(draftOf('ComputePlatform.source').text).not.toContain('profiling');
    expect(texts.match(/(manifestYAML|configMapYAML|clientSecret|envVars)\b/g)).toBeNull();
    expect(texts.match(/^\s+k8sManifest\(.*\) @secret\(as: YAML\)$/m)).not.toBeNull();
  });

  it('takes the gravest kind and the need of a plan from the tools that send the same mutation', () => {
    const factsOf = (name: string) => drafted.find((tool) => tool.name === name);
    expect(factsOf('draft_persist_k8s_sources')).toMatchObject({ kind: 'DELETE', needsPlan: false });
    expect(factsOf('draft_pause_odigos')).toMatchObject({ kind: 'DELETE', needsPlan: true });
  });

  it('has words that the tests of the catalog let pass', () => {
    for (const { name, title, description, inputSchema } of drafted) {
      const texts = [title, description, ...Object.values(inputSchema.properties).map((one) => one.description ?? '')];
      expect(title).toMatch(/^[A-Z]/);
      expect(description.length, name).toBeLessThanOrEqual(120);
      expect(description).toMatch(/\.$/);
      expect(texts.join(' '), name).not.toMatch(/\b[A-Z][A-Z_]{2,}\b|!/);
      expect(Object.keys(inputSchema.properties).every((argument) => /^[a-z][a-z0-9_]*$/.test(argument))).toBe(true);
    }
    expect(new Set(drafted.map(({ description }) => description)).size).toBe(drafted.length);
  });

  it('comes with what the contract does not tell of its field', () => {
    expect(draft(['streams/drop_stream', 'deleteDataStream']).notes.join('\n')).toContain('go with it');
    expect(Object.keys(CAUTIONS).filter((coordinate) => !coordinates.includes(coordinate))).toEqual([]);
  });

  it('finds the preview of a mutation that is new to the contract by what it answers or by its name, else asks', () => {
    const grow = (sdl: string): RepositorySources => ({
      ...sources,
      contract: {
        ...sources.contract,
        wire: extendSchema(sources.contract.wire, parse(sdl)),
        authoring: extendSchema(sources.contract.authoring, parse(sdl)),
      },
    });
    const answering = grow('extend type Mutation { muteDestination(id: ID!): Destination! }');
    expect(draft(['destinations/mute_it', 'muteDestination'], answering).text).toMatch(
      /_preview \{\n {2}computePlatform \{\n {4}destinations \{/,
    );
    const naming = grow('extend type Mutation { freezeDataStream(id: ID!): Boolean! }');
    expect(draft(['streams/freeze_it', 'freezeDataStream'], naming).text).toContain('dataStreams {');
    const silent = grow('extend type Mutation { polish(much: Boolean!): Boolean! }');
    expect(() => draft(['support/polish_it', 'polish'], silent)).toThrow(
      'Say what its preview reads: --preview <root field>.',
    );
    expect(draft(['support/polish_it', 'polish', '--preview', 'sampling'], silent).text).toContain(
      'polish_it_preview {\n  sampling {',
    );
  });

  it('refuses what requires more than a tool may take, or lists of lists, and says how such tools are made', () => {
    const arguments_ = Array.from({ length: 13 }, (_, place) => `a${place}: Int!`).join(', ');
    const sdl = parse(`extend type Query { wide(${arguments_}): Int, deep(of: [[Int!]!]!): Int }`);
    const wide: RepositorySources = {
      ...sources,
      contract: {
        ...sources.contract,
        wire: extendSchema(sources.contract.wire, sdl),
        authoring: extendSchema(sources.contract.authoring, sdl),
      },
    };
    expect(() => draft(['support/wide_one', 'wide'], wide)).toThrow(/requires 13 values.*at most 12.*@made/);
    expect(() => draft(['support/deep_one', 'deep'], wide)).toThrow(/list of lists.*@made/);
  });
});

describe('new-tool refuses', () => {
  it.each([
    [[], 'Give two things, the tool and the root field; 0 were given.'],
    [['sources/get_pods'], 'Give two things, the tool and the root field; 1 were given.'],
    [['sources/get_pods', 'pod', 'more'], 'Give two things, the tool and the root field; 3 were given.'],
    [['get_pods', 'pod'], '"get_pods" is no <toolset>/<tool_name>. Write it as in destinations/list_destinations.'],
    [
      ['sources/pods/get', 'pod'],
      '"sources/pods/get" is no <toolset>/<tool_name>. Write it as in destinations/list_destinations.',
    ],
    [
      ['sources/getPods', 'pod'],
      '"getPods" is no tool name. Name the file verb first: words of a-z and 0-9 that begin with a letter, joined by _, 3 to 48 characters.',
    ],
    [
      ['sources/..', 'pod'],
      '".." is no tool name. Name the file verb first: words of a-z and 0-9 that begin with a letter, joined by _, 3 to 48 characters.',
    ],
    [
      ['core/get_pods', 'pod'],
      '"core" is no toolset name: clients ask for it to see a choice of all tools. Name the folder otherwise.',
    ],
    [['sorces/get_pods', 'pod'], 'There is no toolset "sorces". Did you mean "sources"?'],
    [
      ['sources/list_sources', 'workloads'],
      'list_sources exists already, in graphql/operations/sources/list_sources.graphql. Change that file, or name the tool otherwise.',
    ],
    [
      ['streams/list_data_streams_sources', 'workloads'],
      'list_data_streams_sources is an operation of graphql/operations/streams/list_data_streams.graphql. Name the tool otherwise.',
    ],
    [['sources/get_pods', 'workload'], 'The contract has no root field "workload". Did you mean "workloads"?'],
    [
      ['sources/get_pods', 'Mutation.workloads'],
      'The contract has no root field "Mutation.workloads". Did you mean "workloads"?',
    ],
    [
      ['sources/get_pods', 'config'],
      'Query.config is kept from agents on purpose: writes an installation flag when it is read.',
    ],
    [
      ['sources/get_pods', 'computePlatform.apiTokens'],
      'ComputePlatform.apiTokens is kept from agents on purpose: a licence secret does not pass through a model.',
    ],
    [
      ['sources/get_pods', 'computePlatform'],
      'Query.computePlatform is kept from agents on purpose: one failing child nulls all of it.',
    ],
    [
      ['sources/get_pods', 'diagnose'],
      'Query.diagnose is kept from agents on purpose: it collects unless told otherwise',
    ],
    [
      ['sources/get_pods', 'pod', '--preview', 'pod'],
      'Query.pod is read, and a read has no preview. Leave --preview out.',
    ],
    [
      ['sources/end_it', 'pauseOdigos', '--preview', 'pod'],
      'Query.pod requires arguments that Mutation.pauseOdigos has not, so its preview cannot ask for it.',
    ],
    [['sources/get_pods', 'pod', '--force'], 'There is no option --force'],
  ])('%j', (given, message) => {
    expect(() => draft(given)).toThrow(BadInput);
    expect(() => draft(given)).toThrow(message);
  });

  it('takes a new toolset only when it is asked to begin one', () => {
    expect(draft(['pods/get_pods', 'pod', '--new-toolset']).path).toBe('graphql/operations/pods/get_pods.graphql');
  });
});
