import autocannon from 'autocannon';
import type { Measured } from './processes.ts';
import type { BenchRequest } from './requests.ts';

/** Stands in a body where each connection puts its own number, so that no two share one upstream read. */
export const CONNECTION = 'connection-number';

/** One POST to one server. */
export interface Target extends BenchRequest {
  readonly url: string;
  readonly server: Measured;
}

/** What one load came to. */
export interface Loaded {
  readonly requests: number;
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** Microseconds of the server's own CPU for one request. */
  readonly cpuMicros: number;
  /** Milliseconds that the server's loop was late, p99. */
  readonly delayMs: number;
  /** Megabytes that the server has resident after it. */
  readonly rssMegabytes: number;
}

/**
 * Sends one request again and again over so many connections.
 *
 * @throws when any answer is no HTTP 200
 */
export async function load(
  { url, headers, body, server }: Target,
  connections: number,
  seconds: number,
): Promise<Loaded> {
  const times: number[] = [];
  let number = 0;
  const before = await server.sample();
  const began = performance.now();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url,
        method: 'POST',
        headers,
        connections,
        duration: seconds,
        setupClient(client) {
          number += 1;
          client.setBody(body.replaceAll(CONNECTION, String(number)));
        },
      },
      (error, ended) => (error ? reject(error) : resolve(ended)),
    );
    // Its own histogram is of whole milliseconds.
    instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  const passed = performance.now() - began;
  const after = await server.sample();
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url} ${body.slice(0, 200)}: ${result.non2xx} not 2xx, ${result.errors} errors`);
  times.sort((left, right) => left - right);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return {
    requests: times.length,
    perSecond: (times.length * 1_000) / passed,
    p50: at(0.5),
    p99: at(0.99),
    cpuMicros: ((after.cpuMs - before.cpuMs) * 1_000) / times.length,
    delayMs: after.delayMs,
    rssMegabytes: after.rss / 1024 / 1024,
  };
}
