import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { AppBridge, PostMessageTransport } from '@modelcontextprotocol/ext-apps/app-bridge';
import { z } from 'zod';

/** What the page is to show, as JSON behind the # of its address. */
const asked = z.object({
  view: z.string(),
  tool: z.string(),
  arguments: z.record(z.string(), z.unknown()),
  theme: z.enum(['light', 'dark']),
  /** What the tool answers; it is called when absent. */
  data: z.unknown().optional(),
  /** Whether nobody speaks with the view. */
  isSilent: z.boolean(),
});

/** This server has no stream to be opened, and a refusal would stand in the console. */
async function withoutStream(url: string | URL, init?: RequestInit): Promise<Response> {
  return init?.method === 'GET' ? new Response(null, { status: 405 }) : fetch(url, init);
}

/** Shows one view as a client with MCP Apps does: an own frame without an origin, and a bridge to the server. */
async function host(): Promise<void> {
  const {
    view,
    tool,
    arguments: given,
    theme,
    data,
    isSilent,
  } = asked.parse(JSON.parse(decodeURIComponent(location.hash.slice(1))));
  const client = new Client({ name: 'view-host', version: '1' });
  await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', location.href), { fetch: withoutStream }));
  const { contents } = await client.readResource({ uri: view });
  const html = z.object({ text: z.string() }).parse(contents[0]).text;
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'View';
  document.body.append(frame);
  const { contentWindow } = frame;
  if (contentWindow === null) throw new Error('a frame that is shown has a window');
  const bridge = new AppBridge(
    client,
    { name: 'view-host', version: '1' },
    { serverTools: {}, message: { text: {} } },
    { hostContext: { theme } },
  );
  bridge.onmessage = async ({ content }) => {
    document.body.dataset.said = JSON.stringify(content);
    return {};
  };
  bridge.addEventListener('sizechange', ({ height }) => {
    if (height !== undefined) frame.style.height = `${height}px`;
  });
  const show = async (): Promise<void> => {
    await bridge.sendToolInput({ arguments: given });
    const context = { cluster: 'demo', access_mode: 'read-write', backend: 'demo' };
    const made = { content: [], structuredContent: { data, context, next_steps: [] } };
    await bridge.sendToolResult(data === undefined ? await client.callTool({ name: tool, arguments: given }) : made);
  };
  bridge.addEventListener('initialized', () => {
    show().catch((error: unknown) => console.error(error));
  });
  if (!isSilent) await bridge.connect(new PostMessageTransport(contentWindow, contentWindow));
  frame.srcdoc = html;
}

host().catch((error: unknown) => console.error(error));
