import type { ShopifyEvent } from '@astrall/contracts/events.ts';
import { NotFoundError } from '@astrall/platform/errors.ts';
import type { OrdersContext } from '../context.ts';
import { noteDataRequest } from '../data-request/note-data-request.ts';
import { placeOrder } from '../order/place-order.ts';
import { redactCustomer } from '../redaction/redact-customer.ts';
import { redactShop } from '../redaction/redact-shop.ts';
import { WebhookDelivery } from './webhook-delivery.entity.ts';

type Work = (delivery: WebhookDelivery, eventId: string, context: OrdersContext) => Promise<void>;

const workOn = new Map<string, Work>([
  ['orders/create', placeOrder],
  ['orders/paid', placeOrder],
  ['customers/data_request', noteDataRequest],
  ['customers/redact', redactCustomer],
  ['shop/redact', redactShop],
]);

/** Does what a stored delivery asks for. Its event comes until that is done, and changes nothing afterwards. */
export async function workOnDelivery(event: ShopifyEvent, eventId: string, context: OrdersContext): Promise<void> {
  const em = context.orm.em.fork();
  const delivery = await em.findOne(WebhookDelivery, event.delivery_id, { populate: ['body'] });
  if (!delivery) throw new NotFoundError(`There is no delivery ${event.delivery_id}.`);
  if (delivery.state !== 'received') return;
  const work = workOn.get(delivery.topic);
  if (work) return work(delivery, eventId, context);
  delivery.settle('ignored', `Nothing is done with the topic ${delivery.topic}.`);
  // It may be about people, and nobody would find it when they are to be forgotten.
  delivery.erase();
  await em.flush();
}
