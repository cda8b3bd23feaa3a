import { ConflictError, NotFoundError } from '@astrall/platform/errors.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrdersContext } from '../context.ts';
import { Order } from '../order/order.entity.ts';
import { findOrderView } from '../order/order.rows.ts';
import { selectReservations } from '../reservation/reservation.rows.ts';
import { readDataRequest } from '../shopify/privacy-request.ts';
import { selectSubscriptions } from '../subscription/subscription.rows.ts';
import { WebhookDelivery } from '../webhook/webhook-delivery.entity.ts';
import type { CustomerData } from './customer-data.dto.ts';
import { gatherElsewhere } from './gather-elsewhere.ts';

/**
 * What is held now about the customer whom a request of Shopify's names. Of somebody who bought at another shop too, a
 * shop is told what belongs to its own orders.
 * @throws NotFoundError when the delivery is no such request, ConflictError when it could not be read or was forgotten,
 *   UnavailableError while another service does not answer
 */
export async function gatherData(deliveryId: string, context: OrdersContext): Promise<CustomerData> {
  const em = context.orm.em.fork();
  const asking = { id: deliveryId, topic: 'customers/data_request' };
  const delivery = await em.findOne(WebhookDelivery, asking, { populate: ['body'] });
  if (!delivery) throw new NotFoundError('There is no such request for data.');
  if (!delivery.body) throw new ConflictError('The customer’s data was erased; nothing is held any more.');
  if (delivery.state !== 'processed') throw new ConflictError('The request for data was not read, or could not be.');

  const { shop, orderIds } = readDataRequest(delivery.body, delivery.shop);
  const orders = await em.find(Order, { shop, shopifyOrderId: { $in: orderIds } }, { populate: ['lines'] });
  const views = await Promise.all(orders.map(({ id }) => findOrderView(em.fork(), id)));
  const ownIds = await accountsOfShop(em, shop, orders);
  return {
    shop,
    orders: views.filter((view) => view !== undefined),
    webhooks: await bodiesOf(em, shop, orderIds),
    ...(await bookingsOf(em, ownIds)),
    ...(await gatherElsewhere(orders, ownIds, context)),
  };
}

/** The accounts among the orders' that bought nowhere else: what they have besides is told as well. */
async function accountsOfShop(em: EntityManager, shop: string, orders: Order[]): Promise<string[]> {
  const userIds = orders.map(({ userId }) => userId).filter((id) => id !== null && id !== undefined);
  const elsewhere = await em.find(Order, { userId: { $in: userIds }, shop: { $ne: shop } }, { fields: ['userId'] });
  const shared = new Set(elsewhere.map(({ userId }) => userId));
  return [...new Set(userIds)].filter((id) => !shared.has(id));
}

async function bookingsOf(em: EntityManager, userIds: string[]) {
  if (userIds.length === 0) return { reservations: [], subscriptions: [] };
  return {
    reservations: await selectReservations(em).where('user_id', 'in', userIds).orderBy('id').execute(),
    subscriptions: await selectSubscriptions(em).where('user_id', 'in', userIds).orderBy('id').execute(),
  };
}

async function bodiesOf(em: EntityManager, shop: string, orderIds: string[]): Promise<CustomerData['webhooks']> {
  const about = { shop, topic: { $like: 'orders/%' }, subjectId: { $in: orderIds } };
  const sent = await em.find(WebhookDelivery, about, { populate: ['body'], orderBy: { id: 'asc' } });
  return sent.map(({ topic, receivedAt, body }) => ({ topic, received_at: receivedAt.toISOString(), body }));
}
