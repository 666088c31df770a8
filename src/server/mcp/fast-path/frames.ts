import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  createMcpHandler,
  inputRequired,
  PROTOCOL_VERSION_META_KEY,
  Server,
  type Tool,
} from '@modelcontextprotocol/server';
import { z } from 'zod';
import { withoutTokens } from '../../../text/own-tokens.ts';
import { type Era, MODERN_REVISION } from '../era.ts';
import { IMPLEMENTATION, serverOptions } from '../implementation.ts';

/** What the protocol library puts around an answer in one era, as JSON text without its braces. */
export interface Frames {
  /** What the answer to tools/list begins with, up to what differs from one request to the next: bytes, made once. */
  readonly list: Buffer;
  /** What stands beside `content` and `structuredContent` in the result of tools/call, with a leading comma. */
  readonly call: string;
  /** What the result of a tools/call that asks a person has beside the question. */
  readonly asks: Readonly<Record<string, unknown>>;
}

/** The frames of both eras, and those of the 2026 era for clients that show views. */
export type AllFrames = Readonly<Record<Era | 'views', Frames>>;

const LEGACY_REVISION = '2025-11-25';
const answer = z.object({ result: z.looseObject({}) });

/** The tool of which a person is asked. */
const ASKING = 'asking';

/**
 * Asks the protocol library itself, once for each list of tools, how it frames answers, so that requests on the fast path can
 * be answered without its dispatch and yet with its very bytes.
 *
 * @param withViews the same tools for clients that are told of views
 * @throws when the library answers in a way that this does not understand: a fault found at start
 */
export async function learnFrames(tools: readonly Tool[], withViews: readonly Tool[]): Promise<AllFrames> {
  const { modern, legacy } = await framesOf({ modern: tools, legacy: withViews });
  const { modern: views } = await framesOf({ modern: withViews, legacy: withViews });
  return { modern, legacy, views };
}

async function framesOf(tools: Readonly<Record<Era, readonly Tool[]>>): Promise<Readonly<Record<Era, Frames>>> {
  const handler = createMcpHandler(({ era }) => {
    const server = new Server(IMPLEMENTATION, serverOptions(era));
    server.setRequestHandler('tools/list', () => ({ tools: [...tools[era]] }));
    server.setRequestHandler('tools/call', ({ params }) =>
      params.name === ASKING ? inputRequired({ requestState: ASKING }) : { content: [] },
    );
    return server;
  });
  const learn = async (era: Era): Promise<Frames> => {
    const list = await ask(era, 'tools/list', {});
    const { content: _content, ...beside } = await ask(era, 'tools/call', { name: 'any', arguments: {} });
    // Nobody of the 2025 era can be asked.
    const { requestState: _state, ...asks } =
      era === 'modern' ? await ask(era, 'tools/call', { name: ASKING, arguments: {} }) : {};
    const fields = Object.entries(beside).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
    return { list: Buffer.from(withoutTokens(`{"result":${JSON.stringify(list)},`)), call: fields.join(''), asks };
  };
  const ask = async (era: Era, method: string, params: object): Promise<Readonly<Record<string, unknown>>> => {
    const response = await handler.fetch(requestOf(era, method, params));
    const text = await response.text();
    const json = /^data: (.*)$/m.exec(text)?.[1] ?? text;
    return answer.parse(JSON.parse(json)).result;
  };
  const frames = { modern: await learn('modern'), legacy: await learn('legacy') };
  await handler.close();
  return frames;
}

function requestOf(era: Era, method: string, params: object): Request {
  const envelope = {
    [PROTOCOL_VERSION_META_KEY]: MODERN_REVISION,
    [CLIENT_INFO_META_KEY]: IMPLEMENTATION,
    [CLIENT_CAPABILITIES_META_KEY]: {},
  };
  const modern = era === 'modern';
  return new Request('http://localhost/mcp', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      'mcp-protocol-version': modern ? MODERN_REVISION : LEGACY_REVISION,
      ...(modern ? { 'mcp-method': method } : {}),
      ...(modern && 'name' in params ? { 'mcp-name': String(params.name) } : {}),
    },
    body: JSON.stringify({
      jsonrpc: '2.0',
      id: 0,
      method,
      params: modern ? { ...params, _meta: envelope } : params,
    }),
  });
}
