import express, { type ErrorRequestHandler, type Express, type Router } from 'express';
import type { Logger } from 'pino';
import { crashOf } from '../audit/crash.ts';
import { asksForPage } from './connect-page/connect-route.ts';
import { bundleGate } from './front-door/bundle-gate.ts';
import type { AnswerOrder } from './http/answer-order.ts';
import { crossOrigin } from './http/cross-origin.ts';
import { type HealthOptions, healthRoutes } from './http/health.ts';
import { createGuard, type JudgeOrigin } from './http/host-guard.ts';
import { noOauth } from './http/no-oauth.ts';
import { CARD_PLACES, serverCard } from './http/server-card.ts';
import { IMPLEMENTATION, REVISIONS } from './mcp/implementation.ts';
import { type McpRouteOptions, mcpRoute } from './mcp/mcp-route.ts';

export interface AppOptions extends HealthOptions, McpRouteOptions {
  readonly log: Logger;
  readonly judge: JudgeOrigin;
  /** The order of answers on each connection. */
  readonly order: AnswerOrder;
  /** Proxies before this server whose word on the address of a client is taken. */
  readonly trustedProxies: number;
  /** What goes to the UI. */
  readonly toUi: Router;
  /** Whether that is everything that isn't ours: this server then stands before the UI, whose probes it passes on. */
  readonly isFrontDoor: boolean;
  /** Whether `/mcp` is served at all. */
  readonly isEnabled: () => boolean;
}

/** The HTTP application: probes, then the guard, then the server's card and `/mcp`, then the support bundle's gate, then what goes to the UI. */
export async function createApp({
  log,
  judge,
  order,
  trustedProxies,
  toUi,
  isFrontDoor,
  ...options
}: AppOptions): Promise<Express> {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', trustedProxies);
  app.use(order.nothingBehindTheLast((request) => options.requests.leftAlone(request)));
  // Behind a front door these are the UI's.
  if (!isFrontDoor) app.use(healthRoutes(options));
  app.use(createGuard(judge, (request, reason) => options.requests.refuseBecause(request, reason)));
  app.use(CARD_PLACES, crossOrigin, (request, response, next) => {
    if (options.isEnabled()) {
      next();
      return;
    }
    options.requests.refuseBecause(request, 'switched_off');
    response.status(404).json({ error: 'MCP is switched off in this installation of Odigos (ui.mcp.enabled).' });
  });
  app.use(serverCard({ ...IMPLEMENTATION, revisions: REVISIONS, needsToken: options.needsToken }));
  app.use(await mcpRoute(options));
  // Relative, for whoever comes by a path of a proxy.
  if (!isFrontDoor)
    app.get('/', (request, response, next) => (asksForPage(request) ? response.redirect('mcp') : next()));
  app.use(bundleGate(options.environment.bundle, options.requests));
  app.use(noOauth(options.needsToken));
  app.use(toUi);
  app.use((_request, response) => {
    response.status(404).json({
      error:
        'Not found. The MCP endpoint is /mcp: give that address to the client; in a browser it shows how to connect.',
    });
  });
  const crashed: ErrorRequestHandler = (error: unknown, _request, response, next) => {
    log.error({ err: crashOf(error), msg: 'request failed' });
    if (response.headersSent) next(error);
    else response.status(500).json({ error: 'This server failed unexpectedly.' });
  };
  app.use(crashed);
  return app;
}
