import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';
import { birth } from '../shopify-webhook.ts';

const dayMs = 86_400_000;

let world: OrdersWorld;
let authorization: string;

beforeAll(async () => {
  world = await startOrdersWorld();
  authorization = await world.asService('notifier');
});

afterAll(() => world.close());

const open = (id: string, as = authorization, query = {}) =>
  request(world.app).put(`/details-requests/${id}/link`).query(query).set('Authorization', as);

/** An order whose customer is asked, with the request that was made of it. */
async function askedOrder(payload: Parameters<typeof placeOrder>[1] = { properties: { ...birth, 'Birth place': '' } }) {
  const order = await placeOrder(world, payload);
  const [asked] = world.detailsRequestsFor(order);
  return { order, requestId: asked!.request_id };
}

test('200: where the customer answers and what is asked, in their language', async () => {
  const { requestId } = await askedOrder();
  const before = Date.now();
  const { status, body } = await open(requestId);

  expect(status).toBe(200);
  expect(body).toEqual({
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1\/details\/[\w-]{43}$/),
    expires_at: expect.stringMatching(/Z$/),
    order_name: '#1001',
    locale: 'es',
    questions: ['¿Cuál es el lugar de nacimiento?'],
  });
  const livesMs = Date.parse(body.expires_at) - before;
  expect(livesMs).toBeGreaterThanOrEqual(30 * dayMs);
  expect(livesMs).toBeLessThan(30 * dayMs + 60_000);
});

test('200: repeated, the same address', async () => {
  const { requestId } = await askedOrder();
  const [first, second] = [await open(requestId), await open(requestId.toUpperCase())];
  expect(second.status).toBe(200);
  expect(second.body.url).toBe(first.body.url);
  expect(Date.parse(second.body.expires_at)).toBeGreaterThanOrEqual(Date.parse(first.body.expires_at));
});

test('200: for another address the link is another, and the one before works no more', async () => {
  const { requestId } = await askedOrder();
  const openFor = (address_id: string) => open(requestId, authorization, { address_id });
  const [before, addressId] = [await open(requestId), randomUUID()];
  const [after, again] = [await openFor(addressId), await openFor(addressId)];
  expect([after.status, again.body.url]).toEqual([200, after.body.url]);
  expect(after.body.url).not.toBe(before.body.url);
  const statusOf = async (url: string) => (await request(world.app).get(new URL(url).pathname)).status;
  expect([await statusOf(before.body.url), await statusOf(after.body.url)]).toEqual([404, 200]);
});

test('200: the token is kept nowhere', async () => {
  const { requestId } = await askedOrder();
  const token = (await open(requestId)).body.url.split('/details/')[1];
  const em = world.context.orm.em.fork();
  const rows = await em.execute('select row_to_json(details_request)::text as row from details_request');
  expect(JSON.stringify(rows)).toContain(requestId);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('400: the id is not a UUID', async () => {
  expect((await open('nonsense')).status).toBe(400);
  expect((await open(randomUUID(), authorization, { address_id: 'nonsense' })).status).toBe(400);
});

test('401: no token', async () => {
  expect((await open((await askedOrder()).requestId, '')).status).toBe(401);
});

test('403: another service, and an administrator', async () => {
  const { requestId } = await askedOrder();
  expect((await open(requestId, await world.asService('push'))).status).toBe(403);
  const admin = await world.asClient('orders:write details-links:write', { role: 'admin' });
  expect((await open(requestId, admin)).status).toBe(403);
});

test('404: an unknown request, and one whose order is cancelled', async () => {
  expect((await open(randomUUID())).status).toBe(404);

  const { order, requestId } = await askedOrder();
  const cancelled = await request(world.app)
    .post(`/orders/${order.id}/cancel`)
    .set('Authorization', await world.asClient('orders:write'));
  expect(cancelled.status).toBe(200);
  expect((await open(requestId)).status).toBe(404);
});
