import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import type { Finding } from '../../src/cli/doctor/finding.ts';
import { stateFinding } from '../../src/cli/doctor/state.ts';
import { startDemoApi } from '../../src/demo/http/server.ts';
import { type Engine, type EngineOptions, NO_ENGINE, startEngine } from '../redis.ts';
import { freePort } from '../telemetry/free-port.ts';
import { selfSigned } from '../ui/self-signed.ts';
import { cli, emptyFolder } from './cli.ts';

const look = (url: URL | undefined, file: string | undefined = '/key') =>
  stateFinding({ MCP_STATE_URL: url, MCP_PLAN_KEY_FILE: file });
/** The same address, changed. */
const changed = (url: URL, change: Partial<Pick<URL, 'password' | 'username' | 'protocol'>>): URL =>
  Object.assign(new URL(url), change);
const trusting = (cert: string): void => {
  const before = getCACertificates('default');
  onTestFinished(() => setDefaultCACertificates(before));
  setDefaultCACertificates([...before, cert]);
};

describe('doctor on what replicas share', () => {
  test('says that nothing is', async () => {
    expect(await look(undefined)).toMatchObject({ state: 'ok' });
  });

  test('says that the key of plans is missing', async () => {
    const finding = await stateFinding({ MCP_STATE_URL: new URL('redis://nowhere'), MCP_PLAN_KEY_FILE: undefined });
    expect(finding).toMatchObject({ state: 'fail', todo: expect.stringContaining('MCP_PLAN_KEY_FILE=FILE') });
  });

  test('says that nothing listens there', async () => {
    const finding = await look(new URL(`redis://:geheim@127.0.0.1:${await freePort()}`));
    expect(finding).toMatchObject({ state: 'fail', says: expect.stringContaining('nothing listens there') });
    expect(JSON.stringify(finding)).not.toContain('geheim');
  });

  test('says that something else answers there', async () => {
    const server = createServer((socket) => socket.on('error', () => undefined).end('HTTP/1.1 400 Bad\r\n\r\n'));
    onTestFinished(() => void server.close());
    const port = await freePort();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    expect(await look(new URL(`redis://127.0.0.1:${port}`))).toMatchObject({ state: 'fail' });
  });
});

describe.skipIf(NO_ENGINE)(`doctor on a real engine${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`, () => {
  const certificate = selfSigned();

  test('says which it is', async () => {
    expect(await look((await startEngine()).url)).toEqual({
      check: 'state',
      state: 'ok',
      says: expect.stringMatching(/^127\.0\.0\.1:\d+ is (?:Redis|Valkey) \d+\.\d+\.\d+, takes writes/),
    });
  });

  test('takes one by TLS whose certificate is trusted', async () => {
    trusting(certificate.cert);
    expect(await look((await startEngine({ certificate })).url)).toMatchObject({ state: 'ok' });
  });

  const WRONG: readonly [
    what: string,
    options: EngineOptions,
    asked: (engine: Engine) => URL | Promise<URL>,
    says: RegExp,
    todo: RegExp,
  ][] = [
    ['its password is another', {}, ({ url }) => changed(url, { password: 'geheim' }), /password/, /%xx/],
    [
      'it is given no password',
      {},
      ({ url }) => changed(url, { password: '' }),
      /password/,
      /Correct user and password/,
    ],
    [
      'it has no such database',
      {},
      ({ url }) => Object.assign(new URL(url), { pathname: '/99' }),
      /has no database of the number in MCP_STATE_URL/,
      /0 is there always/,
    ],
    ['there is no such user', {}, ({ url }) => changed(url, { username: 'nobody' }), /password/, /user/],
    [
      'its certificate is trusted by nobody',
      { certificate },
      ({ url }) => url,
      /trusted by nobody/,
      /NODE_EXTRA_CA_CERTS/,
    ],
    ['it speaks TLS alone', { certificate }, ({ url }) => changed(url, { protocol: 'redis:' }), /closes/, /rediss/],
    [
      'it speaks no TLS',
      {},
      ({ url }) => changed(url, { protocol: 'rediss:' }),
      /does not answer/,
      /speaks TLS on this port/,
    ],
    [
      'it may evict keys',
      { settings: { maxmemory: '100mb', 'maxmemory-policy': 'allkeys-lru' } },
      ({ url }) => url,
      /may evict keys/,
      /noeviction/,
    ],
    ['it is full', { settings: { maxmemory: '1' } }, ({ url }) => url, /is full/, /more memory/],
    [
      'its user may write nothing',
      {},
      async ({ url, command }) => {
        await command('ACL', 'SETUSER', 'mcp', 'on', '>geheim', '~other:*', '+@all');
        return changed(url, { username: 'mcp', password: 'geheim' });
      },
      /NOPERM/,
      /docs\/scale\.md/,
    ],
  ];

  test.each(WRONG)('says that %s, and what to do', async (_what, options, asked, says, todo) => {
    const engine = await startEngine(options);
    const finding = await look(await asked(engine));
    expect(finding).toEqual({
      check: 'state',
      state: 'fail',
      says: expect.stringMatching(says),
      todo: expect.stringMatching(todo),
    });
    for (const secret of [engine.password, 'geheim']) expect(JSON.stringify(finding)).not.toContain(secret);
  });

  test('says that one which follows another takes no writes', async () => {
    const following = await startEngine();
    const { url } = await startEngine({ following });
    expect(await look(url)).toMatchObject({ state: 'fail', todo: expect.stringContaining('primary') });
  });

  test('warns of one without a password, and of a user who may not publish', async () => {
    const engine = await startEngine();
    await engine.command('ACL', 'SETUSER', 'mcp', 'on', '>geheim', '~odigos-mcp:*', '+@all');
    expect(await look(changed(engine.url, { username: 'mcp', password: 'geheim' }))).toMatchObject({
      state: 'warn',
      todo: expect.stringContaining('&odigos-mcp:*'),
    });
    await engine.command('CONFIG', 'SET', 'requirepass', '');
    expect(await look(changed(engine.url, { password: '' }))).toMatchObject({
      state: 'warn',
      says: expect.stringContaining('no password'),
    });
  });
});

