import type { Readable, Writable } from 'node:stream';
import { createMcpHandler, Server } from '@modelcontextprotocol/server';
import { LIMIT_BYTES } from '../http/json-body.ts';
import { createMcpEndpoint, type McpEndpointOptions } from '../mcp/endpoint.ts';
import { IMPLEMENTATION, serverOptions } from '../mcp/implementation.ts';
import { visibleAnswers } from '../mcp/visible-answers.ts';
import { BoundedLines } from './bounded-lines.ts';
import { MessageLines } from './message-lines.ts';
import { StdioClient } from './stdio-client.ts';

export interface StdioOptions extends McpEndpointOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Messages that may be under way at once. */
  readonly maxInFlight: number;
  /** Whether MCP is served at all. */
  readonly isEnabled: () => boolean;
}

/** A client that is served over a pair of pipes. */
export interface StdioConnection {
  /** Resolves when the client has gone and all that was under way has ended. */
  readonly gone: Promise<void>;
  /** Reads no more, and lets what is under way finish. */
  stop(): Promise<void>;
}

/**
 * Serves one client over a pair of pipes, a JSON-RPC message a line, in both eras of the protocol: the same service, gates and
 * audit as over HTTP. Who started this process is who calls, so there are no tokens.
 */
export async function serveStdio(options: StdioOptions): Promise<StdioConnection> {
  const { input, output, maxInFlight, isEnabled, onProtocolError } = options;
  const listening = createMcpHandler(({ era }) => new Server(IMPLEMENTATION, serverOptions(era)), {
    onerror: onProtocolError,
  });
  const endpoint = await createMcpEndpoint(options, () => {
    listening.notify.toolsChanged();
    listening.notify.promptsChanged();
    listening.notify.resourcesChanged();
  });
  const client = new StdioClient({
    endpoint,
    listening: visibleAnswers(listening),
    lines: new MessageLines(output),
    maxInFlight,
    isEnabled,
  });
  const lines = new BoundedLines(LIMIT_BYTES);
  const take = (piece: Buffer): void => {
    for (const line of lines.take(piece)) {
      client.take(line).catch((error: unknown) => {
        onProtocolError(error instanceof Error ? error : new Error('unknown failure'));
      });
    }
  };
  input.on('data', take);
  const gone = new Promise<void>((resolve) => {
    for (const event of ['end', 'close', 'error']) input.once(event, () => resolve());
  });
  return {
    gone: gone.then(async () => {
      client.abort();
      await client.settled();
    }),
    async stop() {
      input.off('data', take);
      input.pause();
      await client.settled();
      client.abort();
      await listening.close();
    },
  };
}
