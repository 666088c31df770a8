import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readClusterSettings } from '../access/cluster-settings.ts';
import { AccessFollower, type ReadClusterSettings } from '../access/follower.ts';
import { parseToolsets, type ToolsetChoice } from '../access/toolsets.ts';
import { createAuditLog } from '../audit/audit.ts';
import type { Loggers } from '../audit/loggers.ts';
import { BadSetting, type Settings } from '../settings.ts';
import type { CallEnvironment } from '../tools/call.ts';
import { operations } from '../tools/catalog.generated.ts';
import { type Catalog, createCatalog } from '../tools/catalog.ts';
import { ClusterFactsCache } from '../tools/cluster-facts.ts';
import { PlanBook } from '../tools/plan.ts';
import { Serialiser } from '../tools/serialise.ts';
import { createUiClient, type UiReader } from '../ui/client.ts';
import { createApp } from './app.ts';
import { crashOf } from './crash.ts';
import { Drain } from './drain.ts';

/** JSON of names and numbers has about three characters a token (o200k); prose has more, so this errs on the safe side. */
const CHARACTERS_PER_TOKEN = 3;
const PLAN_KEY_BYTES = 32;
const READY_DEADLINE_MS = 2_000;
const FOLLOW_EVERY_MS = 5_000;
const FOLLOW_DEADLINE_MS = 3_000;
/** A call may make a few requests one after another. */
const REQUESTS_PER_CALL = 3;

export interface StartOptions {
  readonly settings: Settings;
  /** The UI API to use: the live one, or the embedded one. */
  readonly uiUrl: URL;
  readonly backend: 'live' | 'demo';
  readonly loggers: Loggers;
  /** Milliseconds between two readings of the cluster's access settings; 5 s when absent. */
  readonly followEveryMs?: number;
}

export interface RunningServer {
  /** `http://host:port`, where /mcp is served. */
  readonly url: string;
  /** Stops listening, lets calls in flight finish, then closes the connections to the UI. */
  stop(): Promise<void>;
}

/**
 * Serves /mcp.
 *
 * @throws BadSetting when MCP_TOOLSETS names a toolset that is none
 * @throws when the address cannot be listened on
 */
export async function startServer({
  settings,
  uiUrl,
  backend,
  loggers,
  followEveryMs = FOLLOW_EVERY_MS,
}: StartOptions): Promise<RunningServer> {
  const { log } = loggers;
  const ui = createUiClient({ url: uiUrl, timeoutMs: settings.MCP_UI_TIMEOUT_MS });
  const catalog = createCatalog();
  const follower = new AccessFollower({
    pin: settings.MCP_ACCESS_MODE,
    read: clusterSettings(ui),
    intervalMs: followEveryMs,
    deadlineMs: FOLLOW_DEADLINE_MS,
    onChange: ({ mode, source }, enabled) =>
      log.info({ msg: 'access changed', access_mode: mode, set_by: source, enabled }),
  });
  const environment: CallEnvironment = {
    catalog,
    ui,
    facts: new ClusterFactsCache(ui),
    plans: new PlanBook(randomBytes(PLAN_KEY_BYTES)),
    applies: new Serialiser(),
    access: () => follower.current(),
    freshAccess: () => follower.fresh(),
    backend,
    uiTimeoutMs: settings.MCP_UI_TIMEOUT_MS,
    allowedToolsets: allowedToolsets(settings.MCP_TOOLSETS, catalog),
    requirePlan: settings.MCP_REQUIRE_PLAN,
    answerBudget: settings.MCP_MAX_ANSWER_TOKENS * CHARACTERS_PER_TOKEN,
    onCrash: (tool, error) => log.error({ tool, err: crashOf(error) }, 'tool crashed'),
  };
  await follower.start();
  const server = createServer();
  const drain = new Drain(server);
  const app = await createApp({
    environment,
    openAudit: drain.counting(createAuditLog(loggers.audit)),
    callDeadlineMs: settings.MCP_UI_TIMEOUT_MS * REQUESTS_PER_CALL,
    allowedHosts: settings.MCP_ALLOWED_HOSTS,
    allowedOrigins: settings.MCP_ALLOWED_ORIGINS,
    isReady: () => ui.ready(AbortSignal.timeout(READY_DEADLINE_MS)),
    isEnabled: () => follower.enabled,
    isStopping: () => drain.isStopping,
    log,
  });
  server.on('request', app);
  const address = await listen(server, settings.PORT, settings.HOST);
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    async stop() {
      await drain.stop();
      follower.stop();
      ui.close();
    },
  };
}

/** Reads the cluster's access settings as the contract has them: inside the manifest of the effective configuration. */
function clusterSettings(ui: UiReader): ReadClusterSettings {
  return async (signal) => {
    const answer = await ui.read(operations.get_access_mode, {}, { signal, timeoutMs: FOLLOW_DEADLINE_MS });
    const manifest = answer.ok ? answer.data.effectiveConfig?.manifestYAML : undefined;
    return typeof manifest === 'string' ? readClusterSettings(manifest) : undefined;
  };
}

function allowedToolsets(names: string, { toolsets }: Catalog): ToolsetChoice {
  const parsed = parseToolsets(names, toolsets);
  if (parsed.ok) return parsed.choice;
  throw new BadSetting(
    `MCP_TOOLSETS="${names}": there is no toolset "${parsed.unknown}". There are: ${[...toolsets].join(', ')}.`,
  );
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void => reject(new Error(listenProblem(error, port, host)));
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no TCP address'));
      else resolve(address);
    });
  });
}

function listenProblem({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `port ${port} of ${host} is in use. Set PORT to a free one; 0 takes any.`;
    case 'EACCES':
      return `port ${port} of ${host} may not be listened on by this user. Set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is no address of this machine.`;
    default:
      return `cannot listen on port ${port} of ${host}: ${message}`;
  }
}
