import type { Processes } from './processes.ts';
import type { BenchRequest } from './requests.ts';

/** A start, to its first answered call. */
export interface ColdStart {
  readonly backend: 'live' | 'demo';
  /** Milliseconds of CPU of the process. */
  readonly cpuMs: number;
  readonly wallMs: number;
  /** Megabytes that are resident then. */
  readonly rssMegabytes: number;
}

const STARTS = 3;

/** Starts the server a few times, over the canned UI API and over the embedded one, and asks each for one call. */
export async function coldStarts(
  processes: Processes,
  program: string,
  { headers, body }: BenchRequest,
): Promise<readonly ColdStart[]> {
  const upstream = processes.start(['test/bench/canned-upstream.ts']);
  const live = { ODIGOS_UI_URL: `http://127.0.0.1:${await upstream.line()}` };
  const starts: ColdStart[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    for (const [backend, environment] of [
      ['live', live],
      ['demo', {}],
    ] as const) {
      const began = performance.now();
      const server = processes.start([program], { PORT: '0', ...environment });
      const serving: unknown = JSON.parse(await server.line('"msg":"serving"'));
      const url = String(typeof serving === 'object' && serving !== null ? Reflect.get(serving, 'mcp') : '');
      const answer = await fetch(url, { method: 'POST', headers, body });
      await answer.text();
      if (!answer.ok) throw new Error(`the first call is answered HTTP ${answer.status}`);
      const wallMs = performance.now() - began;
      const { cpuMs, rss } = await server.sample();
      starts.push({ backend, cpuMs, wallMs, rssMegabytes: rss / 1024 / 1024 });
      await processes.end(server);
    }
  }
  await processes.end(upstream);
  return starts;
}
