import type { RequestListener } from 'node:http';
import express, { type ErrorRequestHandler, type Router } from 'express';
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
import { answerJson, inOrder, type OnCrash, type Step } from './http/step.ts';
import { IMPLEMENTATION, REVISIONS } from './mcp/implementation.ts';
import { isPlainPost, type McpRouteOptions, mcpRoute } from './mcp/mcp-route.ts';

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

/**
 * The HTTP application: probes, then the guard, then the server's card and `/mcp`, then the support bundle's gate, then what goes to the UI.
 * A plain POST to `/mcp` takes the same steps in the same order, past Express, which would look for its way among all others.
 */
export async function createApp({
  log,
  judge,
  order,
  trustedProxies,
  toUi,
  isFrontDoor,
  ...options
}: AppOptions): Promise<RequestListener> {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', trustedProxies);
  const oneAfterTheOther = order.oneAfterTheOther((request) => options.requests.leftAlone(request));
  const guard = createGuard(judge, (request, reason) => options.requests.refuseBecause(request, reason));
  const isServed: Step = (request, response, next) => {
    if (options.isEnabled()) {
      next();
      return;
    }
    options.requests.refuseBecause(request, 'switched_off');
    answerJson(response, 404, { error: 'MCP is switched off in this installation of Odigos (ui.mcp.enabled).' });
  };
  const mcp = await mcpRoute(options);
  app.use(oneAfterTheOther);
  // Behind a front door these are the UI's.
  if (!isFrontDoor) app.use(healthRoutes(options));
  app.use(guard);
  app.use(CARD_PLACES, crossOrigin, isServed);
  app.use(serverCard({ ...IMPLEMENTATION, revisions: REVISIONS, needsToken: options.needsToken }));
  app.use(mcp.router);
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
  const crashed: OnCrash = (error, response) => {
    log.error({ err: crashOf(error), msg: 'request failed' });
    if (response.headersSent) response.destroy();
    else answerJson(response, 500, { error: 'This server failed unexpectedly.' });
  };
  // By its four parameters Express knows that it is told of errors.
  const crashedInApp: ErrorRequestHandler = (error: unknown, _request, response, _next) => crashed(error, response);
  app.use(crashedInApp);
  const posted = inOrder([oneAfterTheOther, guard, crossOrigin, isServed, ...mcp.steps], crashed);
  return (request, response) => (isPlainPost(request) ? posted(request, response) : app(request, response));
}
