import { createTopicPublisher } from '@astrall/platform/messaging/topic-publisher.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { deadLetters, type OrdersWorld, startOrdersWorld } from './orders-world.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

const base64 = (text: string) => Buffer.from(text).toString('base64');
const event = (changes: Record<string, unknown> = {}) => ({ messageId: '1', data: base64('{}'), ...changes });

test.each([
  ['nothing', '', 'message'],
  ['no JSON', '{"message"', undefined],
  ['a list', '[]', 'body'],
  ['no message', '{}', 'message'],
  ['no id', JSON.stringify({ message: event({ messageId: undefined }) }), 'message.messageId'],
  ['no data', JSON.stringify({ message: event({ data: undefined }) }), 'message.data'],
  ['data that is no base64', JSON.stringify({ message: event({ data: '{}' }) }), 'message.data'],
  ['data that is no JSON', JSON.stringify({ message: event({ data: base64('<xml>') }) }), undefined],
  ['attributes that are no text', JSON.stringify({ message: event({ attributes: { a: 1 } }) }), 'message.attributes.a'],
  ['another payload', JSON.stringify({ message: event() }), 'delivery_id'],
])('400: an envelope with %s', async (_what, body, field) => {
  const answer = await request(world.app)
    .post('/events/shopify-events')
    .set({ Authorization: await world.asService('push'), 'Content-Type': 'application/json' })
    .send(body);

  expect(answer.status).toBe(400);
  if (field) expect(Object.keys(answer.body.errors)).toContain(field);
  else expect(answer.body.errors).toBeUndefined();
});

test('404: a topic that nobody listens to here', async () => {
  const answer = await request(world.app)
    .post('/events/pdf-generation')
    .set('Authorization', await world.asService('push'))
    .send({ message: event() });
  expect(answer.status).toBe(404);
});

test('a malformed event is tried five times, and then a dead letter', async () => {
  const dead = await world.collect(deadLetters);
  const publisher = createTopicPublisher(world.context.config);
  const malformed = { delivery_id: 'x', shop: 'test.myshopify.com' };
  await publisher.publish('shopify-events', [{ data: Buffer.from(JSON.stringify(malformed)), attributes: {} }]);
  await publisher.close();

  expect(await dead.until(1)).toEqual([malformed]);
  await world.settled();
  expect(dead.payloads).toHaveLength(1);
});
