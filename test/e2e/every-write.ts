import { beforeEach } from 'vitest';
import { createCatalog } from '../../src/catalog/catalog.ts';
import { servedTools } from '../../src/catalog/live-catalog.ts';
import { steppedClock } from '../demo/stepped-clock.ts';
import type { ToolResult } from './envelope.ts';
import { EVERYTHING } from './possible.ts';
import { sharedServer } from './shared-server.ts';
import { modernCall, resultOf, send } from './wire.ts';

export const catalog = createCatalog();
export const WRITES = servedTools(catalog).filter(({ annotations }) => !annotations.readOnlyHint);

/**
 * A server whose cluster has something for every write, and whose time goes on with each request to the UI.
 *
 * @param path where calls go, with what they ask to be listed
 * @param demo the cluster, one with something for every write when absent
 */
export function serverForEveryWrite(path = '/mcp', demo = EVERYTHING) {
  const clock = steppedClock();
  const server = sharedServer({ mode: 'read-write', demo, clock });
  beforeEach(() => {
    server().upstream.intercept(() => {
      clock.step(1_000);
      return false;
    });
    clock.step(60_000);
  });
  const call = async (tool: string, given: object): Promise<ToolResult> =>
    resultOf(await send(server().url, { ...modernCall(tool, given), path }));
  return { server, clock, call };
}
