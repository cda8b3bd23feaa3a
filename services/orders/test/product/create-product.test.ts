import { whileLocked } from '@astrall/local-cloud/testing/while-locked.ts';
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

const count = async () => (await api.send('get', '')).body.count;

test('201: the product, and where it lies', async () => {
  const { status, body, headers } = await api.send('post', '', { body: chartReport });
  expect(status).toBe(201);
  expect(headers['location']).toBe(`/products/${body.id}`);
  expect(body).toEqual({
    ...chartReport,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    created_at: expect.stringMatching(/Z$/),
    updated_at: expect.stringMatching(/Z$/),
  });
  expect((await api.send('get', `/${body.id}`)).body).toEqual(body);
});

test('201: with an Idempotency-Key, a repetition gets the first answer and creates nothing', async () => {
  const headers = { 'Idempotency-Key': 'order-7' };
  const first = await api.send('post', '', { body: chartReport, headers });
  const before = await count();
  const again = await api.send('post', '', { body: chartReport, headers });
  expect([again.status, again.text, again.get('Location')]).toEqual([201, first.text, first.get('Location')]);
  expect([first.get('Idempotency-Replayed'), again.get('Idempotency-Replayed')]).toEqual([undefined, 'true']);
  expect(await count()).toBe(before);
});

test('201: ten at once with one Idempotency-Key are one product', async () => {
  const before = await count();
  const headers = { 'Idempotency-Key': 'ten at once'.replaceAll(' ', '-') };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => api.send('post', '', { body: chartReport, headers })),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(
    new Set(answers.some(({ status }) => status === 409) ? [201, 409] : [201]),
  );
  expect(new Set(answers.filter(({ status }) => status === 201).map(({ body }) => body.id)).size).toBe(1);
  expect(await count()).toBe(before + 1);
});

test('201: a key belongs to its client, and is free again after a refusal and after a day', async () => {
  const headers = { 'Idempotency-Key': 'shared' };
  expect((await api.send('post', '', { body: { ...chartReport, stock: -1 }, headers })).status).toBe(400);
  const mine = await api.send('post', '', { body: chartReport, headers });
  const authorization = await world.asClient('products:write', { sub: 'another-client' });
  const theirs = await api.send('post', '', { body: chartReport, headers, authorization });
  expect([mine.status, theirs.status]).toEqual([201, 201]);
  expect(theirs.body.id).not.toBe(mine.body.id);

  await world.context.orm.em.fork().execute("update idempotent_answer set created_at = now() - interval '25 hours'");
  const nextDay = await api.send('post', '', { body: { ...chartReport, name: 'Another' }, headers });
  expect([nextDay.status, nextDay.body.name]).toEqual([201, 'Another']);
});

test.each([
  ['no name', { name: undefined }, 'name'],
  ['a blank name', { name: '  ' }, 'name'],
  ['a long name', { name: 'x'.repeat(256) }, 'name'],
  ['a NUL', { name: 'a\0b' }, 'name'],
  ['a negative stock', { stock: -1 }, 'stock'],
  ['a stock that is no integer', { stock: 1.5 }, 'stock'],
  ['a stock as text', { stock: '1' }, 'stock'],
  ['a stock that PostgreSQL cannot hold', { stock: 2 ** 31 }, 'stock'],
  ['a price as a number', { price: 29.9 }, 'price'],
  ['a negative price', { price: '-1.00' }, 'price'],
  ['too many digits', { price: '12345678901234567.00' }, 'price'],
  ['a currency in small letters', { currency: 'eur' }, 'currency'],
  ['keywords that are no list', { keywords: 'astrology' }, 'keywords'],
  ['a read-only field', { id: '0199c0de-0000-7000-8000-000000000000' }, 'id'],
  ['an unknown field', { colour: 'red' }, 'colour'],
])('400: %s', async (_what, changes, field) => {
  const { status, body } = await api.send('post', '', { body: { ...chartReport, ...changes } });
  expect(status).toBe(400);
  expect(Object.keys(body.errors)).toEqual([field]);
});

test('400: all faults at once', async () => {
  const { body } = await api.send('post', '', { body: { ...chartReport, stock: -1, price: 'x', colour: 1 } });
  expect(Object.keys(body.errors).sort()).toEqual(['colour', 'price', 'stock']);
});

test('400: an Idempotency-Key that is none', async () => {
  const { status } = await api.send('post', '', { body: chartReport, headers: { 'Idempotency-Key': 'a b' } });
  expect(status).toBe(400);
});

test('401: without a token', async () => {
  expect((await api.send('post', '', { body: chartReport, authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  const authorization = await world.asClient('products:read');
  expect((await api.send('post', '', { body: chartReport, authorization })).status).toBe(403);
});

test('403: a customer, whatever the token says', async () => {
  const authorization = await world.asClient('products:write', { role: 'customer' });
  expect((await api.send('post', '', { body: chartReport, authorization })).status).toBe(403);
});

test('409: the first request with the key has not ended', async () => {
  const create = () => api.send('post', '', { body: chartReport, headers: { 'Idempotency-Key': 'slow' } });
  const [first, second] = await whileLocked(world.context, 'product', create, create);
  expect([first.status, second.status]).toEqual([201, 409]);
});

test('422: the key came with another body', async () => {
  const headers = { 'Idempotency-Key': 'two bodies'.replace(' ', '-') };
  await api.send('post', '', { body: chartReport, headers });
  const { status, body } = await api.send('post', '', { body: { ...chartReport, stock: 1 }, headers });
  expect([status, body.code]).toEqual([422, 'unprocessable']);
});
