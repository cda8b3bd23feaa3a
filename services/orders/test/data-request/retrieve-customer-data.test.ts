import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { OrderView } from '../../src/order/order.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { deliveryOf, placeOrder } from '../placed-order.ts';
import { nobody, resourceApi } from '../resource-api.ts';
import { birth, longId, orderPayload, postWebhook } from '../shopify-webhook.ts';
import { subscriptionsApi } from '../subscription/subscriptions-api.ts';

let world: OrdersWorld;
let send: ReturnType<typeof resourceApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  send = resourceApi(world, '/webhook-deliveries', 'webhook-deliveries:read');
});

afterAll(() => world.close());

/** Posts the request as Shopify does. */
async function ask(orders: Pick<OrderView, 'shopify_order_id'>[], changes: object = {}) {
  const webhookId = randomUUID();
  const payload = {
    shop_domain: 'test.myshopify.com',
    customer: { id: 191167, email: 'ana@example.com', phone: '555-625-1199' },
    orders_requested: orders.map(({ shopify_order_id }) => `@${shopify_order_id}`),
    data_request: { id: 9999 },
    ...changes,
  };
  const body = JSON.stringify(payload).replace(/"@(\d+)"/g, '$1');
  await postWebhook(world.app, body, { topic: 'customers/data_request', webhookId });
  await world.settled();
  return deliveryOf(world, webhookId);
}

const dataOf = ({ id }: { id: string }, authorization?: string) =>
  send('get', `/${id}/customer-data`, authorization === undefined ? {} : { authorization });

const profileOf = async (order: OrderView): Promise<string> => {
  const rows = await world.context.orm.em.fork().execute('select * from order_line where order_id = ?', [order.id]);
  return String(rows[0]!['birth_profile_id']);
};

test('200: all that is held in every service, and people are told that it is asked for', async () => {
  const logged = jest.spyOn(world.context.logger, 'error');
  const payload = orderPayload({ properties: { ...birth, Wish: 'a long life' } });
  const order = await placeOrder(world, payload);
  const subscription = await subscriptionsApi(world).create({ user_id: order.user_id });
  const profile = { id: await profileOf(order), birth_place: 'Madrid' };
  const [user, other, report, document, mail] = [
    { id: order.user_id },
    { id: 'p' },
    { id: 'r' },
    { id: 'd' },
    { id: 'm' },
  ];
  world.neighbours.held = world.neighbours.held
    .set(`/users/${order.user_id}?deleted=include`, user)
    .set(`/birth-profiles/${profile.id}?deleted=include`, profile)
    .set(`/birth-profiles?user_id=${order.user_id}&deleted=include`, [other, profile])
    .set(`/reports?order_id=${order.id}`, [report])
    .set(`/documents?user_id=${order.user_id}`, [document])
    .set(`/deliveries?order_id=${order.id}`, [mail]);

  const delivery = await ask([order, { shopify_order_id: longId() }]);
  const due = new Date(delivery.receivedAt.getTime() + 30 * 86_400_000).toISOString().slice(0, 10);
  expect(delivery).toMatchObject({ state: 'processed', reason: `People hand over the customer’s data by ${due}.` });
  const told = { event: 'data_requested', delivery_id: delivery.id, shop: 'test.myshopify.com', due };
  expect(logged).toHaveBeenCalledWith(told, expect.any(String));
  logged.mockRestore();

  const { status, body } = await dataOf(delivery);
  expect(status).toBe(200);
  expect(body).toEqual({
    shop: 'test.myshopify.com',
    orders: [order],
    webhooks: [{ topic: 'orders/paid', received_at: expect.any(String), body: payload }],
    reservations: [],
    subscriptions: [subscription],
    accounts: [user],
    birth_profiles: [profile, other],
    reports: [report],
    documents: [document],
    mails: [mail],
  });
});

test('200: of somebody who bought at another shop too, what belongs to the orders alone', async () => {
  const buyer = { order: { email: 'two@example.com', customer: null } };
  const here = await placeOrder(world, buyer);
  const there = await placeOrder(world, buyer, { shop: 'other.myshopify.com' });
  expect(there.user_id).toBe(here.user_id);
  world.neighbours.held.set(`/birth-profiles?user_id=${here.user_id}&deleted=include`, [{ id: 'elsewhere' }]);
  await subscriptionsApi(world).create({ user_id: here.user_id });
  const { body } = await dataOf(await ask([here, there]));
  expect(body).toMatchObject({ orders: [here], subscriptions: [], birth_profiles: [], documents: [] });
});

test('400: the id is no UUID', async () => {
  expect((await dataOf({ id: 'one' })).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await dataOf({ id: nobody }, '')).status).toBe(401);
});

test('403: a customer, whatever the token says', async () => {
  const authorization = await world.asClient('webhook-deliveries:read', { role: 'customer', sub: randomUUID() });
  expect((await dataOf({ id: nobody }, authorization)).status).toBe(403);
});

test('404: no such delivery, and one that asks for something else', async () => {
  expect((await dataOf({ id: nobody })).status).toBe(404);
  const webhookId = randomUUID();
  await postWebhook(world.app, orderPayload(), { webhookId });
  expect((await dataOf(await deliveryOf(world, webhookId))).status).toBe(404);
});

test('409: a request that could not be read, and one whose customer was forgotten since', async () => {
  const unread = await ask([], { orders_requested: undefined });
  expect(unread.state).toBe('rejected');
  expect((await dataOf(unread)).status).toBe(409);
  const forgotten = await ask([]);
  await world.context.orm.em.fork().execute(`update webhook_delivery set body = '' where id = ?`, [forgotten.id]);
  expect((await dataOf(forgotten)).status).toBe(409);
});
