import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { deliveryOf } from '../placed-order.ts';
import { nobody, resourceApi } from '../resource-api.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;
let send: ReturnType<typeof resourceApi>;
const sent = ` ${orderPayload({ properties: { Name: 'Íñigo' } })}\n`;

beforeAll(async () => {
  world = await startOrdersWorld();
  send = resourceApi(world, '/webhook-deliveries', 'webhook-deliveries:read');
  await postWebhook(world.app, sent, { webhookId: 'one' });
  await world.settled();
});

afterAll(() => world.close());

test('200: the body as it was sent', async () => {
  const { id } = await deliveryOf(world, 'one');
  const { status, body } = await send('get', `/${id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({ id, webhook_id: 'one', state: 'processed', body: sent });
});

test('400: the id is no UUID', async () => {
  expect((await send('get', '/one')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await send('get', `/${nobody}`, { authorization: '' })).status).toBe(401);
});

test('403: a customer, whatever the token says', async () => {
  const authorization = await world.asClient('webhook-deliveries:read', { role: 'customer' });
  expect((await send('get', `/${nobody}`, { authorization })).status).toBe(403);
});

test('404: no such delivery', async () => {
  expect((await send('get', `/${nobody}`)).status).toBe(404);
});
