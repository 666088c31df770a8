import { isSpecType, ProtocolError, Server, type Tool } from '@modelcontextprotocol/server';
import type { CallEnvironment } from '../tools/call.ts';
import type { Catalog } from '../tools/catalog.ts';
import { currentArrival } from './arrival.ts';
import { IMPLEMENTATION, SERVER_OPTIONS } from './implementation.ts';
import { runCall } from './run-call.ts';

/**
 * The catalog as the protocol library types it; made once.
 *
 * @throws when an entry is no MCP tool: a fault of the catalog, found at start
 */
export function listedTools(catalog: Catalog): readonly Tool[] {
  const entries: readonly unknown[] = catalog.listed;
  const tools = entries.filter(isSpecType.Tool);
  if (tools.length < entries.length) throw new Error('the catalog holds an entry that is no valid MCP tool');
  return tools;
}

/**
 * A fresh MCP server for one request, over the prebuilt catalog: the low-level one, whose handlers see unknown tools
 * and bad arguments too, so that each can be audited and answered in our words.
 */
export function createMcpServer(tools: readonly Tool[], environment: CallEnvironment): Server {
  const server = new Server(IMPLEMENTATION, SERVER_OPTIONS);
  server.setRequestHandler('tools/list', () => ({ tools: [...tools] }));
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    const arrival = currentArrival();
    if (!arrival) throw new Error('a tools/call came past the route');
    const result = await runCall(environment, arrival, params.name, params.arguments, context.mcpReq.signal);
    switch (result.type) {
      case 'rejected':
        throw new ProtocolError(result.code, result.message);
      case 'answered':
        return {
          content: [{ type: 'text', text: result.text }],
          structuredContent: { ...result.envelope },
          ...(result.isError ? { isError: true } : {}),
        };
    }
  });
  return server;
}
