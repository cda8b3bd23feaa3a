import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody } from '../resource-api.ts';
import { subscriptionsApi } from './subscriptions-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof subscriptionsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = subscriptionsApi(world);
});

afterAll(() => world.close());

test('200: staff see any, customers their own', async () => {
  const { id, authorization } = await api.customer();
  const subscription = await api.create({ user_id: id });
  const staff = await world.asClient('subscriptions:read', { role: 'staff' });
  for (const caller of [authorization, staff]) {
    const { status, body } = await api.send('get', `/${subscription.id}`, { authorization: caller });
    expect([status, body]).toEqual([200, subscription]);
  }
});

test('400: the id is no UUID', async () => {
  expect((await api.send('get', '/7')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await api.send('get', `/${nobody}`, { authorization: '' })).status).toBe(401);
});

test('403: a token for something else', async () => {
  const authorization = await world.asClient('subscriptions:write');
  expect((await api.send('get', `/${nobody}`, { authorization })).status).toBe(403);
});

test("404: no such subscription, and another customer's", async () => {
  const { id } = await api.create();
  const { authorization } = await api.customer();
  const answers = [await api.send('get', `/${nobody}`), await api.send('get', `/${id}`, { authorization })];
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});
