import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { deadLetters, type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { deliveryOf } from '../placed-order.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;
let dead: Awaited<ReturnType<OrdersWorld['collect']>>;

beforeAll(async () => {
  world = await startOrdersWorld();
  dead = await world.collect(deadLetters);
});

afterAll(() => world.close());

async function deliver(body: string, topic = 'orders/paid') {
  const webhookId = randomUUID();
  expect((await postWebhook(world.app, body, { webhookId, topic })).status).toBe(200);
  await world.settled();
  return deliveryOf(world, webhookId);
}

const changed = (order: Record<string, unknown>) => orderPayload({ order });

test.each([
  ['no object', '[]', 'body'],
  ['not even a list', '"order"', 'body'],
  ['a product', '{"id": 1, "title": "Natal chart"}', 'name'],
  ['an id that is none', orderPayload().replace(/"id":\d+/, '"id":"1\\u0000"'), 'id'],
  ['a float for an id', orderPayload().replace(/"id":\d+/, '"id":1.5'), 'id'],
  ['money that is a number', changed({ total_price: 29.9 }), 'total_price'],
  ['money that is negative', changed({ total_price: '-1.00' }), 'total_price'],
  ['no time', changed({ updated_at: '2026-13-01T00:00:00Z' }), 'updated_at'],
  ['a time before there were shops', changed({ updated_at: '0000-01-01T00:00:00Z' }), 'updated_at'],
  ['a time in the first year', changed({ updated_at: '0001-01-01T00:00:00Z' }), 'updated_at'],
  ['a time after us all', changed({ updated_at: '9999-01-01T00:00:00Z' }), 'updated_at'],
  ['more of a thing than there is', orderPayload({ lines: [{ quantity: 3e9 }] }), 'line_items.0.quantity'],
])('a signed payload that is no order is acknowledged and kept for people: %s', async (_what, body, field) => {
  const delivery = await deliver(body);

  expect(delivery.state).toBe('rejected');
  expect(delivery.reason).toContain(field);
  expect(delivery.body).toBe(body);
  expect(dead.payloads).toEqual([]);
});

test('a payload that nests without end is rejected, too', async () => {
  const delivery = await deliver(`${'['.repeat(200_000)}${']'.repeat(200_000)}`);
  expect(delivery).toMatchObject({ state: 'rejected', reason: 'The payload cannot be read.' });
});

test.each(['products/update', 'customers/update', 'app/uninstalled'])(
  'topic %s is noted without its body, acknowledged, and says that nothing is done with it',
  async (topic) => {
    const delivery = await deliver('{"id": 1}', topic);
    expect(delivery).toMatchObject({ state: 'ignored', body: '', reason: `Nothing is done with the topic ${topic}.` });
  },
);

test('404: an event of a delivery that was never stored', async () => {
  const event = { delivery_id: randomUUID(), shop: 'test.myshopify.com', topic: 'orders/paid' };
  const data = Buffer.from(JSON.stringify(event)).toString('base64');
  const answer = await request(world.app)
    .post('/events/shopify-events')
    .set('Authorization', await world.asService('push'))
    .send({ message: { messageId: '1', data } });
  expect(answer.status).toBe(404);
});
