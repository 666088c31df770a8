import { readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { BadInput, optionsOf, runCommand } from '../../src/codegen/command.ts';
import { NODE_ENVIRONMENT, NODE_FLAGS } from '../bench/node-flags.ts';
import { numberOf } from '../number-option.ts';
import { endProcesses, type StartedProcess, startProcess } from '../processes.ts';
import { freePort } from '../telemetry/free-port.ts';
import { type Growth, growthOf, percentile } from './figures.ts';

const USAGE = `Usage: npm run soak -- [--minutes 10] [--agents 64] [--think 200] [--workloads 320] [--program <file>] [--only <tool>] [--json <file>]

Many agents on one server for a long time: calls of each kind with what they took, requests to the UI for a call, and whether
memory grows.
  --think    milliseconds that an agent thinks between two calls, in the mean
  --program  what is started: the sources, or dist/src/main.js after npm run build
  --only     the one tool of the mix that is called; all of them when left out
  --json     a file for all figures`;

const OPTIONS = {
  minutes: { type: 'string', default: '10' },
  agents: { type: 'string', default: '64' },
  think: { type: 'string', default: '200' },
  workloads: { type: 'string', default: '320' },
  program: { type: 'string', default: 'src/main.ts' },
  only: { type: 'string' },
  json: { type: 'string' },
} as const;
const TARGETS = { rssMegabytes: 130, heapGrowthMegabytes: 3, p99OfP50: 3 };
const SAMPLE_MS = 2_000;

/** What agents do, and how often of a hundred times. */
const MIX: readonly { readonly share: number; readonly tool: string; readonly given: object }[] = [
  { share: 20, tool: 'find_unhealthy_sources', given: {} },
  { share: 15, tool: 'summarize_cluster', given: {} },
  { share: 15, tool: 'list_sources', given: { limit: 50 } },
  { share: 10, tool: 'list_destinations', given: {} },
  { share: 10, tool: 'get_config', given: {} },
  { share: 10, tool: 'list_namespaces', given: {} },
  { share: 10, tool: 'get_access', given: {} },
  { share: 5, tool: 'find_tools', given: { query: 'restart a workload' } },
  { share: 5, tool: 'set_log_level', given: { level: 'debug' } },
];

const META = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': { name: 'soak', version: '1' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

/** The first line that a process writes that holds a text; what follows is read and dropped. */
async function lineOf({ stdout }: StartedProcess, holding = ''): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  createInterface(stdout).on('line', (line) => {
    if (line.includes(holding)) resolve(line);
  });
  return promise;
}

function post(url: string, agent: Agent, tool: string, given: object): Promise<string> {
  const body = JSON.stringify({
    jsonrpc: '2.0',
    id: 1,
    method: 'tools/call',
    params: { name: tool, arguments: given, _meta: META },
  });
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        agent,
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          'mcp-protocol-version': '2026-07-28',
          'mcp-method': 'tools/call',
          'mcp-name': tool,
        },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => (response.statusCode === 200 ? resolve(text) : reject(new Error(text.slice(0, 200)))));
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}

const megabytes = (bytes: number): number => Math.round((bytes / 1_048_576) * 10) / 10;

function residentMegabytes({ pid }: StartedProcess): number {
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return megabytes(Number(kilobytes) * 1_024);
}

