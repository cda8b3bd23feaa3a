import { Router } from 'express';
import type { CloudContext } from '../cloud-context.ts';

interface QueueCount {
  queue: string;
  /** Due now, those under way included. */
  due: number;
  /** Not due yet: scheduled, or waiting for another attempt. */
  waiting: number;
  /** How many of all have failed at least once. */
  failing: number;
  active: number;
  /** False for a pull subscription: nothing takes its messages. */
  delivering: boolean;
}

/** What is on its way, for operators and for tests that wait until nothing is. */
export function messageCountsRouter({ pool, dispatcher }: CloudContext): Router {
  const router = Router();
  router.get('/local/messages', async (_request, response) => {
    const { rows } = await pool.query<Omit<QueueCount, 'active' | 'delivering'>>(`
      SELECT resource.name AS queue,
             count(*) FILTER (WHERE due_at <= now())::int AS due,
             count(*) FILTER (WHERE due_at > now())::int AS waiting,
             count(*) FILTER (WHERE attempts > 0)::int AS failing
      FROM local_cloud.resource LEFT JOIN local_cloud.job ON queue = resource.name AND NOT done
      WHERE resource.name !~ '/topics/[^/]+$'
      GROUP BY resource.name ORDER BY resource.name`);
    const queues = rows.map((row): QueueCount => {
      const active = dispatcher.activeCount(row.queue);
      return { ...row, active: active ?? 0, delivering: active !== undefined };
    });
    const busy = queues.some(({ delivering, due, active, failing }) => delivering && due + active + failing > 0);
    response.json({ quiet: !busy, queues });
  });
  return router;
}
