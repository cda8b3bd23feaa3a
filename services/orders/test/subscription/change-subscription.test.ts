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

test('200: what is sent changes, the rest stays, and the next report is computed anew', async () => {
  const subscription = await api.create();
  const { status, body } = await api.send('patch', `/${subscription.id}`, { body: { time_zone: 'Asia/Tokyo' } });
  expect(status).toBe(200);
  expect(body).toMatchObject({ anchor_day: 31, local_hour: 8, kind: 'monthly', time_zone: 'Asia/Tokyo' });
  expect(Temporal.Instant.from(body.next_run_at).toZonedDateTimeISO('Asia/Tokyo').hour).toBe(8);
  expect(body.next_run_at).not.toBe(subscription.next_run_at);
});

test('200: a kind and its day change together', async () => {
  const { id } = await api.create();
  const { status, body } = await api.send('patch', `/${id}`, { body: { kind: 'daily', anchor_day: null } });
  expect([status, body.kind, body.anchor_day]).toEqual([200, 'daily', null]);
});

test('200: a paused one stays paused, with nothing due', async () => {
  const { id } = await api.create({}, 'pause');
  const { status, body } = await api.send('patch', `/${id}`, { body: { ...monthlyReport, local_hour: 9 } });
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
  const answer = await api.send('patch', `/${subscription.id}`, { body: { ...monthlyReport, ...changes } });
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
  expect((await api.send('get', `/${subscription.id}`)).body).toEqual(subscription);
});

test('401: without a token', async () => {
  const { status } = await api.send('patch', `/${nobody}`, { body: monthlyReport, authorization: '' });
  expect(status).toBe(401);
});

test('403: a customer, even their own', async () => {
  const { id: user_id, authorization } = await api.customer();
  const { id } = await api.create({ user_id });
  expect((await api.send('patch', `/${id}`, { body: monthlyReport, authorization })).status).toBe(403);
});

test('404: no such subscription', async () => {
  expect((await api.send('patch', `/${nobody}`, { body: monthlyReport })).status).toBe(404);
});

test('409: it is cancelled', async () => {
  const { id } = await api.create({}, 'cancel');
  const { status, body } = await api.send('patch', `/${id}`, { body: monthlyReport });
  expect([status, body.detail]).toEqual([409, 'The subscription is cancelled; it stays as it is.']);
});

test('409: the Shopify line has another one', async () => {
  await api.create({ shopify_line_id: '77' });
  const { id } = await api.create();
  const { status } = await api.send('patch', `/${id}`, { body: { ...monthlyReport, shopify_line_id: '77' } });
  expect(status).toBe(409);
});

test('412: it changed since it was read', async () => {
  const { id } = await api.create();
  const headers = { 'If-Match': '"older"' };
  expect((await api.send('patch', `/${id}`, { body: monthlyReport, headers })).status).toBe(412);
});
