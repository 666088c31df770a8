import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { newToken, tokenDigest } from '../../src/access/token.ts';
import { definitions } from '../../src/tool/generated/catalog.generated.ts';

import { type Served, type ServeOptions, serve } from './serve.ts';
import { type HttpAnswer, legacyCall, send } from './wire.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };

async function opened(options: ServeOptions = {}): Promise<Served> {
  const served = await serve(options);
  onTestFinished(() => served.stop());
  return served;
}

function get(served: Served, headers: Readonly<Record<string, string>> = {}, path = '/mcp'): Promise<HttpAnswer> {
  return send(served.url, { method: 'GET', path, headers: { ...BROWSER, ...headers } });
}

describe('a browser that opens the address', () => {
  test('is shown the page, which nobody may frame, keep, or add anything to', async () => {
    const served = await opened({ demo: { clusterName: 'berlin-7' } });
    const { status, headers, text } = await get(served);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      vary: expect.stringMatching(/accept/i),
    });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.*frame-ancestors 'none'$/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(Buffer.byteLength(text)).toBeLessThan(60_000);
    expect(text).toContain(`${served.url}/mcp`);
    expect(text).toContain('read-only, set by');
    expect(text).toContain('an embedded demo cluster');
    expect(text).not.toContain('berlin-7');
  });

  test('is shown every tool that it may call, and what this UI cannot serve', async () => {
    const whole = await get(await opened());
    const shown = namesIn(whole.text);
    expect(shown.length).toBeGreaterThan(80);
    expect(Object.keys(definitions)).toEqual(expect.arrayContaining([...shown]));
    const older = await get(await opened({ demo: { version: { release: 'v1.28.0' } } }));
    expect(namesIn(older.text).length).toBeLessThan(shown.length);
    expect(older.text).toContain('What this UI cannot serve');
    expect(whole.text).not.toContain('What this UI cannot serve');
  });

  test.each([
    ['read-only', {}, false],
    ['read-only', { MCP_READ_ONLY_PREVIEWS: 'allow' }, true],
    ['read-write', {}, true],
  ] as const)('is asked in %s mode %j for no more than it takes', async (mode, environment, previews) => {
    const { text } = await get(await opened({ mode, environment }));
    expect(text).toContain('what could be sampled away?');
    expect(text.includes('Show a preview first')).toBe(previews);
    expect(text.includes('Make a proposal')).toBe(!previews);
  });

  test('is sent from / to it; behind a front door / is the UI', async () => {
    const served = await opened();
    const answer = await get(served, {}, '/');
    expect([answer.status, answer.headers.location]).toEqual([302, 'mcp']);
    expect((await send(served.url, { method: 'GET', path: '/' })).status).toBe(404);
    const door = await opened({ environment: { MCP_FRONT_DOOR: 'true' } });
    expect((await get(door, {}, '/')).headers.location).toBeUndefined();
    expect((await get(door)).status).toBe(200);
  });

  test.each([
    [{ host: 'mcp.example.com' }, 'http://mcp.example.com/mcp'],
    [{ host: 'mcp.example.com', 'x-forwarded-proto': 'https' }, 'https://mcp.example.com/mcp'],
    [{ host: 'mcp.example.com', 'x-forwarded-proto': 'javascript' }, 'http://mcp.example.com/mcp'],
  ])('is shown the address by which it came through a trusted proxy: %o', async (headers, url) => {
    const environment = { MCP_ALLOWED_HOSTS: 'mcp.example.com', MCP_TRUSTED_PROXIES: '1' };
    const { text } = await get(await opened({ environment }), headers);
    expect(text).toContain(`<code id="address">${url}</code>`);
  });

  test('has the scheme of no proxy that is not trusted', async () => {
    const served = await opened();
    const { text } = await get(served, { 'x-forwarded-proto': 'https' });
    expect(text).toContain(`<code id="address">${served.url}/mcp</code>`);
  });

  test('is judged by Host and Origin as every other request', async () => {
    const served = await opened();
    const lines = await served.seenOf(2, async () => {
      expect((await get(served, { host: 'evil.example' })).status).toBe(403);
      expect((await get(served, { origin: 'https://evil.example' })).status).toBe(403);
    });
    expect(lines).toEqual([expect.objectContaining({ reason: 'host' }), expect.objectContaining({ reason: 'origin' })]);
  });

  test.each(['text/event-stream', 'application/json, text/event-stream', 'text/event-stream, text/html', '*/*'])(
    'is told from a client, which accepts %s',
    async (accept) => {
      const answer = await get(await opened(), { accept });
      expect([answer.status, answer.headers.allow]).toEqual([405, 'POST']);
    },
  );
});

describe('where tokens are needed', () => {
  const token = newToken();

  async function locked(): Promise<Served> {
    const folder = mkdtempSync(join(tmpdir(), 'page-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'tokens.yaml');
    const entry = `{ name: reader, sha256: ${tokenDigest(token).toString('hex')}, toolsets: [sampling], mode: read-only }`;
    writeFileSync(file, `tokens:\n  - ${entry}\n`);
    return opened({ mode: 'read-write', environment: { MCP_TOKENS_FILE: file } });
  }

  test('a browser without one is told how to connect, and nothing of the cluster', async () => {
    const { status, text } = await get(await locked());
    expect(status).toBe(200);
    expect(text).toContain('Authorization: Bearer odm_…');
    expect(namesIn(text)).toEqual([]);
    expect(text).not.toMatch(/read-write|read-only|v1\.\d+|demo cluster/);
  });

  test('who sends one is shown what that may do', async () => {
    const { text } = await get(await locked(), { authorization: `Bearer ${token}` });
    expect([...namesIn(text)].sort()).toEqual(['explain_sampling', 'get_sampling']);
    expect(text).toContain('read-only, set by');
    expect(text).not.toContain(token);
  });

  test.each([
    ['a wrong one', { authorization: `Bearer ${newToken()}` }, '/mcp', 401],
    ['one in the address', {}, `/mcp?token=${token}`, 400],
  ])('%s is refused, and told what to do', async (_what, headers, path, status) => {
    const answer = await get(await locked(), headers, path);
    expect(answer.status).toBe(status);
    expect(answer.text).toMatch(/operator|Authorization/);
    expect(answer.text).not.toContain(token);
  });

  test('a client without one is told which header it goes in, and who makes one', async () => {
    const answer = await send((await locked()).url, legacyCall('get_sampling'));
    expect(answer.status).toBe(401);
    expect(answer.text).toContain('Authorization: Bearer odm_');
    expect(answer.text).toContain('npm run token -- create NAME --file FILE');
  });
});

function namesIn(page: string): readonly string[] {
  return [...page.matchAll(/<li[^>]*><span><code>(\w+)<\/code>/g)].map(([, name = '']) => name);
}
