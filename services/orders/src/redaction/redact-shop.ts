import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrdersContext } from '../context.ts';
import { Order } from '../order/order.entity.ts';
import { readShopRedaction } from '../shopify/privacy-request.ts';
import { forgetDelivery, readOrReject } from '../webhook/settle-delivery.ts';
import type { WebhookDelivery } from '../webhook/webhook-delivery.entity.ts';
import { eraseOrders, mostOrders } from './erase-orders.ts';

/** So few that deleting them takes no statement long, bodies and all. */
const mostDeliveries = 500;

/**
 * Forgets a shop: its customers as `customers/redact` does, then the orders themselves, and all that Shopify sent of it.
 * Each event forgets one batch of orders and has the next one follow, so that a large shop outlasts no push.
 */
export async function redactShop(delivery: WebhookDelivery, _eventId: string, context: OrdersContext): Promise<void> {
  const { orm, outbox, logger } = context;
  const read = (body: string) => readShopRedaction(body, delivery.shop);
  if (!(await readOrReject(delivery, read, context))) return;
  const { shop } = delivery;
  const orders = await orm.em
    .fork()
    .find(Order, { shop }, { fields: ['id'], orderBy: { id: 'asc' }, limit: mostOrders });
  const ids = orders.map(({ id }) => id);
  if (ids.length > 0) {
    await eraseOrders(ids, context);
    await orm.em.fork().transactional(async (em) => {
      await em.nativeDelete(Order, { id: { $in: ids } });
      em.persist(OutboxMessage.of(topics.shopifyEvents, delivery.event()));
    });
    return outbox.flush();
  }
  await deleteDeliveries(orm.em.fork(), delivery);
  await forgetDelivery(orm.em.fork(), delivery.id);
  logger.info({ event: 'shop_redacted', delivery_id: delivery.id, shop }, 'a shop was forgotten');
}

/** All but the one that asks for it, which stays to say that it was done. */
async function deleteDeliveries(em: EntityManager, { id, shop }: WebhookDelivery): Promise<void> {
  for (;;) {
    const deleted = await em.execute(
      `delete from webhook_delivery where id in (
         select id from webhook_delivery where shop = ? and id <> ? limit ${mostDeliveries}) returning id`,
      [shop, id],
    );
    if (deleted.length < mostDeliveries) return;
  }
}
