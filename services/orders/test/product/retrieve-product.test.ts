import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ProductView } from '../../src/product/product.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { chartReport, productsApi } from './products-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof productsApi>;
let product: ProductView;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = productsApi(world);
  product = await api.create();
});

afterAll(() => world.close());

test('200: the product, with a tag that lasts until it changes', async () => {
  const { status, body, headers } = await api.send('get', `/${product.id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject(chartReport);
  const unchanged = await api.send('get', `/${product.id}`, { headers: { 'If-None-Match': headers['etag']! } });
  expect(unchanged.status).toBe(304);
  await api.send('patch', `/${product.id}`, { body: { stock: 1 } });
  const changed = await api.send('get', `/${product.id}`, { headers: { 'If-None-Match': headers['etag']! } });
  expect(changed.status).toBe(200);
});

test('200: a customer may look', async () => {
  const authorization = await world.asClient('products:read', { role: 'customer' });
  expect((await api.send('get', `/${product.id}`, { authorization })).status).toBe(200);
});

test.each(['1', 'x', '%00', "'", '0199c0de-0000-7000-8000-00000000000g'])('400: the id %j', async (id) => {
  expect((await api.send('get', `/${encodeURIComponent(id)}`)).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await api.send('get', `/${product.id}`, { authorization: '' })).status).toBe(401);
});

test('403: a token for something else', async () => {
  const authorization = await world.asClient('orders:read');
  expect((await api.send('get', `/${product.id}`, { authorization })).status).toBe(403);
});

test('404: no such product', async () => {
  expect((await api.send('get', '/0199c0de-0000-7000-8000-000000000000')).status).toBe(404);
});
