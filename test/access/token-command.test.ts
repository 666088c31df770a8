import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { runTokenCommand } from '../../src/access/token-command.ts';
import { parseTokens } from '../../src/access/token-file.ts';
import { KNOWN_TOOLS } from './known-tools.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokens-'));
  file = join(folder, 'tokens.yaml');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(args: readonly string[], { input = '', from }: { input?: string; from?: string } = {}) {
  let out = '';
  let error = '';
  const code = await runTokenCommand(args, {
    known: KNOWN_TOOLS,
    file: from,
    print: (text) => {
      out += text;
    },
    printError: (text) => {
      error += text;
    },
    readInput: async () => input,
    now: () => Date.UTC(2026, 0, 1),
  });
  return { code, out, error };
}

const tokenIn = (text: string) => /odm_\S+/.exec(text)?.[0] ?? '';

describe('token create', () => {
  it('shows a token once and writes only its digest', async () => {
    const { code, out } = await run(['create', 'ci', '--file', file]);
    expect(code).toBe(0);
    const token = tokenIn(out);
    expect(out.split(token)).toHaveLength(2);
    const text = readFileSync(file, 'utf8');
    expect(text).not.toContain(token);
    expect(text).toContain(tokenDigest(token).toString('hex'));
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('writes what was asked for, in a form that the server takes', async () => {
    const asked =
      '--mode read-write --toolsets core,actions --deny-tools delete_* --namespaces default,team-* --expires 90d --rate 60/m';
    expect((await run(['create', 'ci', '--file', file, ...asked.split(' ')])).code).toBe(0);
    const parsed = parseTokens(readFileSync(file, 'utf8'), KNOWN_TOOLS);
    expect(parsed).toMatchObject({
      ok: true,
      entries: [
        {
          name: 'ci',
          mode: 'read-write',
          toolsets: { allow: ['core', 'actions'] },
          tools: { deny: ['delete_*'] },
          namespaces: ['default', 'team-*'],
          expires: Date.UTC(2026, 3, 1),
          rate: { requests: 60, seconds: 60 },
        },
      ],
    });
  });

  it('adds to a file, whose comments and entries stay', async () => {
    const before = `# who may call\ntokens:\n  # the pipeline\n  - name: ci\n    sha256: ${'ab'.repeat(32)}\n`;
    writeFileSync(file, before);
    expect((await run(['create', 'ops', '--file', file])).code).toBe(0);
    const after = readFileSync(file, 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(parseTokens(after, KNOWN_TOOLS)).toMatchObject({ ok: true, entries: [{ name: 'ci' }, { name: 'ops' }] });
  });

  it.each([
    [['--tools', 'lst_sources'], /"lst_sources" is no tool/],
    [['--mode', 'rw'], /mode must be one of/],
    [['--expires', 'soon'], /expires must be a time/],
    [['--rate', 'fast'], /rate must be/],
  ])('%j is refused and nothing is written', async (more, expected) => {
    const { code, error, out } = await run(['create', 'ci', '--file', file, ...more]);
    expect(code).toBe(1);
    expect(error).toMatch(expected);
    expect(error).toContain('Nothing was written');
    expect(out).toBe('');
    expect(existsSync(file)).toBe(false);
  });

  it('a name that stands already is refused and the file stays as it was', async () => {
    await run(['create', 'ci', '--file', file]);
    const before = readFileSync(file, 'utf8');
    expect(await run(['create', 'ci', '--file', file])).toMatchObject({
      code: 1,
      error: expect.stringMatching(/stands twice/),
    });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('does not touch a file that it does not understand', async () => {
    writeFileSync(file, 'users: []\n');
    expect(await run(['create', 'ci', '--file', file])).toMatchObject({
      code: 2,
      error: expect.stringMatching(/no list under `tokens:`/),
    });
    expect(readFileSync(file, 'utf8')).toBe('users: []\n');
  });
});

describe('token list and check', () => {
  const token = newToken();
  beforeEach(() => {
    const digest = tokenDigest(token).toString('hex');
    writeFileSync(
      file,
      `tokens:\n  - { name: old, sha256: ${digest}, toolsets: [sources, actions], namespaces: [default], expires: 2025-01-01 }\n`,
    );
  });

  it('list says what each may do, and no digest', async () => {
    const { code, out } = await run(['list'], { from: file });
    expect(code).toBe(0);
    expect(out).toMatch(/^old +read-only · toolsets sources, actions · namespaces default · expired 2025-01-01/);
    expect(out).not.toContain(tokenDigest(token).toString('hex'));
  });

  it('check counts the good ones and the expired ones', async () => {
    expect(await run(['check', '--file', file])).toMatchObject({
      code: 0,
      out: 'Good: 1 tokens, 1 of them expired.\n',
    });
  });

  it('check says whose a token is and what it may use, without repeating it', async () => {
    const { code, out } = await run(['check', '--stdin', '--file', file], { input: `${token}\n` });
    expect(code).toBe(0);
    expect(out).toMatch(/^old: read-only/);
    // Of both toolsets one reads and says what it does with namespaces.
    expect(out).toContain('It may use 1 tools: list_sources');
    expect(out).not.toContain(token);
  });

  it.each([newToken(), 'nonsense'])("check refuses a token that is nobody's", async (input) => {
    const { code, error } = await run(['check', '--stdin', '--file', file], { input });
    expect(code).toBe(1);
    expect(error).not.toContain(input);
  });

  it('check names what is wrong with a file', async () => {
    writeFileSync(file, 'tokens: 1');
    expect(await run(['check', '--file', file])).toMatchObject({
      code: 1,
      error: expect.stringMatching(/must be a list/),
    });
  });
});

describe('a wrong command line', () => {
  it.each([
    [[], /Usage/],
    [['remove'], /Usage/],
    [['create'], /takes one name/],
    [['create', 'a', 'b'], /takes one name/],
    [['create', 'a', '--moed', 'read-only'], /--moed/],
    [['list'], /name the file/],
    [['check', '--file', '/nowhere/tokens.yaml'], /no file/],
  ])('%j ends with 2 and says why', async (args, expected) => {
    const { code, error, out } = await run(args);
    expect(code).toBe(2);
    expect(error).toMatch(expected);
    expect(out).toBe('');
  });
});
