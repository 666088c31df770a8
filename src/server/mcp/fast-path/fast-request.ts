import type { IncomingHttpHeaders } from 'node:http';
import {
  CLIENT_CAPABILITIES_META_KEY,
  CLIENT_INFO_META_KEY,
  PROTOCOL_VERSION_META_KEY,
  SUPPORTED_PROTOCOL_VERSIONS,
} from '@modelcontextprotocol/server';
import { isRecord } from '../../../tool/fields.ts';
import { type Era, MODERN_REVISION } from '../era.ts';
import { acceptedBy } from '../json-answers.ts';
import type { Message } from '../message.ts';

/** A tools/list or tools/call with nothing unusual about it. */
export type FastRequest =
  | { readonly era: Era; readonly id: string | number; readonly method: 'tools/list' }
  | {
      readonly era: Era;
      readonly id: string | number;
      readonly method: 'tools/call';
      readonly tool: string;
      readonly arguments: unknown;
    };

const LEGACY_REVISIONS: ReadonlySet<string | undefined> = new Set([undefined, ...SUPPORTED_PROTOCOL_VERSIONS]);
const ENVELOPE_PREFIX = 'io.modelcontextprotocol/';

/**
 * Recognises the requests that nearly all traffic is made of, so that they need not go through the protocol library's
 * dispatch. Whatever is unusual or wrong in any way is left to the library, which answers it, so that every rejection is
 * the protocol's own.
 *
 * @param headers those of its HTTP request
 */
export function fastRequest(headers: IncomingHttpHeaders, { body, ...message }: Message): FastRequest | undefined {
  if (!isRecord(body) || body.jsonrpc !== '2.0' || !hasOnly(body, ['jsonrpc', 'id', 'method', 'params']))
    return undefined;
  const { id, method, params = {}, meta } = message;
  if (typeof id !== 'string' && !Number.isSafeInteger(id)) return undefined;
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  if (!isRecord(params) || !acceptedBy(headers.accept).json || headers['mcp-session-id'] !== undefined)
    return undefined;
  const era = eraOf(headers, meta, method);
  if (!era) return undefined;
  if (method === 'tools/list') return hasOnly(params, ['_meta']) ? { era, id, method } : undefined;
  if (method !== 'tools/call' || !hasOnly(params, ['name', 'arguments', '_meta'])) return undefined;
  const { name, arguments: given } = params;
  if (typeof name !== 'string' || (given !== undefined && !isRecord(given))) return undefined;
  if (era === 'modern' && headers['mcp-name'] !== name) return undefined;
  return { era, id, method, tool: name, arguments: given };
}

function eraOf(headers: IncomingHttpHeaders, meta: unknown, method: unknown): Era | undefined {
  if (meta !== undefined && !isRecord(meta)) return undefined;
  const keys = Object.keys(meta ?? {});
  if (keys.includes('progressToken')) return undefined;
  const revision = headers['mcp-protocol-version'];
  if (revision === MODERN_REVISION) {
    return meta && headers['mcp-method'] === method && isEnvelope(meta, keys) ? 'modern' : undefined;
  }
  const isLegacy = typeof revision !== 'object' && LEGACY_REVISIONS.has(revision);
  return isLegacy && !keys.some((key) => key.startsWith(ENVELOPE_PREFIX)) ? 'legacy' : undefined;
}

function isEnvelope(meta: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  const client = meta[CLIENT_INFO_META_KEY];
  return (
    keys.filter((key) => key.startsWith(ENVELOPE_PREFIX)).length === 3 &&
    meta[PROTOCOL_VERSION_META_KEY] === MODERN_REVISION &&
    isRecord(client) &&
    hasOnly(client, ['name', 'version', 'title']) &&
    Object.values(client).every((value) => typeof value === 'string') &&
    'name' in client &&
    'version' in client &&
    isEmptyRecord(meta[CLIENT_CAPABILITIES_META_KEY])
  );
}

// Capabilities that say something are the library's to judge.
function isEmptyRecord(value: unknown): boolean {
  return isRecord(value) && Object.keys(value).length === 0;
}

function hasOnly(value: Readonly<Record<string, unknown>>, names: readonly string[]): boolean {
  return Object.keys(value).every((name) => names.includes(name));
}
