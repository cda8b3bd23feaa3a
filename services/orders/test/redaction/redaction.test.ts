import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, jest, test } from '@jest/globals';
import request from 'supertest';
import type { OrderView } from '../../src/order/order.dto.ts';
import { askedOrder } from '../details-request/details-world.ts';
import { ordersApi } from '../order/orders-api.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { deliveryOf, getOrder, placeOrder } from '../placed-order.ts';
import { pushEvent, ready } from '../push.ts';
import { reservationsApi, tableForTwo } from '../reservation/reservations-api.ts';
import { birth, longId, orderPayload, type PayloadOptions, postWebhook } from '../shopify-webhook.ts';
import { subscriptionsApi } from '../subscription/subscriptions-api.ts';
import { whatIsHeld } from './what-is-held.ts';

let world: OrdersWorld;
let send: ReturnType<typeof ordersApi>;

beforeAll(async () => {
  world = await startOrdersWorld({
    env: { SHOPIFY_SHOPS: 'test.myshopify.com,other.myshopify.com,leaving.myshopify.com' },
  });
  send = ordersApi(world);
});

afterAll(() => world.close());

afterEach(() => {
  world.neighbours.away.clear();
  world.neighbours.calls.splice(0);
});

const held = () => whatIsHeld(world);

/** What a customer called `mark` orders: everything they tell has it in it. */
function orderOf(mark: string, changes: PayloadOptions = {}): PayloadOptions {
  const email = `${mark}@example.com`;
  const customer = { id: 1, email, first_name: mark, last_name: mark };
  return {
    properties: { ...birth, Name: mark, Wish: `for ${mark}` },
    order: { email, customer, note: mark, billing_address: { first_name: mark, country_code: 'ES' } },
    ...changes,
  };
}

/** Posts the request as Shopify does. */
async function redact(orders: { shopify_order_id: string }[], body: Record<string, unknown> = {}, shop?: string) {
  const webhookId = randomUUID();
  const ids = orders.map(({ shopify_order_id }) => `@${shopify_order_id}`);
  const payload = {
    shop_id: 954889,
    shop_domain: shop ?? 'test.myshopify.com',
    customer: { id: 191167, email: 'redacted@example.com', phone: '555-625-1199' },
    orders_to_redact: ids,
    ...body,
  };
  const text = JSON.stringify(payload).replace(/"@(\d+)"/g, '$1');
  const options = { topic: 'customers/redact', webhookId, ...(shop ? { shop } : {}) };
  expect((await postWebhook(world.app, text, options)).status).toBe(200);
  await world.context.outbox.drain();
  return webhookId;
}

/** The same, until every service has been told. */
async function redacted(...asked: Parameters<typeof redact>) {
  const webhookId = await redact(...asked);
  await world.settled();
  return deliveryOf(world, webhookId);
}

const told = (path: string) => world.neighbours.calls.filter((call) => call.path === path).map(({ body }) => body);

async function completed(payload: PayloadOptions, options = {}): Promise<OrderView> {
  const order = await placeOrder(world, payload, options);
  for (const asked of world.requestsFor(order)) await pushEvent(world, 'task-completion', ready(asked));
  return getOrder(world, order.id);
}

test('a completed order keeps its money, dates and state, and nothing of its customer', async () => {
  const order = await completed(orderOf('Xanthippe'));
  expect(await held()).toContain('Xanthippe');
  const [line] = await world.context.orm.em.fork().execute('select * from order_line where order_id = ?', [order.id]);

  const delivery = await redacted([order]);
  expect(delivery).toMatchObject({ state: 'processed', body: '' });
  const erased = await getOrder(world, order.id);
  expect(erased).toEqual({
    ...order,
    email: null,
    user_id: null,
    updated_at: expect.any(String),
    erased_at: expect.stringMatching(/Z$/),
    lines: [{ ...order.lines[0], birth_details: null }],
  });
  expect([erased.state, erased.total_price]).toEqual(['completed', '29.90']);
  expect(await held()).not.toMatch(/xanthippe|redacted@example|555-625/i);

  const user_ids = [order.user_id];
  expect(told('/customers/erase')).toEqual([{ user_ids, birth_profile_ids: [line!['birth_profile_id']] }]);
  expect(told('/reports/erase')).toEqual([{ order_ids: [order.id], user_ids }]);
  expect(told('/deliveries/erase')).toEqual([{ order_ids: [order.id], user_ids }]);
  expect(world.neighbours.calls[0]!.authorization).toMatch(/^Bearer /);

  const { status, body } = await send('patch', `/${order.id}`, { body: { email: 'new@example.com' } });
  expect([status, body.detail]).toEqual([409, 'The customer’s data was erased; the order stays as it is.']);
});

