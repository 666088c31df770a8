import { createServer, type Server } from 'node:http';
import express, { type Router } from 'express';
import { type HealthOptions, healthRoutes } from './health.ts';
import { PATIENCE, patienceOf } from './patience.ts';

/**
 * The separate port for what operators ask of this server itself: probes, and metrics where there are any. No guard:
 * probes name any Host, and nothing here can be changed.
 */
export function createAdminServer(health: HealthOptions, metrics?: Router): Server {
  const app = express();
  app.disable('x-powered-by');
  app.use(healthRoutes(health));
  if (metrics) app.use(metrics);
  app.use((_request, response) => {
    response.status(404).json({ error: 'Not found. There are /healthz, /readyz and /metrics.' });
  });
  return createServer(patienceOf(PATIENCE), app);
}
