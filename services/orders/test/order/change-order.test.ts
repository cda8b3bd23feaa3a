import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { getOrder, placeOrder } from '../placed-order.ts';
import { nobody } from '../resource-api.ts';
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

const change = (id: string, body: object, options: Parameters<typeof send>[2] = {}) =>
  send('patch', `/${id}`, { body, ...options });
const later = () => ({ updated_at: new Date(Date.now() + 60_000).toISOString() });

/** Until a statement waits for a lock. */
async function untilOneWaits(): Promise<void> {
  const waiting = "select 1 from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
  while ((await world.context.orm.em.fork().execute(waiting)).length === 0);
}

const unpaidOrder = () => placeOrder(world, { order: { financial_status: 'pending' } }, { topic: 'orders/create' });

test('200: a paid order goes over to the customer of its new address', async () => {
  const order = await placeOrder(world);
  const { status, body } = await change(order.id, { email: 'eva@example.org' });
  expect(status).toBe(200);
  expect(body).toEqual({ ...order, email: 'eva@example.org', user_id: body.user_id, updated_at: body.updated_at });
  expect(body.user_id).not.toBe(order.user_id);
  expect(world.users.calls.at(-1)?.body).toMatchObject({ email: 'eva@example.org', first_name: 'Ana' });
  await world.settled();
  // The same report is theirs now: it is not asked for anew.
  const [first, second, ...more] = world.requestsFor(order);
  expect(second).toEqual({ ...first, user_id: body.user_id, customer_since: expect.any(String) });
  expect(more).toEqual([]);
  // The customer before sees its birth no more.
  const left = { order_id: order.id, user_id: order.user_id, birth_profile_ids: [first!.birth_profile_id] };
  expect(world.handOversOf(order)).toEqual([left]);
});

test('200: a birth that another order of the customer before is for stays theirs', async () => {
  const buyer = { email: 'two.orders@example.com' };
  const [order, kept] = [await placeOrder(world, { order: buyer }), await placeOrder(world, { order: buyer })];
  await change(order.id, { email: 'eva@example.org' });
  await world.settled();
  expect(world.requestsFor(order)[0]!.birth_profile_id).toBe(world.requestsFor(kept)[0]!.birth_profile_id);
  expect(world.handOversOf(order)).toEqual([]);
  // The last of them takes it along.
  await change(kept.id, { email: 'eva@example.org' });
  await world.settled();
  expect(world.handOversOf(kept)).toHaveLength(1);
});

test('200: the address that the order has, sent as it is, moves no customer whom users set right', async () => {
  const order = await placeOrder(world, { order: { email: 'kept@example.com' } });
  world.users.correct('kept@example.com', 'mended.since@example.com');
  const registered = world.users.calls.length;
  const { status, body } = await change(order.id, { email: 'kept@example.com', locale: 'en' });
  expect([status, body.user_id, body.locale]).toEqual([200, order.user_id, 'en']);
  expect(world.users.calls.slice(registered)).toEqual([]);
});

test('200: of an unpaid order both hold at the payment, whatever Shopify says', async () => {
  const order = await unpaidOrder();
  const calls = world.users.calls.length;
  await change(order.id, { email: 'luz@example.org' });
  const { body } = await change(order.id, { locale: 'en' });
  expect(body).toMatchObject({ email: 'luz@example.org', locale: 'en', user_id: null });
  expect(world.users.calls).toHaveLength(calls);

  const line = { id: `@${order.lines[0]?.shopify_line_id}` };
  const paid = await placeOrder(world, { id: order.shopify_order_id, order: later(), lines: [line] });
  expect(paid).toMatchObject({ state: 'processing', email: 'luz@example.org', locale: 'en' });
  expect(
    world.users.calls
      .slice(calls)
      .map(({ body }) => body['email'])
      .filter(Boolean),
  ).toEqual(['luz@example.org']);
  expect(world.requestsFor(order)).toMatchObject([{ locale: 'en', user_id: paid.user_id }]);
});

