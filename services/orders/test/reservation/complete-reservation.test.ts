import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody } from '../resource-api.ts';
import { begin, reservationsApi } from './reservations-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof reservationsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = reservationsApi(world);
});

afterAll(() => world.close());

test('200: a confirmed one that has begun is completed, once', async () => {
  const { id } = await api.create({}, 'confirm');
  await begin(world, id);
  const first = await api.act(id, 'complete');
  expect([first.status, first.body.state]).toEqual([200, 'completed']);
  const again = await api.act(id, 'complete');
  expect([again.status, again.body]).toEqual([200, first.body]);
});

test('400: the id is no UUID', async () => {
  expect((await api.act('7', 'complete')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await api.send('post', `/${nobody}/complete`, { authorization: '' })).status).toBe(401);
});

test('403: a customer, even their own', async () => {
  const { id: user_id, authorization } = await api.customer();
  const { id } = await api.create({ user_id }, 'confirm');
  expect((await api.send('post', `/${id}/complete`, { authorization })).status).toBe(403);
});

test('404: no such reservation', async () => {
  expect((await api.act(nobody, 'complete')).status).toBe(404);
});

test('409: it has not begun', async () => {
  const { id } = await api.create({}, 'confirm');
  const { status, body } = await api.act(id, 'complete');
  expect([status, body.detail]).toEqual([409, 'The reservation cannot be completed before it begins.']);
});

test.each([
  ['pending', []],
  ['cancelled', ['cancel']],
] as const)('409: it is %s', async (state, actions) => {
  const { id } = await api.create({}, ...actions);
  const { status, body } = await api.act(id, 'complete');
  expect([status, body.detail]).toEqual([409, `The reservation is ${state}; it cannot become completed.`]);
});

test('412: it changed since it was read', async () => {
  const { id } = await api.create({}, 'confirm');
  expect((await api.act(id, 'complete', { 'If-Match': '"older"' })).status).toBe(412);
});
