import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { bundle } from '../../src/cli/bundle.ts';
import { ownTerminal } from '../../src/cli/terminal.ts';
import { freePort } from '../telemetry/free-port.ts';
import { dataOf } from './envelope.ts';
import { type Served, serve } from './serve.ts';
import { legacyCall, modernCall, resultOf, send } from './wire.ts';

/** Stands in a destination's address, and so in its object and in the gateway's log, and in an environment. */
const CANARY = 'canary7f3a91c2e5d8';

describe('the support bundle over HTTP', () => {
  let served: Served;
  let admin: number;
  beforeAll(async () => {
    admin = await freePort();
    served = await serve({ environment: { MCP_ADMIN_PORT: String(admin), LOG_LEVEL: 'trace' } });
    const { cluster } = served.demo;
    cluster.destinations.create({
      type: 'otlphttp',
      name: 'canary',
      currentStreamName: 'default',
      exportedSignals: { traces: true, metrics: false, logs: false },
      fields: [
        { key: 'OTLP_HTTP_ENDPOINT', value: `https://user:${CANARY}@backend.example:4318` },
        { key: 'OTLP_HTTP_HEADERS', value: JSON.stringify([{ key: 'X-Api-Key', value: CANARY }]) },
      ],
    });
    const [workload] = cluster.workloadsIn();
    if (workload) Reflect.set(workload.containers[0] ?? {}, 'env', [{ name: 'DB_PASSWORD', value: CANARY }]);
  });
  afterAll(() => served.stop());

  test('says what is in it, and its link works where the client reached the server', async () => {
    const { port } = new URL(served.url);
    const asked = modernCall('collect_diagnose_bundle', { dry_run: false });
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) {
      const answer = await send(served.url, { ...asked, headers: { ...asked.headers, host } });
      const { contains, download } = dataOf(resultOf(answer));
      expect(String(contains)).toMatch(/credentials that are not kept in a Secret/);
      expect(download).toMatchObject({ url: `http://${host}/diagnose/download` });
      const { status, headers } = await fetch(`http://${host.replace('localhost', '127.0.0.1')}/diagnose/download`);
      expect([status, headers.get('content-type')]).toEqual([200, 'application/gzip']);
    }
    const named = await send(served.url, {
      ...asked,
      headers: { ...asked.headers, host: 'ui.odigos-system.svc:3000' },
    });
    expect(dataOf(resultOf(named)).download).toMatchObject({ url: `${served.url}/diagnose/download` });
  });

  test('is collected, listed and read without a secret in an answer, a line or a metric', async () => {
    const told: string[] = [];
    const call = async (tool: string, given: object) => {
      const answers = [];
      for (const way of [modernCall, legacyCall]) {
        const { text, ...rest } = await send(served.url, way(tool, given));
        told.push(text);
        answers.push(resultOf({ text, ...rest }));
      }
      return answers.map(({ envelope }) => envelope.data as Record<string, unknown>);
    };
    await send(served.url, modernCall('collect_diagnose_bundle', { dry_run: false, source_workloads: true }));
    const archive = served.demo.cluster.diagnose.archive?.content ?? Buffer.alloc(0);
    const { gunzipSync } = await import('node:zlib');
    expect(gunzipSync(archive).toString('latin1')).toContain(CANARY);

    const files = new Set<string>();
    for (let cursor: unknown; ; ) {
      const given = { contains: '/', ...(cursor === undefined ? {} : { cursor }) };
      const [page] = await call('read_support_bundle', given);
      for (const { file } of (page?.paths ?? []) as { file: string }[]) files.add(file);
      cursor = page?.next_cursor;
      if (cursor === undefined) break;
    }
    const interesting = [...files].filter((file) =>
      /Destinations|ConfigMaps|gateway|deployment-|daemonset-/.test(file),
    );
    expect(interesting.length).toBeGreaterThan(20);
    let shown = 0;
    for (const file of interesting) {
      for (const contains of [undefined, CANARY.slice(0, 8)]) {
        const [data] = await call('read_support_bundle', { file, ...(contains ? { contains } : {}) });
        expect(data, file).toMatchObject({ file });
        shown += typeof data?.text === 'string' ? 1 : 0;
      }
    }
    expect(shown).toBeGreaterThan(20);
    told.push(...served.lines(), await (await fetch(`http://127.0.0.1:${admin}/metrics`)).text());
    for (const one of told) expect(one).not.toContain(CANARY);
  }, 60_000);

  test('is saved by the command line through the server, whose audit has a line of each step', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'bundle-')), 'b.tar.gz');
    onTestFinished(() => rmSync(dirname(file), { recursive: true }));
    const terminal = { ...ownTerminal({}), print: (text: string) => told.push(text) };
    const told: string[] = [];
    const options = new Map([['url', `${served.url}/mcp`]]);
    const lines = await served.seenOf(2, () => bundle({ options, words: [{ type: 'word', text: file }] }, terminal));
    expect(told).toEqual([expect.stringContaining(`${file}: `)]);
    expect(readFileSync(file)).toEqual(served.demo.cluster.diagnose.archive?.content);
    expect(lines).toMatchObject([
      { msg: 'mcp tool call', tool: 'collect_diagnose_bundle', outcome: 'ok' },
      { msg: 'bundle download', outcome: 'ok' },
    ]);
  });

  test('is read by one GET a call, and each call has one audit line', async () => {
    const before = served.upstream.downloads();
    const lines = await served.auditOf(1, () => send(served.url, modernCall('read_support_bundle', {})));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('read_support_bundle');
    expect(lines[0]).not.toContain('effect');
    expect(served.upstream.downloads() - before).toBe(1);
    expect(served.upstream.others()).toBe(0);
    expect(served.upstream.mutations()).toEqual([]);
  });
});
