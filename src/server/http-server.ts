import { createServer } from 'node:http';
import type { TokenStore } from '../access/token-store.ts';
import type { Trust } from '../access/trust.ts';
import { createAuditLog } from '../audit/audit.ts';
import type { Loggers } from '../audit/loggers.ts';
import { Refusals } from '../audit/refusals.ts';
import { createRequestLines } from '../audit/request-lines.ts';
import type { CallEnvironment } from '../call/call-environment.ts';
import type { LiveCatalog } from '../catalog/live-catalog.ts';
import type { Settings } from '../settings.ts';
import type { ReplicaState } from '../state/replica-state.ts';
import type { Metrics } from '../telemetry/metrics.ts';
import { metricsRoute } from '../telemetry/metrics-route.ts';
import type { WatchCall } from '../telemetry/watch.ts';
import { definitions } from '../tool/generated/catalog.generated.ts';
import { createAuthenticate } from './admission/authenticate.ts';
import { clientAddress } from './admission/client-address.ts';
import { Limits } from './admission/limits.ts';
import { RequestLog } from './admission/request-log.ts';
import { createApp } from './app.ts';
import { callDeadlineMs } from './call-deadline.ts';
import type { UiConnection } from './connect.ts';
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
import { type Patience, patienceOf } from './http/patience.ts';
import { CallsUnderWay } from './mcp/calls-under-way.ts';
import type { CreateMcpServer } from './mcp/mcp-server.ts';
import type { Subscriptions } from './mcp/subscriptions.ts';

const READY_DEADLINE_MS = 2_000;

export interface HttpServerOptions {
  readonly settings: Settings;
  readonly uiUrl: URL;
  readonly loggers: Loggers;
  readonly environment: CallEnvironment;
  readonly catalog: LiveCatalog;
  readonly connection: UiConnection;
  readonly trust: Trust;
  /** What is shared with other replicas. */
  readonly state: ReplicaState | undefined;
  readonly tokens: TokenStore | undefined;
  readonly subscriptions: Subscriptions;
  readonly metrics: Metrics | undefined;
  readonly watchCall: WatchCall | undefined;
  /** How long clients may take to send what they have to say. */
  readonly patience: Patience;
  /** Makes the MCP server of each request in place of ours. */
  readonly createMcpServer: CreateMcpServer | undefined;
  /** Told of what the protocol library rejects or fails at. */
  readonly onProtocolError: (error: Error) => void;
}

export interface HttpServer {
  readonly url: string;
  /** Where the probes and metrics are, when they have a port of their own. */
  readonly adminUrl?: string;
  /** Stops listening and lets calls in flight finish. */
  stop(): Promise<void>;
  /** Gives up on the calls that a stop still waits for. */
  abandon(): void;
}

/**
 * Serves /mcp, the support bundle's link or the whole UI, the probes and the metrics over HTTP.
 *
 * @throws when an address cannot be listened on
 */
export async function serveHttp(options: HttpServerOptions): Promise<HttpServer> {
  const { settings, loggers, connection, trust, metrics, patience } = options;
  const judge = createOriginJudge({
    uiNamespace: settings.MCP_UI_NAMESPACE,
    allowedHosts: settings.MCP_ALLOWED_HOSTS,
    allowedOrigins: settings.MCP_ALLOWED_ORIGINS,
  });
  const isFrontDoor = settings.MCP_FRONT_DOOR;
  const authenticate = createAuthenticate(options.tokens);
  const limits = new Limits({
    rate: settings.MCP_RATE,
    inFlight: settings.MCP_MAX_IN_FLIGHT,
    shared: options.state?.tally,
  });
  const refusals = new Refusals(loggers.audit, metrics ? { onRefused: metrics.requestRefused } : {});
  const requests = new RequestLog({
    refusals,
    lines: createRequestLines(loggers.audit),
    authenticate,
    trustedProxies: settings.MCP_TRUSTED_PROXIES,
  });
  const bodies = new BodiesUnderWay((request) => clientAddress(requests.addressOf(request)).key);
  const parseBody = jsonBody({ bodies, deadlineMs: patience.bodyMs });
  const frontDoor = createFrontDoor({
    uiUrl: options.uiUrl,
    bodies,
    parseBody,
    graphql: settings.MCP_FRONT_DOOR_GRAPHQL,
    judge,
    downloadGuard: createDownloadGuard(authenticate, limits, requests, ({ mayUse }) =>
      mayUse(definitions.collect_diagnose_bundle),
    ),
    log: loggers.log,
  });
  const order = new AnswerOrder();
  const server = createServer({
    ...patienceOf(patience),
    // One without a Host is refused by our own guard, which is seen.
    requireHostHeader: false,
    shouldUpgradeCallback: (request) => isFrontDoor && frontDoor.isUpgrade(request) && !order.isOwing(request.socket),
  });
  const calls = new CallsUnderWay(() => drain.callEnded());
  const drain = new Drain(server, calls);
  requests.listenTo(server);
  const health: HealthOptions = {
    isReady: () => connection.client.ready(AbortSignal.timeout(READY_DEADLINE_MS)),
    isStopping: () => drain.isStopping,
    whyNoWrites() {
      if (trust.isLost) return 'refused after a failure that nothing caught: see the log, restart';
      return options.state?.isHere() === false
        ? 'refused while the shared state (MCP_STATE_URL) does not answer: see the log'
        : undefined;
    },
  };
  const app = await createApp({
    ...health,
    toUi: isFrontDoor ? frontDoor.routes : frontDoor.download,
    isFrontDoor,
    judge,
    order,
    environment: options.environment,
    authenticate,
    limits,
    requests,
    parseBody,
    trustedProxies: settings.MCP_TRUSTED_PROXIES,
    catalog: options.catalog,
    subscriptions: options.subscriptions,
    openAudit: calls.counting(createAuditLog(loggers.audit)),
    watchCall: options.watchCall,
    callDeadlineMs: callDeadlineMs(settings),
    createServer: options.createMcpServer,
    needsToken: options.tokens !== undefined,
    isEnabled: () => connection.follower.enabled,
    onProtocolError: options.onProtocolError,
    log: loggers.log,
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
    async stop() {
      const drained = drain.stop();
      frontDoor.close();
      await Promise.all([drained, options.subscriptions.end()]);
      refusals.end();
      admin?.close();
      admin?.closeAllConnections();
    },
    abandon() {
      calls.abandon();
      refusals.end();
    },
  };
}
