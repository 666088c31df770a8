import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { auditLine } from '../src/audit/line-shapes.ts';
import { MESSAGES } from '../src/audit/lines.ts';
import { REQUEST_REFUSALS } from '../src/audit/refusals.ts';
import { freshDocuments } from '../src/codegen/emit/docs.ts';
import { DEMO_SETTINGS } from '../src/demo/options.ts';
import { VARIABLES } from '../src/settings.ts';
import { definitions } from '../src/tool/generated/catalog.generated.ts';

const readme = readFileSync('README.md', 'utf8');
const text = (path: string): string => readFileSync(path, 'utf8');

describe('the documents', () => {
  it.each(freshDocuments())('$path is what `npm run generate` prints', ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('name every tool, every setting and every toolset where people look for them', () => {
    for (const name of Object.keys(definitions)) expect(text('docs/tools.md')).toContain(`[\`${name}\`](#${name})`);
    for (const name of Object.keys(VARIABLES)) expect(text('docs/configuration.md')).toContain(`| \`${name}\` |`);
    for (const { toolset } of Object.values(definitions)) expect(readme).toContain(`[${toolset}](docs/tools.md#`);
  });

  it('the README is read in three minutes', () => {
    expect(readme.split('\n').length).toBeLessThanOrEqual(140);
  });

  it('say of every toolset what it is for', () => {
    expect(readme).not.toContain('Not said yet');
  });

  it('name only settings that there are', () => {
    const known = new Set([...Object.keys(VARIABLES), ...DEMO_SETTINGS.map(({ name }) => name)]);
    const paths = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md')];
    const unknown = paths.flatMap((path) =>
      [...text(path).matchAll(/\b(?:MCP|ODIGOS_DEMO|LOG)_[A-Z_]*[A-Z]\b/g)]
        .map(([name]) => name)
        .filter((name) => !known.has(name))
        .map((name) => `${path}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('the threat model names tests that there are', () => {
    const named = [...readFileSync('docs/security.md', 'utf8').matchAll(/`(test\/[^`]+)`/g)].map(
      ([, path]) => path ?? '',
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((path) => !existsSync(path))).toEqual([]);
  });

  it.each(['Shown by', 'Repeat it by'])(
    'the threat model says nothing without a test: every row of a table "%s" names one',
    (column) => {
      const tables = readFileSync('docs/security.md', 'utf8')
        .split(/\n\n+/)
        .filter((part) => part.startsWith('| '));
      const rows = tables
        .filter((table) => table.split('\n', 1)[0]?.includes(`| ${column} |`))
        .flatMap((table) => table.split('\n').slice(2));
      expect(rows.length).toBeGreaterThan(5);
      expect(rows.filter((row) => !/`(?:test\/[^`]+|npm run attack -- \w+)`[^|]*\|$/.test(row))).toEqual([]);
    },
  );

  it('the page of the audit says why requests are refused', () => {
    const [, table = ''] = /<!-- request reasons -->([\s\S]*?)<!-- end -->/.exec(text('docs/audit.md')) ?? [];
    const rows = table.split('\n').filter((line) => line.startsWith('| `'));
    const said = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z_]+)`/g)].map(([, name]) => name));
    expect(said.filter((name) => name !== 'reason').toSorted()).toEqual([...REQUEST_REFUSALS].toSorted());
  });

  it('the page of the audit says every field of the line of a call', () => {
    const [, table = ''] = /<!-- fields of a call -->([\s\S]*?)<!-- end -->/.exec(text('docs/audit.md')) ?? [];
    const said = [...table.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(
      ([, names = '']) => names.match(/\w+/g) ?? [],
    );
    const line = auditLine.options.find(({ shape }) => shape.msg.value === MESSAGES.call);
    const fields = Object.keys(line?.shape ?? {}).filter((name) => name !== 'ts' && name !== 'msg');
    expect(said.toSorted()).toEqual(fields.toSorted());
  });

  it('the README names only tools that exist in its conversation', () => {
    const called = [...readme.matchAll(/\*\*Agent\*\* calls `([a-z_]+)`/g)].map(([, name]) => name);
    expect(called.length).toBeGreaterThan(2);
    for (const name of called) expect(Object.keys(definitions)).toContain(name);
  });
});

/** Paths of this repository and scripts of package.json that a text names and that are not there. */
function staleNames(text: string): readonly string[] {
  const paths = [...text.matchAll(/`((?:src|test|docs|graphql|scripts|helm)\/[\w./-]*\w\/?)`/g)].map(
    ([, path = '']) => path,
  );
  const run = [...text.matchAll(/npm run ([a-z][\w:-]*)/g)].map(([, script = '']) => script);
  return [
    // The tool that a reader of docs/adding-a-tool.md makes.
    ...paths.filter((path) => !existsSync(path) && !path.includes('/list_gateway_pods.')),
    ...run.filter((script) => !(script in scripts)).map((script) => `npm run ${script}`),
  ];
}

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('what is named in the documents and in comments', () => {
  // docs/ui-api speaks of the source of Odigos as well.
  const documents = globSync(['*.md', 'docs/**/*.md', 'helm/**/*.md', 'test/**/*.md']).filter(
    (path) => !path.startsWith('docs/ui-api/'),
  );
  const code = globSync(['{src,test,scripts}/**/*.{ts,mjs}']).filter((path) => !path.endsWith('.generated.ts'));

  it.each(['src/none.ts', 'test/none/'])('would be found stale: %s', (path) => {
    expect(staleNames(`see \`${path}\`, and npm run nonesuch`)).toEqual([path, 'npm run nonesuch']);
    expect(staleNames('see `src/main.ts`, and npm run dev')).toEqual([]);
  });

  it('is there: files, folders and scripts', () => {
    expect(documents.length).toBeGreaterThan(20);
    const stale = [
      ...documents.map((path) => ({ path, text: readFileSync(path, 'utf8') })),
      ...code.map((path) => ({
        path,
        text: (readFileSync(path, 'utf8').match(/\/\*\*[\s\S]*?\*\/|^\s*\/\/.*$/gm) ?? []).join('\n'),
      })),
    ].flatMap(({ path, text }) => staleNames(text).map((name) => `${path}: ${name}`));
    expect(stale).toEqual([]);
  });
});

