import type { ShopifyEvent } from '@astrall/contracts/events.ts';
import { InvalidError, NotFoundError } from '@astrall/platform/errors.ts';
import { handleOnce } from '@astrall/platform/messaging/handle-once.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrdersContext } from '../context.ts';
import { readShopifyOrder, type ShopifyOrder } from '../shopify/shopify-order.ts';
import { WebhookDelivery } from '../webhook/webhook-delivery.entity.ts';
import { Order } from './order.entity.ts';
import { OrderLine } from './order-line.entity.ts';
import { type LineDetails, prepareLines } from './prepare-lines.ts';
import { requestReport } from './request-report.ts';

const orderTopics = new Set(['orders/create', 'orders/paid']);

/**
 * Turns a stored delivery into its order, and asks for the reports of a paid one. Deliveries may come twice, late and
 * in any order: the newest snapshot describes the order, and a report is asked for once per line.
 */
export async function placeOrder(event: ShopifyEvent, eventId: string, context: OrdersContext): Promise<void> {
  const delivery = await context.orm.em.fork().findOne(WebhookDelivery, event.delivery_id, { populate: ['body'] });
  if (!delivery) throw new NotFoundError(`There is no delivery ${event.delivery_id}.`);
  if (delivery.state !== 'received') return;

  const snapshot = orderTopics.has(delivery.topic) ? await readSnapshot(delivery, context) : undefined;
  if (!snapshot) return;
  // Shopify says that an order is paid by the topic; the snapshot's status may be younger or older than that.
  const paid = delivery.topic === 'orders/paid' || snapshot.financialStatus === 'paid';
  const prepared = paid ? await prepareLines(snapshot, context) : undefined;

  await handleOnce(context.orm.em, eventId, async (em) => {
    const order = await findOrPlace(em, delivery.shop, snapshot, context);
    if (paid) order.paid = true;
    if (prepared) requestReports(em, order, prepared);
    order.settle();
    await settleDelivery(em, delivery.id, 'processed');
  });
  await context.outbox.flush();
}

/** Settles deliveries that are no order: other topics are kept, payloads we cannot read are rejected for people. */
async function readSnapshot(delivery: WebhookDelivery, { config, orm, logger }: OrdersContext) {
  try {
    return readShopifyOrder(delivery.body, config.DEFAULT_LOCALE);
  } catch (error) {
    if (!(error instanceof InvalidError)) throw error;
    const fields = Object.keys(error.errors).join(', ');
    await settleDelivery(orm.em.fork(), delivery.id, 'rejected', `${error.message} See ${fields}.`);
    logger.error({ event: 'delivery_rejected', delivery_id: delivery.id, fields }, 'a webhook was not an order');
    return undefined;
  }
}

async function settleDelivery(
  em: EntityManager,
  id: string,
  state: 'processed' | 'rejected',
  reason?: string,
): Promise<void> {
  const delivery = await em.findOneOrFail(WebhookDelivery, id);
  delivery.settle(state, reason);
  await em.flush();
}

/** Deliveries of one order wait for each other here, so that none overwrites what another is writing. */
async function findOrPlace(
  em: EntityManager,
  shop: string,
  snapshot: ShopifyOrder,
  { config }: OrdersContext,
): Promise<Order> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${shop}/${snapshot.id}`]);
  const found = await em.findOne(Order, { shop, shopifyOrderId: snapshot.id }, { populate: ['lines'] });
  if (found) {
    found.describe(snapshot);
    return found;
  }
  const order = Order.place(shop, snapshot);
  for (const line of snapshot.lines) {
    const isReport = config.REPORT_PRODUCTS
      ? config.REPORT_PRODUCTS.some((product) => product === line.sku || product === line.productId)
      : !line.giftCard;
    order.lines.add(OrderLine.of(order, line, isReport));
  }
  em.persist(order);
  return order;
}

function requestReports(
  em: EntityManager,
  order: Order,
  prepared: { userId: string | null; lines: Map<string, LineDetails> },
): void {
  order.userId ??= prepared.userId;
  for (const line of order.lines) {
    const details = prepared.lines.get(line.shopifyLineId);
    if (line.reportState !== 'waiting' || !details) continue;
    if ('code' in details) line.awaitDetails(details.code, details.reason);
    else requestReport(em, line, details.birthProfileId, details.userId, details.locale);
  }
}
