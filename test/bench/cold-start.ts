import { startOurs } from './ours.ts';
import type { Processes } from './processes.ts';
import { callRequest, PLAIN } from './requests.ts';
import { CALLS } from './scene.ts';
import { startUpstream } from './upstream.ts';

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
export async function coldStarts(processes: Processes, program: string): Promise<readonly ColdStart[]> {
  const upstream = await startUpstream(processes);
  const live = { ODIGOS_UI_URL: `http://127.0.0.1:${upstream.port}` };
  const { headers, body } = callRequest(PLAIN[0], CALLS.call);
  const starts: ColdStart[] = [];
  for (let round = 0; round < STARTS; round += 1) {
    for (const [backend, environment] of [
      ['live', live],
      ['demo', {}],
    ] as const) {
      const began = performance.now();
      const { server, url } = await startOurs(processes, [program], environment);
      const answer = await fetch(url, { method: 'POST', headers, body });
      await answer.text();
      if (!answer.ok) throw new Error(`the first call is answered HTTP ${answer.status}`);
      const wallMs = performance.now() - began;
      const { cpuMs, rss } = await server.sample();
      starts.push({ backend, cpuMs, wallMs, rssMegabytes: rss / 1024 / 1024 });
      await processes.end(server);
    }
  }
  await upstream.end();
  return starts;
}
