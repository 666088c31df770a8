import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pinnedAccess } from '../access/mode.ts';
import { createAuditLog } from '../audit/audit.ts';
import type { Loggers } from '../audit/loggers.ts';
import type { Settings } from '../settings.ts';
import type { CallEnvironment } from '../tools/call.ts';
import { createCatalog } from '../tools/catalog.ts';
import { ClusterFactsCache } from '../tools/cluster-facts.ts';
import { PlanBook } from '../tools/plan.ts';
import { Serialiser } from '../tools/serialise.ts';
import { createUiClient } from '../ui/client.ts';
import { createApp } from './app.ts';
import { crashOf } from './crash.ts';
import { Drain } from './drain.ts';

const ANSWER_BUDGET_CHARACTERS = 24_000;
const PLAN_KEY_BYTES = 32;
const READY_DEADLINE_MS = 2_000;
/** A call may make a few requests one after another. */
const REQUESTS_PER_CALL = 3;

export interface StartOptions {
  readonly settings: Settings;
  /** The UI API to use: the live one, or the embedded one. */
  readonly uiUrl: URL;
  readonly backend: 'live' | 'demo';
  readonly loggers: Loggers;
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
 * @throws when the address cannot be listened on
 */
export async function startServer({ settings, uiUrl, backend, loggers }: StartOptions): Promise<RunningServer> {
  const { log } = loggers;
  const ui = createUiClient({ url: uiUrl, timeoutMs: settings.MCP_UI_TIMEOUT_MS });
  const environment: CallEnvironment = {
    catalog: createCatalog(),
    ui,
    facts: new ClusterFactsCache(ui),
    plans: new PlanBook(randomBytes(PLAN_KEY_BYTES)),
    applies: new Serialiser(),
    access: () => pinnedAccess(settings.MCP_ACCESS_MODE),
    backend,
    uiTimeoutMs: settings.MCP_UI_TIMEOUT_MS,
    answerBudget: ANSWER_BUDGET_CHARACTERS,
    onCrash: (tool, error) => log.error({ tool, err: crashOf(error) }, 'tool crashed'),
  };
  const server = createServer();
  const drain = new Drain(server);
  const app = await createApp({
    environment,
    openAudit: drain.counting(createAuditLog(loggers.audit)),
    callDeadlineMs: settings.MCP_UI_TIMEOUT_MS * REQUESTS_PER_CALL,
    allowedHosts: settings.MCP_ALLOWED_HOSTS,
    allowedOrigins: settings.MCP_ALLOWED_ORIGINS,
    isReady: () => ui.ready(AbortSignal.timeout(READY_DEADLINE_MS)),
    isStopping: () => drain.isStopping,
    log,
  });
  server.on('request', app);
  const address = await listen(server, settings.PORT, settings.HOST);
  return {
    url: `http://${address.family === 'IPv6' ? `[${address.address}]` : address.address}:${address.port}`,
    async stop() {
      await drain.stop();
      ui.close();
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('no TCP address'));
      else resolve(address);
    });
  });
}
