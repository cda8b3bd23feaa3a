import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { chartReport, productsApi } from './products-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof productsApi>;

const poster = { ...chartReport, name: 'Poster', category: 'posters', keywords: [], price: '9.00', stock: 0 };

beforeAll(async () => {
  world = await startOrdersWorld();
  api = productsApi(world);
});

afterAll(() => world.close());

test('200: everything that people set is replaced', async () => {
  const product = await api.create();
  const { status, body } = await api.send('put', `/${product.id}`, { body: poster });
  expect(status).toBe(200);
  expect(body).toEqual({ ...product, ...poster, updated_at: body.updated_at });
});

test('400: a field is missing', async () => {
  const product = await api.create();
  const { status, body } = await api.send('put', `/${product.id}`, { body: { ...poster, name: undefined } });
  expect([status, Object.keys(body.errors)]).toEqual([400, ['name']]);
});

test('401: without a token', async () => {
  const product = await api.create();
  expect((await api.send('put', `/${product.id}`, { body: poster, authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  const product = await api.create();
  const authorization = await world.asClient('products:read');
  expect((await api.send('put', `/${product.id}`, { body: poster, authorization })).status).toBe(403);
});

test('404: no such product', async () => {
  expect((await api.send('put', '/0199c0de-0000-7000-8000-000000000000', { body: poster })).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  const product = await api.create();
  const headers = { 'If-Match': '"older"' };
  expect((await api.send('put', `/${product.id}`, { body: poster, headers })).status).toBe(412);
});
