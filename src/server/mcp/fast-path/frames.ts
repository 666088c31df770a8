import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  createMcpHandler,
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
}

const LEGACY_REVISION = '2025-11-25';
const answer = z.object({ result: z.looseObject({}) });

/**
 * Asks the protocol library itself, once for the lists of tools of both eras, how it frames the answers of both eras, so that requests on the fast path can
 * be answered without its dispatch and yet with its very bytes.
 *
 * @throws when the library answers in a way that this does not understand: a fault found at start
 */
export async function learnFrames(
  tools: Readonly<Record<Era, readonly Tool[]>>,
): Promise<Readonly<Record<Era, Frames>>> {
  const handler = createMcpHandler(({ era }) => {
    const server = new Server(IMPLEMENTATION, serverOptions(era));
    server.setRequestHandler('tools/list', () => ({ tools: [...tools[era]] }));
    server.setRequestHandler('tools/call', () => ({ content: [] }));
    return server;
  });
  const learn = async (era: Era): Promise<Frames> => {
    const list = await ask(era, 'tools/list', {});
    const { content: _content, ...beside } = await ask(era, 'tools/call', { name: 'any', arguments: {} });
    const fields = Object.entries(beside).map(([name, value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`);
    return { list: Buffer.from(withoutTokens(`{"result":${JSON.stringify(list)},`)), call: fields.join('') };
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
