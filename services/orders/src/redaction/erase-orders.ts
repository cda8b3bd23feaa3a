import { answerOf } from '@astrall/contracts/clients.ts';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrdersContext } from '../context.ts';
import { DetailsRequest } from '../details-request/details-request.entity.ts';
import { withdrawEvents } from '../order/cancel-order.ts';
import { Order } from '../order/order.entity.ts';
import { Reservation } from '../reservation/reservation.entity.ts';
import { Subscription } from '../subscription/subscription.entity.ts';
import { forgetTies, type Ties, tiesOf } from './ties.ts';

/** So few that no statement takes long, and that others take their ids in one call. */
export const mostOrders = 100;
const mostProfiles = 1000;

/**
 * Forgets whose orders these were: here at once, then in every service that was told of them. Called again, it goes on
 * where it ended, since the ids by which the others know the customers go last.
 * @throws UnavailableError while another service does not answer
 */
export async function eraseOrders(orderIds: string[], context: OrdersContext): Promise<void> {
  const { orm, users, reports, notifier } = context;
  const { userIds, birthProfileIds } = await orm.em.fork().transactional((em) => eraseHere(em, orderIds));
  for (let at = 0; at === 0 || at < birthProfileIds.length; at += mostProfiles) {
    const body = { user_ids: userIds, birth_profile_ids: birthProfileIds.slice(at, at + mostProfiles) };
    await answerOf(users.post('/customers/erase', { body }));
  }
  const body = { order_ids: orderIds, user_ids: userIds };
  await answerOf(reports.post('/reports/erase', { body }));
  await answerOf(notifier.post('/deliveries/erase', { body }));
  await forgetTies(orm.em.fork(), orderIds);
}

/** Nothing more is made, asked or mailed of the orders from now on. */
async function eraseHere(em: EntityManager, orderIds: string[]): Promise<Ties> {
  const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
  const orders = await em.find(Order, { id: { $in: orderIds } }, options);
  await em.populate(orders, ['lines']);
  const buyers = orders.map(({ email, userId }) => ({ email: email?.toLowerCase(), userId: userId ?? '' }));
  for (const order of orders) {
    order.erase();
    await withdrawEvents(em, order.id);
  }
  await em.nativeDelete(DetailsRequest, { order: { $in: orderIds } });
  await em.flush();
  const ties = await tiesOf(em, orderIds);
  await em.nativeDelete(Subscription, { userId: { $in: ties.userIds } });
  await em.nativeDelete(Reservation, { userId: { $in: ties.userIds } });
  const emails = buyers.filter(({ userId }) => ties.userIds.includes(userId)).map(({ email }) => email);
  await em.execute('delete from reservation where lower(email) in (select jsonb_array_elements_text(?::jsonb))', [
    JSON.stringify(emails),
  ]);
  return ties;
}
