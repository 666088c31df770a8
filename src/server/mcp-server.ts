import { ProtocolError, Server, type ServerContext } from '@modelcontextprotocol/server';
import type { CallEnvironment, ToolCall } from '../tools/call.ts';
import { type Arrival, currentArrival } from './arrival.ts';
import { asking, humanOf } from './human.ts';
import { IMPLEMENTATION, serverOptions } from './implementation.ts';
import type { Era } from './plain-request.ts';
import { runCall } from './run-call.ts';

/**
 * A fresh MCP server for one request, over the catalog as it is now: the low-level one, whose handlers see unknown tools
 * and bad arguments too, so that each can be audited and answered in our words.
 */
export function createMcpServer(environment: CallEnvironment, era: Era): Server {
  const server = new Server(IMPLEMENTATION, serverOptions(era));
  server.setRequestHandler('tools/list', () => ({ tools: [...arrived().view.tools] }));
  server.setRequestHandler('tools/call', async ({ params }, context) => {
    const arrival = arrived();
    const result = await runCall(
      environment,
      arrival,
      params.name,
      params.arguments,
      context.mcpReq.signal,
      progressOf(params._meta?.progressToken, context),
      humanOf(era, context),
    );
    switch (result.type) {
      case 'rejected':
        throw new ProtocolError(result.code, result.message);
      case 'asks':
        return asking(result.question);
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

/** Tells the client how far its call is, when it asked for that with a token. A client that has gone hears nothing. */
function progressOf(token: string | number | undefined, context: ServerContext): ToolCall['onProgress'] {
  if (token === undefined) return undefined;
  return (report) => {
    const params = { progressToken: token, ...report };
    context.mcpReq.notify({ method: 'notifications/progress', params }).catch(() => undefined);
  };
}

function arrived(): Arrival {
  const arrival = currentArrival();
  if (!arrival) throw new Error('a message came past the route');
  return arrival;
}
