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

test('200: a pending one is confirmed, once', async () => {
  const reservation = await api.create();
  const { status, body } = await api.act(reservation.id, 'confirm');
  expect([status, body]).toEqual([200, { ...reservation, state: 'confirmed', updated_at: body.updated_at }]);
  expect(body.updated_at > reservation.updated_at).toBe(true);

  const again = await api.act(reservation.id, 'confirm');
  expect([again.status, again.body]).toEqual([200, body]);
});

test('200: also when its time has passed', async () => {
  const { id } = await api.create();
  await begin(world, id);
  expect((await api.act(id, 'confirm')).body.state).toBe('confirmed');
});

test('400: the id is no UUID', async () => {
  expect((await api.act('7', 'confirm')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await api.send('post', `/${nobody}/confirm`, { authorization: '' })).status).toBe(401);
});

test('403: a customer, even their own', async () => {
  const { id: user_id, authorization } = await api.customer();
  const { id } = await api.create({ user_id });
  expect((await api.send('post', `/${id}/confirm`, { authorization })).status).toBe(403);
});

test('404: no such reservation', async () => {
  expect((await api.act(nobody, 'confirm')).status).toBe(404);
});

test.each([
  ['cancelled', ['cancel']],
  ['completed', ['confirm', 'complete']],
] as const)('409: it is %s', async (state, actions) => {
  const { id } = await api.create({}, ...actions);
  const { status, body } = await api.act(id, 'confirm');
  expect([status, body.detail]).toEqual([409, `The reservation is ${state}; it cannot become confirmed.`]);
});

test('412: it changed since it was read', async () => {
  const { id } = await api.create();
  expect((await api.act(id, 'confirm', { 'If-Match': '"older"' })).status).toBe(412);
});
