import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { sweepUnclaimed } from '../bucket/unclaimed-objects.ts';
import type { ReportsContext } from '../context.ts';
import { Document } from './document.entity.ts';
import { forgetUse } from './quota/daily-quota.ts';
import { Variant } from './variant/variant.entity.ts';

const atMost = 500;
const patienceMs = 600_000;

/**
 * Asks again for what has waited long: its event may be lost, as a dead letter for example. What is under way is done
 * once anyway. Then deletes what lies in the bucket and is nobody's.
 */
export async function reconcileDocuments(context: ReportsContext): Promise<void> {
  const em = context.orm.em.fork();
  const waiting = { state: 'pending' as const, createdAt: { $lt: new Date(Date.now() - patienceMs) } };
  const options = { limit: atMost, orderBy: { createdAt: 'asc' as const } };
  for (const { id } of await em.find(Document, waiting, options)) {
    em.persist(OutboxMessage.of(topics.documentUpload, { document_id: id }));
  }
  for (const { id, document } of await em.find(Variant, waiting, options)) {
    em.persist(OutboxMessage.of(topics.variantGeneration, { variant_id: id, document_id: document.id }));
  }
  await em.flush();
  await forgetUse(em);
  await sweepUnclaimed(context);
}
