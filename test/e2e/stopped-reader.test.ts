import { closeSync, openSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type DemoApi, startDemoApi } from '../../src/demo/http/server.ts';
import { startInto } from '../processes.ts';
import { freePort } from '../telemetry/free-port.ts';
import { scrape } from '../telemetry/scrape.ts';
import { compiledBefore, ROOT, startArguments } from './child.ts';
import { type CountingUpstream, countingUpstream } from './counting-upstream.ts';
import { OUTPUTS, type OutputKind, startUnread, type UnreadChild } from './unread-child.ts';
import { until } from './until.ts';
import { modern, modernCall, resultOf, send } from './wire.ts';

let demo: DemoApi;
let upstream: CountingUpstream;
beforeAll(async () => {
  demo = await startDemoApi({ accessMode: 'read-write' });
  upstream = await countingUpstream(demo.url);
});
afterAll(async () => {
  await upstream.close();
  await demo.close();
});

const children: UnreadChild[] = [];
beforeEach(() => upstream.forget());
afterEach(() => {
  for (const child of children.splice(0)) child.close();
});

/** A call that reaches no UI and has a line of some 2 kB: whatever is not ASCII is written out in it. */
const FAT = 'é'.repeat(64);
const FAT_CALL = modern(
  'tools/call',
  { name: FAT, arguments: {} },
  {},
  {
    'io.modelcontextprotocol/clientInfo': { name: FAT, version: FAT },
  },
);
const LOST = 'odigos_mcp_log_lines_lost_total';

/** A server whose reader has stopped, with a count of the calls that it was sent. */
async function stopped(kind: OutputKind, environment: Readonly<Record<string, string>> = {}) {
  const adminPort = await freePort();
  const child = await startUnread(kind, {
    PATH: process.env.PATH ?? '',
    ...compiledBefore(),
    PORT: '0',
    MCP_ADMIN_PORT: String(adminPort),
    ODIGOS_UI_URL: upstream.url.href,
    MCP_ACCESS_MODE: 'read-write',
    ...environment,
  });
  children.push(child);
  const adminUrl = `http://127.0.0.1:${adminPort}`;
  let calls = 0;
  let writes = 0;
  const call = async (message: Parameters<typeof send>[1]) => {
    calls += 1;
    return await send(child.url, message);
  };
  return {
    child,
    call,
    calls: () => calls,
    writes: () => writes,
    lost: async () => (await scrape(adminUrl)).value(LOST),
    health: async () => (await send(child.url, { method: 'GET', path: '/healthz' })).status,
    write: async () => {
      writes += 1;
      const name = `unread-${writes}`;
      const rule = { group: 'cluster-sampling', name, route: `/${kind}/${process.pid}/${Date.now()}/${name}` };
      return resultOf(await call(modernCall('create_noisy_operation_rule', { ...rule, dry_run: false })));
    },
    /** Calls until lines are lost. */
    async fill() {
      while ((await this.lost()) === 0) await Promise.all(Array.from({ length: 50 }, () => call(FAT_CALL)));
    },
  };
}

type Line = Readonly<Record<string, unknown>>;

/** The whole lines of an output. */
function linesOf(text: string): readonly Line[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));
}

const ofCalls = (lines: readonly Line[]): number =>
  lines.filter(({ component }) => component === 'mcp' || component === 'mcp-write').length;

