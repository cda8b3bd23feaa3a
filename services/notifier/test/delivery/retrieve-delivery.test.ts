import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

test('200: the delivery as the list shows it', async () => {
  const delivery = await world.queued();
  const answer = await world.get(`/deliveries/${delivery.id}`);

  expect(answer.status).toBe(200);
  expect(answer.body).toEqual(delivery);
});

test('400: an id that is not a UUID', async () => {
  const answer = await world.get('/deliveries/latest');
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({ delivery_id: ['must be a UUID'] });
});

test('401: without a token', async () => {
  expect((await world.get(`/deliveries/${randomUUID()}`, '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  expect((await world.get(`/deliveries/${randomUUID()}`, await world.asClient('users:read'))).status).toBe(403);
});

test('404: an unknown delivery', async () => {
  expect((await world.get(`/deliveries/${randomUUID()}`)).status).toBe(404);
});
