import type { ServerContext } from '@modelcontextprotocol/server';
import type { ToolCall } from '../../call/call-environment.ts';

/**
 * Tells the client how far its request is, when it asked for that with a token; undefined where it did not. A client that has
 * gone hears nothing.
 */
export function progressOf({ mcpReq }: Pick<ServerContext, 'mcpReq'>): ToolCall['onProgress'] {
  const token = mcpReq._meta?.progressToken;
  if (token === undefined) return undefined;
  return (report) => {
    const params = { progressToken: token, ...report };
    mcpReq.notify({ method: 'notifications/progress', params }).catch(() => undefined);
  };
}
