import { Router } from 'express';

export interface HealthOptions {
  /** Whether the UI API answers. */
  readonly isReady: () => Promise<boolean>;
  /** Whether the server is stopping: not ready, so that load balancers turn away. */
  readonly isStopping: () => boolean;
  /** Whether a failure that nothing caught made this process refuse writes: ready for reads all the same. */
  readonly refusesWrites: () => boolean;
}

/** `/healthz`: this process serves. `/readyz`: the UI API answers too. Both exempt from the guard: probes name any Host. */
export function healthRoutes({ isReady, isStopping, refusesWrites }: HealthOptions): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const ready = !isStopping() && (await isReady());
    const writes = refusesWrites()
      ? { writes: 'refused after a failure that nothing caught: see the log, restart' }
      : {};
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready', ...writes });
  });
  return router;
}
