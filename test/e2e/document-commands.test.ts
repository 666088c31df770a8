import { globSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { fencedBlocks, shellCommands } from '../fenced.ts';
import { runProcess } from '../processes.ts';
import { serve } from './serve.ts';
import { legacyCall, send } from './wire.ts';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** Those that readers follow; docs/adding-a-tool.md is walked through by a test of its own. */
const DOCUMENTS = ['README.md', ...globSync('docs/*.md'), 'helm/odigos-mcp/README.md'].filter(
  (path) => path !== 'docs/adding-a-tool.md',
);

const blocks = DOCUMENTS.flatMap((path) =>
  fencedBlocks(readFileSync(path, 'utf8')).map((block) => ({ path, ...block })),
);
const commands = blocks.flatMap((block) =>
  block.info.startsWith('sh') ? shellCommands(block).map((line) => ({ path: block.path, line })) : [],
);

/** What is done about a command: it is run here, or another test or nobody runs it, and why. */
const TREATMENTS: readonly (readonly [
  command: RegExp,
  treatment: 'jq' | 'token' | 'known script' | { readonly why: string },
])[] = [
  [/\| jq /, 'jq'],
  [/^npm run token -- create /, 'token'],
  [/^(?:[A-Z_]+=\S+ )*npm /, 'known script'],
  [/^docker /, { why: 'builds images: the gate does, .ci/images' }],
  [/^(?:helm|kubectl) /, { why: 'needs a cluster: test/helm runs the chart against an API server of its own' }],
  [/^git /, { why: 'tags a release: scripts/release is tested without it' }],
  [/^claude /, { why: 'needs the client: the line is generated of the data of the connect page' }],
  [
    /^head -c 32 \/dev\/urandom > plan\.key$|^(?:[A-Z_]+=\S+ )+odigos-mcp$/,
    { why: 'test/e2e/scale-documents.test.ts runs them, over an engine' },
  ],
  [/^(?:[A-Z_]+=\S+ )*odigos-mcp /, { why: 'test/e2e/cli-documents.test.ts runs them' }],
];

const treatmentOf = (line: string) => TREATMENTS.find(([pattern]) => pattern.test(line))?.[1];

describe('commands of the documents', () => {
  it('are each run here, or by whom is said', () => {
    expect(commands.length).toBeGreaterThan(25);
    expect(commands.filter(({ line }) => treatmentOf(line) === undefined)).toEqual([]);
  });

  it('are understood by a shell', async () => {
    const { code, stderr } = await runProcess('bash', ['-n'], { input: commands.map(({ line }) => line).join('\n') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  it('name scripts that package.json has', () => {
    const named = commands.flatMap(({ line }) =>
      [...line.matchAll(/\bnpm (?:run )?([a-z][\w:-]*)/g)].map(([, name = '']) => name),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !['ci', 'install', 'pack'].includes(name) && !(name in scripts))).toEqual([]);
  });

  it('make tokens', async () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'tokens-')));
    const lines = commands.filter(({ line }) => treatmentOf(line) === 'token').map(({ line }) => line);
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const command = line.replace('npm run token --', `"${process.execPath}" "${resolve('src/main.ts')}" token`);
      const { code, stdout, stderr } = await runProcess('bash', ['-c', command], { cwd: folder });
      expect({ code, stderr }, line).toMatchObject({ code: 0 });
      expect(stdout).toContain('odm_');
    }
    rmSync(folder, { recursive: true });
  }, 60_000);
});

describe('snippets of the documents', () => {
  it.each(blocks.filter(({ info }) => info === 'json'))('are JSON: $path, $text', ({ text }) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });

  it.each(blocks.filter(({ info }) => info === 'yaml'))('are YAML: $path, $text', ({ text }) => {
    expect(parseAllDocuments(text).flatMap(({ errors }) => errors)).toEqual([]);
  });
});

const hasJq = (await runProcess('bash', ['-c', 'command -v jq'])).code === 0;

// jq is no package of npm: where it is not installed, nobody can run its queries.
describe.skipIf(!hasJq)('queries of the audit', () => {
  let audit = '';
  beforeAll(async () => {
    const served = await serve({ mode: 'read-write' });
    const level = { level: 'debug' };
    for (const call of [
      legacyCall('check_health'),
      legacyCall('set_log_level', level),
      legacyCall('set_log_level', { ...level, dry_run: false }),
      legacyCall('set_log_level', { ...level, dry_run: false, plan: 'none of ours' }),
      legacyCall('nonesuch'),
    ])
      await send(served.url, call);
    await served.stop();
    audit = served.lines().join('');
  });

  async function answers(start: string, lines = audit): Promise<readonly unknown[]> {
    const found = commands.filter(({ path, line }) => path === 'docs/audit.md' && treatmentOf(line) === 'jq');
    const command = found.map(({ line }) => line.slice(line.indexOf('| jq ') + 2)).find((line) => line.includes(start));
    const { code, stdout, stderr } = await runProcess('bash', ['-c', `${command}`], { input: lines });
    expect({ code, stderr }, command).toEqual({ code: 0, stderr: '' });
    return stdout.trim() === ''
      ? []
      : stdout
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line.trim() === '' ? 'null' : line));
  }

  it('all run on real lines, with others among them', async () => {
    const lines = commands
      .filter(({ line }) => treatmentOf(line) === 'jq')
      .map(({ line }) => line.slice(line.indexOf('| jq ') + 2));
    expect(lines.length).toBeGreaterThan(6);
    for (const line of lines) {
      const { code, stderr } = await runProcess('bash', ['-c', line], { input: `no JSON\n${audit}` });
      expect({ code, stderr }, line).toEqual({ code: 0, stderr: '' });
    }
  });

  it('find no write without an end where each ended, a refused apply among them', async () => {
    expect(audit).toContain('"msg":"mcp write begins"');
    expect(audit).toContain('"reason":"plan_malformed"');
    expect(await answers('mcp write begins')).toEqual([]);
  });

  it('find a write that has no end, although a refused apply to the same target came after it', async () => {
    const lines = audit.split('\n');
    const end = lines.findIndex((line) => line.includes('"dry_run":false') && line.includes('"outcome":"ok"'));
    expect(end).toBeGreaterThan(0);
    const [found, ...others] = await answers('mcp write begins', lines.toSpliced(end, 1).join('\n'));
    expect(found).toMatchObject({ tool: 'set_log_level', target: 'log level/default' });
    expect(others).toEqual([]);
  });
});
