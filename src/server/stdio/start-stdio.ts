import type { Readable, Writable } from 'node:stream';
import { createAuditLog } from '../../audit/audit.ts';
import { BadSetting } from '../../settings.ts';
import { callDeadlineMs } from '../call-deadline.ts';
import { type FoundationOptions, layFoundation, liveCatalog } from '../foundation.ts';
import { CallsUnderWay } from '../mcp/calls-under-way.ts';
import { stateInWords } from '../shared-state.ts';
import { serveStdio } from './serve-stdio.ts';

export interface StdioStartOptions extends FoundationOptions {
  readonly input: Readable;
  readonly output: Writable;
}

export interface RunningStdio {
  /** Resolves when the client has gone and all that was under way has ended. */
  readonly gone: Promise<void>;
  /** How it is with what replicas share, as the log says it: none, here, or away and why. */
  sharedState(): string;
  /** Reads no more, lets calls in flight finish, then closes the connections to the UI. */
  stop(): Promise<void>;
  /** Gives up on the calls that a stop still waits for: each gets its audit line, as `error`. */
  abandon(): void;
  /**
   * Something failed in this process where nothing caught it: it is logged, reads go on, and writes are refused from now on.
   *
   * @param where as Node names it
   */
  distrust(error: unknown, where: string): void;
}

/**
 * Serves the client that started this process, over its standard streams. Nothing listens on any port.
 *
 * @throws BadSetting when MCP_TOOLSETS names a toolset that is none, or tokens are set, which nobody could present here
 */
export async function startStdio(options: StdioStartOptions): Promise<RunningStdio> {
  const { settings, loggers, uiUrl, backend, input, output } = options;
  if (settings.MCP_TOKENS_FILE !== undefined) {
    throw new BadSetting(
      'MCP_TOKENS_FILE is for /mcp over HTTP: with --stdio whoever starts this process is who calls.',
    );
  }
  const foundation = await layFoundation(options, liveCatalog(options.catalog), {
    // The bundle's link is the UI's own: there is no other address.
    address: () => (backend === 'live' ? `${uiUrl.origin}${uiUrl.pathname.replace(/\/$/, '')}` : undefined),
  });
  const { environment, catalog, connection, state, tracing, onProtocolError, distrust } = foundation;
  await connection.start();
  const calls = new CallsUnderWay();
  const served = await serveStdio({
    environment,
    catalog,
    openAudit: calls.counting(createAuditLog(loggers.audit)),
    watchCall: tracing?.watchCall,
    callDeadlineMs: callDeadlineMs(settings),
    onProtocolError,
    input,
    output,
    maxInFlight: settings.MCP_MAX_IN_FLIGHT,
    isEnabled: () => connection.follower.enabled,
  });
  return {
    gone: served.gone,
    sharedState: () => stateInWords(state),
    async stop() {
      connection.schema.stop();
      await served.stop();
      connection.stop();
      state?.stop();
      await tracing?.stop();
    },
    abandon: () => calls.abandon(),
    distrust,
  };
}
