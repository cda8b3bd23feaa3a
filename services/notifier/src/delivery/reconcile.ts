import { forgetIdempotencyKeys } from '@astrall/platform/http/idempotency/create-once.ts';
import type { NotifierContext } from '../context.ts';
import { EmailDelivery } from './email-delivery.entity.ts';

/** A queued mail this old has its task, waiting for a retry, unless making the task failed for hours. */
const overdueMs = 3_600_000;

const atMost = 500;

/** Makes the tasks of old queued mails again; a task that exists is left alone. Forgets old idempotency keys. */
export async function reconcile({ orm, emailQueue }: NotifierContext): Promise<void> {
  const overdue = { state: 'queued' as const, createdAt: { $lt: new Date(Date.now() - overdueMs) } };
  const em = orm.em.fork();
  const deliveries = await em.find(EmailDelivery, overdue, { limit: atMost, orderBy: { createdAt: 'asc' } });
  for (const delivery of deliveries) await emailQueue.enqueue(delivery);
  await forgetIdempotencyKeys(em);
}
