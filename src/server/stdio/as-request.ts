import { CLIENT_INFO_META_KEY, PROTOCOL_VERSION_META_KEY } from '@modelcontextprotocol/server';
import { fieldOf } from '../../tool/fields.ts';
import type { Message } from '../mcp/message.ts';

/** A message has no address; the protocol library wants one of each request. */
const ADDRESS = 'http://stdio.invalid/mcp';

/** Where the requests that say what they name in a header too (2026-07-28: `Mcp-Name`) have it. */
const NAMED_BY: Readonly<Record<string, string>> = {
  'tools/call': 'name',
  'prompts/get': 'name',
  'resources/read': 'uri',
};

/**
 * The headers that a message would have over HTTP: 2026-07-28 says revision, method and name in headers too, which must
 * agree with the message.
 */
export function headersOf({ method, meta, params }: Message): Readonly<Record<string, string>> {
  const revision = fieldOf(meta, PROTOCOL_VERSION_META_KEY);
  const headers = { accept: 'application/json, text/event-stream', 'content-type': 'application/json' };
  if (typeof revision !== 'string' || fieldOf(meta, CLIENT_INFO_META_KEY) === undefined) return headers;
  const name =
    typeof method === 'string' && Object.hasOwn(NAMED_BY, method) ? fieldOf(params, NAMED_BY[method] ?? '') : undefined;
  return {
    ...headers,
    'mcp-protocol-version': revision,
    ...(typeof method === 'string' ? { 'mcp-method': method } : {}),
    ...(typeof name === 'string' ? { 'mcp-name': headerText(name) } : {}),
  };
}

/** A message as the request that the protocol library serves. */
export function asRequest(message: Message, signal: AbortSignal): Request {
  const { body } = message;
  return new Request(ADDRESS, { method: 'POST', headers: headersOf(message), body: JSON.stringify(body), signal });
}

/** A name as a header may hold it (2026-07-28: base64 in a frame where it holds anything else). */
function headerText(name: string): string {
  return /^[\x21-\x7e]+$/.test(name) ? name : `=?base64?${Buffer.from(name).toString('base64')}?=`;
}
