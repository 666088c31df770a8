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
import { type DeclaredClient, type DeclaredClients, PLAIN_CLIENT } from './declared-clients.ts';

interface Recognised {
  readonly era: Era;
  readonly id: string | number;
  readonly client: DeclaredClient;
}

/** A tools/list or tools/call with nothing unusual about it. */
export type FastRequest =
  | (Recognised & { readonly method: 'tools/list' })
  | (Recognised & {
      readonly method: 'tools/call';
      readonly tool: string;
      readonly arguments: unknown;
      /** Whether its client wants to hear how far it is. */
      readonly wantsProgress: boolean;
    });

const LEGACY_REVISIONS: ReadonlySet<string | undefined> = new Set([undefined, ...SUPPORTED_PROTOCOL_VERSIONS]);
const ENVELOPE_PREFIX = 'io.modelcontextprotocol/';

/**
 * Recognises the requests that nearly all traffic is made of, so that they need not go through the protocol library's
 * dispatch. Whatever is unusual or wrong in any way is left to the library, which answers it, so that every rejection is
 * the protocol's own.
 *
 * @param headers those of its HTTP request
 * @param clients what clients declare of themselves
 */
export function fastRequest(
  headers: IncomingHttpHeaders,
  { body, id, method, params = {}, meta }: Message,
  clients: DeclaredClients,
): FastRequest | undefined {
  if (!isRecord(body) || body.jsonrpc !== '2.0' || !hasOnly(body, MESSAGE)) return undefined;
  if (typeof id !== 'string' && !Number.isSafeInteger(id)) return undefined;
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  if (!isRecord(params) || !acceptedBy(headers.accept).json || headers['mcp-session-id'] !== undefined)
    return undefined;
  if (meta !== undefined && !isRecord(meta)) return undefined;
  const token = meta?.progressToken;
  if (token !== undefined && typeof token !== 'string' && !Number.isSafeInteger(token)) return undefined;
  const era = eraOf(headers, meta, method);
  if (!era || !isShallow(meta)) return undefined;
  const client = era === 'modern' && meta ? clients.read(meta) : PLAIN_CLIENT;
  if (!client) return undefined;
  if (method === 'tools/list') return hasOnly(params, LIST) ? { era, id, client, method } : undefined;
  if (method !== 'tools/call' || !hasOnly(params, CALL)) return undefined;
  const { name, arguments: given } = params;
  if (typeof name !== 'string' || (given !== undefined && !isRecord(given))) return undefined;
  if (era === 'modern' && headers['mcp-name'] !== name) return undefined;
  return { era, id, client, method, tool: name, arguments: given, wantsProgress: token !== undefined };
}

const MESSAGE: ReadonlySet<string> = new Set(['jsonrpc', 'id', 'method', 'params']);
const LIST: ReadonlySet<string> = new Set(['_meta']);
const CALL: ReadonlySet<string> = new Set(['name', 'arguments', '_meta']);

function eraOf(
  headers: IncomingHttpHeaders,
  meta: Readonly<Record<string, unknown>> | undefined,
  method: unknown,
): Era | undefined {
  const keys = Object.keys(meta ?? {});
  const revision = headers['mcp-protocol-version'];
  if (revision === MODERN_REVISION) {
    return meta && headers['mcp-method'] === method && isEnvelope(meta, keys) ? 'modern' : undefined;
  }
  const isLegacy = typeof revision !== 'object' && LEGACY_REVISIONS.has(revision);
  return isLegacy && !keys.some((key) => key.startsWith(ENVELOPE_PREFIX)) ? 'legacy' : undefined;
}

const DECLARING: ReadonlySet<string> = new Set([CLIENT_INFO_META_KEY, CLIENT_CAPABILITIES_META_KEY]);

/** Whether what else stands beside a request are words and numbers: how deep objects are is judged elsewhere. */
function isShallow(meta: Readonly<Record<string, unknown>> | undefined): boolean {
  return Object.entries(meta ?? {}).every(([key, value]) => typeof value !== 'object' || DECLARING.has(key));
}

function isEnvelope(meta: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean {
  // Of the client and what it can do, which are judged by themselves, and the revision.
  return (
    keys.filter((key) => key.startsWith(ENVELOPE_PREFIX)).length === 3 &&
    meta[PROTOCOL_VERSION_META_KEY] === MODERN_REVISION
  );
}

function hasOnly(value: Readonly<Record<string, unknown>>, names: ReadonlySet<string>): boolean {
  return Object.keys(value).every((name) => names.has(name));
}
