import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ToolDefinition } from '../../src/tool/definition.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';
import { moduleState } from './module-state.ts';
import { promisingNames, unobservedPromises } from './promises.ts';
import { allSources, everyNode, placeOf, type Source, type Syntax, sourceOf } from './source.ts';

const sources = allSources();
const all: readonly ToolDefinition[] = Object.values(definitions);

/** Caches that one process shares on purpose, as `file: what is changed`. There are none: each belongs to an instance. */
const CACHES: readonly string[] = [];

describe('no state is shared by a whole process', () => {
  it('outside the caches that are named here', () => {
    expect(sources.flatMap(moduleState).filter((found) => !CACHES.some((cache) => found.includes(cache)))).toEqual([]);
  });

  it.each([
    ['a variable', 'let calls = 0;', 'let calls'],
    ['an exported variable', 'export let calls = 0;', 'let calls'],
    ['a map that is filled', 'const seen = new Map();\nexport function see(k) { seen.set(k, 1); }', 'seen is changed'],
    ['a typed set that grows', 'const seen: Set<string> = new Set();\nconst f = () => { seen.add("a"); };', 'seen is'],
    [
      'a list that grows',
      'const rows: string[] = [];\nexport const f = (r: string) => rows.push(r);',
      'rows is changed',
    ],
    ['an object that is written', 'const last = {};\nfunction f(x) { last.value = x; }', 'last is changed'],
    [
      'a counter in an object',
      'const count = { n: 0 };\nfunction f() { count.n += 1; count.n++; }',
      'count is changed',
    ],
    ['a part that is deleted', 'const kept = { a: 1 };\nfunction f() { delete kept.a; }', 'kept is changed'],
    ['an object that is assigned to', 'const o = {};\nfunction f(x) { Object.assign(o, x); }', 'o is changed'],
    ['what another module has', 'import { table } from "./a.ts";\nfunction f() { table.clear(); }', 'table is changed'],
    ['a part deep inside', 'const o = { a: { b: [] } };\nfunction f(x) { o.a.b.push(x); }', 'o is changed'],
    ['an instance', 'const cache = new ClusterFactsCache(ui);', 'new ClusterFactsCache'],
    ['an instance under a type', 'export const cache = new Cache() as Reader;', 'new Cache'],
    ['a function that remembers', 'const queryOf = remembered((url) => parse(url));', 'remembered() at module level'],
    ['a static field', 'class A { static last = 1; }', 'static last'],
    ['the global object', 'function f() { globalThis.last = 1; }', 'globalThis is changed'],
    ['the environment', 'function f() { process.env.MODE = "x"; }', 'process is changed'],
  ])('found would be %s', (_what, text, said) => {
    expect(moduleState(sourceOf('planted.ts', text)).join('\n')).toContain(said);
  });

  it.each([
    ['a table', 'const KINDS: ReadonlySet<string> = new Set(["a"]);\nexport const has = (k) => KINDS.has(k);'],
    ['a copy', 'const rows = [2, 1];\nexport const sorted = () => [...rows].sort();'],
    ['a local of the same name', 'const seen = [];\nfunction f() { const seen = []; seen.push(1); return seen; }'],
    ['a parameter of the same name', 'const seen = [];\nfunction f(seen) { seen.push(1); }'],
    ['a destructured local', 'const seen = [];\nfunction f({ seen }) { for (const x of seen) seen.push(x); }'],
    ['what an instance has', 'class A { private readonly seen = new Map(); see(k) { this.seen.set(k, 1); } }'],
  ])('nothing of is %s', (_what, text) => {
    expect(moduleState(sourceOf('planted.ts', text))).toEqual([]);
  });
});

/** Places where one of the expressions stands, such as `process.env`. */
function uses(source: Source, object: string, property?: string): readonly string[] {
  return [...everyNode(source.tree)]
    .filter((node) => isMember(node, object, property))
    .map((node) => placeOf(source, node));
}

function isMember(node: Syntax, object: string, property?: string): boolean {
  if (node.type !== 'MemberExpression' || node.node('object')?.word('name') !== object) return false;
  return property === undefined || node.node('property')?.word('name') === property;
}

/** Files that import this by name at run time. */
function importers(among: readonly Source[], name: string): readonly string[] {
  return among
    .filter(({ tree }) =>
      tree
        .nodes('body')
        .some(
          (statement) =>
            statement.type === 'ImportDeclaration' &&
            statement.word('importKind') !== 'type' &&
            statement
              .nodes('specifiers')
              .some((one) => one.word('importKind') !== 'type' && one.node('imported')?.word('name') === name),
        ),
    )
    .map(({ path }) => path);
}

describe('the environment', () => {
  it('is read by the programs and by what OpenTelemetry names its own, and by nothing else', () => {
    const readers = sources.filter((source) => uses(source, 'process', 'env').length > 0).map(({ path }) => path);
    expect(readers.sort()).toEqual(['demo/main.ts', 'main.ts', 'telemetry/tracing.ts']);
    expect(sources.filter(({ text }) => text.includes("'node:process'")).map(({ path }) => path)).toEqual([]);
  });

  it('would be found where it is read', () => {
    expect(uses(sourceOf('planted.ts', 'const a = 1;\nconst mode = process.env.MODE;'), 'process', 'env')).toEqual([
      'src/planted.ts:2',
    ]);
  });
});

