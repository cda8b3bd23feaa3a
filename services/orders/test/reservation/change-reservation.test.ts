import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody } from '../resource-api.ts';
import { begin, reservationsApi, tableForTwo } from './reservations-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof reservationsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = reservationsApi(world);
});

afterAll(() => world.close());

test('200: what is sent changes, the rest stays', async () => {
  const { id: user_id, authorization } = await api.customer();
  const reservation = await api.create({ user_id });
  const { status, body } = await api.send('patch', `/${reservation.id}`, { body: { party_size: 5 }, authorization });
  expect(status).toBe(200);
  expect(body).toEqual({ ...reservation, party_size: 5, updated_at: body.updated_at });
});

test('200: with the ETag of what was read, once', async () => {
  const { id } = await api.create();
  const etag = (await api.send('get', `/${id}`)).get('ETag')!;
  const change = (party_size: number) =>
    api.send('patch', `/${id}`, { body: { party_size }, headers: { 'If-Match': etag } });
  const answers = await Promise.all([change(3), change(4)]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('200: staff change a confirmed one', async () => {
  const { id } = await api.create({}, 'confirm');
  const { status, body } = await api.send('patch', `/${id}`, { body: { ...tableForTwo, party_size: 8 } });
  expect([status, body.state, body.party_size]).toEqual([200, 'confirmed', 8]);
});

test('200: a beginning that is kept may have passed', async () => {
  const { id } = await api.create();
  await begin(world, id);
  const { starts_at } = (await api.send('get', `/${id}`)).body;
  const { status } = await api.send('patch', `/${id}`, { body: { ...tableForTwo, starts_at, notes: 'They are late' } });
  expect(status).toBe(200);
});

test.each([
  ['a read-only field', { state: 'confirmed' }, 'state'],
  ['whom it belongs to', { user_id: nobody }, 'user_id'],
  ['null for what cannot be null', { client_name: null }, 'client_name'],
  ['nobody', { party_size: 0 }, 'party_size'],
  ['a time in the past', { starts_at: '2020-05-17T18:30:00Z' }, 'starts_at'],
  ['a day that no calendar has', { starts_at: '2100-04-31T18:30:00Z' }, 'starts_at'],
])('400: %s', async (_what, changes, field) => {
  const reservation = await api.create();
  const answer = await api.send('patch', `/${reservation.id}`, { body: { ...tableForTwo, ...changes } });
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
  expect((await api.send('get', `/${reservation.id}`)).body).toEqual(reservation);
});

test('401: without a token', async () => {
  const { status } = await api.send('patch', `/${nobody}`, { body: tableForTwo, authorization: '' });
  expect(status).toBe(401);
});

test('403: a token that reads only', async () => {
  const authorization = await world.asClient('reservations:read');
  expect((await api.send('patch', `/${nobody}`, { body: tableForTwo, authorization })).status).toBe(403);
});

test("404: no such reservation, and another customer's", async () => {
  const { id } = await api.create({ user_id: nobody });
  const { authorization } = await api.customer();
  const answers = [
    await api.send('patch', `/${nobody}`, { body: tableForTwo }),
    await api.send('patch', `/${id}`, { body: tableForTwo, authorization }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404]);
});

test('409: a customer, once it is confirmed', async () => {
  const { id: user_id, authorization } = await api.customer();
  const { id } = await api.create({ user_id }, 'confirm');
  const answer = await api.send('patch', `/${id}`, { body: { ...tableForTwo, party_size: 20 }, authorization });
  expect([answer.status, answer.body.detail]).toEqual([
    409,
    'The reservation is confirmed; ask us to change it, or cancel it.',
  ]);
});

test.each([
  ['cancelled', ['cancel']],
  ['completed', ['confirm', 'complete']],
] as const)('409: it is %s', async (state, actions) => {
  const { id } = await api.create({}, ...actions);
  const { status, body } = await api.send('patch', `/${id}`, { body: tableForTwo });
  expect([status, body.detail]).toEqual([409, `The reservation is ${state}; it stays as it is.`]);
});

test('412: it changed since it was read', async () => {
  const reservation = await api.create();
  const headers = { 'If-Match': '"older"' };
  expect((await api.send('patch', `/${reservation.id}`, { body: tableForTwo, headers })).status).toBe(412);
  expect((await api.send('get', `/${reservation.id}`)).body).toEqual(reservation);
});
