import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Order } from '../../src/order/order.entity.ts';
import { WebhookDelivery } from '../../src/webhook/webhook-delivery.entity.ts';
import { type OrdersWorld, previousSecret, startOrdersWorld } from '../orders-world.ts';
import { deliveryOf, orderOf } from '../placed-order.ts';
import { longId, orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

test('200: a signed webhook is stored as it came, with what its headers say', async () => {
  const body = orderPayload();
  const webhookId = randomUUID();
  const answer = await postWebhook(world.app, body, {
    webhookId,
    headers: { 'X-Shopify-Event-Id': 'event-1', 'X-Shopify-Triggered-At': '2026-11-21T10:00:00.123Z' },
  });

  expect(answer.status).toBe(200);
  expect(await deliveryOf(world, webhookId)).toMatchObject({
    body,
    shop: 'test.myshopify.com',
    topic: 'orders/paid',
    apiVersion: '2026-04',
    eventId: 'event-1',
    triggeredAt: new Date('2026-11-21T10:00:00.123Z'),
  });
});

test('200: a burst is stored together, each as it came, whatever one of them holds', async () => {
  const odd = '{"note": "escaped \\u0000 and \\ud800, \\\\ and \\"quotes\\"", "id": 1}';
  const bodies = [odd, ...Array.from({ length: 40 }, () => orderPayload())];
  const sent = bodies.map((body) => ({ body, webhookId: randomUUID() }));
  // One of them comes twice in the same burst.
  const answers = await Promise.all(
    [...sent, sent[1]!].map(({ body, webhookId }) =>
      postWebhook(world.app, body, { webhookId, headers: { 'X-Shopify-Triggered-At': '+275760-09-13T00:00:00Z' } }),
    ),
  );

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  for (const { body, webhookId } of sent) expect((await deliveryOf(world, webhookId)).body).toBe(body);
});

test('200: headers that Shopify may leave out', async () => {
  const webhookId = randomUUID();
  const answer = await postWebhook(world.app, orderPayload(), {
    webhookId,
    headers: {
      'X-Shopify-Event-Id': undefined,
      'X-Shopify-API-Version': undefined,
      'X-Shopify-Triggered-At': 'yesterday',
    },
  });

  expect(answer.status).toBe(200);
  expect(await deliveryOf(world, webhookId)).toMatchObject({ eventId: null, apiVersion: null, triggeredAt: null });
});

test.each(['+099999-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '1999-12-31T23:59:59Z'])(
  '200: a time of %s, which nobody signed, costs no webhook',
  async (triggeredAt) => {
    const webhookId = randomUUID();
    const headers = { 'X-Shopify-Triggered-At': triggeredAt };
    expect((await postWebhook(world.app, orderPayload(), { webhookId, headers })).status).toBe(200);
    expect(await deliveryOf(world, webhookId)).toMatchObject({ triggeredAt: null });
  },
);

test('200: the secret of before a rotation still signs', async () => {
  expect((await postWebhook(world.app, orderPayload(), { secret: previousSecret })).status).toBe(200);
});

test('200: ten deliveries of one webhook at once are one delivery, one order, one report request', async () => {
  const body = orderPayload();
  const webhookId = randomUUID();
  const answers = await Promise.all(Array.from({ length: 10 }, () => postWebhook(world.app, body, { webhookId })));
  await world.settled();

  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(await world.context.orm.em.fork().count(WebhookDelivery, { webhookId })).toBe(1);
  expect(world.requestsFor(await orderOf(world, body))).toHaveLength(1);
});

test('200: the same webhook id from another shop is another delivery, of another order', async () => {
  const shopifyOrderId = longId();
  const webhookId = randomUUID();
  for (const shop of ['one.myshopify.com', 'two.myshopify.com']) {
    await postWebhook(world.app, orderPayload({ id: shopifyOrderId }), { webhookId, shop });
  }
  await world.settled();

  const em = world.context.orm.em.fork();
  expect(await em.count(WebhookDelivery, { webhookId })).toBe(2);
  expect(await em.count(Order, { shopifyOrderId })).toBe(2);
});

test('200: two webhooks of one merchant action share an event id and are both kept', async () => {
  const headers = { 'X-Shopify-Event-Id': randomUUID() };
  const body = orderPayload();
  await postWebhook(world.app, body, { topic: 'orders/create', headers });
  await postWebhook(world.app, body, { topic: 'orders/paid', headers });

  const kept = await world.context.orm.em.fork().find(WebhookDelivery, { eventId: headers['X-Shopify-Event-Id'] });
  expect(kept.map(({ topic }) => topic).sort()).toEqual(['orders/create', 'orders/paid']);
});
