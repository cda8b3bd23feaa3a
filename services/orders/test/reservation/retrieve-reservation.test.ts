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

test('200: staff see any, customers their own', async () => {
  const { id, authorization } = await api.customer();
  const reservation = await api.create({ user_id: id });
  const staff = await world.asClient('reservations:read', { role: 'staff' });
  for (const caller of [authorization, staff]) {
    const { status, body } = await api.send('get', `/${reservation.id}`, { authorization: caller });
    expect([status, body]).toEqual([200, reservation]);
  }
});

test('400: the id is no UUID', async () => {
  const { status, body } = await api.send('get', '/7');
  expect([status, body.errors]).toEqual([400, { reservation_id: ['must be a UUID'] }]);
});

test('401: without a token', async () => {
  expect((await api.send('get', `/${nobody}`, { authorization: '' })).status).toBe(401);
});

test('403: a token for something else', async () => {
  const authorization = await world.asClient('reservations:write');
  expect((await api.send('get', `/${nobody}`, { authorization })).status).toBe(403);
});

test("404: no such reservation, and another customer's", async () => {
  const { id } = await api.create({ user_id: nobody });
  const { authorization } = await api.customer();
  const answers = [await api.send('get', `/${nobody}`), await api.send('get', `/${id}`, { authorization })];
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});
