import type { Access } from '../access/mode.ts';
import { Trust } from '../access/trust.ts';
import { crashOf } from '../audit/crash.ts';
import type { Loggers } from '../audit/loggers.ts';
import { type Now, type Pause, now as realNow, pause as realPause } from '../call/pause.ts';
import { type Catalog, createCatalog } from '../catalog/catalog.ts';
import { LiveCatalog } from '../catalog/live-catalog.ts';
import { isOwnTool } from '../catalog/own-tools.ts';
import type { Settings } from '../settings.ts';
import type { Metrics, MetricsOptions } from '../telemetry/metrics.ts';
import { startTracing } from '../telemetry/tracing.ts';
import { combined } from '../telemetry/watch.ts';
import { connect } from './connect.ts';
import { CHARACTERS_PER_TOKEN, callEnvironment } from './environment.ts';
import { PATIENCE, type Patience } from './http/patience.ts';
import { serveHttp } from './http-server.ts';
import type { CreateMcpServer } from './mcp/mcp-server.ts';
import { Subscriptions } from './mcp/subscriptions.ts';
import { startTokens } from './tokens.ts';

const FOLLOW_EVERY_MS = 5_000;
/** A UI that was replaced without being missed is noticed this late, when no call notices it before. */
const SCHEMA_EVERY_MS = 120_000;

export interface StartOptions {
  readonly settings: Settings;
  /** The UI API to use: the live one, or the embedded one. */
  readonly uiUrl: URL;
  readonly backend: 'live' | 'demo';
  readonly loggers: Loggers;
  /** Milliseconds between two readings of the cluster's access settings; 5 s when absent. */
  readonly followEveryMs?: number;
  /** How long clients may take to send what they have to say; 10 s each for head and body when absent. */
  readonly patience?: Patience;
  /** Milliseconds between two readings of the UI's schema that nothing suggests; two minutes when absent. */
  readonly schemaEveryMs?: number;
  /** The tools to serve; those of the operation files when absent. */
  readonly catalog?: Catalog;
  /** How time passes between two readings of what a write did; by the machine's timer when absent. */
  readonly pause?: Pause;
  /** By which the time is told that passes so; the machine's clock when absent. */
  readonly now?: Now;
  /** Milliseconds since the Unix epoch; the machine's when absent. */
  readonly time?: () => number;
  /** Makes the MCP server of each request in place of ours. */
  readonly createMcpServer?: CreateMcpServer;
}

export interface RunningServer {
  /** `http://host:port`, where /mcp is served. */
  readonly url: string;
  /** Where the probes and metrics of this server are, when they have a port of their own. */
  readonly adminUrl?: string;
  /** The tools that are served. To replace them while serving: clients that listen are told. */
  readonly catalog: LiveCatalog;
  /** Stops listening, lets calls in flight finish, then closes the connections to the UI. */
  stop(): Promise<void>;
  /** The access mode in force now, with who sets it. */
  access(): Access;
  /** How many tokens there are; undefined where none are needed. */
  readonly tokens: number | undefined;
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
 * Serves /mcp: connects to the UI, makes what calls stand on, and listens.
 *
 * @throws BadSetting when MCP_TOOLSETS names a toolset that is none, or the tokens file cannot be used
 * @throws when the address cannot be listened on
 */
export async function startServer({
  settings,
  uiUrl,
  backend,
  loggers,
  followEveryMs = FOLLOW_EVERY_MS,
  schemaEveryMs = SCHEMA_EVERY_MS,
  patience = PATIENCE,
  catalog: tools = createCatalog(),
  pause = realPause,
  now = realNow,
  time = Date.now,
  createMcpServer,
}: StartOptions): Promise<RunningServer> {
  const { log } = loggers;
  const onProtocolError = (error: Error): void =>
    log.debug({ err: { type: error.name, message: error.message } }, 'mcp request rejected');
  const catalog = new LiveCatalog(tools);
  const isTool = (name: string): boolean => catalog.tools.has(name) || isOwnTool({ name });
  const tracing = await startTracing({ isTool, uiUrl, log });
  const metrics =
    settings.MCP_ADMIN_PORT === 0
      ? undefined
      : await startMetrics({
          isTool,
          backend,
          lostLines: loggers.lost,
          charactersPerToken: CHARACTERS_PER_TOKEN,
        });
  const trust = new Trust();
  const subscriptions = new Subscriptions({ onProtocolError });
  const connection = connect({
    settings,
    uiUrl,
    backend,
    loggers,
    catalog,
    followEveryMs,
    schemaEveryMs,
    watchRequest: metrics?.watchRequest,
    onAccess: ({ mode }, enabled) => {
      metrics?.accessChanged({ mode, enabled });
      if (!enabled) subscriptions.endOpen().catch(onProtocolError);
    },
    onFailure: onProtocolError,
  });
  const { client, follower } = connection;
  metrics?.show(() => ({
    access: { mode: trust.bound(follower.current()).mode, enabled: follower.enabled },
    unservable: catalog.compatibility.unservable.size,
    isSchemaAssumed: catalog.compatibility.assumed !== undefined,
    streams: subscriptions.size,
    waiting: client.stats().waiting,
  }));
  let address: string | undefined;
  const environment = callEnvironment({
    settings,
    backend,
    loggers,
    catalog,
    connection,
    trust,
    pause,
    now,
    time,
    address: () => address,
  });
  const tokens = await startTokens(settings.MCP_TOKENS_FILE, catalog, log, () => subscriptions.cutRevoked());
  await connection.start();
  const http = await serveHttp({
    settings,
    uiUrl,
    loggers,
    environment,
    catalog,
    connection,
    trust,
    tokens,
    subscriptions,
    metrics,
    watchCall: combined([metrics?.watchCall, tracing?.watchCall]),
    patience,
    createMcpServer,
    onProtocolError,
  });
  // On every other address it is the network's to say by what name this server is reached.
  if (isLoopback(settings.HOST)) address = http.url;
  return {
    url: http.url,
    ...(http.adminUrl ? { adminUrl: http.adminUrl } : {}),
    catalog,
    async stop() {
      connection.schema.stop();
      await http.stop();
      connection.stop();
      tokens?.stop();
      await tracing?.stop();
    },
    abandon() {
      http.abandon();
    },
    distrust(error, where) {
      trust.lose();
      const msg = 'a failure that nothing caught: reads go on, writes are refused until a restart';
      log.error({ msg, where, err: crashOf(error) });
    },
    access: () => trust.bound(follower.current()),
    tokens: tokens?.count,
  };
}

/** Whether who reaches an address is on this machine. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

// Loaded only when there is a port to ask for them on.
async function startMetrics(options: MetricsOptions): Promise<Metrics> {
  const { createMetrics } = await import('../telemetry/metrics.ts');
  return createMetrics(options);
}
