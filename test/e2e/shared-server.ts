import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Served, type ServeOptions, serve } from './serve.ts';

/**
 * One server for the tests that are described around this call: starting one takes ten times what a new cluster takes.
 * Each test begins with a cluster as at the start, and with nothing written or seen so far.
 *
 * @returns the server, to be asked for in a test
 */
export function sharedServer(options: ServeOptions): () => Served {
  let served: Served | undefined;
  beforeAll(async () => {
    served = await serve(options);
  });
  beforeEach(() => served?.renew());
  afterAll(() => served?.stop());
  return () => {
    if (!served) throw new Error('the server is there once tests run');
    return served;
  };
}
