import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { productsApi } from './products-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof productsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = productsApi(world);
});

afterAll(() => world.close());

test('204: it is gone', async () => {
  const product = await api.create();
  const { status, text } = await api.send('delete', `/${product.id}`);
  expect([status, text]).toEqual([204, '']);
  expect((await api.send('get', `/${product.id}`)).status).toBe(404);
});

test('400: the id is no UUID', async () => {
  expect((await api.send('delete', '/1')).status).toBe(400);
});

test('401: without a token', async () => {
  const product = await api.create();
  expect((await api.send('delete', `/${product.id}`, { authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  const product = await api.create();
  const authorization = await world.asClient('products:read');
  expect((await api.send('delete', `/${product.id}`, { authorization })).status).toBe(403);
});

test('404: it was deleted before', async () => {
  const product = await api.create();
  await api.send('delete', `/${product.id}`);
  expect((await api.send('delete', `/${product.id}`)).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  const product = await api.create();
  const { status } = await api.send('delete', `/${product.id}`, { headers: { 'If-Match': '"older"' } });
  expect(status).toBe(412);
});
