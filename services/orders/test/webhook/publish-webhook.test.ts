import { randomUUID } from 'node:crypto';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { createTopicPublisher, type TopicPublisher } from '@astrall/platform/messaging/topic-publisher.ts';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { deliveryOf, orderOf } from '../placed-order.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;
let publish: TopicPublisher['publish'];
let release = () => {};

beforeAll(async () => {
  const publisher: TopicPublisher = { publish: (...batch) => publish(...batch), close: async () => {} };
  world = await startOrdersWorld({ publisher });
});

afterEach(() => release());

afterAll(() => world.close());

const waiting = () => world.context.orm.em.fork().count(OutboxMessage);

test('200: Pub/Sub refuses: the delivery is durable, and the scheduled drain publishes it later', async () => {
  publish = async () => {
    throw new Error('UNAVAILABLE');
  };
  const body = orderPayload();
  const webhookId = randomUUID();
  expect((await postWebhook(world.app, body, { webhookId })).status).toBe(200);
  expect((await deliveryOf(world, webhookId)).state).toBe('received');
  expect(await waiting()).toBe(1);

  const drain = async () =>
    request(world.app)
      .post('/tasks/drain-outbox')
      .set('Authorization', await world.asService('push'));
  expect((await drain()).status).toBe(500);
  expect(await waiting()).toBe(1);

  publish = createTopicPublisher(world.context.config).publish;
  expect((await drain()).status).toBe(204);
  await world.settled();
  expect((await orderOf(world, body)).state).toBe('processing');
  expect(await waiting()).toBe(0);
});

test('200: Pub/Sub hangs: Shopify is answered within a second', async () => {
  publish = () =>
    new Promise((resolve) => {
      release = resolve;
    });
  const startedAt = performance.now();
  const answer = await postWebhook(world.app, orderPayload());

  expect(answer.status).toBe(200);
  expect(performance.now() - startedAt).toBeLessThan(1000);
});
