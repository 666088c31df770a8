import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import autocannon, { type Result } from 'autocannon';

/**
 * Measures tools/list and tools/call in one run, interleaved with a bare node:http server that does the same upstream
 * POST (or sends the same bytes), and prints medians and ratios. Ratios mean something; absolute figures are of this
 * machine at this moment.
 */
const ROUNDS = 3;
const SECONDS = 3;
const TARGETS = { call: 0.15, list: 0.3, rssMegabytes: 200 };
const NODE_FLAGS = ['--max-old-space-size=96', '--max-semi-space-size=4'];

const children: ChildProcess[] = [];

function start(args: readonly string[], environment: Readonly<Record<string, string>> = {}): ChildProcess {
  const child = spawn(process.execPath, [...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH ?? '', ...environment },
  });
  children.push(child);
  return child;
}

/** The first line that a child writes; of those that hold a text, where one is given. */
async function firstLine(child: ChildProcess, holding = ''): Promise<string> {
  if (!child.stdout) throw new Error('no standard output');
  const lines = createInterface(child.stdout);
  try {
    for (;;) {
      const [line]: unknown[] = await once(lines, 'line');
      if (String(line).includes(holding)) return String(line);
    }
  } finally {
    lines.on('line', () => undefined);
  }
}

interface Target {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Stands in a body where each connection puts its own number, so that no two share one upstream read. */
const CONNECTION = 'connection-number';

async function load({ url, headers, body }: Target, connections: number): Promise<Result> {
  let number = 0;
  return await autocannon({
    url,
    method: 'POST',
    headers,
    connections,
    duration: SECONDS,
    setupClient(client) {
      number += 1;
      client.setBody(body.replace(CONNECTION, String(number)));
    },
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'bench', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

function mcp(url: string, name: string, method: string, params: object, era: 'modern' | 'legacy'): Target {
  const modern = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': method };
  const tool: unknown = Reflect.get(params, 'name');
  return {
    name,
    url,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...(era === 'modern' ? modern : { 'mcp-protocol-version': '2025-11-25' }),
      ...(era === 'modern' && typeof tool === 'string' ? { 'mcp-name': tool } : {}),
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 1,
      method,
      params: era === 'modern' ? { ...params, _meta: META } : params,
    }),
  };
}

function residentMegabytes({ pid }: ChildProcess): number {
  const pages = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(pages) / 1024);
}

async function answerBytes({ url, headers, body }: Target): Promise<number> {
  const response = await fetch(url, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok || /"error":\{"(?:code|side)"/.test(text))
    throw new Error(`bench request failed: ${text.slice(0, 300)}`);
  return text.length;
}

async function main(): Promise<void> {
  const upstreamPort = await firstLine(start(['test/bench/canned-upstream.ts']));
  const server = start([...NODE_FLAGS, 'src/main.ts'], {
    PORT: '0',
    ODIGOS_UI_URL: `http://127.0.0.1:${upstreamPort}`,
  });
  const serving: unknown = JSON.parse(await firstLine(server, '"msg":"serving"'));
  const url = String(typeof serving === 'object' && serving !== null ? Reflect.get(serving, 'mcp') : '');
  const call = { name: 'find_unhealthy_sources', arguments: { namespace: CONNECTION } };
  const targets = [
    mcp(url, 'call, 2026-07-28', 'tools/call', call, 'modern'),
    mcp(url, 'call, 2025-11-25', 'tools/call', call, 'legacy'),
    mcp(url, 'list, 2026-07-28', 'tools/list', {}, 'modern'),
    mcp(url, 'list, 2025-11-25', 'tools/list', {}, 'legacy'),
  ];
  const listBytes = await answerBytes(targets[2] ?? targets[0] ?? fail());
  for (const target of targets) await answerBytes(target);
  const barePort = await firstLine(start(['test/bench/bare-server.ts', upstreamPort, String(listBytes)]));
  const bare = (path: string): Target => ({
    name: `bare ${path}`,
    url: `http://127.0.0.1:${barePort}/${path}`,
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });

  const rows = [
    ['call', bare('call'), targets[0] ?? fail(), targets[1] ?? fail()],
    ['list', bare('list'), targets[2] ?? fail(), targets[3] ?? fail()],
  ] as const;
  process.stdout.write('what               conn   req/s    p50 ms   ratio to bare node:http\n');
  const ratios: Record<'call' | 'list', number[]> = { call: [], list: [] };
  for (const connections of [1, 16]) {
    for (const [kind, yardstick, ...ours] of rows) {
      const results = new Map<string, Result[]>();
      for (let round = 0; round < ROUNDS; round += 1) {
        for (const target of [yardstick, ...ours]) {
          const result = await load(target, connections);
          if (result.non2xx > 0 || result.errors > 0) throw new Error(`${target.name}: ${result.non2xx} not 2xx`);
          results.set(target.name, [...(results.get(target.name) ?? []), result]);
        }
      }
      const rate = (name: string): number => median((results.get(name) ?? []).map((result) => result.requests.average));
      for (const [index, target] of [yardstick, ...ours].entries()) {
        const p50 = median((results.get(target.name) ?? []).map((result) => result.latency.p50));
        const ratio = rate(target.name) / rate(yardstick.name);
        if (index > 0) ratios[kind].push(ratio);
        process.stdout.write(
          `${target.name.padEnd(18)} ${String(connections).padStart(4)}  ${rate(target.name).toFixed(0).padStart(6)}  ${String(p50).padStart(8)}   ${ratio.toFixed(2)}\n`,
        );
      }
    }
  }
  const rss = residentMegabytes(server);
  const verdict = (ok: boolean): string => (ok ? 'met' : 'MISSED');
  const call16 = Math.min(...ratios.call);
  const list16 = Math.min(...ratios.list);
  process.stdout.write(
    `\nlowest call ratio ${call16.toFixed(2)} (target ${TARGETS.call}: ${verdict(call16 >= TARGETS.call)})\n`,
  );
  process.stdout.write(
    `lowest list ratio ${list16.toFixed(2)} (target ${TARGETS.list}: ${verdict(list16 >= TARGETS.list)})\n`,
  );
  process.stdout.write(
    `resident memory after load ${rss} MB (target ${TARGETS.rssMegabytes}: ${verdict(rss < TARGETS.rssMegabytes)})\n`,
  );
}

function fail(): never {
  throw new Error('unreachable');
}

try {
  await main();
} finally {
  for (const child of children) child.kill();
}
