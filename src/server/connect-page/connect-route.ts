import type { Request, Response } from 'express';
import type { Caller } from '../../access/caller.ts';
import { boundAccess, modeInWords } from '../../access/mode.ts';
import { ALL } from '../../access/toolsets.ts';
import type { CallEnvironment } from '../../call/call-environment.ts';
import { inWords } from '../../tool/compatibility.ts';
import { VERSION } from '../../version.ts';
import type { Views } from '../mcp/views.ts';
import { connectPage, PAGE_POLICY, type ShownState } from './page.ts';

/** What the page tells of. */
export interface PageOptions {
  readonly environment: CallEnvironment;
  readonly views: Views;
  readonly needsToken: boolean;
}

const HTML = /(?:^|,)\s*text\/html\s*(?:;|,|$)/i;
const STREAM = /text\/event-stream/i;

/** Whether a request is a browser's that shows a page to a person; clients of MCP ask for JSON or streams. */
export function asksForPage({ method, headers: { accept = '' } }: Pick<Request, 'method' | 'headers'>): boolean {
  return (method === 'GET' || method === 'HEAD') && HTML.test(accept) && !STREAM.test(accept);
}

/**
 * Answers the page, with the address by which the browser came. Nobody may keep it or show it inside another.
 *
 * @param caller who has been let in; undefined for who has shown no token where one is needed
 */
export function sendPage(
  request: Request,
  response: Response,
  caller: Caller | undefined,
  { environment, views, needsToken }: PageOptions,
): void {
  const state = caller && stateFor(caller, environment, views);
  response.setHeader('cache-control', 'no-store');
  response.setHeader('content-security-policy', PAGE_POLICY);
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('x-frame-options', 'DENY');
  response.vary('accept');
  response
    .type('html')
    .send(connectPage({ connection: { url: addressOf(request), needsToken }, version: VERSION, state }));
}

/** The guard has let the Host through; the scheme is a proxy's word only where proxies are trusted. */
function addressOf({ protocol, headers: { host = '' } }: Request): string {
  return new URL('/mcp', `${protocol === 'https' ? 'https' : 'http'}://${host}`).href;
}

function stateFor(caller: Caller, environment: CallEnvironment, views: Views): ShownState {
  const { catalog, backend, facts, access } = environment;
  const inForce = boundAccess(access.current(), caller.bound);
  return {
    mode: modeInWords(inForce),
    takesPreviews: inForce.mode === 'read-write' || inForce.previews === true,
    backend: backend === 'demo' ? 'an embedded demo cluster, all of it made up' : 'an Odigos UI',
    odigos: facts.peek().odigosVersion,
    notServed: inWords(catalog.compatibility).not_served,
    tools: views.viewOf(caller, { toolsets: [ALL], isSmall: false }).listed.flatMap(({ name }) => {
      const definition = catalog.tools.get(name)?.definition;
      return definition ? [definition] : [];
    }),
  };
}
