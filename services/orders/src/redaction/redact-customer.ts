import { LockMode } from '@mikro-orm/core';
import type { OrdersContext } from '../context.ts';
import { Order } from '../order/order.entity.ts';
import { type CustomerRedaction, readCustomerRedaction } from '../shopify/privacy-request.ts';
import { forgetDelivery, readOrReject } from '../webhook/settle-delivery.ts';
import { WebhookDelivery } from '../webhook/webhook-delivery.entity.ts';
import { eraseOrders, mostOrders } from './erase-orders.ts';

/**
 * Forgets a customer with the orders that Shopify names. The delivery is processed once every service has forgotten them;
 * until then its event comes again, and what was done already stays done.
 */
export async function redactCustomer(
  delivery: WebhookDelivery,
  _eventId: string,
  context: OrdersContext,
): Promise<void> {
  const read = (body: string) => readCustomerRedaction(body, delivery.shop);
  const redaction = await readOrReject(delivery, read, context);
  if (!redaction) return;
  await forgetWhatWasSent(redaction, context);
  const { shop, orderIds } = redaction;
  const named = { shop, shopifyOrderId: { $in: orderIds } };
  const orders = await context.orm.em.fork().find(Order, named, { fields: ['id'], orderBy: { id: 'asc' } });
  for (let at = 0; at < orders.length; at += mostOrders) {
    await eraseOrders(
      orders.slice(at, at + mostOrders).map(({ id }) => id),
      context,
    );
  }
  await forgetDelivery(context.orm.em.fork(), delivery.id);
  const done = { delivery_id: delivery.id, shop, orders: orders.length };
  context.logger.info({ event: 'customer_redacted', ...done }, 'a customer was forgotten');
}

/** The bodies about these orders and this customer, those among them that made no order. */
async function forgetWhatWasSent(
  { shop, orderIds, customerId }: CustomerRedaction,
  { orm }: OrdersContext,
): Promise<void> {
  const about = [
    { topic: { $like: 'orders/%' }, subjectId: { $in: orderIds } },
    { topic: { $like: 'customers/%', $ne: 'customers/redact' }, subjectId: { $in: customerId ? [customerId] : [] } },
  ];
  await orm.em.fork().transactional(async (em) => {
    const options = { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } } as const;
    for (const sent of await em.find(WebhookDelivery, { shop, $or: about }, options)) sent.erase();
  });
}
