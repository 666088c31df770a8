import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { VIEW_RESOURCES } from '../../src/views/view-resources.ts';
import { sharedServer } from './shared-server.ts';
import { legacy, modern, rpc, rpcError, send } from './wire.ts';

const listing = z.object({
  tools: z.array(z.object({ name: z.string(), _meta: z.looseObject({ ui: z.unknown().optional() }).optional() })),
});
const resourceList = z.object({ resources: z.array(z.object({ uri: z.string(), name: z.string() })) });
const SHOWS = {
  'io.modelcontextprotocol/clientCapabilities': {
    extensions: { 'io.modelcontextprotocol/ui': { mimeTypes: ['text/html;profile=mcp-app'] } },
  },
};

describe('views', () => {
  const served = sharedServer({});

  it.each([
    ['a client of the 2025 era', legacy('tools/list', {}), true],
    ['one that is answered by the library', legacy('tools/list', { cursor: 'a' }), true],
    ['a client of the 2026 era that shows views', modern('tools/list', {}, {}, SHOWS), true],
    ['a client of the 2026 era that does not', modern('tools/list', {}), false],
  ] as const)('are named to %s: %#', async (_who, message, isTold) => {
    const { tools } = listing.parse(rpc(await send(served().url, message)).result);
    const linked = tools.filter(({ _meta }) => _meta?.ui !== undefined);
    expect(linked.some(({ name }) => name === 'get_service_map')).toBe(isTold);
    expect(linked.length > 0).toBe(isTold);
  });

  it.each(VIEW_RESOURCES)('$uri is handed over in both eras', async ({ uri, text }) => {
    for (const ask of [legacy, modern]) {
      const headers = ask === modern ? { 'mcp-name': uri } : {};
      const answer = rpc(await send(served().url, ask('resources/read', { uri }, headers)));
      expect(answer.result).toMatchObject({ contents: [{ uri, mimeType: 'text/html;profile=mcp-app', text }] });
    }
  });

  it('are listed, and no other address is read', async () => {
    const { result } = rpc(await send(served().url, legacy('resources/list', {})));
    const { resources } = resourceList.parse(result);
    const views = resources.filter(({ uri }) => uri.startsWith('ui://'));
    expect(views).toMatchObject(VIEW_RESOURCES.map(({ uri, name }) => ({ uri, name })));
    const answer = await send(served().url, legacy('resources/read', { uri: 'ui://odigos-mcp/other.html' }));
    expect(rpcError(answer).message).toContain('There is no resource');
  });
});
