import { Router } from 'express';
import type { Registry } from 'prom-client';

/** `GET /metrics`, for Prometheus. */
export function metricsRoute(registry: Registry): Router {
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    const text = await registry.metrics();
    // node's own means: Express would write the content type in its own way.
    response.writeHead(200, { 'content-type': registry.contentType }).end(text);
  });
  return router;
}
