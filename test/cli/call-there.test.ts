import { describe, expect, it } from 'vitest';
import { callThere } from '../../src/cli/call-there.ts';
import { freePort } from '../telemetry/free-port.ts';
import { standIn } from './stand-in.ts';

const ANSWER = { jsonrpc: '2.0', id: 1, result: { content: [{ type: 'text', text: 'well' }], structuredContent: {} } };

/** A server that answers these statuses in turn, and the last for ever; how often it was asked is counted. */
async function answering(...statuses: readonly number[]) {
  const asked: number[] = [];
  const url = await standIn((_request, response) => {
    const status = statuses[Math.min(asked.length, statuses.length - 1)] ?? 200;
    asked.push(status);
    response.writeHead(status, { 'content-type': status === 200 ? 'application/json' : 'text/plain' });
    response.end(status === 200 ? JSON.stringify(ANSWER) : 'away');
  });
  return { url: `${url}/mcp`, asked };
}

const PAUSES = [1, 1];

function call(tool: string, url: string, onProgress: (text: string) => void = () => {}) {
  const asked = { tool, arguments: {}, wantsProgress: false };
  return callThere(asked, { url, token: undefined, onProgress, pausesMs: PAUSES });
}

describe('a call through a server that does not answer yet', () => {
  it.each([[502], [503]])('is made again where it reads, with a word of it: %i', async (status) => {
    const { url, asked } = await answering(status, status, 200);
    const told: string[] = [];
    expect(await call('check_health', url, (text) => told.push(text))).toMatchObject({
      type: 'answered',
      text: 'well',
    });
    expect(asked).toEqual([status, status, 200]);
    expect(told).toEqual([`${url} does not answer yet …`, `${url} does not answer yet …`]);
  });

  it('is given up after some tries', async () => {
    const { url, asked } = await answering(503);
    await expect(call('check_health', url)).rejects.toThrow(/^HTTP 503, text\/plain: no MCP server answers/);
    expect(asked).toHaveLength(1 + PAUSES.length);
  });

  it.each([
    ['a write', 'delete_destination', 503],
    ['another write', 'pause_odigos', 502],
    ['a tool that this version does not know', 'erase_everything', 503],
    ['a call through another tool', 'call_tool', 503],
    ['a read that something else answers', 'check_health', 500],
  ])('is made once where it is %s', async (_what, tool, status) => {
    const { url, asked } = await answering(status);
    await expect(call(tool, url)).rejects.toThrow(`HTTP ${status}`);
    expect(asked).toEqual([status]);
  });

  it.each([
    ['check_health', PAUSES.length],
    ['delete_destination', 0],
  ])('%s is tried %i times more where nothing listens', async (tool, times) => {
    const told: string[] = [];
    const url = `http://127.0.0.1:${await freePort()}/mcp`;
    const made = call(tool, url, (text) => told.push(text));
    await expect(made).rejects.toThrow(`no connection to ${url} (ECONNREFUSED)`);
    expect(told).toHaveLength(times);
  });
});

it.each(['http://user:canary@127.0.0.1:1/mcp', 'http://canary@127.0.0.1:1/mcp', 'user:canary@127.0.0.1:1/mcp'])(
  'an address with credentials is refused and not repeated: %s',
  async (url) => {
    await expect(call('list_sources', url)).rejects.toThrow(
      /^--url must be an http or https URL, without user and password\.$/,
    );
  },
);
