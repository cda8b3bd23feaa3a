import { handleOnce } from '@astrall/platform/messaging/handle-once.ts';
import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrdersContext } from '../context.ts';
import { askCustomer } from '../details-request/ask-customer.ts';
import { askAnew } from '../details-request/close-requests.ts';
import { readShopifyOrder, type ShopifyOrder } from '../shopify/shopify-order.ts';
import { readOrReject, rejectDelivery } from '../webhook/settle-delivery.ts';
import { WebhookDelivery } from '../webhook/webhook-delivery.entity.ts';
import { CorrectedMeanwhileError } from './corrected-meanwhile.ts';
import { handOver } from './hand-over.ts';
import { Order } from './order.entity.ts';
import { OrderLine } from './order-line.entity.ts';
import { type PreparedLines, prepareLines } from './prepare-lines.ts';
import { refusedData } from './refused-data.ts';
import { isReport } from './report-products.ts';
import { requestReport } from './request-report.ts';

const unpaidStatuses = new Set(['pending', 'authorized', 'partially_paid']);

/**
 * Turns a stored delivery into its order, and asks for the reports of a paid one. Deliveries may come twice, late and
 * in any order: the newest snapshot describes the order, and a report is asked for once per line.
 */
export async function placeOrder(delivery: WebhookDelivery, eventId: string, context: OrdersContext): Promise<void> {
  const read = (body: string) => readShopifyOrder(body, context.config.DEFAULT_LOCALE);
  const snapshot = await readOrReject(delivery, read, context);
  if (!snapshot) return;
  const paid = saysPaid(delivery.topic, snapshot);
  const known = paid ? await findKnown(delivery.shop, snapshot.id, context) : undefined;
  const isWanted = paid && !known?.erasedAt;
  const prepared = isWanted ? await prepareLines({ ...snapshot, ...known?.corrections }, known, context) : undefined;

  try {
    await handleOnce(context.orm.em, eventId, async (em) => {
      const open = { id: delivery.id, state: 'received' as const };
      const held = await em.findOne(WebhookDelivery, open, { lockMode: LockMode.PESSIMISTIC_WRITE });
      if (!held) return;
      const order = await findOrPlace(em, delivery.shop, snapshot, context);
      if (order.erasedAt) return held.erase();
      if (prepared && order.corrections.email !== known?.corrections.email) {
        throw new CorrectedMeanwhileError();
      }
      if (paid) order.paid = true;
      if (prepared && order.state !== 'cancelled') {
        const before = { userId: order.userId, email: order.email };
        await followAddress(em, order, snapshot, prepared);
        if (before.userId) await askAnew(em, order, before);
        await requestReports(em, order, prepared);
      }
      order.settle();
      held.settle('processed');
      const placed = { order_id: order.id, topic: delivery.topic, state: order.state };
      context.logger.info({ event: 'order_placed', ...placed }, 'order placed');
    });
  } catch (error) {
    const sqlState = refusedData(error);
    if (!sqlState) throw error;
    return rejectDelivery(delivery.id, `The database refuses the data of the order (SQLSTATE ${sqlState}).`, context);
  }
  await context.outbox.flush();
}

/**
 * Shopify says that an order is paid by the topic, and its own example of `orders/paid` has the status `voided`. But the
 * topic is a header, which is not signed: a body whose signed status says that money is still owed is not paid by it.
 */
function saysPaid(topic: string, { financialStatus }: ShopifyOrder): boolean {
  if (financialStatus === 'paid') return true;
  return topic === 'orders/paid' && !unpaidStatuses.has(financialStatus ?? '');
}

/** The order as it was before, with whose it is and what people set right in it. */
function findKnown(shop: string, shopifyOrderId: string, { orm }: OrdersContext): Promise<Order | null> {
  return orm.em.fork().findOne(Order, { shop, shopifyOrderId });
}

/** Deliveries of one order wait for each other here, so that none overwrites what another is writing. */
async function findOrPlace(
  em: EntityManager,
  shop: string,
  snapshot: ShopifyOrder,
  { config }: OrdersContext,
): Promise<Order> {
  await em.execute('select pg_advisory_xact_lock(hashtextextended(?, 0))', [`${shop}/${snapshot.id}`]);
  const key = { shop, shopifyOrderId: snapshot.id };
  const found = await em.findOne(Order, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (found?.erasedAt) return found;
  await found?.lines.init();
  found?.describe(snapshot);
  const order = found ?? Order.place(shop, snapshot);
  // Lines are added to an order until it is paid; Shopify never takes one out of the list.
  const known = new Set(order.lines.map((line) => line.shopifyLineId));
  for (const [position, line] of snapshot.lines.entries()) {
    if (known.has(line.id)) continue;
    known.add(line.id);
    order.lines.add(OrderLine.of(order, position, line, isReport(line, config)));
  }
  em.persist(order);
  return order;
}

async function requestReports(em: EntityManager, order: Order, { lines }: PreparedLines): Promise<void> {
  let isIncomplete = false;
  for (const line of order.lines) {
    const prepared = lines.get(line.shopifyLineId);
    if (line.reportState !== 'waiting' || !prepared) continue;
    const { locale, understood, details } = prepared;
    line.locale = order.corrections.locale ?? locale;
    line.birthDetails = understood;
    isIncomplete ||= 'code' in details;
    if ('code' in details) line.awaitDetails(details.code, details.reason);
    else requestReport(em, line, details.birthProfileId, order.userId ?? details.userId);
  }
  if (isIncomplete) await askCustomer(em, order);
}

/**
 * The order gets its customer, or goes over to the one of the address that Shopify's newest snapshot has, unless people
 * gave another.
 */
async function followAddress(
  em: EntityManager,
  order: Order,
  snapshot: ShopifyOrder,
  { userId }: PreparedLines,
): Promise<void> {
  if (!userId) return;
  if (order.userId) {
    if (!snapshot.email || order.email === snapshot.email) return;
    if (order.corrections.email || order.shopifyUpdatedAt > snapshot.updatedAt) return;
    order.email = snapshot.email;
  }
  await handOver(em, order, userId);
}
