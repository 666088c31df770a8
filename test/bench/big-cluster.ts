import { encode } from 'gpt-tokenizer/encoding/o200k_base';
import { ask } from './ask.ts';
import { mainThreadMs } from './main-thread.ts';
import { startOurs } from './ours.ts';
import { peakWhile } from './peak-memory.ts';
import type { Processes } from './processes.ts';
import { replay } from './replay.ts';
import type { BenchCall } from './requests.ts';
import { median } from './statistics.ts';
import { SLOW_PATH, startUpstream, type Upstream } from './upstream.ts';

/** A tool on a big cluster, beside what the UI alone takes for its requests. */
export interface BigClusterRow {
  readonly tool: string;
  /** Requests to the UI for a call, and megabytes that it answers to them. */
  readonly posts: number;
  readonly upstreamMegabytes: number;
  /** Milliseconds that the UI takes, with its recorded latency, grown with the cluster. */
  readonly upstreamMs: number;
  /** Milliseconds that the tool takes more, and as a share of the UI's. */
  readonly addedMs: number;
  readonly addedShare: number;
  /** Milliseconds of the server's CPU for a call, all its threads. */
  readonly cpuMs: number;
  /** Of these what its main thread took: what a call adds where nothing else wants the processor. */
  readonly mainThreadMs: number;
  /** Megabytes resident at most during the first calls, beyond those before them. */
  readonly peakAddedMegabytes: number;
  /** Of the answer's text, as a model reads it. */
  readonly tokens: number;
}

export const BIG_CLUSTER_WORKLOADS = 5_000;
/** Of one tool after the other: the first is the server's first call of it, so that its memory is counted from a small heap. */
const CALLS = 3;
/** The UI alone takes nearly the same each time. */
const REPLAYS = 2;
const TOOLS: readonly BenchCall[] = [
  { name: 'find_unhealthy_sources', arguments: {} },
  { name: 'summarize_cluster', arguments: {} },
  { name: 'check_health', arguments: {} },
  { name: 'list_sources', arguments: {} },
  { name: 'list_namespaces', arguments: {} },
];

/**
 * Measures each list and triage tool over a UI of so many workloads, each on a server of its own, which has answered one small
 * call before.
 */
export async function bigCluster(processes: Processes, program: readonly string[]): Promise<readonly BigClusterRow[]> {
  const upstream = await startUpstream(processes, BIG_CLUSTER_WORKLOADS);
  const rows: BigClusterRow[] = [];
  for (const call of TOOLS) rows.push(await measured(processes, program, upstream, call));
  await upstream.end();
  return rows;
}

async function measured(
  processes: Processes,
  program: readonly string[],
  upstream: Upstream,
  call: BenchCall,
): Promise<BigClusterRow> {
  const { server, url } = await startOurs(processes, program, {
    ODIGOS_UI_URL: `http://127.0.0.1:${upstream.port}${SLOW_PATH}`,
  });
  const textOf = async (asked: BenchCall): Promise<string> => {
    const { text, isError } = await ask(url, asked);
    if (isError) throw new Error(`${asked.name} is answered ${text.slice(0, 300)}`);
    return text;
  };
  await textOf({ name: 'find_tools', arguments: { query: 'restart a workload' } });
  await upstream.seen();
  const before = await server.sample();
  let text = '';
  const took: number[] = [];
  const cpu: number[] = [];
  const main: number[] = [];
  const peak = await peakWhile(server, async () => {
    text = await textOf(call);
    await upstream.seen();
    for (let round = 0; round < CALLS; round += 1) {
      const cpuBefore = (await server.sample()).cpuMs;
      const mainBefore = mainThreadMs(server);
      const began = performance.now();
      await textOf(call);
      took.push(performance.now() - began);
      main.push(mainThreadMs(server) - mainBefore);
      cpu.push((await server.sample()).cpuMs - cpuBefore);
      if (round < CALLS - 1) await upstream.seen();
    }
  });
  const seen = await upstream.seen();
  await processes.end(server);
  const own: number[] = [];
  for (let round = 0; round < REPLAYS; round += 1) own.push(await replay(upstream.port, seen));
  await upstream.seen();
  const upstreamMs = median(own);
  const addedMs = median(took) - upstreamMs;
  return {
    tool: call.name,
    posts: seen.length,
    upstreamMegabytes: seen.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / 1024,
    upstreamMs,
    addedMs,
    addedShare: addedMs / upstreamMs,
    cpuMs: median(cpu),
    mainThreadMs: median(main),
    peakAddedMegabytes: peak - before.rss / 1024 / 1024,
    tokens: encode(text).length,
  };
}
