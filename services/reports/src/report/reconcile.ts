import { topics } from '@astrall/contracts/topology.ts';
import { forgetIdempotencyKeys } from '@astrall/platform/http/idempotency/create-once.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { ReportsContext } from '../context.ts';
import { reconcileDocuments } from '../document/reconcile-documents.ts';
import { Report } from './report.entity.ts';

const atMost = 500;

/**
 * Asks again for reports that are to be made once more: their request may be lost, as a dead letter for example. One that
 * is under way is made once anyway. First-time requests are asked again by orders.
 */
export async function reconcile(context: ReportsContext): Promise<void> {
  const { orm, outbox } = context;
  const em = orm.em.fork();
  const again = { state: 'pending' as const, objectName: { $ne: null } };
  const reports = await em.find(Report, again, { limit: atMost, orderBy: { createdAt: 'asc' } });
  for (const report of reports) em.persist(OutboxMessage.of(topics.pdfGeneration, report.request()));
  await em.flush();
  await forgetIdempotencyKeys(em);
  await reconcileDocuments(context);
  await outbox.drain();
}
