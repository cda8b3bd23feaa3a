import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Order } from '../../src/order/order.entity.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { deliveryOf, placeOrder } from '../placed-order.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld({ env: { SHOPIFY_SHOPS: 'ours.myshopify.com, other.myshopify.com' } });
});

afterAll(() => world.close());

test('200: a shop that is not on the list is recorded and ignored', async () => {
  const events = await world.collect('shopify-events');
  const webhookId = randomUUID();
  const answer = await postWebhook(world.app, orderPayload(), { webhookId, shop: 'theirs.myshopify.com' });
  await world.settled();

  expect(answer.status).toBe(200);
  expect(await deliveryOf(world, webhookId)).toMatchObject({
    state: 'ignored',
    reason: 'The shop is not on the allow-list.',
  });
  expect(events.payloads).toEqual([]);
  expect(await world.context.orm.em.fork().count(Order, { shop: 'theirs.myshopify.com' })).toBe(0);
});

test('200: a shop on the list is worked on', async () => {
  expect((await placeOrder(world, {}, { shop: 'other.myshopify.com' })).shop).toBe('other.myshopify.com');
});
