import { createServer } from 'node:http';
import type { Logger } from 'pino';
import { AccessFollower } from '../access/follower.ts';
import { TokenStore } from '../access/token-store.ts';
import { parseToolsets, type ToolsetChoice } from '../access/toolsets.ts';
import { Trust } from '../access/trust.ts';
import { createAuditLog, createWriteRecord } from '../audit/audit.ts';
import { crashOf } from '../audit/crash.ts';
import type { Loggers } from '../audit/loggers.ts';
import { Refusals } from '../audit/refusals.ts';
import { createRequestLines } from '../audit/request-lines.ts';
import type { CallEnvironment } from '../call/call-environment.ts';
import { ClusterFactsCache } from '../call/cluster-facts.ts';
import { type Pause, pause as realPause } from '../call/pause.ts';
import { PlanBook } from '../call/write/plan.ts';
import { Serialiser } from '../call/write/serialise.ts';
import { type Catalog, createCatalog } from '../catalog/catalog.ts';
import { LiveCatalog } from '../catalog/live-catalog.ts';
import { fittedUi } from '../compatibility/fitted-ui.ts';
import { SchemaFollower } from '../compatibility/schema-follower.ts';
import { BadSetting, type Settings } from '../settings.ts';
import type { AccessState, ServedState } from '../telemetry/instruments.ts';
import type { Metrics, MetricsOptions } from '../telemetry/metrics.ts';
import { metricsRoute } from '../telemetry/metrics-route.ts';
import { startTracing } from '../telemetry/tracing.ts';
import { combined } from '../telemetry/watch.ts';
import { definitions } from '../tool/generated/catalog.generated.ts';
import { createUiClient } from '../ui/client.ts';
import { readUiSchema } from '../ui/schema.ts';
import { createAuthenticate } from './admission/authenticate.ts';
import { clientAddress } from './admission/client-address.ts';
import { Limits } from './admission/limits.ts';
import { RequestLog } from './admission/request-log.ts';
import { createApp } from './app.ts';
import { clusterSettingsReader } from './cluster-settings-reader.ts';
import { createDownloadGuard } from './front-door/download-guard.ts';
import { createFrontDoor } from './front-door/front-door.ts';
import { createAdminServer } from './http/admin.ts';
import { AnswerOrder } from './http/answer-order.ts';
import { BodiesUnderWay } from './http/bodies-under-way.ts';
import { Drain } from './http/drain.ts';
import type { HealthOptions } from './http/health.ts';
import { createOriginJudge } from './http/host-guard.ts';
import { jsonBody } from './http/json-body.ts';
import { listen } from './http/listen.ts';
import { PATIENCE, type Patience, patienceOf } from './http/patience.ts';
import { type CreateMcpServer, createMcpServer } from './mcp/mcp-server.ts';
import { Subscriptions } from './mcp/subscriptions.ts';
import { planKey } from './plan-key.ts';

