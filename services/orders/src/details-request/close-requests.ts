import type { EntityManager } from '@mikro-orm/postgresql';
import type { Order } from '../order/order.entity.ts';
import { askCustomer } from './ask-customer.ts';
import { DetailsRequest } from './details-request.entity.ts';

/** Who completes a line: the customer on the page that the mail leads to, or people here. */
export type AnsweredBy = 'customer' | 'staff';

/**
 * Ends the open request once its customer has answered: what waits from now on is asked about anew. An answer of staff
 * leaves it open while other lines wait, since nothing says that its mail has reached anybody.
 */
export async function closeAnswered(em: EntityManager, order: Order, by: AnsweredBy): Promise<void> {
  if (by === 'staff' && order.lines.getItems().some((line) => line.asksCustomer())) return;
  await closeOpen(em, order);
}

export async function closeOpen(em: EntityManager, order: Order): Promise<void> {
  await em.nativeUpdate(DetailsRequest, { order, closedAt: null }, { closedAt: new Date() });
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
