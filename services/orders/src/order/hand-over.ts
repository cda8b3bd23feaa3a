import type { OrderHandedOver } from '@astrall/contracts/events.ts';
import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Subscription } from '../subscription/subscription.entity.ts';
import type { Order } from './order.entity.ts';
import { OrderLine } from './order-line.entity.ts';

/** The order goes over to a customer with its reports and births, which nobody before them is shown any more. */
export async function handOver(em: EntityManager, order: Order, userId: string): Promise<void> {
  const before = order.userId;
  if (before === userId) return;
  order.handOver(userId);
  for (const line of order.lines) {
    if (line.hasReport()) em.persist(OutboxMessage.of(topics.pdfGeneration, line.reportRequest(userId)));
  }
  if (!before) return;
  const birth_profile_ids = await profilesLeft(em, order, before);
  if (birth_profile_ids.length === 0) return;
  const left: OrderHandedOver = { order_id: order.id, user_id: before, birth_profile_ids };
  em.persist(OutboxMessage.of(topics.orderHandedOver, left));
}

/** The order's birth profiles, but those that something else of the customer before is for. */
async function profilesLeft(em: EntityManager, order: Order, userId: string): Promise<string[]> {
  const ids = [...new Set(order.lines.getItems().flatMap(({ birthProfileId }) => birthProfileId ?? []))];
  const birthProfileId = { $in: ids };
  const lines = await em.find(
    OrderLine,
    { birthProfileId, order: { userId, id: { $ne: order.id } } },
    { fields: ['birthProfileId'] },
  );
  const subscriptions = await em.find(Subscription, { birthProfileId, userId }, { fields: ['birthProfileId'] });
  const needed = new Set([...lines, ...subscriptions].map((one) => one.birthProfileId));
  return ids.filter((id) => !needed.has(id));
}
