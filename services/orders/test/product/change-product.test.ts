import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { chartReport, productsApi } from './products-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof productsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = productsApi(world);
});

afterAll(() => world.close());

test('200: what is sent changes, the rest stays', async () => {
  const product = await api.create();
  const { status, body } = await api.send('patch', `/${product.id}`, { body: { stock: 3, price: '31' } });
  expect(status).toBe(200);
  expect(body).toEqual({ ...product, stock: 3, price: '31.00', updated_at: body.updated_at });
  expect(body.updated_at > product.updated_at).toBe(true);
});

test('200: nothing to change', async () => {
  const product = await api.create();
  expect((await api.send('patch', `/${product.id}`, { body: {} })).status).toBe(200);
});

test('200: with the ETag of what was read, once', async () => {
  const product = await api.create();
  const etag = (await api.send('get', `/${product.id}`)).get('ETag')!;
  const change = (stock: number) =>
    api.send('patch', `/${product.id}`, { body: { stock }, headers: { 'If-Match': etag } });
  const answers = await Promise.all([change(1), change(2), change(4)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
});

test.each([
  ['a read-only field', { created_at: '2026-01-01T00:00:00Z' }, 'created_at'],
  ['an unknown field', { colour: 'red' }, 'colour'],
  ['null for what cannot be null', { name: null }, 'name'],
  ['a wrong value', { stock: -1 }, 'stock'],
])('400: %s', async (_what, body, field) => {
  const product = await api.create();
  const answer = await api.send('patch', `/${product.id}`, { body });
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
});

test('401: without a token', async () => {
  const product = await api.create();
  expect((await api.send('patch', `/${product.id}`, { body: {}, authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  const product = await api.create();
  const authorization = await world.asClient('products:read');
  expect((await api.send('patch', `/${product.id}`, { body: {}, authorization })).status).toBe(403);
});

test('404: no such product', async () => {
  const { status } = await api.send('patch', '/0199c0de-0000-7000-8000-000000000000', { body: chartReport });
  expect(status).toBe(404);
});

test('412: it changed since it was read', async () => {
  const product = await api.create();
  const { status, body } = await api.send('patch', `/${product.id}`, {
    body: { stock: 1 },
    headers: { 'If-Match': '"older"' },
  });
  expect([status, body.code]).toEqual([412, 'precondition_failed']);
  expect((await api.send('get', `/${product.id}`)).body).toEqual(product);
});
