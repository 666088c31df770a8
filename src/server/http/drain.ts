import type { Server, ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { AuditRecord, OpenAuditRecord } from '../../audit/audit.ts';

/** How long a stopping server bears with what is no call: a slow upload, a subscription's open stream. */
const STRAGGLERS_MS = 1_000;

/**
 * Lets a server stop without losing a call. Calls under way end, with answer and audit line, before their connections
 * do; connections without a call do not hold up the stop.
 */
export class Drain {
  private readonly server: Server;
  private readonly responses = new Set<ServerResponse>();
  private readonly calls = new Set<AuditRecord>();
  private stopping = false;
  private waiting: (() => void)[] = [];

  constructor(server: Server) {
    this.server = server;
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

  /** Counts a call as under way from the opening of its audit record until its line is written. */
  counting(open: OpenAuditRecord): OpenAuditRecord {
    return (...call) => {
      const record = open(...call);
      this.calls.add(record);
      return {
        ...record,
        write: () => {
          const outcome = record.write();
          if (this.calls.delete(record)) this.wake();
          return outcome;
        },
      };
    };
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

  /** Audits every call that is still under way, as `error` where nothing is known of its end: a stop waits no longer. */
  abandon(): void {
    for (const record of this.calls) record.write();
    this.calls.clear();
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
