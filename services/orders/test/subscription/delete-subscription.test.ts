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

test('204: it is gone, also a cancelled one', async () => {
  for (const { id } of [await api.create(), await api.create({}, 'cancel')]) {
    const { status, text } = await api.send('delete', `/${id}`);
    expect([status, text]).toEqual([204, '']);
    expect((await api.send('get', `/${id}`)).status).toBe(404);
  }
});

test('400: the id is no UUID', async () => {
  expect((await api.send('delete', '/7')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await api.send('delete', `/${nobody}`, { authorization: '' })).status).toBe(401);
});

test('403: a customer, even their own', async () => {
  const { id: user_id, authorization } = await api.customer();
  const { id } = await api.create({ user_id });
  expect((await api.send('delete', `/${id}`, { authorization })).status).toBe(403);
});

test('404: no such subscription', async () => {
  expect((await api.send('delete', `/${nobody}`)).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  const { id } = await api.create();
  expect((await api.send('delete', `/${id}`, { headers: { 'If-Match': '"older"' } })).status).toBe(412);
});
