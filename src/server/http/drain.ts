import type { Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** How long a stopping server bears with what is no call: a slow upload, a subscription's open stream. */
const STRAGGLERS_MS = 1_000;

/**
 * Lets a server stop without losing a call. Calls under way end, with answer and audit line, before their connections
 * do; connections without a call do not hold up the stop.
 */
export class Drain {
  private readonly server: Server;
  private readonly responses = new Set<ServerResponse>();
  /** Those whose end a stop waits for. */
  private readonly calls: { readonly size: number };
  private stopping = false;
  private waiting: (() => void)[] = [];

  /** @param calls under way, of which {@link callEnded} is told each end */
  constructor(server: Server, calls: { readonly size: number }) {
    this.server = server;
    this.calls = calls;
    // Ahead of the application, which may answer at once.
    server.prependListener('request', (_request, response) => {
      this.responses.add(response);
      if (this.stopping) lastOf(response);
      response.once('close', () => {
        this.responses.delete(response);
        this.wake();
      });
    });
  }

  /** Whether the server is stopping. */
  get isStopping(): boolean {
    return this.stopping;
  }

  /** A call has ended. */
  callEnded(): void {
    this.wake();
  }

  /** Stops listening, waits for the calls under way and closes every connection. */
  async stop(): Promise<void> {
    this.stopping = true;
    const closed = new Promise<void>((resolve, reject) => {
      this.server.close((error) => (error ? reject(error) : resolve()));
    });
    for (const response of this.responses) lastOf(response);
    const giveUp = new AbortController();
    await this.until(() => this.calls.size === 0);
    await Promise.race([
      this.until(() => this.responses.size === 0),
      pause(STRAGGLERS_MS, undefined, { signal: giveUp.signal }).catch(() => undefined),
    ]);
    giveUp.abort();
    await this.until(() => this.calls.size === 0);
    // A connection that never sent anything counts as active to Node: closing the idle ones would wait for it.
    this.server.closeAllConnections();
    await closed;
  }

  private async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await new Promise<void>((resolve) => void this.waiting.push(resolve));
  }

  private wake(): void {
    for (const resolve of this.waiting.splice(0)) resolve();
  }
}

/** Tells the client that no request follows on this connection: Node closes it behind the answer. */
function lastOf(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}
