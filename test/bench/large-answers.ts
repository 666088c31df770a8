import { ask } from './ask.ts';
import { startOurs } from './ours.ts';
import { peakWhile } from './peak-memory.ts';
import type { Processes } from './processes.ts';
import { LARGE_PATH, startUpstream } from './upstream.ts';

/** What many large answers of the UI at once come to. */
export interface LargeAnswers {
  /** Megabytes of each. */
  readonly megabytes: number;
  readonly atOnce: number;
  /** Calls that were answered; the others were refused, since their answers would take more memory than there is. */
  readonly answered: number;
  /** Megabytes resident at most. */
  readonly peakMegabytes: number;
  readonly tookMs: number;
}

const AT_ONCE = 16;
/** The first are too heavy to be read, and given up on the way; the others are read, one after the other. */
const MEGABYTES = [30, 12];

/** Has sixteen calls read what is large, of a fresh server for each size. */
export async function largeAnswers(processes: Processes, program: readonly string[]): Promise<readonly LargeAnswers[]> {
  const upstream = await startUpstream(processes);
  const rows: LargeAnswers[] = [];
  for (const megabytes of MEGABYTES) {
    const { server, url } = await startOurs(processes, program, {
      ODIGOS_UI_URL: `http://127.0.0.1:${upstream.port}${LARGE_PATH}/${megabytes}`,
    });
    // Each of a namespace of its own: equal reads would be one.
    const calls = Array.from({ length: AT_ONCE }, (_, index) => ({
      name: 'find_unhealthy_sources',
      arguments: { namespace: `large-${index}` },
    }));
    const began = performance.now();
    let answered = 0;
    const peakMegabytes = await peakWhile(server, async () => {
      const answers = await Promise.all(calls.map((call) => ask(url, call)));
      answered = answers.filter(({ isError }) => !isError).length;
    });
    rows.push({ megabytes, atOnce: AT_ONCE, answered, peakMegabytes, tookMs: performance.now() - began });
    await processes.end(server);
  }
  await upstream.end();
  return rows;
}
