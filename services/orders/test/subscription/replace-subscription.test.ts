import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody } from '../resource-api.ts';
import { monthlyReport, subscriptionsApi } from './subscriptions-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof subscriptionsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = subscriptionsApi(world);
});

afterAll(() => world.close());

test('200: everything that people set is replaced, what is left out becomes null', async () => {
  const subscription = await api.create({ shopify_order_id: '5', shopify_line_id: '6' });
  const { anchor_day: _left, ...rest } = monthlyReport;
  const { status, body } = await api.send('put', `/${subscription.id}`, { body: { ...rest, kind: 'daily' } });
  expect(status).toBe(200);
  expect(body).toEqual({
    ...subscription,
    kind: 'daily',
    anchor_day: null,
    shopify_order_id: null,
    shopify_line_id: null,
    next_run_at: expect.any(String),
    updated_at: expect.any(String),
  });
  expect(Date.parse(body.next_run_at)).toBeLessThan(Date.now() + 25 * 3_600_000);
});

test('400: a field is missing', async () => {
  const { id } = await api.create();
  const { status, body } = await api.send('put', `/${id}`, { body: { ...monthlyReport, time_zone: undefined } });
  expect([status, Object.keys(body.errors)]).toEqual([400, ['time_zone']]);
});

test('200: a paused one stays paused, with nothing due', async () => {
  const { id } = await api.create({}, 'pause');
  const { status, body } = await api.send('put', `/${id}`, { body: { ...monthlyReport, local_hour: 9 } });
  expect([status, body.state, body.local_hour, body.next_run_at]).toEqual([200, 'paused', 9, null]);
});

test.each([
  ['a read-only field', { state: 'paused' }, 'state'],
  ['a day that a week lacks', { kind: 'weekly' }, 'anchor_day'],
  ['null for what cannot be null', { user_id: null }, 'user_id'],
  ['a zone that is none', { time_zone: 'Europe/Atlantis' }, 'time_zone'],
  ['a product that is not ours', { product_id: nobody }, 'product_id'],
])('400: %s', async (_what, changes, field) => {
  const subscription = await api.create();
  const answer = await api.send('put', `/${subscription.id}`, { body: { ...monthlyReport, ...changes } });
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
  expect((await api.send('get', `/${subscription.id}`)).body).toEqual(subscription);
});

test('401: without a token', async () => {
  const { status } = await api.send('put', `/${nobody}`, { body: monthlyReport, authorization: '' });
  expect(status).toBe(401);
});

test('403: a customer, even their own', async () => {
  const { id: user_id, authorization } = await api.customer();
  const { id } = await api.create({ user_id });
  expect((await api.send('put', `/${id}`, { body: monthlyReport, authorization })).status).toBe(403);
});

test('404: no such subscription', async () => {
  expect((await api.send('put', `/${nobody}`, { body: monthlyReport })).status).toBe(404);
});

test('409: it is cancelled', async () => {
  const { id } = await api.create({}, 'cancel');
  const { status, body } = await api.send('put', `/${id}`, { body: monthlyReport });
  expect([status, body.detail]).toEqual([409, 'The subscription is cancelled; it stays as it is.']);
});

test('409: the Shopify line has another one', async () => {
  await api.create({ shopify_line_id: '77' });
  const { id } = await api.create();
  const { status } = await api.send('put', `/${id}`, { body: { ...monthlyReport, shopify_line_id: '77' } });
  expect(status).toBe(409);
});

test('412: it changed since it was read', async () => {
  const { id } = await api.create();
  const headers = { 'If-Match': '"older"' };
  expect((await api.send('put', `/${id}`, { body: monthlyReport, headers })).status).toBe(412);
});
