import { Router } from 'express';
import { register } from 'prom-client';

/** `/metrics`: what this process has counted since it started, in Prometheus' text format. */
export function metricsRouter(): Router {
  const router = Router();
  router.get('/metrics', async (_request, response) => {
    response
      .set('Cache-Control', 'no-store')
      .type(register.contentType)
      .send(await register.metrics());
  });
  return router;
}
