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
 * Asks an order's customer anew what it waits for when the order has got another customer or address. Links that were
 * mailed to the one before end: they show whose birth it is about.
 */
export async function askAnew(em: EntityManager, order: Order, before: Pick<Order, 'userId' | 'email'>): Promise<void> {
  if (order.userId === before.userId && before.email?.toLowerCase() === order.email?.toLowerCase()) return;
  await em.nativeUpdate(DetailsRequest, { order, tokenHash: { $ne: null } }, { expiresAt: new Date() });
  await closeOpen(em, order);
  await askCustomer(em, order);
}