test('200: a line that is asked for keeps its language, one that failed gets the new one', async () => {
  const { order, asked } = await failedOrder(world, { lines: [{}, {}] });
  await change(order.id, { locale: 'en' });
  await send('post', `/${order.id}/retry`);
  await world.settled();
  expect(world.requestsFor(order).map(({ locale }) => locale)).toEqual(['es', 'es', 'en']);
  expect(world.requestsFor(order)[2]).toEqual({ ...asked, locale: 'en' });
});

test('200: nothing', async () => {
  const order = await placeOrder(world);
  const { status, body } = await change(order.id, {});
  expect([status, body]).toEqual([200, order]);
});

test.each([
  ['no address', { email: 'eva' }, 'email', 'must be an e-mail address'],
  ['an address that no mail reaches', { email: 'eva@localhost' }, 'email', 'must be an e-mail address'],
  ['no address at all', { email: null }, 'email', 'must be a string'],
  ['a language we do not write', { locale: 'fr' }, 'locale', 'must be one of es, en'],
  ['what is Shopify’s', { total_price: '1.00' }, 'total_price', 'is not a field that can be set here'],
  ['a state', { state: 'cancelled' }, 'state', 'is not a field that can be set here'],
])('400: %s', async (_what, body, field, message) => {
  const order = await placeOrder(world);
  const answer = await change(order.id, body);
  expect([answer.status, answer.body.errors]).toEqual([400, { [field]: [message] }]);
  expect(await getOrder(world, order.id)).toEqual(order);
});

test('400: users refuses the address', async () => {
  const order = await placeOrder(world);
  world.users.refuse = () => 400;
  const { status, body } = await change(order.id, { email: 'eva@example.org' });
  expect([status, body.detail]).toEqual([400, 'The customer was not accepted.']);
  expect(await getOrder(world, order.id)).toEqual(order);
});

test('401: without a token', async () => {
  expect((await change(nobody, {}, { authorization: '' })).status).toBe(401);
});

test('403: a customer, even their own', async () => {
  const order = await placeOrder(world);
  const authorization = await world.asClient('orders:write', { role: 'customer', sub: order.user_id });
  expect((await change(order.id, {}, { authorization })).status).toBe(403);
});

test('404: no such order', async () => {
  expect((await change(nobody, { locale: 'en' })).status).toBe(404);
});

test('409: it is cancelled', async () => {
  const order = await placeOrder(world);
  await send('post', `/${order.id}/cancel`);
  const { status, body } = await change(order.id, { email: 'eva@example.org' });
  expect([status, body.detail]).toEqual([409, 'The order is cancelled; it stays as it is.']);
});

test('409: it was paid while the customer was registered', async () => {
  const order = await placeOrder(world);
  await world.context.orm.em.fork().execute('update "order" set paid = false where id = ?', [order.id]);
  const found = Promise.withResolvers<void>();
  const held = Promise.withResolvers<void>();
  // The order's row is held until it is paid.
  const paid = world.context.orm.em.fork().transactional(async (em) => {
    await em.execute('select 1 from "order" where id = ? for update', [order.id]);
    held.resolve();
    await found.promise;
    await em.execute('update "order" set paid = true where id = ?', [order.id]);
  });
  await held.promise;
  const changed = change(order.id, { locale: 'en' });
  await untilOneWaits();
  found.resolve();
  await paid;
  const { status, body } = await changed;
  expect([status, body.detail]).toEqual([409, 'The order was paid meanwhile; repeat your change.']);
});

test('412: it changed since it was read', async () => {
  const order = await placeOrder(world);
  const headers = { 'If-Match': '"older"' };
  expect((await change(order.id, { locale: 'en' }, { headers })).status).toBe(412);
  expect(await getOrder(world, order.id)).toEqual(order);
});
