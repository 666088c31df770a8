import autocannon from 'autocannon';
import { type Loaded, loadedOf } from './loaded.ts';
import type { Measured } from './processes.ts';
import type { BenchRequest } from './requests.ts';

/** Stands in a body where each connection puts its own number, so that no two share one upstream read. */
export const CONNECTION = 'connection-number';

/** POSTs to one server. */
export interface Target {
  /** Its address, without a path. */
  readonly origin: string;
  readonly server: Measured;
  /** What each connection sends, one after the other, again and again. */
  readonly requests: readonly (BenchRequest & { readonly path: string })[];
}

/** How long a load lasts. */
export type Extent = { readonly seconds: number } | { readonly calls: number };

/**
 * Sends the requests of a target again and again over so many connections.
 *
 * @throws when any answer is no HTTP 200
 */
export async function load({ origin, server, requests }: Target, connections: number, extent: Extent): Promise<Loaded> {
  const times: number[] = [];
  let number = 0;
  const before = await server.sample();
  const began = performance.now();
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: origin,
        connections,
        // A request may wait for a machine that has much else to do.
        timeout: 60,
        // It ends with a sample, of which there is one a second unless told otherwise.
        sampleInt: 50,
        ...('seconds' in extent ? { duration: extent.seconds } : { amount: extent.calls }),
        setupClient(client) {
          number += 1;
          client.setRequests(
            requests.map(({ path, headers, body }) => ({
              method: 'POST',
              path,
              headers: { ...headers },
              body: body.replaceAll(CONNECTION, String(number)),
            })),
          );
        },
      },
      (error, ended) => (error ? reject(error) : resolve(ended)),
    );
    // Its own histogram is of whole milliseconds.
    instance.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  const passed = performance.now() - began;
  const after = await server.sample();
  if (result.non2xx > 0 || result.errors > 0) {
    const sent = requests.map(({ path, body }) => `${path} ${body.slice(0, 200)}`).join('\n');
    throw new Error(`${origin}: ${result.non2xx} not 2xx, ${result.errors} errors\n${sent}`);
  }
  return loadedOf(times, passed, before, after);
}
