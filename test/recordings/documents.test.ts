import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { GetDestinationSchemaQuery } from '../../src/tool/generated/operations.generated.ts';
import {
  recordedLatency,
  recordedObjects,
  recording,
  recordingsOfReleases,
  recordingsOfStates,
  recordingsOfUi,
} from './recordings.ts';

const names = new Set(
  [...recordingsOfUi(), ...recordingsOfStates(), ...recordingsOfReleases()].map(({ name }) => name),
);
const heads = new Set([...names].map((name) => name.split('/')[0]));

/** Whether it names a recording, or with an asterisk at its end some. */
function isThere(name: string): boolean {
  if (!name.endsWith('*')) return names.has(name);
  const start = name.slice(0, -1);
  return [...names].some((one) => one.startsWith(start));
}

/** What in a text stands in code font and reads as the name of a recording: those that are, and those that are none. */
function named(text: string): { readonly found: readonly string[]; readonly missing: readonly string[] } {
  const quoted = [...text.matchAll(/`([^`\n$]+\/[^`\n]+)`/g)].map(([, name]) => name ?? '');
  const meant = quoted.filter((name) => heads.has(name.split('/')[0]) || names.has(`probe/${name}`));
  return { found: meant.filter(isThere), missing: meant.filter((name) => !isThere(name)) };
}

describe('recordings that documents and comments name', () => {
  const documents = [...globSync('docs/**/*.md'), ...globSync('src/**/*.ts')].sort();

  it('are all there', () => {
    const missing = documents.flatMap((path) => named(readFileSync(path, 'utf8')).missing.map((name) => [path, name]));
    expect(missing).toEqual([]);
  });

  it('are many', () => {
    const found = documents.flatMap((path) => named(readFileSync(path, 'utf8')).found);
    expect(new Set(found).size).toBeGreaterThan(400);
  });

  it.each([
    ['one that is none', 'see `probe/dest/no-such`', ['probe/dest/no-such']],
    ['one without its beginning', 'see `dest/hidden-required`', ['dest/hidden-required']],
    ['none of a kind', 'see `probe/nothing/*`', ['probe/nothing/*']],
    ['one that is there, some that are, a path and a type', '`probe/dest/hidden-required` `csrf/*` `src/ui` `a/b`', []],
  ])('would be missed: %s', (_what, text, missing) => {
    expect(named(text).missing).toEqual(missing);
  });
});

/** The rows of a table whose head begins so, cell by cell. */
function table(path: string, head: string): readonly (readonly string[])[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  const from = lines.findIndex((line) => line.startsWith(`| ${head}`));
  const rows = lines.slice(from + 2);
  return rows.slice(0, rows.indexOf('')).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('tables of recorded facts', () => {
  it('docs/ui-api/latency.md is what was measured', () => {
    const measured = [...recordedLatency()].map(([asked, { p50_ms, p90_ms, bytes }]) => [asked, p50_ms, p90_ms, bytes]);
    const written = table('docs/ui-api/latency.md', 'Asked | p50 ms | p90 ms').map(([asked, ...rest]) => [
      asked,
      ...rest.map(Number),
    ]);
    expect(written).toEqual(measured);
  });

  it('docs/ui-api/destination-types.md is what the catalog says', () => {
    const data = recording('query/destinationCategories').data as GetDestinationSchemaQuery;
    const types = (data.destinationCategories?.categories ?? []).flatMap(({ items }) => items);
    const recorded = types.map(({ type, supportedSignals, fields }) => {
      const signals = Object.entries(supportedSignals).flatMap(([signal, { supported }]) =>
        supported ? [signal] : [],
      );
      const required = fields
        .filter(({ componentProperties }) => JSON.parse(componentProperties || '{}').required === true)
        .map(({ name, secret, initialValue }) => {
          const initial = initialValue ? `=${initialValue}` : '';
          return `\`${name}${initial}\`${secret ? ' (secret)' : ''}`;
        });
      return [type, ['traces', 'metrics', 'logs', 'profiles'].filter((signal) => signals.includes(signal)), required];
    });
    const written = table('docs/ui-api/destination-types.md', 'Type').map(([type, signals = '', required = '']) => [
      type,
      signals.split(', '),
      required === 'none' ? [] : required.split(/, (?=`)/),
    ]);
    const byName = (rows: readonly (readonly unknown[])[]) =>
      Object.fromEntries(rows.map(([name, ...row]) => [name, row]));
    expect(byName(written)).toEqual(byName(recorded));
  });

  it('the README beside the recordings counts them', () => {
    const readme = readFileSync('test/recordings/README.md', 'utf8');
    for (const [file, count] of [
      ['recordings.jsonl.gz', recordingsOfUi().length],
      ['recordings-states.jsonl.gz', recordingsOfStates().length],
      ['recordings-releases.jsonl.gz', recordingsOfReleases().length],
      ['objects.jsonl.gz', recordedObjects().length],
    ] as const)
      expect(readme).toContain(`| \`${file}\` | ${count.toLocaleString('en')} `);
  });
});
