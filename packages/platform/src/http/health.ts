import { Router } from 'express';

/** Resolves when a dependency answers; rejects with the reason when it does not. */
export type HealthCheck = () => Promise<unknown>;

/** Bound on one dependency's answer. */
const checkTimeoutMs = 900;

/** `/healthz`: the process serves. `/readyz` and `/health`: so do the things it depends on, each named. */
export function healthRouter(service: string, checks: Record<string, HealthCheck>): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok', service });
  });
  router.get(['/readyz', '/health'], async (_request, response) => {
    const dependencies = await checkAll(checks);
    const ready = Object.values(dependencies).every((state) => state === 'ok');
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'unavailable', service, dependencies });
  });
  return router;
}

async function checkAll(checks: Record<string, HealthCheck>): Promise<Record<string, 'ok' | 'unavailable'>> {
  const states = await Promise.all(
    Object.entries(checks).map(async ([name, check]): Promise<[string, 'ok' | 'unavailable']> => {
      const late = new Promise((_, reject) => setTimeout(reject, checkTimeoutMs, new Error('timed out')).unref());
      return [
        name,
        await Promise.race([check(), late]).then(
          () => 'ok' as const,
          () => 'unavailable' as const,
        ),
      ];
    }),
  );
  return Object.fromEntries(states);
}