describe('the place of a module', () => {
  it('is asked for where places are said, and in what no build joins with others', () => {
    const asking = sources.filter(({ text }) => text.includes('import.meta')).map(({ path }) => path);
    expect(asking.filter((path) => !path.startsWith('codegen/')).sort()).toEqual(['folders.ts', 'version.ts']);
  });
});

describe('a promise', () => {
  it('is left to itself by no timer, no event and no void: its failure would end the process', () => {
    const promising = promisingNames(sources);
    expect(promising.functions.size).toBeGreaterThan(30);
    expect(promising.methods.size).toBeGreaterThan(30);
    // What else leaves one to itself is the linter's to find, which knows types.
    expect(sources.flatMap((source) => unobservedPromises(source, promising))).toEqual([]);
  });

  it.each([
    ['of a timer', 'setInterval(() => void refresh(), 5);'],
    ['of a timer that takes an async function', 'setTimeout(async () => { await refresh(); }, 5);'],
    ['of a timer that gives it back', 'setTimeout(() => refresh(), 5);'],
    ['of a timer that is handed the function', 'setImmediate(refresh);'],
    ['of a method that a timer is handed', 'class A { async look() {} a() { setImmediate(this.look); } }'],
    ['of an event', "process.on('SIGTERM', async () => {});"],
    ['of an event of a signal', "signal.addEventListener('abort', () => refresh());"],
    ['that is thrown away', 'function f() { void refresh(); }'],
    ['of another library that is thrown away', 'function f() { void server.close(); }'],
  ])('would be found: one %s', (_what, use) => {
    const planted = sourceOf('planted.ts', `async function refresh() {}\n${use}`);
    expect(unobservedPromises(planted, promisingNames([planted]))).toEqual([
      expect.stringContaining('src/planted.ts:2: '),
    ]);
  });

  it.each([
    ['what is caught', 'setInterval(() => { refresh().catch(told); }, 5);'],
    ['what is no promise', 'setTimeout(() => done(), 5); function done(): void {}'],
    [
      'what has only the name of another',
      'const stop = (): void => {}; process.on("SIGTERM", stop); class B { async stop() {} }',
    ],
    ['what collections answer', 'function f() { void seen.add(1); }'],
  ])('is not seen in %s', (_what, use) => {
    const planted = sourceOf('planted.ts', `async function refresh() {}\n${use}`);
    expect(unobservedPromises(planted, promisingNames([planted]))).toEqual([]);
  });
});

describe('the console', () => {
  it('is written to by nobody: lines go through the loggers, a program says what it has to say by its streams', () => {
    expect(sources.flatMap((source) => uses(source, 'console'))).toEqual([]);
  });

  it('would be found where it is used', () => {
    expect(uses(sourceOf('planted.ts', 'console.log(1);'), 'console')).toEqual(['src/planted.ts:1']);
  });
});

describe('the choke point', () => {
  it.each([
    ['callTool', ['server/mcp/run-call.ts']],
    ['runCall', ['server/mcp/fast-path/fast-answer.ts', 'server/mcp/mcp-server.ts']],
    ['answerFast', ['server/mcp/serve.ts']],
    ['runRead', ['server/mcp/guidance/connection-of.ts']],
    ['createUiClient', ['server/connect.ts']],
    ['createTransport', ['ui/client.ts']],
    ['GraphQLClient', ['ui/exchange.ts']],
  ])('%s is imported by %j alone', (name, files) => {
    expect(importers(sources, name).toSorted()).toEqual(files);
  });

  it('would be found by whatever name it is taken', () => {
    const planted = sourceOf('planted.ts', "import { callTool as call } from './call.ts';");
    const typed = sourceOf('typed.ts', "import { type CallResult, type callTool } from './call.ts';");
    expect(importers([planted, typed], 'callTool')).toEqual(['planted.ts']);
  });

  it('is imported whole by nobody, which would hide what is used of it', () => {
    const whole = sources.filter(({ text }) =>
      /import\s+\*\s+as\s+\w+\s+from\s+'\.[^']*\/(call|client|transport)\.ts'/.test(text),
    );
    expect(whole.map(({ path }) => path)).toEqual([]);
  });
});

describe('an operation file', () => {
  const folder = new URL('../../graphql/operations/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.graphql'))
    .map((path) => path.replaceAll('\\', '/'));

  it('is a tool, and a tool is an operation file', () => {
    expect(files.toSorted()).toEqual(all.map(({ toolset, name }) => `${toolset}/${name}.graphql`).toSorted());
  });

  it('holds the operation of its own name', () => {
    for (const path of files) {
      const name = path.split('/').at(-1)?.replace('.graphql', '');
      expect(readFileSync(new URL(path, folder), 'utf8'), path).toMatch(
        new RegExp(`^(query|mutation) ${name}\\b`, 'm'),
      );
    }
  });
});
