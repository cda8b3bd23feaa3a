import type { EntityManager } from '@mikro-orm/postgresql';
import type { Order } from '../order/order.entity.ts';
import { askCustomer, closeOpen } from './ask-customer.ts';
import { DetailsRequest } from './details-request.entity.ts';

/** Who completes a line: the customer on the page that the mail leads to, or people here. */
export type AnsweredBy = 'customer' | 'staff';

/** Ends the open request when nothing waits any more; else notes that its customer has come. */
export async function closeAnswered(em: EntityManager, order: Order, by: AnsweredBy): Promise<void> {
  if (!order.lines.getItems().some((line) => line.asksCustomer())) return closeOpen(em, order);
  if (by === 'staff') return;
  await em.nativeUpdate(DetailsRequest, { order, closedAt: null }, { answeredAt: new Date() });
}

/**
 * The order goes over to a customer, who is asked what it waits for. Links that were mailed to another one end: they
 * show whose birth it is about.
 */
export async function handOver(em: EntityManager, order: Order, userId: string): Promise<void> {
  if (order.userId === userId) return;
  order.userId = userId;
  await em.nativeUpdate(DetailsRequest, { order, tokenHash: { $ne: null } }, { expiresAt: new Date() });
  await closeOpen(em, order);
  await askCustomer(em, order);
}
