import { Router } from 'express';

export interface HealthOptions {
  /** Whether the UI API answers. */
  readonly isReady: () => Promise<boolean>;
  /** Whether the server is stopping: not ready, so that load balancers turn away. */
  readonly isStopping: () => boolean;
  /** That this process refuses writes, and why; undefined where it takes them. It is ready for reads all the same. */
  readonly whyNoWrites: () => string | undefined;
}

/** `/healthz`: this process serves. `/readyz`: the UI API answers too. Both exempt from the guard: probes name any Host. */
export function healthRoutes({ isReady, isStopping, whyNoWrites }: HealthOptions): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const ready = !isStopping() && (await isReady());
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', writes: whyNoWrites() });
  });
  return router;
}
