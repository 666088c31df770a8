import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../../../src/', import.meta.url));

interface Import {
  readonly from: string;
  /** Path below src, or a package's name. */
  readonly to: string;
  /** Whether it is there at run time. */
  readonly runs: boolean;
  /** Whether it is called for, so that it waits until then. */
  readonly waits: boolean;
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
    ...[...statements].map(([, what = '', path = '']) => ({
      from,
      to: target(path),
      runs: runsAtAll(what),
      waits: false,
    })),
    ...[...called].map(([, path = '']) => ({ from, to: target(path), runs: true, waits: true })),
  ];
});

function runsAtAll(what: string): boolean {
  if (/^type\s/.test(what)) return false;
  const names = /^\{([\s\S]*)\}\s*$/.exec(what.trim())?.[1];
  return names === undefined || names.split(',').some((name) => name.trim() !== '' && !/^\s*type\s/.test(name));
}

/** The folder of src that a file lies in; its own name for a file directly in src. */
function room(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? '') : path;
}

const inside = imports.filter(({ to }) => files.includes(to));

describe('imports', () => {
  it('were found', () => {
    expect(inside.length).toBeGreaterThan(100);
    expect(
      imports.filter(({ to, runs }) => to.startsWith('..') && runs).map(({ from, to }) => `${from} → ${to}`),
    ).toEqual([]);
  });

  const ALLOWED: Readonly<Record<string, readonly string[]>> = {
    server: ['server', 'telemetry', 'tools', 'access', 'audit', 'ui', 'settings.ts', 'version.ts'],
    // It is told of tools, access, audit and the UI: types and names.
    telemetry: ['telemetry', 'tools', 'access', 'audit', 'ui', 'version.ts'],
    tools: ['tools', 'access', 'audit', 'ui', 'version.ts'],
    access: ['access'],
    audit: ['audit'],
    ui: ['ui'],
    demo: ['demo', 'version.ts'],
    // The build prints the tables of settings, tools and the embedded cluster's options, too.
    codegen: ['codegen', 'settings.ts', 'tools', 'access', 'demo'],
    'settings.ts': ['access'],
    'version.ts': [],
  };

  it.each(Object.keys(ALLOWED))('of %s point one way', (from) => {
    const wrong = inside.filter((one) => room(one.from) === from && !ALLOWED[from]?.includes(room(one.to)));
    expect(wrong.map((one) => `${one.from} → ${one.to}`)).toEqual([]);
  });

  it("of demo and codegen are the main program's and the build's alone", () => {
    const wrong = inside.filter(({ from, to }) => ['demo', 'codegen'].includes(room(to)) && room(from) !== room(to));
    expect(
      [...new Set(wrong.map(({ from }) => from))].filter((from) => from !== 'main.ts' && room(from) !== 'codegen'),
    ).toEqual([]);
  });

  it('that the main program starts with reach neither demo nor codegen: an image may have none of them', () => {
    const reached = new Set<string>();
    const visit = (path: string): void => {
      if (reached.has(path)) return;
      reached.add(path);
      for (const one of inside) if (one.from === path && one.runs && !one.waits) visit(one.to);
    };
    visit('main.ts');
    expect(reached.size).toBeGreaterThan(100);
    expect([...reached].filter((path) => ['demo', 'codegen'].includes(room(path)))).toEqual([]);
  });

  it('of tools never reach the client of the UI API at run time', () => {
    const wrong = inside.filter(({ from, to, runs }) => room(from) === 'tools' && room(to) === 'ui' && runs);
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('of tools name no way to the network', () => {
    const wrong = imports.filter(
      ({ from, to, runs }) =>
        room(from) === 'tools' &&
        runs &&
        /^(node:(https?|net|tls|dns|child_process)|graphql-request|express)$/.test(to),
    );
    expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
    const fetching = files.filter(
      (path) => room(path) === 'tools' && /\bfetch\(/.test(readFileSync(join(SRC, path), 'utf8')),
    );
    expect(fetching).toEqual([]);
  });
});
