import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { changesOf } from '../../scripts/release/changelog.ts';
import { listOfPackages } from '../../scripts/release/list-of-packages.ts';
import { planRelease, type ReleasePlan } from '../../scripts/release/plan.ts';
import { nextVersion, VERSIONED_FILES, versionsIn } from '../../scripts/release/version.ts';
import { readPackageFile } from '../../src/codegen/emit/package-file.ts';

const { version: VERSION } = readPackageFile('.');
const DATE = '2030-01-02';

/** Plans a release of this repository with these changesets, by their names. */
function plan(changesets: Readonly<Record<string, string>>): ReleasePlan {
  const folder = mkdtempSync(join(tmpdir(), 'odigos-mcp-plan-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const path of [...VERSIONED_FILES.flatMap((one) => globSync(one)), 'CHANGELOG.md']) {
    cpSync(path, join(folder, path));
  }
  mkdirSync(join(folder, '.changeset'));
  writeFileSync(join(folder, '.changeset/README.md'), 'No changeset.');
  for (const [name, text] of Object.entries(changesets)) writeFileSync(join(folder, `.changeset/${name}.md`), text);
  return planRelease(folder, DATE);
}

const changeset = (step: string, summary: string): string => `---\n"odigos-mcp": ${step}\n---\n\n${summary}\n`;

describe('the version', () => {
  it.each([
    ['1.2.3', 'patch', '1.2.4'],
    ['1.2.3', 'minor', '1.3.0'],
    ['1.2.3', 'major', '2.0.0'],
    ['0.2.3', 'major', '0.3.0'],
    ['0.2.3', 'patch', '0.2.4'],
  ] as const)('of %s is after a step "%s" %s', (from, step, to) => {
    expect(nextVersion(from, step)).toBe(to);
  });

  it('is one fact: every file that repeats it has that of package.json', () => {
    const repeated = VERSIONED_FILES.map((pattern) => [
      pattern,
      [...new Set(globSync(pattern).flatMap((path) => versionsIn(readFileSync(path, 'utf8'))))],
    ]);
    expect(repeated).toEqual(VERSIONED_FILES.map((pattern) => [pattern, [VERSION]]));
  });

  it('is repeated nowhere that a release would not write', () => {
    const written = new Set(VERSIONED_FILES.flatMap((pattern) => globSync(pattern)));
    const paths = globSync([
      '*.md',
      '*.json',
      'docs/**/*.md',
      '{helm,deploy,.github,src,scripts}/**/*.{md,y{a,}ml,ts}',
    ]);
    expect(paths.length).toBeGreaterThan(500);
    const others = paths.filter(
      (path) => !written.has(path) && versionsIn(readFileSync(path, 'utf8')).includes(VERSION),
    );
    expect(others).toEqual([]);
  });
});

describe('a release', () => {
  it('is of the greatest step that a changeset says, and writes its version wherever one stands', () => {
    const { from, to, step, files, taken } = plan({ a: changeset('patch', 'Mended.'), b: changeset('minor', 'New.') });
    expect({ from, to, step }).toEqual({ from: VERSION, to: nextVersion(VERSION, 'minor'), step: 'minor' });
    expect(taken).toEqual(['.changeset/a.md', '.changeset/b.md']);
    const { 'CHANGELOG.md': _notes, 'server.json': entry = '', ...versioned } = files;
    expect(Object.keys(versioned).length).toBeGreaterThan(10);
    expect([...new Set(Object.values(versioned).flatMap(versionsIn))]).toEqual([to]);
    expect(JSON.parse(entry)).toMatchObject({ version: to, packages: [{ version: to }] });
    expect(JSON.parse(versioned['package.json'] ?? '')).toMatchObject({ name: 'odigos-mcp', version: to });
    expect(JSON.parse(versioned['package-lock.json'] ?? '')).toMatchObject({
      version: to,
      packages: { '': { version: to } },
    });
  });

  it('has its changes in the changelog, the gravest first, and what stood under "Unreleased" below them', () => {
    const { to, files } = plan({ a: changeset('patch', 'Mended.'), b: changeset('minor', 'New,\nin two lines.') });
    const text = files['CHANGELOG.md'] ?? '';
    expect(text).toContain(`## ${to} (${DATE})\n\n- New,\n  in two lines.\n- Mended.\n`);
    expect(changesOf(text, to)).toMatch(/^- New,/);
    expect(changesOf(text, '99.0.0')).toBe('');
  });

  it.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    ['without a changeset', {}, /nothing to release/],
    ['with one of another package', { a: '---\n"other": minor\n---\n\nNew.\n' }, /a\.md has to say "odigos-mcp"/],
    ['with one of no step', { a: changeset('none', 'New.') }, /patch \| minor \| major/],
    [
      'with one that is no changeset',
      { broken: '"odigos-mcp": minor\n\nNew.\n' },
      /broken\.md has to say "odigos-mcp"/,
    ],
    [
      'with one that is no YAML',
      { broken: '---\n"odigos-mcp: [\n---\n\nNew.\n' },
      /broken\.md has to say "odigos-mcp"/,
    ],
    ['with one that says nothing', { a: changeset('minor', '') }, /below it/],
  ])('%s is none', (_what, changesets, said) => {
    expect(() => plan(changesets)).toThrow(said);
  });
});

test('the list of packages is about the package, not the folder of the clone', () => {
  const npms = { bomFormat: 'CycloneDX', metadata: { component: { name: 'clone', version: '1.0.0' } }, components: [] };
  expect(JSON.parse(listOfPackages(JSON.stringify(npms), 'odigos-mcp'))).toEqual({
    ...npms,
    metadata: { component: { name: 'odigos-mcp', version: '1.0.0' } },
  });
});
