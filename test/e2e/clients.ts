import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from '@modelcontextprotocol/client';
import { Client as FirstClient } from '@modelcontextprotocol/sdk/client/index.js';
import { StreamableHTTPClientTransport as FirstTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { type ToolResult, toolResult } from './envelope.ts';

/** A tool as tools/list has it. */
export interface ToolListing {
  readonly name: string;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly inputSchema: object;
}

/** What a caller may want of a call beside its answer. */
export interface CallOptions {
  /** Hears the progress that the client was told of. */
  readonly onProgress?: (message: string | undefined) => void;
  /** Cancels the call as the client's users do. */
  readonly signal?: AbortSignal;
}

/** A connected client of somebody else's making. */
export interface RealClient {
  /** The protocol version that was agreed on. */
  readonly protocol: string | undefined;
  /** What the server tells a model of itself. */
  readonly instructions: string | undefined;
  list(): Promise<readonly ToolListing[]>;
  call(tool: string, given?: Readonly<Record<string, unknown>>, options?: CallOptions): Promise<ToolResult>;
  close(): Promise<void>;
}

export type Connect = (url: string) => Promise<RealClient>;

const IDENTITY = { name: 'odigos-mcp-tests', version: '1.0.0' };

function modern(mode: 'legacy' | { pin: string }): Connect {
  return async (url) => {
    const client = new ModernClient(IDENTITY, { versionNegotiation: { mode } });
    await client.connect(new ModernTransport(new URL(`${url}/mcp`)));
    return {
      protocol: client.getNegotiatedProtocolVersion(),
      instructions: client.getInstructions(),
      list: async () => (await client.listTools()).tools,
      call: async (name, given = {}, options) =>
        toolResult(await client.callTool({ name, arguments: { ...given } }, requestOptions(options))),
      close: () => client.close(),
    };
  };
}

/** The second generation's client, speaking 2026-07-28. */
export const connectModern = modern({ pin: '2026-07-28' });

/** The second generation's client, speaking as a 2025-era one. */
export const connectLegacy = modern('legacy');

/** The first generation's client, which most of today's agents are built on. */
export const connectFirst: Connect = async (url) => {
  const transport = new FirstTransport(new URL(`${url}/mcp`));
  // Its own types disagree about the optional session under exactOptionalPropertyTypes.
  const client = await firstOver(transport as unknown as FirstClientTransport);
  return { ...client, protocol: transport.protocolVersion };
};

type FirstClientTransport = Parameters<FirstClient['connect']>[0];

/** The first generation's client over any transport of its own; the protocol version is not to be had from it. */
export async function firstOver(transport: FirstClientTransport): Promise<RealClient> {
  const client = new FirstClient(IDENTITY);
  await client.connect(transport);
  return {
    protocol: undefined,
    instructions: client.getInstructions(),
    list: async () => (await client.listTools()).tools,
    call: async (name, given = {}, options) =>
      toolResult(await client.callTool({ name, arguments: given }, undefined, requestOptions(options))),
    close: () => client.close(),
  };
}

function requestOptions({ onProgress, signal }: CallOptions = {}) {
  return {
    ...(onProgress ? { onprogress: ({ message }: { message?: string | undefined }) => onProgress(message) } : {}),
    ...(signal ? { signal } : {}),
  };
}

/** Every real client, by a name for test titles. */
export const CLIENTS: readonly (readonly [string, Connect])[] = [
  ['client 2.x, 2026-07-28', connectModern],
  ['client 2.x, 2025 era', connectLegacy],
  ['sdk 1.x', connectFirst],
];
