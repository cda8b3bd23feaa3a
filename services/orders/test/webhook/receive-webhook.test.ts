import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { webhookDigest } from '../../src/webhook/digest.ts';
import { WebhookDelivery } from '../../src/webhook/webhook-delivery.entity.ts';
import { type OrdersWorld, previousSecret, secret, startOrdersWorld } from '../orders-world.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

const deliveries = () => world.context.orm.em.fork().count(WebhookDelivery);

test('200: a signed webhook is stored as it came', async () => {
  const body = orderPayload();
  const answer = await postWebhook(world.app, body, { webhookId: 'delivery-1' });

  expect(answer.status).toBe(200);
  const stored = await world.context.orm.em
    .fork()
    .findOneOrFail(WebhookDelivery, { webhookId: 'delivery-1' }, { populate: ['body'] });
  expect(stored.body).toBe(body);
  expect(stored.topic).toBe('orders/paid');
});

test('200: the secret of before a rotation still signs', async () => {
  expect((await postWebhook(world.app, orderPayload(), { secret: previousSecret })).status).toBe(200);
});

test('200: the same delivery again is stored once', async () => {
  const body = orderPayload();
  const before = await deliveries();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => postWebhook(world.app, body, { webhookId: 'same' })),
  );

  expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200));
  expect(await deliveries()).toBe(before + 1);
});

test('401: a digest of another secret, of another serialisation, or of nothing', async () => {
  const before = await deliveries();
  const body = orderPayload();
  const digest = webhookDigest(Buffer.from(body), secret);
  const reserialised = JSON.stringify(JSON.parse(body), null, 1);

  const answers = [
    await postWebhook(world.app, body, { secret: 'somebody-elses-secret' }),
    await postWebhook(world.app, reserialised, { headers: { 'X-Shopify-Hmac-Sha256': digest } }),
    await postWebhook(world.app, body, { headers: { 'X-Shopify-Hmac-Sha256': 'x' } }),
  ];

  expect(answers.map((answer) => answer.status)).toEqual([401, 401, 401]);
  expect(await deliveries()).toBe(before);
});

test('405: anything but POST', async () => {
  const answer = await request(world.app).get('/webhooks/shopify');
  expect(answer.status).toBe(405);
  expect(answer.get('Allow')).toBe('POST');
});
