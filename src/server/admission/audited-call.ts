import type { IncomingHttpHeaders } from 'node:http';
import { CLIENT_INFO_META_KEY } from '@modelcontextprotocol/server';
import type { AuditedArrival } from '../../audit/audit.ts';
import { fieldOf } from '../../tool/fields.ts';

/** A tools/call as it arrived; undefined where its body was not or could not be read. */
type Message = unknown;

const PRODUCT = /^([\w.-]+(?: [\w.-]+)?)(?:\/([\w.+-]+))?/;

/**
 * The tool that a message calls: its name, empty when it names none; undefined when it is no tools/call.
 */
export function calledTool(message: Message): string | undefined {
  if (fieldOf(message, 'method') !== 'tools/call') return undefined;
  const name = fieldOf(fieldOf(message, 'params'), 'name');
  return typeof name === 'string' ? name : '';
}

/**
 * What the audit says of a call on its arrival. The client is what its message says of it (2026-07-28 sends that with
 * every request); a 2025-era client says it in another request, so there the product of its `User-Agent` stands for it.
 *
 * @param token name of the token that it presented
 */
export function auditedArrival(
  tool: string,
  headers: IncomingHttpHeaders,
  message: Message,
  token: string | undefined,
  traceId: string | undefined,
): AuditedArrival {
  const client = namedClient(message) ?? userAgent(headers['user-agent']);
  const id = fieldOf(message, 'id');
  return {
    tool,
    ...(client ? { client } : {}),
    ...(token === undefined ? {} : { token }),
    ...(typeof id === 'string' || typeof id === 'number' ? { requestId: id } : {}),
    ...(traceId === undefined ? {} : { traceId }),
  };
}

function namedClient(message: Message): AuditedArrival['client'] {
  const info = fieldOf(fieldOf(fieldOf(message, 'params'), '_meta'), CLIENT_INFO_META_KEY);
  const name = fieldOf(info, 'name');
  const version = fieldOf(info, 'version');
  if (typeof name !== 'string' || name === '') return undefined;
  return { name, ...(typeof version === 'string' ? { version } : {}) };
}

function userAgent(header: string | undefined): AuditedArrival['client'] {
  const [, name, version] = PRODUCT.exec(header ?? '') ?? [];
  return name === undefined ? undefined : { name, ...(version === undefined ? {} : { version }) };
}
