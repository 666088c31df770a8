import { writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { Client as FirstClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as FirstTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { connectDriven } from '../clients/driven.ts';
import { serve } from '../e2e/serve.ts';
import type { Recorded } from './requests.ts';

/**
 * Records how clients of other makers send tools/list and tools/call, into requests.json: what they declare of themselves as
 * agents do, with progress asked for. Run it again when a client's wire changes.
 *
 * Usage: record.ts [python3, folder with mcp 1.x, folder with mcp 2.x]
 */
const IDENTITY = {
  name: 'bench-agent',
  title: 'Bench agent',
  version: '1.0.0',
  websiteUrl: 'https://example.com/agent',
  icons: [{ src: 'https://example.com/agent.png', mimeType: 'image/png', sizes: ['48x48'] }],
};
const CAPABILITIES = { elicitation: { form: {}, url: {} }, sampling: {}, roots: { listChanged: true } };
const VIEWS = { extensions: { 'io.modelcontextprotocol/ui': { mimeTypes: ['text/html;profile=mcp-app'] } } };
const CALL = { name: 'find_unhealthy_sources', arguments: { namespace: 'default' } };
/** Of the connection, and written anew by whoever sends the request again. */
const OF_CONNECTION = new Set(['host', 'content-length', 'connection', 'transfer-encoding']);

interface Seen {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a client sends while it lists and calls. */
async function recordedOf(client: string, seen: Seen[], use: () => Promise<void>): Promise<Recorded> {
  seen.length = 0;
  await use();
  const of = (method: string): Seen & { readonly message: Recorded['list'] } => {
    for (const one of seen.toReversed()) {
      const message: unknown = one.body === '' ? undefined : JSON.parse(one.body);
      if (typeof message === 'object' && message !== null && Reflect.get(message, 'method') === method)
        return { ...one, message: { ...message, method } };
    }
    throw new Error(`${client} did not send ${method}`);
  };
  const [list, call] = [of('tools/list'), of('tools/call')];
  const era = list.headers['mcp-protocol-version'] === '2026-07-28' ? 'modern' : 'legacy';
  return { client, era, headers: shownHeaders(call.headers), list: list.message, call: call.message };
}

function shownHeaders(headers: IncomingHttpHeaders): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      typeof value === 'string' && !OF_CONNECTION.has(name) && !name.startsWith('mcp-name') && name !== 'mcp-method'
        ? [[name, value]]
        : [],
    ),
  );
}

async function main(): Promise<void> {
  const served = await serve();
  const seen: Seen[] = [];
  const proxy = createServer(async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    seen.push({ headers: incoming.headers, body: body.toString() });
    const { method, url, headers } = incoming;
    const { port } = new URL(served.url);
    const forwarded = request({ host: '127.0.0.1', port, method, path: url, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    forwarded.end(body);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const address = proxy.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/mcp`;
  const progress = { onprogress: () => undefined };

  const second = (mode: 'legacy' | { pin: string }, capabilities: object) => async () => {
    const client = new Client(IDENTITY, { versionNegotiation: { mode }, capabilities });
    await client.connect(new StreamableHTTPClientTransport(new URL(url)));
    await client.listTools();
    await client.callTool(CALL, progress);
    await client.close();
  };
  const first = async () => {
    const client = new FirstClient(IDENTITY, { capabilities: CAPABILITIES });
    const transport = new FirstTransport(new URL(url));
    // Its own types disagree about the optional session under exactOptionalPropertyTypes.
    await client.connect(transport as unknown as Parameters<FirstClient['connect']>[0]);
    await client.listTools();
    await client.callTool(CALL, undefined, progress);
    await client.close();
  };
  const driven =
    (python: string, folder: string, script: string, ...mode: string[]) =>
    async () => {
      const client = await connectDriven(python, folder, [
        join(import.meta.dirname, '../clients', script),
        url,
        ...mode,
      ]);
      await client.list();
      await client.call(CALL.name, CALL.arguments, { onProgress: () => undefined });
      await client.close();
    };

  const [python, one, two] = process.argv.slice(2);
  const modern = { pin: '2026-07-28' };
  const recorded = [
    await recordedOf('typescript 2.x', seen, second(modern, CAPABILITIES)),
    await recordedOf('typescript 2.x, MCP Apps', seen, second(modern, { ...CAPABILITIES, ...VIEWS })),
    await recordedOf('typescript 2.x, 2025 era', seen, second('legacy', CAPABILITIES)),
    await recordedOf('typescript 1.x', seen, first),
    ...(python === undefined || one === undefined || two === undefined
      ? []
      : [
          await recordedOf('python 2.x', seen, driven(python, two, 'python_2.py', 'auto')),
          await recordedOf('python 2.x, 2025 era', seen, driven(python, two, 'python_2.py', 'legacy')),
          await recordedOf('python 1.x', seen, driven(python, one, 'python_1.py')),
        ]),
  ];
  writeFileSync(join(import.meta.dirname, 'requests.json'), `${JSON.stringify(recorded, undefined, 2)}\n`);
  proxy.close();
  proxy.closeAllConnections();
  await served.stop();
}

await main();
