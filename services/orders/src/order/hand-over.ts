import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Order } from './order.entity.ts';

/** The order goes over to a customer with its reports, which reports then shows to them, and to nobody before them. */
export function handOver(em: EntityManager, order: Order, userId: string): void {
  if (order.userId === userId) return;
  order.handOver(userId);
  for (const line of order.lines) {
    if (line.hasReport()) em.persist(OutboxMessage.of(topics.pdfGeneration, line.reportRequest(userId)));
  }
}