test('what is not made yet is cancelled, its requests are taken back, and the link to answer ends', async () => {
  const [making, asked] = [
    await placeOrder(world, orderOf('Berenice')),
    await askedOrder(world, orderOf('Berenice', { properties: { ...birth, Name: 'Berenice', 'Birth place': '' } })),
  ];
  expect((await request(world.app).get(asked.path)).status).toBe(200);
  await redacted([making, asked.order]);
  expect((await getOrder(world, making.id)).state).toBe('cancelled');
  expect(await getOrder(world, asked.order.id)).toMatchObject({ state: 'cancelled', waiting_lines: 0 });
  expect((await request(world.app).get(asked.path)).status).toBe(404);

  const [late] = world.requestsFor(making);
  expect((await pushEvent(world, 'task-completion', ready(late!))).status).toBe(204);
  expect((await getOrder(world, making.id)).lines[0]).toMatchObject({ report_state: 'cancelled', object_name: null });
  expect((await send('post', `/${making.id}/retry`)).status).toBe(409);
  expect((await send('patch', `/${making.id}`, { body: { email: 'new@example.com' } })).status).toBe(409);
  expect(await held()).not.toContain('Berenice');
});

test('while a service is away nothing is held here, and the rest is done when it is back', async () => {
  const order = await completed(orderOf('Drusilla'));
  world.neighbours.away.add('/reports/erase');
  const webhookId = await redact([order]);
  const until = Date.now() + 10_000;
  while (told('/customers/erase').length < 2 && Date.now() < until) await new Promise((soon) => setTimeout(soon, 20));
  expect((await deliveryOf(world, webhookId)).state).toBe('received');
  expect((await getOrder(world, order.id)).email).toBeNull();

  world.neighbours.away.clear();
  await world.settled();
  expect((await deliveryOf(world, webhookId)).state).toBe('processed');
  const ids = { order_ids: [order.id], user_ids: [order.user_id] };
  expect([told('/reports/erase'), told('/deliveries/erase')]).toEqual([[ids], [ids]]);
  expect(await held()).not.toContain('Drusilla');
});

test('repeating it, and another request for the same orders, changes nothing', async () => {
  const order = await completed(orderOf('Eudoxia'));
  await redacted([order]);
  const first = await getOrder(world, order.id);
  world.neighbours.calls.splice(0);
  expect((await redacted([order])).state).toBe('processed');
  expect(await getOrder(world, order.id)).toEqual({ ...first, updated_at: expect.any(String) });
  expect(told('/customers/erase')).toEqual([{ user_ids: [], birth_profile_ids: [] }]);
});

test('an account and a birth profile that another order needs stay', async () => {
  const [gone, kept] = [
    await completed(orderOf('Flavia')),
    await completed(orderOf('Flavia'), { shop: 'other.myshopify.com' }),
  ];
  await redacted([gone]);
  expect(told('/customers/erase')).toEqual([{ user_ids: [], birth_profile_ids: [] }]);
  expect(told('/reports/erase')).toEqual([{ order_ids: [gone.id], user_ids: [] }]);
  expect(await getOrder(world, kept.id)).toEqual(kept);

  await redacted([kept], {}, 'other.myshopify.com');
  expect(told('/customers/erase')[1]).toMatchObject({ user_ids: [kept.user_id] });
  expect(await held()).not.toContain('Flavia');
});

test('orders of another shop are not named by this one, and those that are not known are no fault', async () => {
  const order = await completed(orderOf('Galla'), { shop: 'other.myshopify.com' });
  expect((await redacted([order, { shopify_order_id: longId() }])).state).toBe('processed');
  expect(await getOrder(world, order.id)).toEqual(order);
  expect(world.neighbours.calls).toEqual([]);
});

test('with the account go reservations and subscriptions', async () => {
  const order = await completed(orderOf('Hypatia'));
  const [reservations, subscriptions] = [reservationsApi(world), subscriptionsApi(world)];
  const mine = { client_name: 'Hypatia', email: 'HYPATIA@example.com', notes: 'Hypatia' };
  await reservations.send('post', '', { body: { ...tableForTwo, ...mine } });
  const { id } = await subscriptions.create({ user_id: order.user_id });
  await redacted([order]);
  expect(await held()).not.toMatch(/hypatia/i);
  expect((await subscriptions.send('get', `/${id}`)).status).toBe(404);
});

test('what made no order is forgotten too', async () => {
  const id = longId();
  const webhookId = randomUUID();
  await postWebhook(world.app, orderPayload(orderOf('Ismene', { id })).replace('"29.90"', '29.9'), { webhookId });
  await world.settled();
  expect(await held()).toContain('Ismene');
  await redacted([{ shopify_order_id: id }]);
  expect(await deliveryOf(world, webhookId)).toMatchObject({ state: 'rejected', body: '' });
  expect(await held()).not.toContain('Ismene');
});

