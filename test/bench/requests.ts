import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { JSON_HEADERS } from '../e2e/wire.ts';

const message = z.looseObject({ method: z.string(), params: z.looseObject({}).optional() });
const recordedShape = z.strictObject({
  /** Whose client it is. */
  client: z.string(),
  era: z.enum(['modern', 'legacy']),
  /** Of the HTTP request, without those of the connection and those that name method and tool. */
  headers: z.record(z.string(), z.string()),
  list: message,
  call: message,
});

/** How one client sends tools/list and tools/call. */
export type Recorded = z.infer<typeof recordedShape>;

/** A tool and what it is called with. */
export interface BenchCall {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** One HTTP POST, as its client sends it. */
export interface BenchRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * What Claude Code and VS Code put beside a call, on the wire of TypeScript 1.x, which both are built on: written
 * down by what they are known to send, since neither can be run here.
 */
const BUILT_AFTER = [
  {
    client: 'as claude code',
    agent: 'claude-code/2.1.0 (cli)',
    meta: { 'claudecode/toolUseId': 'toolu_01A09q90qw90lq917835lq9', progressToken: 3 },
  },
  {
    client: 'as vs code',
    agent: 'node',
    meta: {
      progressToken: '0b7f5d35-0c4e-4d0c-9a07-9f1c0c0b5a55',
      'vscode.conversationId': '7c1e6b7e-3f1d-4d6b-8d54-0a4f4f2f8a11',
      'vscode.requestId': '5a2f0f4e-8e39-4a0f-9b21-6f5f1f3c2d10',
    },
  },
] as const;

/** A request with nothing in it that the protocol does not ask for, in both eras. */
export const PLAIN: readonly [Recorded, Recorded] = [
  {
    client: 'plain, 2026-07-28',
    era: 'modern',
    headers: { ...JSON_HEADERS, 'mcp-protocol-version': '2026-07-28' },
    list: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: { _meta: envelope() } },
    call: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { _meta: envelope() } },
  },
  {
    client: 'plain, 2025-11-25',
    era: 'legacy',
    headers: { ...JSON_HEADERS, 'mcp-protocol-version': '2025-11-25' },
    list: { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} },
    call: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: {} },
  },
];

function envelope(): object {
  return {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientInfo': { name: 'bench', version: '1' },
    'io.modelcontextprotocol/clientCapabilities': {},
  };
}

/** How real clients send tools/list and tools/call: record.ts recorded them. */
export function recordedClients(): readonly Recorded[] {
  const text = readFileSync(join(import.meta.dirname, 'requests.json'), 'utf8');
  const recorded = z.array(recordedShape).parse(JSON.parse(text));
  const first = recorded.find(({ client }) => client === 'typescript 1.x');
  if (!first) throw new Error('requests.json lacks typescript 1.x');
  const built = BUILT_AFTER.map(({ client, agent, meta }) => ({
    ...first,
    client,
    headers: { ...first.headers, 'user-agent': agent },
    call: { ...first.call, params: { ...first.call.params, _meta: meta } },
  }));
  return [...recorded, ...built];
}

/** A client's tools/list. */
export function listRequest({ era, headers, list }: Recorded): BenchRequest {
  const named = era === 'modern' ? { 'mcp-method': list.method } : {};
  return { headers: { ...headers, ...named }, body: JSON.stringify(list) };
}

/** A client's tools/call, of a tool of ours. */
export function callRequest({ era, headers, call }: Recorded, { name, arguments: given }: BenchCall): BenchRequest {
  const named = era === 'modern' ? { 'mcp-method': call.method, 'mcp-name': name } : {};
  const params = { ...call.params, name, arguments: given };
  return { headers: { ...headers, ...named }, body: JSON.stringify({ ...call, params }) };
}

/** The client of that name. */
export function named(clients: readonly Recorded[], name: string): Recorded {
  const found = clients.find(({ client }) => client === name);
  if (!found) throw new Error(`requests.json lacks ${name}`);
  return found;
}
