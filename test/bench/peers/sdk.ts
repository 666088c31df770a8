import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, Server } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import express from 'express';
import { peerScript, poster, sayPort } from './script.ts';

/**
 * The SDK as it comes: the same tools, each of which makes its upstream POSTs and answers the last answer's text. A call says by
 * its tool what it is. Usage: sdk.ts <script> [stdio]
 */
const { upstreamPort, posts, answers, tools } = peerScript();
const post = poster(upstreamPort);

function makeServer(): Server {
  const server = new Server({ name: 'bench', version: '1' }, { capabilities: { tools: {} } });
  server.setRequestHandler('tools/list', () => ({ tools }));
  server.setRequestHandler('tools/call', async ({ params }) => {
    let text = answers[params.name] ?? '';
    for (const body of posts[params.name] ?? []) text = (await post(body)).toString();
    return { content: [{ type: 'text', text }] };
  });
  return server;
}

if (process.argv[3] === 'stdio') serveStdio(makeServer);
else {
  const dispatch = toNodeHandler(createMcpHandler(makeServer));
  const app = express();
  app.post('/', (request, response) => void dispatch(request, response));
  const server = app.listen(0, '127.0.0.1', () => sayPort(server));
  server.keepAliveTimeout = 60_000;
}
