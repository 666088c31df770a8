import type { FetchLikeMcpHandler } from '@modelcontextprotocol/node';
import { createMcpHandler } from '@modelcontextprotocol/server';
import { ANYONE } from '../../access/caller.ts';
import type { OpenAuditRecord } from '../../audit/audit.ts';
import type { CallEnvironment } from '../../call/call-environment.ts';
import type { LiveCatalog } from '../../catalog/live-catalog.ts';
import { loadSkills } from '../../guidance/skills/skills.ts';
import type { WatchCall } from '../../telemetry/watch.ts';
import { CallAccount } from './call-account.ts';
import { jsonAnswers } from './json-answers.ts';
import { type CreateMcpServer, createMcpServer } from './mcp-server.ts';
import { McpService } from './serve.ts';
import { Views } from './views.ts';
import { visibleAnswers } from './visible-answers.ts';

export interface McpEndpointOptions {
  readonly environment: CallEnvironment;
  /** The catalog of the environment, which tells of its changes. */
  readonly catalog: LiveCatalog;
  readonly openAudit: OpenAuditRecord;
  /** Makes metrics and traces of calls, where there are any. */
  readonly watchCall?: WatchCall | undefined;
  /** Milliseconds that one call may take in all. */
  readonly callDeadlineMs: number;
  /**
   * Makes the MCP server of each request in place of ours, so that what the protocol has and we don't can be served on
   * this very endpoint; no request then goes past the protocol library.
   */
  readonly createServer?: CreateMcpServer | undefined;
  /** Told of what the protocol library rejects or fails at. */
  readonly onProtocolError: (error: Error) => void;
}

/** What serves MCP messages, whatever transport they come by. */
export interface McpEndpoint {
  readonly service: McpService;
  readonly views: Views;
  readonly account: CallAccount;
  /** The protocol library, stateless, in both eras: what answers whatever is not answered here. */
  readonly handler: FetchLikeMcpHandler;
}

/**
 * Makes what serves MCP messages, and its first list, so that a fault of the catalog shows at start and the first client
 * does not wait.
 *
 * @param onListChanged told when tools have changed, once every view is made anew
 */
export async function createMcpEndpoint(options: McpEndpointOptions, onListChanged: () => void): Promise<McpEndpoint> {
  const { environment, catalog, openAudit, watchCall, callDeadlineMs, createServer, onProtocolError } = options;
  const views = new Views(catalog, environment);
  catalog.onChange(() => {
    // In this order: who is told asks at once.
    views.forget();
    onListChanged();
  });
  await views.asked(ANYONE, { toolsets: [], isSmall: false });
  const skills = await loadSkills();
  const create: CreateMcpServer = createServer ?? ((calls, era) => createMcpServer(calls, era, skills));
  const handler = createMcpHandler(({ era }) => create(environment, era), {
    onerror: onProtocolError,
  });
  const account = new CallAccount(openAudit, watchCall);
  const service = new McpService({
    environment,
    views,
    account,
    skills,
    callDeadlineMs,
    isLibraryAlone: createServer !== undefined,
    onFailure: (error) => onProtocolError(error instanceof Error ? error : new Error('unknown failure')),
  });
  return { service, views, account, handler: visibleAnswers(jsonAnswers(handler)) };
}
