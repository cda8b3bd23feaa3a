import { expect } from '@jest/globals';
import request from 'supertest';
import type { OrderView } from '../src/order/order.dto.ts';
import { Order } from '../src/order/order.entity.ts';
import { WebhookDelivery } from '../src/webhook/webhook-delivery.entity.ts';
import type { OrdersWorld } from './orders-world.ts';
import { orderPayload, type PayloadOptions, postWebhook, type WebhookOptions } from './shopify-webhook.ts';

/** Sends an order as Shopify does, and gives it as the API shows it once every event has been handled. */
export async function placeOrder(
  world: OrdersWorld,
  payload: PayloadOptions | string = {},
  options: WebhookOptions = {},
): Promise<OrderView> {
  const body = typeof payload === 'string' ? payload : orderPayload(payload);
  expect((await postWebhook(world.app, body, options)).status).toBe(200);
  await world.settled();
  return orderOf(world, body);
}

/** The order that a payload describes. */
export async function orderOf(world: OrdersWorld, body: string): Promise<OrderView> {
  const [, shopifyOrderId = ''] = /"id":(\d+)/.exec(body) ?? [];
  const { id } = await world.context.orm.em.fork().findOneOrFail(Order, { shopifyOrderId });
  return getOrder(world, id);
}

export async function getOrder(world: OrdersWorld, id: string): Promise<OrderView> {
  const answer = await request(world.app)
    .get(`/orders/${id}`)
    .set('Authorization', await world.asClient('orders:read'));
  expect(answer.status).toBe(200);
  return answer.body;
}

export function deliveryOf(world: OrdersWorld, webhookId: string): Promise<WebhookDelivery> {
  return world.context.orm.em.fork().findOneOrFail(WebhookDelivery, { webhookId }, { populate: ['body'] });
}
