import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody } from '../resource-api.ts';
import { reservationsApi } from './reservations-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof reservationsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = reservationsApi(world);
});

afterAll(() => world.close());

test.each([
  ['pending', []],
  ['confirmed', ['confirm']],
  ['cancelled', ['cancel']],
] as const)('200: a %s one is cancelled', async (_state, actions) => {
  const reservation = await api.create({}, ...actions);
  const { status, body } = await api.act(reservation.id, 'cancel');
  expect([status, body]).toEqual([200, { ...reservation, state: 'cancelled', updated_at: body.updated_at }]);
});

test('200: a customer cancels their own', async () => {
  const { id: user_id, authorization } = await api.customer();
  const { id } = await api.create({ user_id }, 'confirm');
  const { status, body } = await api.send('post', `/${id}/cancel`, { authorization });
  expect([status, body.state]).toEqual([200, 'cancelled']);
});

test('400: the id is no UUID', async () => {
  expect((await api.act('7', 'cancel')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await api.send('post', `/${nobody}/cancel`, { authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  const authorization = await world.asClient('reservations:read');
  expect((await api.send('post', `/${nobody}/cancel`, { authorization })).status).toBe(403);
});

test("404: no such reservation, and another customer's, which stays", async () => {
  const { id } = await api.create({ user_id: nobody });
  const { authorization } = await api.customer();
  const answers = [await api.act(nobody, 'cancel'), await api.send('post', `/${id}/cancel`, { authorization })];
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  expect((await api.send('get', `/${id}`)).body.state).toBe('pending');
});

test('409: it is completed', async () => {
  const { id } = await api.create({}, 'confirm', 'complete');
  const { status, body } = await api.act(id, 'cancel');
  expect([status, body.detail]).toEqual([409, 'The reservation is completed; it cannot become cancelled.']);
});

test('412: it changed since it was read', async () => {
  const { id } = await api.create();
  expect((await api.act(id, 'cancel', { 'If-Match': '"older"' })).status).toBe(412);
});
