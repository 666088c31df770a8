import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, type Import, imports, importsInside, roomOf, SRC, sourceFiles } from './imports.ts';

/**
 * Imports that lie on a circle, or between two: what is left when files that import nothing, or that nothing imports,
 * are taken away until none is.
 */
function circular(edges: readonly Import[]): readonly Import[] {
  const importers = new Set(edges.map(({ from }) => from));
  const imported = new Set(edges.map(({ to }) => to));
  const left = edges.filter(({ from, to }) => imported.has(from) && importers.has(to));
  return left.length === edges.length ? left : circular(left);
}

const shown = ({ from, to }: Import): string => `${from} → ${to}`;

/** Everything below the entries, from the lowest up: a room imports what stands before it, and no other. */
const BELOW_TOOLS = ['text', 'access', 'audit', 'ui', 'redaction', 'tool', 'version.ts'];

/** The rooms of src and what each may import beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'version.ts': [],
  'folders.ts': [],
  text: [],
  access: ['text'],
  audit: ['text', 'redaction'],
  ui: ['text'],
  redaction: ['text'],
  tool: ['text', 'access', 'ui', 'redaction'],
  tools: ['text', 'access', 'redaction', 'tool', 'version.ts'],
  // What a write is as code: objects of Kubernetes and values of the chart.
  manifests: ['text', 'tool', 'tools'],
  catalog: ['access', 'tool', 'tools'],
  // Pages for browsers, bundled by the build.
  views: ['text', 'tool'],
  compatibility: ['folders.ts', 'audit', 'ui', 'tool', 'catalog'],
  call: ['text', 'access', 'audit', 'ui', 'redaction', 'tool', 'manifests', 'catalog'],
  // What a model or a person is guided by; its reads are handed to it.
  guidance: ['folders.ts', 'access', 'redaction', 'text', 'tool', 'catalog', 'views'],
  // What replicas share, at an engine of theirs.
  state: ['access', 'call'],
  // It is told of calls and requests: types and names.
  telemetry: ['text', 'access', 'audit', 'ui', 'tool', 'call', 'version.ts'],
  server: [
    ...BELOW_TOOLS,
    'tools',
    'catalog',
    'views',
    'compatibility',
    'call',
    'guidance',
    'telemetry',
    'state',
    'settings.ts',
    'key-file.ts',
  ],
  'state-url.ts': [],
  'settings.ts': ['state-url.ts', 'access', 'tool'],
  'key-file.ts': ['settings.ts'],
  // What a person starts: beside the server, the embedded cluster and the sources, where they are here.
  cli: [
    'text',
    'access',
    'audit',
    'ui',
    'tool',
    'catalog',
    'state',
    'server',
    'demo',
    'codegen',
    'settings.ts',
    'key-file.ts',
    'folders.ts',
    'version.ts',
  ],
  demo: ['folders.ts', 'version.ts'],
  // The build prints the tables of settings, tools and the embedded cluster's options, too.
  codegen: ['access', 'tool', 'tools', 'catalog', 'compatibility', 'server', 'demo', 'settings.ts'],
};

/** What any part of the embedded cluster may know: the time, the contract's types and how the API fails. */
const DEMO_GROUND = ['demo/clock.ts', 'demo/contract.generated.ts', 'demo/errors.ts'];

/** Folders inside a room, with what of the same room, folders or single files, each may import at run time beside itself. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'tool/generated': ['tool'],
  'tool/kit': ['tool'],
  'tools/workload': [],
  'tools/health': ['tools/workload'],
  'call/answer': ['call/namespaces'],
  'call/names': ['call', 'call/namespaces'],
  'call/namespaces': [],
  'call/write': ['call'],
  'guidance/completion': ['guidance'],
  'guidance/prompts': ['guidance', 'guidance/completion'],
  'guidance/skills': ['guidance'],
  'guidance/resources': ['guidance', 'guidance/completion', 'guidance/skills'],
  'server/http': [],
  'server/admission': ['server/http'],
  'server/stdio': ['server', 'server/http', 'server/admission', 'server/mcp'],
  'demo/kubernetes': DEMO_GROUND,
  'demo/catalog': [...DEMO_GROUND, 'demo/kubernetes'],
  'demo/signals': [...DEMO_GROUND, 'demo/kubernetes'],
  'demo/odigos': [...DEMO_GROUND, 'demo/kubernetes', 'demo/catalog', 'demo/signals'],
  'demo/releases': [...DEMO_GROUND, 'demo/odigos'],
  'demo/worlds': [...DEMO_GROUND, 'demo/kubernetes', 'demo/odigos', 'demo/signals'],
  'demo/resolvers': [
    ...DEMO_GROUND,
    'demo/kubernetes',
    'demo/catalog',
    'demo/signals',
    'demo/odigos',
    'demo/releases',
    'demo/worlds',
  ],
  'demo/http': [...DEMO_GROUND, 'demo/releases', 'demo/resolvers', 'demo/worlds'],
  'codegen/compile': [],
  'codegen/emit': ['codegen/compile'],
  'codegen/draft': ['codegen/command.ts', 'codegen/compile', 'codegen/emit'],
  'codegen/drift': ['codegen/command.ts', 'codegen/compile', 'codegen/emit'],
  'codegen/dev': ['codegen/compile', 'codegen/emit'],
  'redaction/text': ['redaction'],
  'redaction/data': ['redaction', 'redaction/text'],
};

/** Rooms each of whose folders stands in the table. */
const WHOLE = ['demo', 'codegen'];