test('a request for the data of a customer is forgotten with them', async () => {
  const asked = { shop_domain: 'test.myshopify.com', customer: { id: 77, email: 'Pandora' }, orders_requested: [] };
  const webhookId = randomUUID();
  await postWebhook(world.app, JSON.stringify(asked), { topic: 'customers/data_request', webhookId });
  await world.settled();
  expect(await held()).toContain('Pandora');
  await redacted([], { customer: { id: 77, email: 'Pandora' } });
  expect(await deliveryOf(world, webhookId)).toMatchObject({ state: 'processed', body: '' });
  expect(await held()).not.toContain('Pandora');
});

test('a snapshot that comes afterwards brings nothing back', async () => {
  const order = await completed(orderOf('Jocasta'));
  await redacted([order]);
  const erased = await getOrder(world, order.id);
  const registered = world.users.calls.length;
  const webhookId = randomUUID();
  const again = orderPayload(orderOf('Jocasta', { id: order.shopify_order_id }));
  await postWebhook(world.app, again, { webhookId });
  await world.settled();
  expect(await deliveryOf(world, webhookId)).toMatchObject({ state: 'ignored', body: '' });
  expect(await getOrder(world, order.id)).toEqual(erased);
  expect(world.users.calls).toHaveLength(registered);
  expect(await held()).not.toContain('Jocasta');
});

test('a shop that is not on the list is forgotten as well', async () => {
  const id = longId();
  const shop = 'theirs.myshopify.com';
  await postWebhook(world.app, orderPayload(orderOf('Kleio', { id })), { shop });
  await postWebhook(world.app, '{"id":191167,"email":"Kleio"}', { shop, topic: 'customers/update' });
  expect(await held()).toContain('Kleio');
  expect((await redacted([{ shopify_order_id: id }], {}, shop)).state).toBe('processed');
  expect(await held()).not.toContain('Kleio');
});

test('a shop goes with everything, in batches; other shops stay', async () => {
  const shop = 'leaving.myshopify.com';
  const [gone, other] = [await completed(orderOf('Melpomene'), { shop }), await completed(orderOf('Niobe'))];
  await placeOrder(world, orderOf('Melpomene', { properties: { ...birth, 'Birth place': '' } }), { shop });
  await world.context.orm.em.fork().execute(
    `insert into "order" (id, shop, shopify_order_id, name, locale, currency, total_price, paid, state, corrections,
       shopify_updated_at, created_at, updated_at)
     select gen_random_uuid(), ?, n, '#' || n, 'es', 'EUR', 1, false, 'pending_payment', '{}', now(), now(), now()
     from generate_series(1, 120) n`,
    [shop],
  );
  const webhookId = randomUUID();
  const body = JSON.stringify({ shop_id: 954889, shop_domain: shop });
  await postWebhook(world.app, body, { topic: 'shop/redact', webhookId, shop });
  await world.settled();
  expect(await deliveryOf(world, webhookId)).toMatchObject({ state: 'processed', body: '' });
  expect(await held()).not.toContain('Melpomene');
  const left = await world.context.orm.em
    .fork()
    .execute('select count(*)::int as n from webhook_delivery where shop = ?', [shop]);
  expect(left).toEqual([{ n: 1 }]);
  expect((await send('get', `?shop=${shop}`)).body.results).toEqual([]);
  expect(told('/reports/erase').map(({ order_ids }) => order_ids!.length)).toEqual([100, 22]);
  expect(told('/customers/erase').flatMap(({ user_ids }) => user_ids)).toEqual([gone.user_id]);
  expect(await getOrder(world, other.id)).toEqual(other);
});

test('a request for one customer forgets no shop, whatever its topic says', async () => {
  const order = await completed(orderOf('Octavia'));
  const webhookId = randomUUID();
  const body = JSON.stringify({ shop_domain: order.shop, customer: { id: 1 }, orders_to_redact: [] });
  await postWebhook(world.app, body, { topic: 'shop/redact', webhookId });
  await world.settled();
  expect(await deliveryOf(world, webhookId)).toMatchObject({
    state: 'rejected',
    reason: expect.stringContaining('customer'),
  });
  expect(await getOrder(world, order.id)).toEqual(order);
});

test('what was signed for something else erases nothing, and people are told', async () => {
  const logged = jest.spyOn(world.context.logger, 'error');
  const order = await completed(orderOf('Lucretia'));
  const others: [field: string, body: object][] = [
    ['shop_domain', { shop_domain: 'other.myshopify.com' }],
    ['orders_to_redact', { orders_to_redact: undefined, orders_requested: [] }],
    ['orders_to_redact.0', { orders_to_redact: ['all'] }],
  ];
  for (const [field, body] of others) {
    const delivery = await redacted([order], { ...body });
    expect([delivery.state, delivery.reason]).toEqual(['rejected', expect.stringMatching(`${field}\\.$`)]);
  }
  expect(logged).toHaveBeenCalledWith(expect.objectContaining({ event: 'delivery_rejected' }), expect.any(String));
  expect(await getOrder(world, order.id)).toEqual(order);
  logged.mockRestore();
});
