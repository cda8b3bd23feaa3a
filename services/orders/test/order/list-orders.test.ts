import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import type { OrderSummary } from '../../src/order/order.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld({ env: { ALLOWED_HOSTS: '127.0.0.1,api.example.com' } });
  for (let number = 1; number <= 12; number += 1) {
    await postWebhook(world.app, orderPayload({ order: { name: `#${number}` } }));
    await world.settled();
  }
});

afterAll(() => world.close());

async function list(query = '', authorization?: string) {
  return request(world.app)
    .get(`/orders${query}`)
    .set('Authorization', authorization ?? (await world.asClient('orders:read')));
}

const names = (results: OrderSummary[]) => results.map(({ name }) => name);

test('200: ten orders a page, newest first, with links', async () => {
  const { status, body } = await list();

  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(['count', 'count_is_estimate', 'next', 'previous', 'results']);
  expect(body.count).toBe(12);
  expect(names(body.results)).toEqual(['#12', '#11', '#10', '#9', '#8', '#7', '#6', '#5', '#4', '#3']);
  expect(body.previous).toBeNull();
  expect(new URL(body.next).search).toMatch(/^\?cursor=[\w-]+$/);
  expect(body.results[0]).toEqual({
    id: expect.any(String),
    shop: 'test.myshopify.com',
    shopify_order_id: expect.stringMatching(/^\d{19}$/),
    name: '#12',
    state: 'processing',
    email: 'ana@example.com',
    locale: 'es',
    currency: 'EUR',
    total_price: '29.90',
    user_id: expect.any(String),
    waiting_lines: 0,
    waiting_reason: null,
    created_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    updated_at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
    erased_at: null,
  });
});

test('200: following the links meets every order once, and comes back', async () => {
  const seen: string[] = [];
  let path: string | null = '?page_size=5';
  let pages = 0;
  let previous: string | null = null;
  while (path) {
    const { body }: { body: { results: OrderSummary[]; next: string | null; previous: string | null } } =
      await list(path);
    seen.push(...names(body.results));
    path = body.next && new URL(body.next).search;
    previous = body.previous;
    pages += 1;
  }

  expect(pages).toBe(3);
  expect(seen).toEqual(Array.from({ length: 12 }, (_, index) => `#${12 - index}`));
  expect(names((await list(new URL(previous!).search)).body.results)).toEqual(['#7', '#6', '#5', '#4', '#3']);
});

test('200: links keep the host and scheme that the load balancer was asked for', async () => {
  const answer = await request(world.app)
    .get('/orders?page_size=5')
    .set({ Authorization: await world.asClient('orders:read'), Host: 'api.example.com', 'X-Forwarded-Proto': 'https' });
  expect(answer.body.next).toMatch(/^https:\/\/api\.example\.com\/orders\?page_size=5&cursor=/);
});

test.each([
  ['report_state=requested&count=exact', 12],
  ['report_state=ready', 0],
  ['email=ANA@Example.com', 12],
  ['state__in=processing,cancelled', 12],
  ['state=cancelled', 0],
])('200: ?%s', async (query, count) => {
  const { status, body } = await list(`?${query}`);
  expect([status, body.count]).toEqual([200, count]);
});

test('200: an order that waits says for what, in the order of its lines', async () => {
  const lines = [{}, { properties: [{ name: 'Birth date', value: '1990-05-17' }] }, { properties: [] }];
  await postWebhook(world.app, orderPayload({ order: { name: 'waiting' }, lines }));
  await world.settled();
  const { body } = await list('?report_state=awaiting_details');
  expect([body.count, names(body.results)]).toEqual([1, ['waiting']]);
  expect(body.results[0]).toMatchObject({ waiting_lines: 2, waiting_reason: 'The birth place is missing.' });
});

test('200: HEAD answers as GET, without a body', async () => {
  const answer = await request(world.app)
    .head('/orders')
    .set('Authorization', await world.asClient('orders:read'));
  expect(answer.status).toBe(200);
  expect(answer.text).toBeUndefined();
});

test.each([
  ['page=0', 'page', 'must be 1 or more'],
  ['page=-1', 'page', 'must be 1 or more'],
  ['page=1000001', 'page', 'must be 1000000 or less'],
  ['page=abc', 'page', 'must be a whole number'],
  ['page=1.5', 'page', 'must be a whole number'],
  ['page=', 'page', 'must be a whole number'],
  ['page=1&page=2', 'page', 'must be a whole number'],
  ['page=%00', 'page', 'must not contain a NUL character'],
  ['page_size=0', 'page_size', 'must be 1 or more'],
  ['page_size=101', 'page_size', 'must be 100 or less'],
  ['state__in=lost', 'state__in', 'must be states separated by commas'],
  ['pagesize=5', 'pagesize', 'is not a parameter of this operation'],
])('400: ?%s', async (query, parameter, message) => {
  const { status, body } = await list(`?${query}`);
  expect(status).toBe(400);
  expect(body.errors).toEqual({ [parameter]: [message] });
});

test('400: unknown parameters and wrong values are told together', async () => {
  const { body } = await list('?pagesize=5&page=0');
  expect(body.errors).toEqual({ page: ['must be 1 or more'], pagesize: ['is not a parameter of this operation'] });
});

test('401: without a token', async () => {
  expect((await list('', '')).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await list('', await world.asClient('orders:write reports:read'))).status).toBe(403);
});

test('404: a page past the end', async () => {
  expect((await list('?page=3')).status).toBe(404);
  expect((await list('?page=1000000&page_size=100')).status).toBe(404);
});

test('405: what a list does not do', async () => {
  const answer = await request(world.app).delete('/orders');
  expect(answer.status).toBe(405);
  expect(answer.get('Allow')).toBe('GET, HEAD, OPTIONS');
});
