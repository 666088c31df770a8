import { Client as ModernClient } from '@modelcontextprotocol/client';
import { StdioClientTransport as ModernTransport } from '@modelcontextprotocol/client/stdio';
import {
  StdioClientTransport as FirstTransport,
  type StdioServerParameters,
} from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterEach, describe, expect, test } from 'vitest';
import { ROOT, startArguments } from './child.ts';
import { firstOver } from './clients.ts';
import { serveOverPipes } from './stdio-server.ts';
import { until } from './until.ts';

type Pipes = Awaited<ReturnType<typeof serveOverPipes>>;

let pipes: Pipes | undefined;
afterEach(async () => {
  await pipes?.close();
  pipes = undefined;
});

async function over(...options: Parameters<typeof serveOverPipes>): Promise<Pipes> {
  pipes = await serveOverPipes(...options);
  return pipes;
}

const call = (id: number, name: string, given: object = {}, meta?: object) => ({
  id,
  method: 'tools/call',
  params: { name, arguments: given, ...(meta ? { _meta: meta } : {}) },
});

describe('a process that a client starts', () => {
  const command: StdioServerParameters = {
    command: process.execPath,
    args: [...startArguments(), '--stdio'],
    cwd: ROOT,
    stderr: 'pipe',
  };

  test('serves a client of the first generation: list, call, and an end without a word', async () => {
    const transport = new FirstTransport(command);
    const client = await firstOver(transport);
    expect((await client.list()).length).toBeGreaterThan(10);
    const { envelope, isError } = await client.call('get_access');
    expect(isError).toBe(false);
    expect(envelope.context).toMatchObject({ backend: 'demo', access_mode: 'read-only' });
    const { pid } = transport;
    await client.close();
    await until('the process to end', () => !isRunning(pid));
  });

  test('serves a client of 2026-07-28', async () => {
    const client = new ModernClient(
      { name: 'pipes', version: '1' },
      { versionNegotiation: { mode: { pin: '2026-07-28' } } },
    );
    await client.connect(new ModernTransport(command));
    expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28');
    expect((await client.listTools()).tools.length).toBeGreaterThan(10);
    const { structuredContent, isError } = await client.callTool({ name: 'check_health', arguments: {} });
    expect(isError ?? false).toBe(false);
    expect(structuredContent).toMatchObject({ data: { verdict: expect.any(String) } });
    await client.close();
  });
});

