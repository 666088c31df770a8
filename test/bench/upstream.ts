import { z } from 'zod';
import type { Processes } from './processes.ts';

/** Below this path the canned UI API answers with the recorded latency. */
export const SLOW_PATH = '/slow';

/** Below this path and a number it answers reads of workloads with as many of them as fill so many megabytes. */
export const LARGE_PATH = '/large';

const seenShape = z.strictObject({
  body: z.string(),
  /** Milliseconds by the UI API's clock: when it had the request, and when it began to answer. */
  begun: z.number(),
  ended: z.number(),
  /** Of the answer. */
  bytes: z.number(),
});

/** A request that reached the canned UI API. */
export type Seen = z.infer<typeof seenShape>;

/** A canned UI API that runs. */
export interface Upstream {
  readonly port: number;
  /** The requests since this was last asked, without what the server reads for itself. */
  seen(): Promise<readonly Seen[]>;
  end(): Promise<void>;
}

/** Starts the canned UI API over so many workloads. */
export async function startUpstream(processes: Processes, workloads = 300): Promise<Upstream> {
  const started = processes.start(['test/bench/canned-upstream.ts', '--workloads', String(workloads)]);
  const port = Number(await started.line());
  return {
    port,
    async seen() {
      const response = await fetch(`http://127.0.0.1:${port}/`);
      const all = z.array(seenShape).parse(await response.json());
      return all.filter(({ body }) => !/get_access_mode|__schema|__typename\}/.test(body));
    },
    end: () => processes.end(started),
  };
}
