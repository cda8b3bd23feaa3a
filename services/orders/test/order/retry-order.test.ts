import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { getOrder, placeOrder } from '../placed-order.ts';
import { pushEvent, ready } from '../push.ts';
import { nobody } from '../resource-api.ts';
import { birth } from '../shopify-webhook.ts';
import { failedOrder, ordersApi } from './orders-api.ts';

let world: OrdersWorld;
let send: ReturnType<typeof ordersApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  send = ordersApi(world);
});

afterEach(() => {
  world.users.refuse = () => undefined;
});

afterAll(() => world.close());

const retry = (id: string, options: Parameters<typeof send>[2] = {}) => send('post', `/${id}/retry`, options);

test.each(['making_failed', 'profile_missing'] as const)(
  '202: after %s the same report is asked for again, and its end counts',
  async (code) => {
    const { order, asked } = await failedOrder(world, {}, code);
    const { status, body } = await retry(order.id);
    await world.settled();

    expect(status).toBe(202);
    expect(body).toMatchObject({
      state: 'processing',
      lines: [{ report_state: 'requested', report_id: asked.report_id, reason_code: null, reason: null }],
    });
    expect(world.requestsFor(order)).toEqual([asked, asked]);
    await pushEvent(world, 'task-completion', ready(asked));
    expect((await getOrder(world, order.id)).state).toBe('completed');
  },
);

test('202: a profile that is gone is registered anew', async () => {
  const { order, asked } = await failedOrder(world, {}, 'profile_missing');
  const profiles = world.users.profiles().length;
  await retry(order.id);
  expect(world.users.profiles().slice(profiles)).toEqual([
    expect.objectContaining({ birth_date: '1990-05-17', birth_place: 'Madrid, Spain' }),
  ]);
  expect(asked.birth_profile_id).toBeTruthy();
});

test('202: the customer stays who they are, whatever address users has of them by now', async () => {
  const { order } = await failedOrder(world);
  const registered = world.users.calls.length;
  await retry(order.id);
  await world.settled();
  expect(world.users.calls.slice(registered).map(({ path }) => path)).toEqual([
    `/users/${order.user_id}/birth-profiles`,
  ]);
  expect(world.requestsFor(order).at(-1)).toMatchObject({ user_id: order.user_id });
});

test('202: a customer who is gone is registered anew', async () => {
  const { order } = await failedOrder(world, {}, 'profile_missing');
  const gone = `/users/${order.user_id}/birth-profiles`;
  let asked = 0;
  world.users.refuse = ({ path }) => (path === gone && asked++ === 0 ? 404 : undefined);
  const registered = world.users.calls.length;
  expect((await retry(order.id)).status).toBe(202);
  expect(world.users.calls.slice(registered).map(({ path }) => path)[0]).toBe('/customers');
});

test('202: of several lines those that failed, and no other', async () => {
  const unnamed = { properties: [] };
  const { order, asked } = await failedOrder(world, { lines: [{}, {}, unnamed] });
  const { body } = await retry(order.id);
  await world.settled();
  expect(body.state).toBe('awaiting_details');
  expect(world.requestsFor(order)).toHaveLength(3);
  expect(world.requestsFor(order)[2]).toEqual(asked);
});

test('202: a line that waited for an address alone goes on once the order has one', async () => {
  const order = await placeOrder(world, { order: { email: null, customer: null } });
  expect(order).toMatchObject({ state: 'awaiting_details', user_id: null, lines: [{ reason_code: 'email_missing' }] });
  expect((await retry(order.id)).body.detail).toBe('The order has no e-mail address; give it one first.');

  await send('patch', `/${order.id}`, { body: { email: 'eva@example.org' } });
  const { status, body } = await retry(order.id);
  await world.settled();
  expect([status, body.state]).toEqual([202, 'processing']);
  expect(world.requestsFor(order)).toMatchObject([{ user_id: body.user_id }]);
});

test('400: users refuses what the order says', async () => {
  const { order } = await failedOrder(world);
  world.users.refuse = () => 400;
  const { status, body } = await retry(order.id);
  expect([status, body.detail]).toEqual([400, 'The birth details were not accepted.']);
  expect((await getOrder(world, order.id)).state).toBe('failed');
});

test('401: without a token', async () => {
  expect((await retry(nobody, { authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  expect((await retry(nobody, { authorization: await world.asClient('orders:read') })).status).toBe(403);
});

test('404: no such order', async () => {
  expect((await retry(nobody)).status).toBe(404);
});

test.each([
  ['an unpaid one', { order: { financial_status: 'pending' } }, 'orders/create'],
  ['one whose report is asked for', {}, 'orders/paid'],
  ['one that waits for birth details', { properties: { ...birth, 'Birth place': '' } }, 'orders/paid'],
  [
    'one that waits for an address and for birth details',
    { order: { email: null, customer: null }, properties: {} },
    'orders/paid',
  ],
  ['one without reports', { lines: [{ gift_card: true }] }, 'orders/paid'],
])('409: %s', async (_what, payload, topic) => {
  const order = await placeOrder(world, payload, { topic });
  const { status, body } = await retry(order.id);
  expect([status, body.detail]).toEqual([409, 'There is nothing to retry: no report of the order has failed.']);
});

test('409: a cancelled one', async () => {
  const { order } = await failedOrder(world);
  await send('post', `/${order.id}/cancel`);
  expect((await retry(order.id)).status).toBe(409);
});

test('409: of two at once one is late', async () => {
  const { order } = await failedOrder(world);
  const answers = await Promise.all([retry(order.id), retry(order.id)]);
  await world.settled();
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
  expect(world.requestsFor(order)).toHaveLength(2);
});

test('412: it changed since it was read', async () => {
  const { order } = await failedOrder(world);
  expect((await retry(order.id, { headers: { 'If-Match': '"older"' } })).status).toBe(412);
  await world.settled();
  expect(world.requestsFor(order)).toHaveLength(1);
});

test('503: users does not answer: nothing changes', async () => {
  const { order } = await failedOrder(world);
  world.users.refuse = () => 503;
  expect((await retry(order.id)).status).toBe(503);
  expect((await getOrder(world, order.id)).state).toBe('failed');
});