describe('imports', () => {
  it('were found', () => {
    expect(importsInside.length).toBeGreaterThan(100);
    expect(imports.filter(({ to, runs }) => to.startsWith('..') && runs).map(shown)).toEqual([]);
  });

  it.each(Object.keys(ALLOWED))('of %s point one way', (from) => {
    const wrong = importsInside.filter(
      (one) => roomOf(one.from) === from && roomOf(one.to) !== from && !ALLOWED[from]?.includes(roomOf(one.to)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('know every room', () => {
    const rooms = new Set(sourceFiles.map(roomOf));
    expect([...rooms].filter((one) => one !== 'main.ts' && one !== 'index.ts').toSorted()).toEqual(
      Object.keys(ALLOWED).toSorted(),
    );
  });

  it.each(Object.keys(WITHIN))('of %s take from their own room what lies below alone', (from) => {
    const wrong = importsInside.filter(
      (one) =>
        one.runs &&
        folderOf(one.from) === from &&
        roomOf(one.to) === roomOf(from) &&
        folderOf(one.to) !== from &&
        !WITHIN[from]?.some((allowed) => allowed === folderOf(one.to) || allowed === one.to),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it.each(WHOLE)('know every folder of %s', (of) => {
    const folders = new Set(sourceFiles.filter((path) => roomOf(path) === of && folderOf(path) !== of).map(folderOf));
    const known = Object.keys(WITHIN).filter((path) => roomOf(path) === of);
    expect([...folders].toSorted()).toEqual(known.toSorted());
  });

  it('go round in no circle, types included', () => {
    expect(circular(importsInside).map(shown)).toEqual([]);
    const ring = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'b'],
      ['c', 'd'],
    ].map(([from = '', to = '']) => ({ from, to, runs: false, waits: false }));
    expect(circular(ring).map(shown)).toEqual(['b → c', 'c → b']);
  });

  it("of demo and codegen are the command line's and the build's alone", () => {
    const wrong = importsInside.filter(
      ({ from, to }) => ['demo', 'codegen'].includes(roomOf(to)) && roomOf(from) !== roomOf(to),
    );
    expect(
      [...new Set(wrong.map(({ from }) => from))].filter(
        (from) => roomOf(from) !== 'cli' && roomOf(from) !== 'codegen',
      ),
    ).toEqual([]);
  });

  it('that the main program starts with reach neither demo nor codegen: an image may have none of them', () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const one of importsInside) if (one.from === path && one.runs && !one.waits) visit(one.to);
    };
    visit('main.ts');
    // Which it waits for until it is to serve.
    visit('cli/serve.ts');
    expect(reached.size).toBeGreaterThan(100);
    expect([...reached].filter((path) => ['demo', 'codegen'].includes(roomOf(path)))).toEqual([]);
  });

  it('of tools and what they are made of never reach the client of the UI API at run time', () => {
    const wrong = importsInside.filter(
      ({ from, to, runs }) =>
        ['tools', 'tool', 'manifests', 'catalog'].includes(roomOf(from)) && roomOf(to) === 'ui' && runs,
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('of a YAML parser are that of what comes from outside, bounded, and that of who writes a document', () => {
    const parsers = imports.filter(({ to, runs }) => /^(js-)?yaml$/.test(to) && runs);
    expect(
      parsers
        .filter(({ from }) => roomOf(from) !== 'demo')
        .map(shown)
        .toSorted(),
    ).toEqual(['access/token-command.ts → yaml', 'access/token-edit.ts → yaml', 'text/yaml.ts → js-yaml']);
  });

  it('of tools, calls and what they are made of name no way to the network', () => {
    const rooms = ['tools', 'tool', 'manifests', 'catalog', 'call', 'guidance', 'redaction'];
    const wrong = imports.filter(
      ({ from, to, runs }) =>
        rooms.includes(roomOf(from)) &&
        runs &&
        /^(node:(https?|net|tls|dns|child_process)|graphql-request|express)$/.test(to),
    );
    expect(wrong.map(shown)).toEqual([]);
    const fetching = sourceFiles.filter(
      (path) => rooms.includes(roomOf(path)) && /\bfetch\(/.test(readFileSync(join(SRC, path), 'utf8')),
    );
    expect(fetching).toEqual([]);
  });
});
