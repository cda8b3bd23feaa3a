import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody } from '../resource-api.ts';
import { subscriptionsApi } from './subscriptions-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof subscriptionsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = subscriptionsApi(world);
});

afterAll(() => world.close());

test('200: nothing is due any more; pausing again changes nothing', async () => {
  const subscription = await api.create();
  const { status, body } = await api.act(subscription.id, 'pause');
  expect(status).toBe(200);
  expect(body).toEqual({ ...subscription, state: 'paused', next_run_at: null, updated_at: body.updated_at });
  expect((await api.act(subscription.id, 'pause')).body).toEqual(body);
});

test('200: a customer, their own', async () => {
  const { id: user_id, authorization } = await api.customer();
  const { id } = await api.create({ user_id });
  expect((await api.send('post', `/${id}/pause`, { authorization })).status).toBe(200);
});

test('400: the id is no UUID', async () => {
  expect((await api.act('7', 'pause')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await api.send('post', `/${nobody}/pause`, { authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  const authorization = await world.asClient('subscriptions:read');
  expect((await api.send('post', `/${nobody}/pause`, { authorization })).status).toBe(403);
});

test("404: no such subscription, and another customer's, which stays", async () => {
  const subscription = await api.create();
  const { authorization } = await api.customer();
  const foreign = await api.send('post', `/${subscription.id}/pause`, { authorization });
  expect([foreign.status, (await api.act(nobody, 'pause')).status]).toEqual([404, 404]);
  expect((await api.send('get', `/${subscription.id}`)).body).toEqual(subscription);
});

test('409: it is cancelled', async () => {
  const { id } = await api.create({}, 'cancel');
  const { status, body } = await api.act(id, 'pause');
  expect([status, body.detail]).toEqual([409, 'The subscription is cancelled; it cannot become paused.']);
});

test('412: it changed since it was read', async () => {
  const { id } = await api.create();
  expect((await api.act(id, 'pause', { 'If-Match': '"older"' })).status).toBe(412);
});
