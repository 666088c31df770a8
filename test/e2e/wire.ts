import { type IncomingHttpHeaders, type RequestOptions, request } from 'node:http';
import { z } from 'zod';
import { type ToolResult, toolResult } from './envelope.ts';

/** A raw HTTP message, for what no well-behaved client sends. */
export interface Message {
  readonly method?: string;
  readonly path?: string;
  /** A list is sent as that many headers of the same name. */
  readonly headers?: Readonly<Record<string, string | string[]>>;
  readonly body?: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends one request on a connection of its own. */
export function send(
  url: string,
  { method = 'POST', path = '/mcp', headers = {}, body }: Message,
  options: Pick<RequestOptions, 'signal'> = {},
): Promise<HttpAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, agent: false, headers, ...options }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const rpcShape = z.looseObject({
  jsonrpc: z.literal('2.0'),
  id: z.union([z.string(), z.number(), z.null()]).optional(),
  result: z.unknown().optional(),
  error: z.looseObject({ code: z.number(), message: z.string() }).optional(),
});

export type RpcAnswer = z.infer<typeof rpcShape>;

/** The JSON-RPC message of an answer, whether it came as JSON or as an event stream of one. */
export function rpc({ headers, text }: HttpAnswer): RpcAnswer {
  const isStream = headers['content-type']?.includes('text/event-stream') === true;
  const events = text.split('\n').filter((line) => line.startsWith('data: '));
  return rpcShape.parse(JSON.parse(isStream ? (events.at(-1)?.slice('data: '.length) ?? '') : text));
}

/** The JSON-RPC error of an answer; fails when it has none. */
export function rpcError(answer: HttpAnswer): NonNullable<RpcAnswer['error']> {
  const { error } = rpc(answer);
  if (!error) throw new Error(`no JSON-RPC error: HTTP ${answer.status} ${answer.text.slice(0, 400)}`);
  return error;
}

/** The tool result of an answer; fails when it has none. */
export function resultOf(answer: HttpAnswer): ToolResult {
  return toolResult(rpc(answer).result);
}

/** Headers that every POST of a client carries. */
export const JSON_HEADERS = {
  'content-type': 'application/json',
  accept: 'application/json, text/event-stream',
} as const;

/** A 2025-era request. */
export function legacy(method: string, params: unknown, headers: Readonly<Record<string, string>> = {}): Message {
  return {
    headers: { ...JSON_HEADERS, 'mcp-protocol-version': '2025-06-18', ...headers },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  };
}

/** A name as a header carries it: in base64 when it holds what no header may. */
function headerText(name: string): string {
  return /^[!-~]+$/.test(name) ? name : `=?base64?${Buffer.from(name).toString('base64')}?=`;
}

const VERSION = '2026-07-28';
const META = {
  'io.modelcontextprotocol/protocolVersion': VERSION,
  'io.modelcontextprotocol/clientInfo': { name: 'odigos-mcp-tests', version: '1.0.0' },
  'io.modelcontextprotocol/clientCapabilities': {},
};

/** A request of protocol 2026-07-28. A header of `undefined` is left out. */
export function modern(
  method: string,
  params: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string | undefined>> = {},
  meta: object = {},
): Message {
  const name = params.name;
  const all = {
    ...JSON_HEADERS,
    'mcp-protocol-version': VERSION,
    'mcp-method': method,
    ...(typeof name === 'string' ? { 'mcp-name': headerText(name) } : {}),
    ...headers,
  };
  return {
    headers: Object.fromEntries(
      Object.entries(all).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    ),
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: { ...params, _meta: { ...META, ...meta } } }),
  };
}

/** A tools/call of the 2025 era. */
export function legacyCall(name: string, given: unknown = {}, headers: Readonly<Record<string, string>> = {}): Message {
  return legacy('tools/call', { name, arguments: given }, headers);
}

/** A tools/call of protocol 2026-07-28. */
export function modernCall(name: string, given: unknown = {}): Message {
  return modern('tools/call', { name, arguments: given });
}

/** What the fast path leaves to the protocol library beside progress. */
const PROGRESS = { progressToken: 'progress', 'example.com/trail': { of: 'an agent' } };

/**
 * Both eras, by a name for test titles, each also with progress and more: the server answers plain requests itself and
 * leaves all others to the protocol library, and what holds for the one way must hold for the other.
 */
export const ERAS: readonly (readonly [string, typeof modernCall])[] = [
  ['2026-07-28', modernCall],
  ['2025 era', legacyCall],
  ['2026-07-28 with progress', (name, given = {}) => modern('tools/call', { name, arguments: given }, {}, PROGRESS)],
  ['2025 era with progress', (name, given = {}) => legacy('tools/call', { name, arguments: given, _meta: PROGRESS })],
];
