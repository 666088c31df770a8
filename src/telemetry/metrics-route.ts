import { Router } from 'express';
import type { Metrics } from './metrics.ts';

/** `GET /metrics`, for Prometheus. */
export function metricsRoute({ text, contentType }: Pick<Metrics, 'text' | 'contentType'>): Router {
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    // Not response.type: it would put a charset of its own behind Prometheus's parameters.
    const body = await text();
    response.writeHead(200, { 'content-type': contentType }).end(body);
  });
  return router;
}
