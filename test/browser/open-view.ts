import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser, Frame } from 'playwright-core';
import { z } from 'zod';
import { openWindow, type PageOptions, type SeenPage } from './open-page.ts';
import { type Site, startSite } from './site.ts';

/** What a view is opened on. */
export interface AskedView extends PageOptions {
  readonly view: 'approve-change' | 'flame-graph' | 'health-board' | 'service-map';
  readonly tool: string;
  readonly arguments?: Readonly<Record<string, unknown>>;
  /** What the tool answers; it is called when absent. */
  readonly data?: unknown;
  /** Whether the host never speaks. */
  readonly isSilent?: boolean;
}

/** A view in a page, whose host speaks with a real server. */
export interface OpenedView extends SeenPage {
  readonly frame: Frame;
  /** Tools that the page called so far, by the host or through it by the view, with their arguments. */
  readonly calls: () => readonly { readonly name: string; readonly arguments: Readonly<Record<string, unknown>> }[];
  readonly close: () => Promise<void>;
}

const called = z.object({
  method: z.literal('tools/call'),
  params: z.object({ name: z.string(), arguments: z.record(z.string(), z.unknown()) }),
});
const HOST = fileURLToPath(new URL('host/host-page.ts', import.meta.url));
const STYLE = 'body{margin:0}iframe{display:block;width:100%;height:120px;border:0}';

/**
 * Opens a view beside a tool's answer, over the bridge of the library of MCP Apps. The page's own origin hands its MCP requests
 * on to the server, which answers no browser of another.
 *
 * @param server its origin
 */
export async function openView(
  browser: Browser,
  server: string,
  { view, tool, arguments: given = {}, data, isSilent = false, ...options }: AskedView,
): Promise<OpenedView> {
  const calls: z.infer<typeof called>['params'][] = [];
  const { outputFiles } = await build({
    entryPoints: [HOST],
    bundle: true,
    format: 'esm',
    target: 'es2024',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  const site: Site = await startSite(async (request, response) => {
    if (request.url === '/host.js') return response.setHeader('content-type', 'text/javascript').end(script);
    if (request.url === '/favicon.ico') return response.writeHead(204).end();
    if (request.method !== 'POST') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(
        `<!doctype html><html lang="en"><title>Host</title><style>${STYLE}</style><script type="module" src="/host.js"></script>`,
      );
    }
    const body = Buffer.concat(await request.toArray());
    const call = called.safeParse(JSON.parse(body.toString()));
    if (call.success) calls.push(call.data.params);
    const headers = Object.entries(request.headers).flatMap(([name, value]) =>
      /^(accept|content-type|mcp-)/.test(name) ? [[name, String(value)] as const] : [],
    );
    const answer = await fetch(`${server}/mcp`, { method: 'POST', body, headers: Object.fromEntries(headers) });
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? 'application/json' });
    return response.end(Buffer.from(await answer.arrayBuffer()));
  });
  const uri = `ui://odigos-mcp/${view}.html`;
  const asked = { view: uri, tool, arguments: given, theme: options.theme ?? 'light', data, isSilent };
  const seen = await openWindow(browser, `${site.url}/#${encodeURIComponent(JSON.stringify(asked))}`, options);
  const element = await seen.page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('the view has a frame');
  await frame.waitForSelector('main');
  const close = async (): Promise<void> => {
    await seen.page.context().close();
    site.close();
  };
  return { ...seen, frame, calls: () => calls, close };
}
