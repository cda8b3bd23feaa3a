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
 * The order goes over to a customer, who is asked what it waits for. Links that were mailed to another one, or to an
 * address that was wrong, end: they show whose birth it is about.
 * @param before the address that the order had, where it was changed
 */
export async function handOver(
  em: EntityManager,
  order: Order,
  userId: string,
  before: string | null = order.email ?? null,
): Promise<void> {
  if (order.userId === userId && before?.toLowerCase() === order.email?.toLowerCase()) return;
  order.userId = userId;
  await em.nativeUpdate(DetailsRequest, { order, tokenHash: { $ne: null } }, { expiresAt: new Date() });
  await closeOpen(em, order);
  await askCustomer(em, order);
}
