import type { OrdersContext } from '../context.ts';
import { readDataRequest } from '../shopify/privacy-request.ts';
import { readOrReject, settleDelivery } from '../webhook/settle-delivery.ts';
import type { WebhookDelivery } from '../webhook/webhook-delivery.entity.ts';

const dayMs = 86_400_000;
/** Shopify gives a shop thirty days, in which its people have to hand the data over. */
const daysGiven = 30;

/** A customer asked a shop what is held about them. People are told; the delivery says until when they have time. */
export async function noteDataRequest(
  delivery: WebhookDelivery,
  _eventId: string,
  context: OrdersContext,
): Promise<void> {
  const { id, shop, receivedAt } = delivery;
  const read = (body: string) => readDataRequest(body, shop);
  if (!(await readOrReject(delivery, read, context))) return;
  const due = new Date(receivedAt.getTime() + daysGiven * dayMs).toISOString().slice(0, 10);
  await settleDelivery(context.orm.em.fork(), id, 'processed', `People hand over the customer’s data by ${due}.`);
  // As an error, so that it is noticed where errors are: nobody else does it.
  context.logger.error(
    { event: 'data_requested', delivery_id: id, shop, due },
    'a customer asks what is held about them',
  );
}
