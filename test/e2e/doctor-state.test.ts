import { createServer } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stateFinding } from '../../src/cli/doctor/state.ts';
import { type Engine, type EngineOptions, NO_ENGINE, startEngine } from '../redis.ts';
import { freePort } from '../telemetry/free-port.ts';
import { selfSigned } from '../ui/self-signed.ts';

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