/** JSON of names and numbers has about three characters a token (o200k); prose has more, so this errs on the safe side. */
const CHARACTERS_PER_TOKEN = 3;
const READY_DEADLINE_MS = 2_000;
const FOLLOW_EVERY_MS = 5_000;
const FOLLOW_DEADLINE_MS = 3_000;
/** A UI that was replaced without being missed is noticed this late, when no call notices it before. */
const SCHEMA_EVERY_MS = 120_000;
const SCHEMA_DEADLINE_MS = 5_000;
/** A call may make a few requests one after another. */
const REQUESTS_PER_CALL = 3;
const TOKENS_EVERY_MS = 2_000;

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
  schemaEveryMs = SCHEMA_EVERY_MS,
  patience = PATIENCE,
  catalog: tools = createCatalog(),
  pause = realPause,
  createMcpServer: otherMcpServer,
}: StartOptions): Promise<RunningServer> {
  const { log } = loggers;
  const onProtocolError = (error: Error): void =>
    log.debug({ err: { type: error.name, message: error.message } }, 'mcp request rejected');
  const catalog = new LiveCatalog(tools);
  const isTool = (name: string): boolean => catalog.tools.has(name);
  const tracing = await startTracing({ isTool, uiUrl, log });
  const trust = new Trust();
  const access = (): AccessState => ({ mode: trust.bound(follower.current()).mode, enabled: follower.enabled });
  const served = (): ServedState => ({
    unservable: catalog.skew.unservable.size,
    isSchemaAssumed: catalog.skew.assumed !== undefined,
    streams: subscriptions.size,
  });
  const metrics =
    settings.MCP_ADMIN_PORT === 0
      ? undefined
      : await startMetrics({
          isTool,
          backend,
          access,
          served,
          waiting: () => client.stats().waiting,
          lostLines: loggers.lost,
          charactersPerToken: CHARACTERS_PER_TOKEN,
        });
  const client = createUiClient({
    url: uiUrl,
    timeoutMs: settings.MCP_UI_TIMEOUT_MS,
    concurrency: settings.MCP_UI_CONCURRENCY,
    ...(metrics ? { watches: [metrics.watchRequest] } : {}),
  });
  const schema = new SchemaFollower({
    read: (signal, known) => readUiSchema(client, { signal, timeoutMs: SCHEMA_DEADLINE_MS }, known),
    catalog,
    log,
    intervalMs: schemaEveryMs,
    deadlineMs: SCHEMA_DEADLINE_MS,
  });
  const ui = fittedUi(client, () => schema.fit);
  const facts = new ClusterFactsCache(ui);
  let isFollowing = false;
  const follower = new AccessFollower({
    pin: settings.MCP_ACCESS_MODE,
    read: clusterSettingsReader(ui, FOLLOW_DEADLINE_MS),
    intervalMs: followEveryMs,
    deadlineMs: FOLLOW_DEADLINE_MS,
    onChange: ({ mode, source }, enabled) => {
      log.info({ msg: 'access changed', access_mode: mode, set_by: source, enabled });
      // What the first reading tells is no change of the cluster.
      if (isFollowing) metrics?.accessChanged({ mode, enabled });
      if (!enabled) subscriptions.endOpen().catch(onProtocolError);
    },
    onReturn: () => {
      schema.hint();
      facts.current().catch(onProtocolError);
    },
    onCrash: (error) => log.error({ msg: "the cluster's settings could not be read", err: crashOf(error) }),
  });
  const environment: CallEnvironment = {
    catalog,
    ui,
    onUnknownOperation: () => schema.hint(),
    facts,
    plans: new PlanBook(planKey(settings.MCP_PLAN_KEY_FILE)),
    applies: new Serialiser(),
    access: {
      current: () => trust.bound(follower.current()),
      fresh: async () => trust.bound(await follower.fresh()),
    },
    recordWrite: createWriteRecord(loggers),
    backend,
    uiTimeoutMs: settings.MCP_UI_TIMEOUT_MS,
    allowedToolsets: allowedToolsets(settings.MCP_TOOLSETS, catalog),
    bundle: settings.MCP_BUNDLE,
    requirePlan: settings.MCP_REQUIRE_PLAN,
    confirm: settings.MCP_CONFIRM,
    answerBudget: settings.MCP_MAX_ANSWER_TOKENS * CHARACTERS_PER_TOKEN,
    pause,
    onCrash: (tool, error) => log.error({ tool, err: crashOf(error) }, 'tool crashed'),
  };
  const tokens = await startTokens(settings.MCP_TOKENS_FILE, catalog, log, () => subscriptions.cutRevoked());
  const subscriptions = new Subscriptions({
    createServer: (era) => createMcpServer(environment, era),
    onProtocolError,
  });
  // Of an older UI the rest can be read once it is known what it has. The facts too: a refused call sends nothing, and
  // tells of the cluster what is known.
  await schema.start();
  await Promise.all([follower.start(), facts.current()]);
  isFollowing = true;
  const judge = createOriginJudge({
    uiNamespace: settings.MCP_UI_NAMESPACE,
    allowedHosts: settings.MCP_ALLOWED_HOSTS,
    allowedOrigins: settings.MCP_ALLOWED_ORIGINS,
  });
  const isFrontDoor = settings.MCP_FRONT_DOOR;
  const authenticate = createAuthenticate(tokens);
  const limits = new Limits({ rate: settings.MCP_RATE, inFlight: settings.MCP_MAX_IN_FLIGHT });
  const refusals = new Refusals(loggers.audit, metrics ? { onRefused: metrics.requestRefused } : {});
  const requests = new RequestLog({
    refusals,
    lines: createRequestLines(loggers.audit),
    authenticate,
    trustedProxies: settings.MCP_TRUSTED_PROXIES,
  });
  const bodies = new BodiesUnderWay(({ ip }) => clientAddress(ip).key);
  const parseBody = jsonBody({ bodies, deadlineMs: patience.bodyMs });
  const frontDoor = createFrontDoor({
    uiUrl,
    bodies,
    parseBody,
    graphql: settings.MCP_FRONT_DOOR_GRAPHQL,
    judge,
    downloadGuard: createDownloadGuard(authenticate, limits, requests, ({ mayUse }) =>
      mayUse(definitions.collect_diagnose_bundle),
    ),
    log,
  });
  const order = new AnswerOrder();
  const server = createServer({
    ...patienceOf(patience),
    // One without a Host is refused by our own guard, which is seen.
    requireHostHeader: false,
    shouldUpgradeCallback: (request) => isFrontDoor && frontDoor.isUpgrade(request) && !order.isOwing(request.socket),
  });
  const drain = new Drain(server);
  requests.listenTo(server);
  const health: HealthOptions = {
    isReady: () => client.ready(AbortSignal.timeout(READY_DEADLINE_MS)),
    isStopping: () => drain.isStopping,
    refusesWrites: () => trust.isLost,
  };
  const app = await createApp({
    ...health,
    toUi: isFrontDoor ? frontDoor.routes : frontDoor.download,
    isFrontDoor,
    judge,
    order,
    environment,
    authenticate,
    limits,
    requests,
    parseBody,
    trustedProxies: settings.MCP_TRUSTED_PROXIES,
    catalog,
    subscriptions,
    openAudit: drain.counting(createAuditLog(loggers.audit)),
    watchCall: combined([metrics?.watchCall, tracing?.watchCall]),
    callDeadlineMs: settings.MCP_UI_TIMEOUT_MS * REQUESTS_PER_CALL,
    createServer: otherMcpServer,
    isEnabled: () => follower.enabled,
    onProtocolError,
    log,
  });
  server.on('request', app);
  if (isFrontDoor) {
    server.on('upgrade', (request) => requests.upgrade(request));
    server.on('upgrade', frontDoor.upgrade);
  }
  const url = await listen(server, settings.PORT, settings.HOST, 'PORT');
  const admin = metrics && createAdminServer(health, metricsRoute(metrics.registry));
  const adminUrl = admin && (await listen(admin, settings.MCP_ADMIN_PORT, settings.HOST, 'MCP_ADMIN_PORT'));
  return {
    url,
    ...(adminUrl ? { adminUrl } : {}),
    catalog,
    async stop() {
      const drained = drain.stop();
      frontDoor.close();
      schema.stop();
      await Promise.all([drained, subscriptions.end()]);
      refusals.end();
      follower.stop();
      tokens?.stop();
      client.close();
      admin?.close();
      admin?.closeAllConnections();
      await tracing?.stop();
    },
    abandon() {
      drain.abandon();
      refusals.end();
    },
    distrust(error, where) {
      trust.lose();
      const msg = 'a failure that nothing caught: reads go on, writes are refused until a restart';
      log.error({ msg, where, err: crashOf(error) });
    },
    tokens: tokens?.count,
  };
}

