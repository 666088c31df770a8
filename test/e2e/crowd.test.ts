import { createInterface } from 'node:readline';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_BIG_WATCHES } from '../../src/call/watches.ts';
import { NODE_FLAGS } from '../bench/node-flags.ts';
import { leaveAllToFile, type StartedProcess, startProcess } from '../processes.ts';
import { errorOf, type ToolResult } from './envelope.ts';
import { modernCall, resultOf, send } from './wire.ts';

/** As many as one address may have under way. */
const CALLERS = 64;
const WORKLOADS = 5_000;

describe(`${CALLERS} callers at once, with the heap of the image, on a cluster of ${WORKLOADS} workloads`, () => {
  let url: string;

  const crowd = (tool: string, given: (place: number) => object): Promise<readonly ToolResult[]> =>
    Promise.all(
      Array.from({ length: CALLERS }, async (_, place) => resultOf(await send(url, modernCall(tool, given(place))))),
    );

  beforeAll(async () => {
    const upstream = ['test/bench/canned-upstream.ts', '--workloads', String(WORKLOADS)];
    const port = await lineOf(startProcess(process.execPath, upstream), /^\d+$/);
    const environment = {
      PATH: process.env.PATH,
      PORT: '0',
      ODIGOS_UI_URL: `http://127.0.0.1:${port}`,
      MCP_RATE: 'off',
      MCP_UI_TIMEOUT_MS: '60000',
      LOG_FORMAT: 'json',
    };
    const server = startProcess(process.execPath, [...NODE_FLAGS, 'src/main.ts'], { env: environment });
    url = await lineOf(server, /"mcp":"([^"]+)\/mcp"/);
    leaveAllToFile();
  });

  test('are all told what is unhealthy, though each makes rows of its own of an answer of 8 MB', async () => {
    for (const result of await crowd('find_unhealthy_sources', (place) => ({ limit: 1 + place }))) {
      expect(result.isError, result.text.slice(0, 300)).toBe(false);
    }
  });

  test('watch few at a time, and the others are told so', async () => {
    const results = await crowd('get_overview_metrics', () => ({ watch_seconds: 4 }));
    const refused = results.filter(({ isError }) => isError);
    expect(results.length - refused.length).toBeGreaterThanOrEqual(MOST_BIG_WATCHES);
    for (const result of refused) expect(errorOf(result)).toMatchObject({ side: 'limits', changed: 'no' });
  });

  test('leave a server that answers', async () => {
    const { isError } = resultOf(await send(url, modernCall('get_access')));
    expect(isError).toBe(false);
  });
});

/** What a pattern finds in a line of a process's output, the line itself where it takes no part of it. */
function lineOf({ stdout, stderr }: StartedProcess, pattern: RegExp): Promise<string> {
  stderr.resume();
  const { promise, resolve } = Promise.withResolvers<string>();
  createInterface(stdout).on('line', (line) => {
    const found = pattern.exec(line);
    if (found) resolve(found[1] ?? line);
  });
  return promise;
}
