import {
  type CallToolRequest,
  type CallToolResult,
  type InputRequiredResult,
  type McpServer,
  ProtocolError,
  Server,
  type ServerContext,
} from '@modelcontextprotocol/server';
import type { CallEnvironment } from '../../call/call-environment.ts';
import type { Skills } from '../../guidance/skills/skills.ts';
import { asking, elicitationOf } from './elicitation.ts';
import type { Era } from './era.ts';
import { serveGuidance } from './guidance/handlers.ts';
import { IMPLEMENTATION, serverOptions } from './implementation.ts';
import { instructionsOf } from './instructions.ts';
import { progressOf } from './progress.ts';
import { currentRequest, type RequestContext } from './request-context.ts';
import { runCall } from './run-call.ts';
import { showsViews, withViewLinks } from './view-links.ts';

/** Makes the MCP server of one request. */
export type CreateMcpServer = (environment: CallEnvironment, era: Era) => Server | McpServer;

/**
 * A fresh MCP server for one request, over the catalog as it is now: the low-level one, whose handlers see unknown tools
 * and bad arguments too, so that each can be audited and answered in our words.
 */
export function createMcpServer(environment: CallEnvironment, era: Era, skills: Skills): Server {
  const server = new Server(IMPLEMENTATION, serverOptions(era, instructionsOf(environment, handled())));
  server.setRequestHandler('tools/list', (_request, context) => {
    const { tools } = handled().view;
    return { tools: [...(showsViews(era, context) ? withViewLinks(tools) : tools)] };
  });
  server.setRequestHandler('tools/call', ({ params }, context) => answerCall(environment, era, params, context));
  serveGuidance(server, environment, era, skills);
  return server;
}

/**
 * Answers one tools/call that came through the protocol library.
 *
 * @throws ProtocolError when no tool came to answer
 */
export async function answerCall(
  environment: CallEnvironment,
  era: Era,
  params: CallToolRequest['params'],
  context: ServerContext,
): Promise<CallToolResult | InputRequiredResult> {
  const result = await runCall(
    environment,
    handled(),
    params.name,
    params.arguments,
    context.mcpReq.signal,
    progressOf(context),
    elicitationOf(era, context),
  );
  switch (result.type) {
    case 'rejected':
      throw new ProtocolError(result.code, result.message);
    case 'asks':
      return asking(result.question);
    case 'answered':
      return {
        content: [{ type: 'text', text: result.text }],
        ...(result.structured === undefined ? {} : { structuredContent: { ...result.envelope } }),
        ...(result.isError ? { isError: true } : {}),
      };
  }
}

function handled(): RequestContext {
  const request = currentRequest();
  if (!request) throw new Error('a message came past the service');
  return request;
}
