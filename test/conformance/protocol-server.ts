import { randomBytes } from 'node:crypto';
import {
  acceptedContent,
  completable,
  createRequestStateCodec,
  inputRequired,
  McpServer,
  ProtocolError,
  ProtocolErrorCode,
  ResourceTemplate,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import { IMPLEMENTATION } from '../../src/server/mcp/implementation.ts';
import { answerCall, type CreateMcpServer } from '../../src/server/mcp/mcp-server.ts';
import { PIXEL_PNG } from './media.ts';
import { PLAIN_TOOL_NAMES } from './plain-tools.ts';
import { registerProtocolTools } from './protocol-tools.ts';

const CONTEXT = z.object({ context: z.string() });

/**
 * Makes an MCP server with all that the suite asks of one and that ours has no use for: resources, prompts, completion,
 * logging, questions to the client. It stands behind the same application, guard, route and audit as ours; the tools
 * that are tools like any other go through the choke point.
 */
export function protocolServers(): CreateMcpServer {
  const states = createRequestStateCodec<string>({ key: randomBytes(32) });
  return (environment, era) => {
    const server = new McpServer(IMPLEMENTATION, {
      capabilities: {
        tools: { listChanged: false },
        prompts: { listChanged: false },
        resources: { subscribe: true, listChanged: false },
        completions: {},
        logging: {},
      },
      requestState: { verify: states.verify },
    });
    for (const name of PLAIN_TOOL_NAMES) {
      server.registerTool(name, { description: name }, (context) =>
        answerCall(environment, era, { name, _meta: context.mcpReq._meta }, context),
      );
    }
    registerProtocolTools(server, states);
    registerPrompts(server);
    registerResources(server);
    return server;
  };
}

function registerPrompts(server: McpServer): void {
  server.registerPrompt('test_simple_prompt', { description: 'Takes no arguments.' }, () => saying('A simple prompt.'));
  const argument = completable(z.string(), (value) => ['paris', 'park'].filter((known) => known.startsWith(value)));
  server.registerPrompt(
    'test_prompt_with_arguments',
    { description: 'Takes two arguments.', argsSchema: z.object({ arg1: argument, arg2: z.string() }) },
    ({ arg1, arg2 }) => saying(`arg1 is ${arg1}, arg2 is ${arg2}`),
  );
  server.registerPrompt(
    'test_prompt_with_embedded_resource',
    { description: 'Embeds the resource that is named.', argsSchema: z.object({ resourceUri: z.string() }) },
    ({ resourceUri: uri }) => ({
      messages: [
        { role: 'user', content: { type: 'resource', resource: { uri, mimeType: 'text/plain', text: 'Embedded.' } } },
        { role: 'user', content: { type: 'text', text: 'Look at the resource above.' } },
      ],
    }),
  );
  server.registerPrompt('test_prompt_with_image', { description: 'Has an image.' }, () => ({
    messages: [
      { role: 'user', content: { type: 'image', data: PIXEL_PNG, mimeType: 'image/png' } },
      { role: 'user', content: { type: 'text', text: 'Look at the image above.' } },
    ],
  }));
  server.registerPrompt('test_input_required_result_prompt', { description: 'Asks before it answers.' }, (context) => {
    const given = acceptedContent(context.mcpReq.inputResponses, 'user_context', CONTEXT);
    if (given) return saying(`With this context: ${given.context}`);
    const user_context = inputRequired.elicit({ message: 'Which context?', requestedSchema: CONTEXT });
    return inputRequired({ inputRequests: { user_context } });
  });
}

function saying(text: string) {
  return { messages: [{ role: 'user' as const, content: { type: 'text' as const, text } }] };
}

function registerResources(server: McpServer): void {
  const text = { description: 'A text.', mimeType: 'text/plain' };
  server.registerResource('static-text', 'test://static-text', text, ({ href: uri }) => ({
    contents: [{ uri, mimeType: 'text/plain', text: 'The text of a static resource.' }],
  }));
  server.registerResource('watched', 'test://watched-resource', text, ({ href: uri }) => ({
    contents: [{ uri, mimeType: 'text/plain', text: 'The text of a watched resource.' }],
  }));
  const image = { description: 'An image.', mimeType: 'image/png' };
  server.registerResource('static-binary', 'test://static-binary', image, ({ href: uri }) => ({
    contents: [{ uri, mimeType: 'image/png', blob: PIXEL_PNG }],
  }));
  server.registerResource(
    'template',
    new ResourceTemplate('test://template/{id}/data', { list: undefined }),
    { description: 'Data by its id.', mimeType: 'application/json' },
    ({ href: uri }, { id }) => ({
      contents: [{ uri, mimeType: 'application/json', text: JSON.stringify({ id, templateTest: true }) }],
    }),
  );
  for (const method of ['resources/subscribe', 'resources/unsubscribe'] as const) {
    server.server.setRequestHandler(method, ({ params: { uri } }) => {
      if (uri === 'test://watched-resource') return {};
      throw new ProtocolError(ProtocolErrorCode.InvalidParams, 'There is no such resource.', { uri });
    });
  }
}