/** @throws BadSetting when the file cannot be used: then nobody could say who calls */
async function startTokens(
  file: string | undefined,
  { tools }: Catalog,
  log: Logger,
  onReload: () => void,
): Promise<TokenStore | undefined> {
  if (file === undefined) return undefined;
  const store = new TokenStore({
    file,
    known: [...tools.values()].map(({ definition }) => definition),
    intervalMs: TOKENS_EVERY_MS,
    onReload: (tokens) => {
      log.info({ msg: 'tokens reloaded', tokens });
      onReload();
    },
    onProblem: (problems) => log.error({ msg: 'tokens not reloaded, the last good ones hold', problems }),
    onCrash: (error) => log.error({ msg: 'tokens not reloaded, the last good ones hold', err: crashOf(error) }),
  });
  const problems = await store.start();
  if (problems.length === 0) return store;
  throw new BadSetting(`MCP_TOKENS_FILE="${file}": ${problems.join(' ')}`);
}

// Loaded only when there is a port to ask for them on.
async function startMetrics(options: MetricsOptions): Promise<Metrics> {
  const { createMetrics } = await import('../telemetry/metrics.ts');
  return createMetrics(options);
}

function allowedToolsets(names: string, { toolsets }: Catalog): ToolsetChoice {
  const parsed = parseToolsets(names, toolsets);
  if (parsed.ok) return parsed.choice;
  throw new BadSetting(
    `MCP_TOOLSETS="${names}": there is no toolset "${parsed.unknown}". There are: ${[...toolsets].join(', ')}.`,
  );
}
