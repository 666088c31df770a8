import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

interface Import {
  readonly from: string;
  /** Path below src, or a package's name. */
  readonly to: string;
  /** Whether it is there at run time. */
  readonly runs: boolean;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'));

const imports: readonly Import[] = files.flatMap((from) => {
  const text = readFileSync(join(SRC, from), 'utf8');
  const statements = text.matchAll(/^\s*(?:import|export)\s([^;]*?)from\s'([^']+)'/gms);
  const called = text.matchAll(/\bimport\('([^']+)'\)/g);
  const target = (path: string): string =>
    path.startsWith('.') ? relative(SRC, join(SRC, dirname(from), path)).replaceAll('\\', '/') : path;
  return [
    ...[...statements].map(([, what = '', path = '']) => ({ from, to: target(path), runs: runsAtAll(what) })),
    ...[...called].map(([, path = '']) => ({ from, to: target(path), runs: true })),
  ];
});

function runsAtAll(what: string): boolean {
  if (/^type\s/.test(what)) return false;
  const names = /^\{([\s\S]*)\}\s*$/.exec(what.trim())?.[1];
  return names === undefined || names.split(',').some((name) => name.trim() !== '' && !/^\s*type\s/.test(name));
}

/** The first folder below src that a file lies in; its own name for a file directly in src. */
function room(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path;
}

/** The folder of src that a file lies in, whole. */
function folder(path: string): string {
  return dirname(path);
}

const inside = imports.filter(({ to }) => files.includes(to));
const shown = ({ from, to }: Import): string => `${from} → ${to}`;

/** Everything below the entries, from the lowest up: a room imports what stands before it, and no other. */
const BELOW_TOOLS = ['text', 'access', 'audit', 'ui', 'redaction', 'tool', 'version.ts'];

/** The rooms of src and what each may import beside itself. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'version.ts': [],
  text: [],
  access: ['text'],
  audit: ['text', 'redaction'],
  ui: ['text'],
  redaction: ['text'],
  tool: ['text', 'access', 'ui', 'redaction'],
  tools: ['text', 'access', 'redaction', 'tool', 'version.ts'],
  catalog: ['access', 'tool', 'tools'],
  compatibility: ['audit', 'ui', 'tool', 'catalog'],
  call: ['text', 'access', 'audit', 'ui', 'redaction', 'tool', 'catalog'],
  // It is told of calls and requests: types and names.
  telemetry: ['text', 'access', 'audit', 'ui', 'tool', 'call', 'version.ts'],
  server: [...BELOW_TOOLS, 'tools', 'catalog', 'compatibility', 'call', 'telemetry', 'settings.ts'],
  'settings.ts': ['access'],
  demo: ['version.ts'],
  // The build prints the tables of settings, tools and the embedded cluster's options, too.
  codegen: ['access', 'tool', 'tools', 'catalog', 'compatibility', 'demo', 'settings.ts'],
};

/** Folders inside a room, with what of the same room each may import beside itself. */
const WITHIN: Readonly<Record<string, readonly string[]>> = {
  'tool/generated': ['tool'],
  'tool/kit': ['tool'],
  'tools/workload': [],
  'call/answer': ['call/namespaces'],
  'call/namespaces': [],
  'server/http': [],
};

describe('imports', () => {
  it('were found', () => {
    expect(inside.length).toBeGreaterThan(100);
    expect(imports.filter(({ to, runs }) => to.startsWith('..') && runs).map(shown)).toEqual([]);
  });

  it.each(Object.keys(ALLOWED))('of %s point one way', (from) => {
    const wrong = inside.filter(
      (one) => room(one.from) === from && room(one.to) !== from && !ALLOWED[from]?.includes(room(one.to)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('know every room', () => {
    const rooms = new Set(files.map(room));
    expect([...rooms].filter((one) => one !== 'main.ts').toSorted()).toEqual(Object.keys(ALLOWED).toSorted());
  });

  it.each(Object.keys(WITHIN))('of %s take from their own room what lies below alone', (from) => {
    const wrong = inside.filter(
      (one) =>
        folder(one.from) === from &&
        room(one.to) === room(from) &&
        folder(one.to) !== from &&
        !WITHIN[from]?.includes(folder(one.to)),
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it("of demo and codegen are the main program's and the build's alone", () => {
    const wrong = inside.filter(({ from, to }) => ['demo', 'codegen'].includes(room(to)) && room(from) !== room(to));
    expect(
      [...new Set(wrong.map(({ from }) => from))].filter((from) => from !== 'main.ts' && room(from) !== 'codegen'),
    ).toEqual([]);
  });

  it('of the embedded cluster by the main program wait until it is needed', () => {
    const text = readFileSync(join(SRC, 'main.ts'), 'utf8');
    expect(text).not.toMatch(/^import (?!type)[^;]*demo\//m);
  });

  it('of tools and what they are made of never reach the client of the UI API at run time', () => {
    const wrong = inside.filter(
      ({ from, to, runs }) => ['tools', 'tool', 'catalog'].includes(room(from)) && room(to) === 'ui' && runs,
    );
    expect(wrong.map(shown)).toEqual([]);
  });

  it('of a YAML parser are that of what comes from outside, bounded, and those of who writes and redacts documents', () => {
    const parsers = imports.filter(({ to, runs }) => /^(js-)?yaml$/.test(to) && runs);
    expect(
      parsers
        .filter(({ from }) => room(from) !== 'demo')
        .map(shown)
        .toSorted(),
    ).toEqual(['access/token-command.ts → yaml', 'redaction/redact.ts → yaml', 'text/yaml.ts → js-yaml']);
  });

  it('of tools, calls and what they are made of name no way to the network', () => {
    const rooms = ['tools', 'tool', 'catalog', 'call', 'redaction'];
    const wrong = imports.filter(
      ({ from, to, runs }) =>
        rooms.includes(room(from)) &&
        runs &&
        /^(node:(https?|net|tls|dns|child_process)|graphql-request|express)$/.test(to),
    );
    expect(wrong.map(shown)).toEqual([]);
    const fetching = files.filter(
      (path) => rooms.includes(room(path)) && /\bfetch\(/.test(readFileSync(join(SRC, path), 'utf8')),
    );
    expect(fetching).toEqual([]);
  });
});