async function soak(given: readonly string[]): Promise<number> {
  const values = optionsOf(given, { options: OPTIONS }).values;
  const minutes = numberOf('minutes', values.minutes, 0, 'any');
  const [agentCount, thinkMs] = [numberOf('agents', values.agents, 1), numberOf('think', values.think, 0, 'any')];
  const workloads = numberOf('workloads', values.workloads, 1);
  if (values.only !== undefined && !MIX.some(({ tool }) => tool === values.only))
    throw new BadInput(`--only takes one of ${MIX.map(({ tool }) => tool).join(', ')}; "${values.only}" is none.`);
  const upstream = startProcess(process.execPath, ['test/load/kept-upstream.ts', '--workloads', String(workloads)]);
  const ui = `http://127.0.0.1:${await lineOf(upstream)}`;
  const adminPort = await freePort();
  const server = startProcess(process.execPath, [...NODE_FLAGS, values.program], {
    env: {
      PATH: process.env.PATH,
      ...NODE_ENVIRONMENT,
      PORT: '0',
      ODIGOS_UI_URL: ui,
      MCP_ADMIN_PORT: String(adminPort),
      MCP_READ_ONLY_PREVIEWS: 'allow',
      MCP_MAX_IN_FLIGHT: '1000',
    },
  });
  server.stderr.pipe(process.stderr);
  const { mcp } = z.object({ mcp: z.string() }).parse(JSON.parse(await lineOf(server, '"msg":"serving"')));

  const figure = async (name: string): Promise<number> => {
    const text = await (await fetch(`http://127.0.0.1:${adminPort}/metrics`)).text();
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
  };
  const heapNow = async (): Promise<number> => megabytes(await figure('nodejs_heap_size_used_bytes'));
  const cpuNow = (): Promise<number> => figure('process_cpu_seconds_total');
  const requestsNow = async () =>
    z.object({ requests: z.number(), ofWorkloads: z.number() }).parse(await (await fetch(ui)).json());

  const end = performance.now() + minutes * 60_000;
  const took = new Map<string, number[]>();
  const failures = new Map<string, number>();
  const heap: number[] = [];
  const rss: number[] = [];
  let calls = 0;
  const one = async (number: number): Promise<void> => {
    // Seeded: the same agents do the same in every run.
    let seed = number + 1;
    const random = (): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return seed / 2 ** 32;
    };
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    while (performance.now() < end) {
      await pause(-Math.log(1 - random()) * thinkMs);
      let left = random() * 100;
      const drawn = MIX.find(({ share }) => {
        left -= share;
        return left < 0;
      });
      const { tool, given: sent } = MIX.find((row) => row.tool === values.only) ?? drawn ?? fail();
      const began = performance.now();
      try {
        const text = await post(mcp, agent, tool, sent);
        if (/"error":\{"side"|"isError":true/.test(text)) throw new Error(text.slice(0, 300));
        const those = took.get(tool) ?? [];
        those.push(performance.now() - began);
        took.set(tool, those);
      } catch (error) {
        const why = error instanceof Error ? error.message.slice(0, 300) : 'unknown';
        failures.set(why, (failures.get(why) ?? 0) + 1);
      }
      calls += 1;
    }
    agent.destroy();
  };
  const before = await requestsNow();
  const cpuBefore = await cpuNow();
  const agents = Array.from({ length: agentCount }, (_, index) => one(index));
  const sampling = (async () => {
    while (performance.now() < end) {
      await pause(SAMPLE_MS);
      heap.push(await heapNow());
      rss.push(residentMegabytes(server));
    }
  })();
  await Promise.all([...agents, sampling]);

  const rows = [...took].map(([tool, times]) => ({
    tool,
    calls: times.length,
    p50: percentile(times, 50),
    p99: percentile(times, 99),
  }));
  const after = await requestsNow();
  const perCall = (count: number): number => Math.round((count / calls) * 100) / 100;
  const growth: Growth = growthOf(heap);
  const report = {
    agents: agentCount,
    minutes,
    workloads,
    calls,
    callsPerSecond: Math.round(calls / (minutes * 60)),
    requestsToUiPerCall: perCall(after.requests - before.requests),
    ofWorkloadsPerCall: perCall(after.ofWorkloads - before.ofWorkloads),
    cpuMillisecondsPerCall: Math.round((((await cpuNow()) - cpuBefore) * 10_000) / calls) / 10,
    rssEndMegabytes: rss.at(-1),
    rssPeakMegabytes: Math.max(...rss),
    heapMegabytes: growth,
    tools: rows,
    failures: Object.fromEntries(failures),
  };
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, undefined, 2)}\n`);
  const line = (text: string): void => void process.stdout.write(`${text}\n`);
  line('tool                       calls   p50 ms   p99 ms   p99/p50');
  for (const { tool, calls: count, p50, p99 } of rows) {
    line(
      `${tool.padEnd(24)} ${String(count).padStart(7)} ${p50.toFixed(1).padStart(8)} ${p99.toFixed(1).padStart(8)} ${(p99 / p50).toFixed(1).padStart(9)}`,
    );
  }
  const verdict = (isMet: boolean): string => (isMet ? 'met' : 'MISSED');
  line(
    `\n${calls} calls, ${report.callsPerSecond} a second; ${report.requestsToUiPerCall} requests to the UI, ${report.ofWorkloadsPerCall} of them of workloads, and ${report.cpuMillisecondsPerCall} ms of CPU for a call`,
  );
  line(
    `resident at the end ${report.rssEndMegabytes} MB, at most ${report.rssPeakMegabytes} MB (target ${TARGETS.rssMegabytes}: ${verdict((report.rssEndMegabytes ?? 0) < TARGETS.rssMegabytes)})`,
  );
  line(
    `heap after collections ${growth.early} MB early, ${growth.late} MB late (target: ${TARGETS.heapGrowthMegabytes} MB more at most: ${verdict(growth.late - growth.early <= TARGETS.heapGrowthMegabytes)})`,
  );
  line(`failures: ${failures.size === 0 ? 'none' : JSON.stringify(report.failures)}`);
  return failures.size > 0 ? 1 : 0;
}

function fail(): never {
  throw new Error('unreachable');
}

try {
  await runCommand({ name: 'soak', usage: USAGE, run: soak }, process.argv.slice(2));
} finally {
  await endProcesses();
}
