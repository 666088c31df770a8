import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { runTokenCommand } from '../../src/access/token-command.ts';
import { parseTokens } from '../../src/access/token-file.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { readGiven, textsOf } from '../../src/cli/given.ts';
import { KNOWN_TOOLS } from './known-tools.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tokens-'));
  file = join(folder, 'tokens.yaml');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The order that the command line makes of words. */
function orderOf(args: readonly string[]) {
  const read = readGiven(COMMANDS.token, args);
  if (!read.ok) throw new Error(read.problem);
  return { words: textsOf(read.given.words), options: read.given.options };
}

const NOW = Date.UTC(2026, 0, 1);

async function run(
  args: readonly string[],
  { input = '', from, now = NOW }: { input?: string; from?: string; now?: number } = {},
) {
  let out = '';
  let error = '';
  const code = await runTokenCommand(orderOf(args), {
    known: KNOWN_TOOLS,
    file: from,
    print: (text) => {
      out += text;
    },
    printError: (text) => {
      error += text;
    },
    readInput: async () => input,
    now: () => now,
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

  it('says the token, its entry, where that is and how clients send it', async () => {
    const { out } = await run(['create', 'ci', '--file', file, '--expires', '12h']);
    const token = tokenIn(out);
    const said = out.replace(token, 'TOKEN').replace(tokenDigest(token).toString('hex'), 'DIGEST');
    expect(said).toBe(
      [
        'Token of ci, shown this once:',
        '',
        '  TOKEN',
        '',
        `Its entry is in ${file}:`,
        '',
        '  - name: ci',
        '    sha256: DIGEST',
        '    mode: read-only',
        '    expires: 2026-01-01T12:00:00Z',
        '',
        'Clients send it as the header Authorization: Bearer <token>.',
        '',
      ].join('\n'),
    );
    expect(readFileSync(file, 'utf8')).toBe(
      `tokens:\n  - name: ci\n    sha256: ${tokenDigest(token).toString('hex')}\n    mode: read-only\n    expires: 2026-01-01T12:00:00Z\n`,
    );
  });

  it('writes into the file of the server where none is named', async () => {
    expect((await run(['create', 'ci'], { from: file })).out).toContain(`Its entry is in ${file}:`);
    expect(readFileSync(file, 'utf8')).toContain('name: ci');
  });

  it('writes nothing where it is to be printed alone', async () => {
    const { code, out } = await run(['create', 'ci', '--print', '--expires', '2027-01-31'], { from: file });
    expect(code).toBe(0);
    expect(out).toContain('\n\nIts entry, for the list under `tokens:`:\n\n  - name: ci\n');
    expect(out).toContain('    expires: 2027-01-31\n');
    expect(existsSync(file)).toBe(false);
  });

  it.each([
    [['--toolsets', ' core , actions, ,'], { toolsets: { allow: ['core', 'actions'] } }],
    [['--deny-toolsets', 'actions'], { toolsets: { deny: ['actions'] } }],
    [['--tools', 'list_*'], { tools: { allow: ['list_*'] } }],
    [['--tools', 'list_*', '--deny-tools', 'list_actions'], { tools: { allow: ['list_*'], deny: ['list_actions'] } }],
    [['--mode', 'read-write'], { mode: 'read-write' }],
    [[], {}],
  ])('%j writes what was asked for and no more', async (more, expected) => {
    const { out } = await run(['create', 'ci', '--file', file, ...more]);
    const parsed = parseTokens(readFileSync(file, 'utf8'), KNOWN_TOOLS);
    expect(parsed).toEqual({
      ok: true,
      entries: [{ name: 'ci', sha256: tokenDigest(tokenIn(out)).toString('hex'), mode: 'read-only', ...expected }],
    });
  });

  it('counts the time of a token from now where no clock is given', async () => {
    const before = Date.now();
    await runTokenCommand(orderOf(['create', 'ci', '--file', file, '--expires', '1h']), {
      known: KNOWN_TOOLS,
      file: undefined,
      print: () => {},
      printError: () => {},
      readInput: async () => '',
    });
    const parsed = parseTokens(readFileSync(file, 'utf8'), KNOWN_TOOLS);
    const expires = parsed.ok ? (parsed.entries[0]?.expires ?? 0) : 0;
    expect(expires).toBeGreaterThan(before + 58 * 60_000);
    expect(expires).toBeLessThanOrEqual(Date.now() + 60 * 60_000);
  });

  it('adds to a list that is written in one line, as one that is not', async () => {
    writeFileSync(file, `tokens: [{ name: ci, sha256: ${'ab'.repeat(32)} }]\n`);
    expect((await run(['create', 'ops', '--file', file])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toMatch(/^tokens:\n {2}- \{\s+name: ci,[^}]*\}\n {2}- name: ops\n/);
  });

  it('leaves nothing beside the file', async () => {
    await run(['create', 'ci', '--file', file]);
    expect(readdirSync(folder)).toEqual(['tokens.yaml']);
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
    [['--tools', 'lst_sources'], 'token: --tools: "lst_sources" is no tool of this version.\n'],
    [['--deny-tools', 'lst_sources'], 'token: --deny-tools: "lst_sources" is no tool of this version.\n'],
    [['--toolsets', 'nosuch'], /^token: --toolsets: "nosuch" is no toolset\. There are: /],
    [['--toolsets', ','], 'token: --toolsets must name at least one; leave it out to allow all.\n'],
    [['--namespaces', 'A_b'], /^token: --namespaces must be a name of a namespace/],
    [['--mode', 'write'], 'token: --mode must be one of read-only, read-write.\n'],
    [['--expires', '90x'], /^token: --expires must be a time from now such as 90d .*; "90x" is neither\.\n$/],
    [['--rate', 'fast'], /^token: --rate must be requests a period/],
    [['--mode', 'rw', '--rate', 'fast'], /^token: --mode .*\ntoken: --rate .*\n$/],
  ])('%j is wrong usage, told of the option that was given, and nothing is written', async (more, expected) => {
    const { code, error, out } = await run(['create', 'ci', '--file', file, ...more]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    if (typeof expected === 'string') expect(error).toBe(expected);
    else expect(error).toMatch(expected);
    expect(existsSync(file)).toBe(false);
  });

  it('a name that is none is wrong usage', async () => {
    const { code, error } = await run(['create', 'a b', '--file', file]);
    expect({ code, error }).toEqual({
      code: 2,
      error: expect.stringMatching(/^token: the name "a b" must be 1 to 63/),
    });
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

  it.each(['users: []\n', 'tokens: 1\n', 'tokens: [\n', ''])('does not touch a file that says %j', async (text) => {
    writeFileSync(file, text);
    expect(await run(['create', 'ci', '--file', file])).toEqual({
      code: 1,
      error: 'token: the file has no list under `tokens:`. Nothing was written; see token check.\n',
      out: '',
    });
    expect(readFileSync(file, 'utf8')).toBe(text);
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

  it('list says all of a token that can do much, and all of one that can do little', async () => {
    const digests = ['aa', 'bb', 'cc'].map((two) => two.repeat(32));
    writeFileSync(
      file,
      [
        'tokens:',
        `  - { name: ops, sha256: ${digests[0]}, mode: read-write }`,
        `  - { name: ci, sha256: ${digests[1]}, tools: { deny: ["delete_*"] }, rate: 60/m, expires: 2026-01-01 }`,
        `  - { name: a-name-of-more-than-24-letters, sha256: ${digests[2]}, expires: 2026-01-01T00:00:01Z }`,
        '',
      ].join('\n'),
    );
    expect(await run(['list'], { from: file })).toEqual({
      code: 0,
      error: '',
      out: [
        'ops                      read-write · all tools · namespaces all · id aaaaaaaa',
        'ci                       read-only · not tools delete_* · namespaces all · 60 requests a minute · expired 2026-01-01T00:00:00.000Z · id bbbbbbbb',
        'a-name-of-more-than-24-letters read-only · all tools · namespaces all · expires 2026-01-01T00:00:01.000Z · id cccccccc',
        '',
      ].join('\n'),
    });
    expect((await run(['check'], { from: file })).out).toBe('Good: 3 tokens, 1 of them expired.\n');
  });

  it('list says it as JSON, with no digest', async () => {
    const { code, out } = await run(['list', '--json'], { from: file });
    expect({ code, entries: JSON.parse(out) }).toEqual({
      code: 0,
      entries: [
        {
          name: 'old',
          id: tokenDigest(token).toString('hex').slice(0, 8),
          mode: 'read-only',
          toolsets: { allow: ['sources', 'actions'] },
          namespaces: ['default'],
          expires: '2025-01-01T00:00:00.000Z',
          expired: true,
        },
      ],
    });
  });

  it('list and check say that there are none', async () => {
    writeFileSync(file, 'tokens: []\n');
    expect((await run(['list'], { from: file })).out).toBe('There are no tokens: nobody may call.\n');
    expect((await run(['check'], { from: file })).out).toBe('Good: 0 tokens.\n');
  });

  it('the file that is named goes before the one of the server', async () => {
    const other = join(folder, 'other.yaml');
    writeFileSync(other, 'tokens: []\n');
    expect((await run(['check', '--file', other], { from: file })).out).toBe('Good: 0 tokens.\n');
  });

  it('check takes a token that may write for one that may use writes', async () => {
    writeFileSync(
      file,
      `tokens:\n  - { name: ops, sha256: ${tokenDigest(token).toString('hex')}, mode: read-write }\n`,
    );
    const { out } = await run(['check', '--stdin', '--file', file], { input: token });
    expect(out).toBe(
      'ops: read-write · all tools · namespaces all\nIt may use 4 tools: list_sources, restart_workloads, list_actions, delete_action\n',
    );
  });

  it('check counts the good ones and the expired ones', async () => {
    expect(await run(['check', '--file', file])).toMatchObject({
      code: 0,
      out: 'Good: 1 token, 1 of them expired.\n',
    });
  });

  it('check says whose a token is and what it may use, without repeating it', async () => {
    const { code, out } = await run(['check', '--stdin', '--file', file], { input: `${token}\n` });
    expect(code).toBe(0);
    expect(out).toMatch(/^old: read-only/);
    // Of both toolsets one reads and says what it does with namespaces.
    expect(out).toContain('It may use 1 tool: list_sources');
    expect(out).not.toContain(token);
  });

  it.each([
    [newToken(), 'No entry has the digest of this token.'],
    ['nonsense', 'What came on standard input is no token of this server.'],
  ])("check refuses a token that is nobody's", async (input, problem) => {
    const ran = await run(['check', '--stdin', '--file', file], { input });
    expect(ran).toEqual({ code: 1, error: `token: ${problem}\n`, out: '' });
  });

  it('check names what is wrong with a file', async () => {
    writeFileSync(file, 'tokens: 1');
    const refused = {
      code: 1,
      error: 'token: it must be a list under `tokens:` and nothing else, at most 1000 long.\n',
      out: '',
    };
    expect(await run(['check', '--file', file])).toEqual(refused);
    expect(await run(['check', '--stdin', '--file', file])).toEqual(refused);
    expect(await run(['list', '--file', file])).toEqual(refused);
    writeFileSync(file, 'tokens: [{}]');
    expect((await run(['check', '--file', file])).error).toBe(
      'token: tokens[0]: name is required.\ntoken: tokens[0]: sha256 is required.\n',
    );
  });
});

describe('token revoke and rotate', () => {
  const written = () => parseTokens(readFileSync(file, 'utf8'), KNOWN_TOOLS);
  const created = async (...more: readonly string[]) =>
    tokenIn((await run(['create', 'ci', '--file', file, '--rate', '60/m', ...more])).out);

  it('revoke takes an entry away, and nothing else', async () => {
    await created();
    await run(['create', 'ops', '--file', file]);
    expect(await run(['revoke', 'ci'], { from: file })).toMatchObject({ code: 0, out: expect.stringContaining(file) });
    expect(written()).toMatchObject({ ok: true, entries: [{ name: 'ops' }] });
  });

  it('revoke takes the id that list shows', async () => {
    const id = tokenDigest(await created())
      .toString('hex')
      .slice(0, 8);
    expect((await run(['list'], { from: file })).out).toContain(`id ${id}`);
    expect((await run(['revoke', id], { from: file })).code).toBe(0);
    expect(written()).toEqual({ ok: true, entries: [] });
  });

  it('revoke takes the kept old secrets of a name with it and says which, and leaves those of other names', async () => {
    const old = await created();
    for (const args of [
      ['rotate', 'ci', '--keep-old-for', '24h'],
      ['create', 'ci-2'],
      ['rotate', 'ci-2', '--keep-old-for', '24h'],
      ['create', 'ci-until-later'],
    ])
      expect((await run(args, { from: file })).code).toBe(0);
    const { code, out } = await run(['revoke', 'ci'], { from: file });
    expect({ code, out }).toEqual({
      code: 0,
      out: `ci is taken out of ${file}, and with it its old ones that were kept: ci-until-20260102T000000Z. A server that runs reads the file within two seconds.\n`,
    });
    expect((await run(['check', '--stdin'], { from: file, input: old })).code).toBe(1);
    expect(written()).toMatchObject({
      entries: [{ name: 'ci-2' }, { name: 'ci-2-until-20260102T000000Z' }, { name: 'ci-until-later' }],
    });
  });

  it('revoke of the name of a kept one takes that alone', async () => {
    await created();
    await run(['rotate', 'ci', '--keep-old-for', '24h'], { from: file });
    const { out } = await run(['revoke', 'ci-until-20260102T000000Z'], { from: file });
    expect(out).not.toContain('and with it');
    expect(written()).toMatchObject({ entries: [{ name: 'ci' }] });
  });

  it('revoke of a long name takes its kept ones, whose names are cut', async () => {
    const long = 'a'.repeat(60);
    await run(['create', long], { from: file });
    await run(['rotate', long, '--keep-old-for', '24h'], { from: file });
    await run(['revoke', long], { from: file });
    expect(written()).toEqual({ ok: true, entries: [] });
  });

  it('rotate says which older ones still hold', async () => {
    await created();
    await run(['rotate', 'ci', '--keep-old-for', '24h'], { from: file });
    const { out } = await run(['rotate', 'ci'], { from: file });
    expect(out).toContain('Older ones still hold: ci-until-20260102T000000Z; token revoke ends them.');
  });

  it('rotate gives a new secret with the same rights, and the old one ends', async () => {
    const old = await created();
    const { code, out } = await run(['rotate', 'ci'], { from: file });
    expect(code).toBe(0);
    const sha256 = tokenDigest(tokenIn(out)).toString('hex');
    expect(written()).toEqual({
      ok: true,
      entries: [{ name: 'ci', sha256, mode: 'read-only', rate: { requests: 60, seconds: 60 } }],
    });
    expect(out).not.toContain(old);
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(['tokens.yaml']);
  });

  it.each([
    [[], '2026-01-02T00:00:00Z', 'ci-until-20260102T000000Z'],
    [['--expires', '1h'], '2026-01-01T01:00:00Z', 'ci-until-20260101T010000Z'],
  ])('rotate keeps the old one for as long as asked, and never longer than it held: %j', async (more, until, name) => {
    const old = await created(...more);
    const { out } = await run(['rotate', 'ci', '--keep-old-for', '24h'], { from: file });
    expect(out).toContain(`The old one holds until ${until}, as ${name}.`);
    expect(written()).toMatchObject({
      ok: true,
      entries: [
        { name: 'ci', sha256: tokenDigest(tokenIn(out)).toString('hex') },
        { name, sha256: tokenDigest(old).toString('hex'), expires: Date.parse(until), rate: { requests: 60 } },
      ],
    });
  });

  it.each([
    ['create', 'new'],
    ['rotate', 'ops'],
    ['revoke', 'ops'],
  ])('%s takes out old ones whose time has passed, and says which', async (command, name) => {
    await created();
    for (const args of [
      ['create', 'ops'],
      ['create', 'over', '--expires', '1h'],
      ['rotate', 'ci', '--keep-old-for', '1h'],
      ['rotate', 'ci', '--keep-old-for', '3h'],
    ])
      await run(args, { from: file });
    const names = () => {
      const parsed = written();
      return parsed.ok ? parsed.entries.map((entry) => entry.name).toSorted() : parsed.problems;
    };
    const [gone, kept] = ['ci-until-20260101T010000Z', 'ci-until-20260101T030000Z'];
    const later = { from: file, now: NOW + 2 * 3_600_000 };
    expect((await run(['list'], later)).out).toContain(gone);
    const { code, out } = await run([command, name], later);
    expect(code).toBe(0);
    expect(out).toContain(`Taken out as well, since the time of an old one has passed: ${gone}.`);
    // An entry that somebody made to end stays theirs to take away.
    const own = { create: ['new', 'ops'], rotate: ['ops'], revoke: [] }[command] ?? [];
    expect(names()).toEqual(['ci', kept, 'over', ...own].toSorted());
    expect((await run([command, command === 'create' ? 'more' : 'over', '--file', file], later)).out).not.toContain(
      'Taken out as well',
    );
  });

  it('rotate renews an old one whose time has passed, where it is the one that is named', async () => {
    await created();
    await run(['rotate', 'ci', '--keep-old-for', '1h'], { from: file });
    const old = 'ci-until-20260101T010000Z';
    const { out } = await run(['rotate', old, '--expires', '1d'], { from: file, now: NOW + 7_200_000 });
    expect(out).not.toContain('Taken out');
    expect(written()).toMatchObject({ ok: true, entries: [{ name: 'ci' }, { name: old }] });
  });

  it.each([
    [['revoke', 'nobody'], 1, 'token: there is no token "nobody". There are: ci.\ntoken: Nothing was written.\n'],
    [['rotate', 'nobody'], 1, 'token: there is no token "nobody". There are: ci.\ntoken: Nothing was written.\n'],
    [['rotate', 'ci', '--keep-old-for', 'soon'], 2, /must be a time such as 24h/],
    [['rotate', 'ci', '--expires', 'soon'], 2, /^token: --expires must be a time/],
    [['revoke'], 2, 'token: revoke takes one name. See token --help.\n'],
  ])('%j is refused and the file stays as it was', async (args, code, error) => {
    await created();
    const before = readFileSync(file, 'utf8');
    const said = typeof error === 'string' ? error : expect.stringMatching(error);
    expect(await run(args, { from: file })).toEqual({ code, error: said, out: '' });
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});

const USAGE = 'token create, list, check, revoke or rotate. See token --help.\n';

describe('a command line', () => {
  it.each([
    [[], USAGE],
    [['remove'], USAGE],
    [['create'], 'create takes one name. See token --help.\n'],
    [['create', 'a', 'b'], 'create takes one name. See token --help.\n'],
    [['list', 'a'], 'list takes no names. See token --help.\n'],
    [['check', 'a'], 'check takes no names; it reads a token from --stdin. See token --help.\n'],
    [['list'], 'name the file: --file FILE, or MCP_TOKENS_FILE.\n'],
    [['check'], 'name the file: --file FILE, or MCP_TOKENS_FILE.\n'],
    [['check', '--file', '/nowhere/tokens.yaml'], 'there is no file /nowhere/tokens.yaml.\n'],
    [['list', '--file', '/'], '/ cannot be read.\n'],
    [['create', 'a', '--file', '/'], '/ cannot be read.\n'],
  ])('%j ends with 2 and says why', async (args, error) => {
    expect(await run(args)).toEqual({ code: 2, error: `token: ${error}`, out: '' });
  });

  it.each([
    ['an error', new Error('a bug')],
    ['an error of the system', Object.assign(new Error('full'), { code: 'ENOSPC' })],
    ['anything else', 'thrown'],
  ])('that meets a bug ends with it: %s', async (_what, bug) => {
    writeFileSync(file, 'tokens: []\n');
    const options = { known: KNOWN_TOOLS, file, printError: () => {}, readInput: async () => '' };
    const print = (): never => {
      throw bug;
    };
    await expect(runTokenCommand(orderOf(['list']), { ...options, print })).rejects.toBe(bug);
  });
});