/** Runs doctor as a process of its own to its end: one that does not end by itself is no check in a script. */
async function run(env: object): Promise<{ readonly code: number | null; readonly states: Record<string, unknown> }> {
  const { code, stdout } = await cli(['doctor', '--json'], { env: { PORT: '0', ...env } });
  const { checks } = z
    .object({ checks: z.array(z.custom<Finding>((value) => typeof value === 'object')) })
    .parse(JSON.parse(stdout));
  return { code, states: Object.fromEntries(checks.map(({ check, state }) => [check, state])) };
}

function keyFile(): string {
  const file = join(emptyFolder(), 'key');
  writeFileSync(file, randomBytes(32));
  return file;
}

async function startUi(): Promise<string> {
  const ui = await startDemoApi();
  onTestFinished(() => ui.close());
  return ui.url;
}

describe('doctor as a process ends', { timeout: 60_000 }, () => {
  test('where the UI answers and the state does not', async () => {
    const env = {
      ODIGOS_UI_URL: await startUi(),
      MCP_STATE_URL: `redis://127.0.0.1:${await freePort()}`,
      MCP_PLAN_KEY_FILE: keyFile(),
    };
    expect(await run(env)).toMatchObject({ code: 1, states: { 'ui api': 'ok', state: 'fail' } });
  });

  test('where the key of plans is not set, which is told once', async () => {
    const { code, states } = await run({ ODIGOS_UI_URL: await startUi(), MCP_STATE_URL: 'redis://127.0.0.1:1' });
    expect(code).toBe(1);
    expect(Object.entries(states).filter(([, state]) => state === 'fail')).toEqual([['state', 'fail']]);
  });

  test('where the key of plans cannot be read, which is told once', async () => {
    const { code, states } = await run({ ODIGOS_UI_URL: await startUi(), MCP_PLAN_KEY_FILE: '/nowhere/key' });
    expect(code).toBe(1);
    expect(Object.entries(states).filter(([, state]) => state === 'fail')).toEqual([['plan key', 'fail']]);
  });

  describe.skipIf(NO_ENGINE)(`with a real engine${NO_ENGINE ? ` (${NO_ENGINE})` : ''}`, () => {
    const OUTCOMES: readonly [what: string, isUiThere: boolean, settings: Record<string, string>, code: number][] = [
      ['where UI and state are good', true, {}, 0],
      ['where the UI answers and the state is full', true, { maxmemory: '1' }, 1],
      ['where the UI does not answer and the state is good', false, {}, 1],
      ['where neither is good', false, { maxmemory: '1' }, 1],
    ];

    test.each(OUTCOMES)('%s', async (_what, isUiThere, settings, code) => {
      const { url } = await startEngine({ settings });
      const ODIGOS_UI_URL = isUiThere ? await startUi() : `http://127.0.0.1:${await freePort()}`;
      const ended = await run({ ODIGOS_UI_URL, MCP_STATE_URL: url.href, MCP_PLAN_KEY_FILE: keyFile() });
      expect(ended.code).toBe(code);
      expect(ended.states.state).toBe(settings.maxmemory === undefined ? 'ok' : 'fail');
    });

    test('where its password is wrong', async () => {
      const { url } = await startEngine();
      const MCP_STATE_URL = changed(url, { password: 'geheim' }).href;
      const ended = await run({ ODIGOS_UI_URL: await startUi(), MCP_STATE_URL, MCP_PLAN_KEY_FILE: keyFile() });
      expect(ended).toMatchObject({ code: 1, states: { 'ui api': 'ok', state: 'fail' } });
    });
  });
});