describe.each(OUTPUTS)('a reader that stops, of a %s', (kind) => {
  test('stops no call and no probe; writes are refused; all that is missing is said in one line when it is back', async () => {
    const server = await stopped(kind);
    await server.fill();
    for (let turn = 0; turn < 3; turn += 1) {
      expect(await server.health()).toBe(200);
      expect(resultOf(await server.call(modernCall('get_sampling'))).isError).toBe(false);
      const { envelope } = await server.write();
      expect(envelope.error).toMatchObject({
        side: 'access',
        changed: 'no',
        message: expect.stringMatching(/audit log.*cannot be written.*Nothing was sent/),
        advice: expect.stringContaining('nobody reads it'),
      });
    }
    expect(upstream.mutations()).toEqual([]);
    const lost = await server.lost();

    const { child } = server;
    child.readOn();
    const gap = (): readonly Line[] => linesOf(child.text()).filter(({ msg }) => msg === 'log lines were lost');
    await until('the loss to be said', () => gap().length > 0);
    expect((await server.write()).isError).toBe(false);
    await until(
      'the line of the write',
      () => child.text().includes(`"outcome":"ok","duration_ms"`) && child.text().split('mcp write begins').length > 1,
    );
    expect(gap()).toEqual([expect.objectContaining({ level: 'warn', component: 'mcp-log', lines: lost, total: lost })]);
    expect(await server.lost()).toBe(lost);
    // Every line of every call is there or counted: one a call, and one for the beginning of each write.
    await until('the last line', () => ofCalls(linesOf(child.text())) + lost >= server.calls() + server.writes());
    expect(ofCalls(linesOf(child.text())) + lost).toBe(server.calls() + server.writes());
    expect(upstream.mutations()).toHaveLength(1);
  });

  test('has the record of every write that was sent, though the process be killed at once', async () => {
    const server = await stopped(kind);
    const { child } = server;
    for (let isError = false; !isError; { isError } = await server.write()) {
      await Promise.all(Array.from({ length: 20 }, () => server.call(FAT_CALL)));
    }
    child.kill('SIGKILL');
    await child.ended();
    child.readOn();
    const sent = upstream.mutations().length;
    expect(sent).toBe(server.writes() - 1);
    const begun = (): number => child.text().split('"msg":"mcp write begins"').length - 1;
    await until('the records', () => begun() >= sent);
  });

  test('does not hold up a stop: SIGTERM ends it long before its time, with a code that says that lines are missing', async () => {
    const server = await stopped(kind, { MCP_STOP_TIMEOUT_MS: '600000' });
    const { child } = server;
    await server.fill();
    child.kill('SIGTERM');
    expect(await child.ended()).toBe(1);
  });

  test('that is only late loses nothing at a stop', async () => {
    const server = await stopped(kind);
    await Promise.all(Array.from({ length: 200 }, () => server.call(FAT_CALL)));
    expect(await server.lost()).toBe(0);
    const { child } = server;
    child.readOn();
    child.kill('SIGTERM');
    expect(await child.ended()).toBe(0);
    await until('the last line', () => ofCalls(linesOf(child.text())) >= server.calls());
    expect(ofCalls(linesOf(child.text()))).toBe(server.calls());
    expect(linesOf(child.text()).at(-1)).toMatchObject({ msg: 'stopping' });
  });
});

test('a file on a full disk: reads are answered, writes are refused, lines are counted', async () => {
  const [port, adminPort] = [await freePort(), await freePort()];
  const full = openSync('/dev/full', 'w');
  const child = startInto(full, process.execPath, startArguments(), {
    cwd: ROOT,
    env: {
      ...compiledBefore(),
      PORT: String(port),
      MCP_ADMIN_PORT: String(adminPort),
      ODIGOS_UI_URL: upstream.url.href,
      MCP_ACCESS_MODE: 'read-write',
    },
  });
  closeSync(full);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  try {
    const url = `http://127.0.0.1:${port}`;
    const admin = `http://127.0.0.1:${adminPort}`;
    await until('the server to serve', () =>
      send(url, { method: 'GET', path: '/readyz' }).then(
        ({ status }) => status === 200,
        () => false,
      ),
    );
    const rule = { group: 'cluster-sampling', name: 'unwritten', route: '/unwritten', dry_run: false };
    for (let turn = 0; turn < 3; turn += 1) {
      expect(resultOf(await send(url, modernCall('get_sampling'))).isError).toBe(false);
      const { envelope } = resultOf(await send(url, modernCall('create_noisy_operation_rule', rule)));
      expect(envelope.error).toMatchObject({ changed: 'no', message: expect.stringContaining('cannot be written') });
    }
    expect(upstream.mutations()).toEqual([]);
    // Three lines a turn: of the read, of the beginning of the write, of its refusal.
    expect((await scrape(admin)).value(LOST)).toBeGreaterThanOrEqual(9);
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
  } finally {
    child.kill('SIGKILL');
  }
});
