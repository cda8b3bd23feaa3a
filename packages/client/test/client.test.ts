import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createClient, ProblemError } from '../src/client.ts';
import { type FakeApi, startFakeApi } from './fake-api.ts';

let api: FakeApi;

beforeEach(async () => {
  api = await startFakeApi();
});

afterEach(() => api.close());

const client = (more: object = {}) => createClient({ baseUrl: api.url, token: 'a-token', retryDelayMs: 5, ...more });
const product = {
  name: 'Natal chart',
  description: '',
  category: 'reports',
  keywords: [],
  price: '29.90',
  currency: 'EUR',
  stock: 9,
};

test('answers the body, and sends the token', async () => {
  api.answers['GET /orders'] = [{ body: { count: 0, results: [] } }];

  expect(await client().get('/orders', { params: { query: { page_size: 5 } } })).toEqual({ count: 0, results: [] });
  expect(api.received[0]).toMatchObject({ path: '/orders?page_size=5', headers: { authorization: 'Bearer a-token' } });
});

test('a list is read to its end, whatever address the links name', async () => {
  api.answers['GET /orders?state=completed'] = [
    { body: { next: 'http://inside:9/orders?state=completed&cursor=b', results: [{ name: '#1' }, { name: '#2' }] } },
  ];
  api.answers['GET /orders?state=completed&cursor=b'] = [{ body: { next: null, results: [{ name: '#3' }] } }];

  const names: string[] = [];
  for await (const { name } of client().list('/orders', { query: { state: 'completed' } })) names.push(name);
  expect(names).toEqual(['#1', '#2', '#3']);
});

test('a list is read no further than it is wanted', async () => {
  api.answers['GET /orders'] = [{ body: { next: `${api.url}/orders?cursor=b`, results: [{ name: '#1' }] } }];
  for await (const _order of client().list('/orders')) break;
  expect(api.received).toHaveLength(1);
});

test('a problem becomes an error with what it says', async () => {
  const problem = {
    status: 400,
    code: 'invalid',
    detail: 'Some fields are not acceptable.',
    request_id: 'r-1',
    errors: { name: ['is missing'] },
  };
  api.answers['POST /products'] = [{ status: 400, body: problem }];

  const error = await client()
    .post('/products', { body: product })
    .catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(ProblemError);
  expect(error).toMatchObject({ status: 400, code: 'invalid', errors: problem.errors, requestId: 'r-1' });
  expect((error as Error).message).toBe(problem.detail);
});

test('what is no problem of the API is an error as well', async () => {
  api.answers['GET /orders'] = [{ status: 502 }];
  await expect(client().get('/orders')).rejects.toMatchObject({ status: 502, code: 'unknown' });
});

test('nothing comes of an answer without a body', async () => {
  api.answers['DELETE /products/1'] = [{ status: 204 }];
  expect(await client().delete('/products/{product_id}', { params: { path: { product_id: '1' } } })).toBeUndefined();
});

test('an attempt ends in time', async () => {
  api.answers['GET /orders'] = [{ silent: true }];
  await expect(client({ timeoutMs: 50, retries: 0 }).get('/orders')).rejects.toThrow(/timeout/);
});