function isRunning(pid: number | null): boolean {
  try {
    return pid !== null && process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('over pipes', () => {
  test('a write is refused in read-only mode, whatever its dry_run, nothing is sent, and each call has its line', async () => {
    const { send, answerTo, upstream, audit } = await over('read-only');
    const given = { component: 'odiglet', level: 'debug' };
    send(call(1, 'set_log_level', given));
    send(call(2, 'set_log_level', { ...given, dry_run: false }));
    send(call(3, 'call_tool', { tool: 'set_log_level', arguments: { ...given, dry_run: false } }));
    for (const id of [1, 2, 3]) {
      expect(JSON.stringify(await answerTo(id))).toMatch(/read-only/);
    }
    expect(upstream.mutations()).toEqual([]);
    await until('three lines', () => audit().length === 3);
    expect(audit().every((line) => line.includes('"reason":"read_only"'))).toBe(true);
  });

  test('a write is previewed and applied by its plan', async () => {
    const { send, answerTo, upstream } = await over('read-write');
    const given = { component: 'odiglet', level: 'debug' };
    send(call(1, 'set_log_level', given));
    const plan = /"plan":"([^"]+)"/.exec(JSON.stringify(await answerTo(1)).replaceAll('\\"', '"'))?.[1];
    expect(upstream.mutations()).toEqual([]);
    send(call(2, 'set_log_level', { ...given, dry_run: false, plan }));
    expect(await answerTo(2)).not.toMatchObject({ result: { isError: true } });
    expect(upstream.mutations()).toHaveLength(1);
  });

  test('the client that shook hands stands in the audit of its calls', async () => {
    const { send, answerTo, audit } = await over();
    const params = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'pipes', version: '2' } };
    send({ id: 1, method: 'initialize', params });
    expect(await answerTo(1)).toMatchObject({ result: { protocolVersion: '2025-06-18' } });
    send({ method: 'notifications/initialized' });
    send(call(2, 'get_access'));
    await answerTo(2);
    await until('a line', () => audit().length === 1);
    expect(JSON.parse(audit()[0] ?? '')).toMatchObject({ client: { name: 'pipes', version: '2' }, request_id: 2 });
  });

  test('progress is told while a call runs', async () => {
    const { send, answerTo, messages } = await over();
    send(call(1, 'collect_diagnose_bundle', { dry_run: true }, { progressToken: 'p' }));
    await answerTo(1);
    expect(messages()).toContainEqual(
      expect.objectContaining({
        method: 'notifications/progress',
        params: expect.objectContaining({ progressToken: 'p' }),
      }),
    );
  });

  test('a cancelled call ends, is not answered, and has its line; others go on', async () => {
    const { send, answerTo, messages, upstream, audit } = await over();
    const held: (() => void)[] = [];
    upstream.intercept(() => new Promise<boolean>((resolve) => held.push(() => resolve(false))));
    send(call(1, 'list_destinations'));
    await until('a request to the UI', () => held.length > 0);
    send({ method: 'notifications/cancelled', params: { requestId: 1 } });
    await until('its line', () => audit().length === 1);
    upstream.intercept(undefined);
    for (const release of held) release();
    send(call(2, 'get_access'));
    await answerTo(2);
    expect(messages().filter(({ id }) => id === 1)).toEqual([]);
  });

  test('a client that goes ends what is under way', async () => {
    const { send, upstream, audit, input, running } = await over();
    let asked = 0;
    upstream.intercept(() => {
      asked += 1;
      return new Promise<boolean>(() => {});
    });
    send(call(1, 'list_destinations'));
    await until('a request to the UI', () => asked > 0);
    input.end();
    await running.gone;
    expect(audit()).toHaveLength(1);
  });

  test.each([
    ['no JSON', 'nonsense\n', -32_700],
    ['a batch', `[${JSON.stringify(call(9, 'get_access'))}]\n`, -32_600],
    ['too long a line', `"${'a'.repeat(2 * 1024 * 1024)}"\n`, -32_600],
    ['too many values', `[${'0,'.repeat(20_000)}0]\n`, -32_600],
  ])('%s is answered an error, has its line, and what follows is served', async (_what, text, code) => {
    const { write, send, answerTo, audit } = await over();
    write(text);
    expect(await answerTo(null)).toMatchObject({ error: { code } });
    send(call(1, 'get_access'));
    expect(await answerTo(1)).toMatchObject({ result: {} });
    await until('two lines', () => audit().length === 2);
  });

  test('more than may be under way is refused, and served again when there is room', async () => {
    const { send, answerTo, upstream } = await over('read-only', { MCP_MAX_IN_FLIGHT: '2' });
    const held: (() => void)[] = [];
    upstream.intercept(() => new Promise<boolean>((resolve) => held.push(() => resolve(false))));
    for (const id of [1, 2, 3]) send(call(id, 'list_destinations'));
    expect(await answerTo(3)).toMatchObject({ error: { message: expect.stringMatching(/at once/) } });
    upstream.intercept(undefined);
    for (const release of held) release();
    await answerTo(1);
    await answerTo(2);
    send(call(4, 'get_access'));
    expect(await answerTo(4)).toMatchObject({ result: {} });
  });

  test('tokens are refused at the start: nobody could present one', async () => {
    await expect(serveOverPipes('read-only', { MCP_TOKENS_FILE: '/nowhere' })).rejects.toThrow(/--stdio/);
  });
});
