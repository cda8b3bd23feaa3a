import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { createClient } from '../src/client.ts';
import { type FakeApi, startFakeApi } from './fake-api.ts';

let api: FakeApi;

beforeEach(async () => {
  api = await startFakeApi();
});

afterEach(() => api.close());

const client = (more: object = {}) => createClient({ baseUrl: api.url, token: 'a-token', retryDelayMs: 5, ...more });
const body = {
  name: 'Natal chart',
  description: '',
  category: 'reports',
  keywords: [],
  price: '29.90',
  currency: 'EUR',
  stock: 9,
};
const page = { body: { next: null, results: [] } };
const path = { product_id: '1' };

test.each([{ status: 429 }, { status: 503 }, { hangUp: true }])('a GET is repeated after %j', async (fault) => {
  api.answers['GET /orders'] = [fault, fault, page];
  expect(await client().get('/orders')).toEqual(page.body);
  expect(api.received).toHaveLength(3);
});

test.each([400, 401, 404, 409, 500])('%i is an answer, and not repeated', async (status) => {
  api.answers['GET /orders'] = [{ status }];
  await expect(client().get('/orders')).rejects.toMatchObject({ status });
  expect(api.received).toHaveLength(1);
});

test('it gives up after the last repetition', async () => {
  api.answers['GET /orders'] = [{ status: 503 }];
  await expect(client({ retries: 2 }).get('/orders')).rejects.toMatchObject({ status: 503 });
  expect(api.received).toHaveLength(3);
});

test('a POST that creates is repeated under one key, with its body', async () => {
  api.answers['POST /products'] = [{ hangUp: true }, { status: 503 }, { status: 201, body: { id: '1' } }];
  await client().post('/products', { body });

  expect(api.received.map((one) => JSON.parse(one.body))).toEqual([body, body, body]);
  const keys = api.received.map(({ headers }) => headers['idempotency-key']);
  expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(new Set(keys).size).toBe(1);
});

test('a key of the caller stays', async () => {
  api.answers['POST /products'] = [{ status: 201, body: { id: '1' } }];
  await client().post('/products', { body, params: { header: { 'Idempotency-Key': 'mine' } } });
  expect(api.received[0]?.headers['idempotency-key']).toBe('mine');
});

test('a change that is not known to be repeatable is sent once', async () => {
  api.answers['PATCH /products/1'] = [{ status: 503 }];
  const change = client().patch('/products/{product_id}', { params: { path }, body: { stock: 8 } });
  await expect(change).rejects.toMatchObject({ status: 503 });
  expect(api.received).toHaveLength(1);
});

test('left to itself it waits for 1, 2 and 4 seconds, give or take a tenth', async () => {
  const pauses: number[] = [];
  const { setTimeout: wait } = globalThis;
  // Node's own fetch has timers too, of sockets that earlier tests left open.
  const clock = jest.spyOn(globalThis, 'setTimeout').mockImplementation(((go: () => void, ms: number, ...its: []) => {
    if (ms < 900 || its.length > 0) return wait(go, ms, ...its);
    pauses.push(ms);
    return wait(go, 0);
  }) as typeof setTimeout);
  const busy = async () => new Response(null, { status: 503 });
  const answer = createClient({ baseUrl: api.url, token: 'a-token', fetch: busy }).get('/orders');
  await expect(answer)
    .rejects.toMatchObject({ status: 503 })
    .finally(() => clock.mockRestore());
  expect(pauses.map((ms) => Math.round(ms / 1000))).toEqual([1, 2, 4]);
  for (const [index, ms] of pauses.entries()) expect(Math.abs(ms / 2 ** index - 1000)).toBeLessThanOrEqual(100);
});

test('it waits as long as it is asked to', async () => {
  api.answers['GET /orders'] = [{ status: 429, headers: { 'retry-after': '1' } }, page];
  const startedAt = Date.now();
  await client().get('/orders');
  expect(Date.now() - startedAt).toBeGreaterThanOrEqual(990);
});

test('asked to wait for long, it tells the caller instead', async () => {
  api.answers['GET /orders'] = [{ status: 429, headers: { 'retry-after': '3600' } }];
  await expect(client().get('/orders')).rejects.toMatchObject({ status: 429 });
  expect(api.received).toHaveLength(1);
});

test('a caller who gave up is not kept waiting', async () => {
  api.answers['GET /orders'] = [{ status: 503, headers: { 'retry-after': '30' } }];
  const signal = AbortSignal.timeout(100);
  await expect(client().get('/orders', { signal })).rejects.toThrow(/timeout/);
  expect(api.received).toHaveLength(1);
});