const FENCED = /^```[\s\S]*?^```/gm;

/** Markdown without what stands in code, where nothing is a link. */
function prose(text: string): string {
  return text.replace(FENCED, '').replace(/`[^`\n]*`/g, '');
}

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(text: string): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const headings = text.replace(FENCED, '').matchAll(/^#{1,6} (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) => {
      const slug = heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-');
      const before = seen.get(slug) ?? 0;
      seen.set(slug, before + 1);
      return before === 0 ? slug : `${slug}-${before}`;
    }),
  );
}

/** The links of a document at `path` that lead to no file, or to no heading of one. */
function brokenLinks(path: string, text: string): readonly string[] {
  const targets = [...prose(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => {
    if (/^[a-z]+:/i.test(target)) return false;
    const [file = '', anchor] = target.split('#');
    const to = normalize(join(dirname(path), file));
    if (file !== '' && !existsSync(to)) return true;
    return anchor !== undefined && !anchorsOf(file === '' ? text : readFileSync(to, 'utf8')).has(anchor);
  });
}

describe('links of the documents', () => {
  const paths = globSync(['*.md', 'docs/**/*.md', 'helm/**/*.md', 'test/**/*.md']).sort();

  it.each(paths)('%s: lead somewhere', (path) => {
    expect(brokenLinks(path, readFileSync(path, 'utf8'))).toEqual([]);
  });

  it.each([
    ['to a file that is not there', '[a](none.md)', ['none.md']],
    ['to a heading that is not there', '[a](security.md#none)', ['security.md#none']],
    ['to a heading of its own that is not there', '# A b\n[a](#b)', ['#b']],
    [
      'none: files, headings, other places, code',
      '# A `b`!\n[a](#a-b) [b](../README.md) [c](https://x.y/z) `[d](e)`',
      [],
    ],
  ])('would be found broken: %s', (_what, text, broken) => {
    expect(brokenLinks('docs/some.md', text)).toEqual(broken);
  });

  it('lead to every page of docs/ui-api from its index, and to every decision', () => {
    for (const folder of ['docs/ui-api', 'docs/decisions']) {
      const index = readFileSync(`${folder}/README.md`, 'utf8');
      const pages = globSync(`${folder}/*.md`).map((path) => path.slice(folder.length + 1));
      expect(pages.filter((page) => page !== 'README.md' && !index.includes(`(${page})`))).toEqual([]);
      expect(pages.length).toBeGreaterThan(5);
    }
  });
});
