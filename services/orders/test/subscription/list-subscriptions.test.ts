import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SubscriptionView } from '../../src/subscription/subscription.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody } from '../resource-api.ts';
import { subscriptionsApi } from './subscriptions-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof subscriptionsApi>;

const list = (query = '', authorization?: string) => api.send('get', query, { authorization });
const names = (results: SubscriptionView[]) => results.map(({ kind, state }) => `${state} ${kind}`);
const [daily, weekly, monthly] = ['active daily', 'paused weekly', 'cancelled monthly'];

beforeAll(async () => {
  world = await startOrdersWorld();
  api = subscriptionsApi(world);
  await api.create({ kind: 'daily', anchor_day: null, shopify_order_id: '1', shopify_line_id: '2' });
  await api.create({ kind: 'weekly', anchor_day: 7, user_id: nobody }, 'pause');
  await api.create({ birth_profile_id: nobody }, 'cancel');
});

afterAll(() => world.close());

test.each([
  ['', [monthly, weekly, daily]],
  ['state=active', [daily]],
  ['state__in=paused,cancelled', [monthly, weekly]],
  ['kind=weekly', [weekly]],
  [`user_id=${nobody}`, [weekly]],
  [`birth_profile_id=${nobody}`, [monthly]],
  [`product_id=${nobody}`, []],
  ['shopify_order_id=1&shopify_line_id=2', [daily]],
  ['next_run_at__isnull=true', [monthly, weekly]],
  ['next_run_at__lte=2100-01-01T00:00:00Z', [daily]],
  ['next_run_at__gte=2100-01-01T00:00:00Z', []],
  ['created_at__gte=2020-01-01T00:00:00Z&ordering=created_at', [daily, weekly, monthly]],
  ['ordering=state,kind', [daily, monthly, weekly]],
  ['page_size=1&page=2', [weekly]],
])('200: ?%s', async (query, expected) => {
  const { status, body } = await list(`?${query}`);
  expect([status, names(body.results)]).toEqual([200, expected]);
});

test('200: a customer sees their own', async () => {
  const { authorization } = await api.customer(nobody);
  expect(names((await list('', authorization)).body.results)).toEqual([weekly]);
  expect((await list('?kind=daily', authorization)).body.count).toBe(0);
});

test.each([
  ['state=lost', 'state'],
  ['kind=natal', 'kind'],
  ['user_id=me', 'user_id'],
  ['ordering=next_run_at', 'ordering'],
  ['search=ana', 'search'],
])('400: ?%s', async (query, parameter) => {
  const { status, body } = await list(`?${query}`);
  expect([status, Object.keys(body.errors)]).toEqual([400, [parameter]]);
});

test('401: without a token', async () => {
  expect((await list('', '')).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await list('', await world.asClient('orders:read'))).status).toBe(403);
});

test('404: a page past the end', async () => {
  expect((await list('?page=2')).status).toBe(404);
});
