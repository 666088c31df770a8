import type { Access } from '../access/mode.ts';
import type { LiveCatalog } from '../catalog/live-catalog.ts';
import type { ReplicaState } from '../state/replica-state.ts';
import type { SharedStateNow } from '../telemetry/instruments.ts';
import type { Metrics, MetricsOptions } from '../telemetry/metrics.ts';
import { combined } from '../telemetry/watch.ts';
import { CHARACTERS_PER_TOKEN } from './environment.ts';
import { FollowTogether } from './follow-together.ts';
import { type FoundationOptions, layFoundation, liveCatalog } from './foundation.ts';
import { PATIENCE, type Patience } from './http/patience.ts';
import { serveHttp } from './http-server.ts';
import type { CreateMcpServer } from './mcp/mcp-server.ts';
import { Subscriptions } from './mcp/subscriptions.ts';
import { stateInWords } from './shared-state.ts';
import { startTokens } from './tokens.ts';

export interface StartOptions extends FoundationOptions {
  /** How long clients may take to send what they have to say; 10 s each for head and body when absent. */
  readonly patience?: Patience;
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
  /** How it is with what replicas share, as the log says it: none, here, or away and why. */
  sharedState(): string;
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
export async function startServer(options: StartOptions): Promise<RunningServer> {
  const { settings, uiUrl, backend, loggers, patience = PATIENCE, createMcpServer } = options;
  const { log } = loggers;
  const served = liveCatalog(options.catalog);
  const { catalog, isTool } = served;
  const metrics =
    settings.MCP_ADMIN_PORT === 0
      ? undefined
      : await startMetrics({
          isTool,
          backend,
          lostLines: loggers.lost,
          charactersPerToken: CHARACTERS_PER_TOKEN,
        });
  const subscriptions = new Subscriptions({ onProtocolError: (error) => foundation.onProtocolError(error) });
  let address: string | undefined;
  const foundation = await layFoundation(options, served, {
    watchRequest: metrics?.watchRequest,
    onAccess: ({ mode }, enabled) => {
      metrics?.accessChanged({ mode, enabled });
      together?.saw();
      if (!enabled) subscriptions.endOpen().catch(foundation.onProtocolError);
    },
    address: () => address,
  });
  const { trust, state, connection, environment, tracing, onProtocolError, access, distrust } = foundation;
  const { client, follower } = connection;
  const together =
    state && new FollowTogether({ notices: state.notices, catalog, connection, onFailure: onProtocolError });
  metrics?.show(() => ({
    access: { mode: access().mode, enabled: follower.enabled },
    unservable: catalog.compatibility.unservable.size,
    isSchemaAssumed: catalog.compatibility.assumed !== undefined,
    streams: subscriptions.size,
    waiting: client.stats().waiting,
    sharedState: sharedStateOf(state),
  }));
  const tokens = await startTokens(settings.MCP_TOKENS_FILE, catalog, log, () => subscriptions.cutRevoked());
  await connection.start();
  await together?.start();
  const http = await serveHttp({
    settings,
    uiUrl,
    loggers,
    environment,
    catalog,
    connection,
    trust,
    state,
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
      together?.stop();
      state?.stop();
      await tracing?.stop();
    },
    abandon() {
      http.abandon();
    },
    distrust,
    access,
    tokens: tokens?.count,
    sharedState: () => stateInWords(state),
  };
}

function sharedStateOf(state: ReplicaState | undefined): SharedStateNow {
  if (state === undefined) return 'none';
  return state.isHere() ? 'here' : 'away';
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
