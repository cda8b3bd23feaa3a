import { whileLocked } from '@astrall/local-cloud/testing/while-locked.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody } from '../resource-api.ts';
import { reservationsApi, tableForTwo } from './reservations-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof reservationsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = reservationsApi(world);
});

afterAll(() => world.close());

const create = (changes: object, options: Parameters<typeof api.send>[2] = {}) =>
  api.send('post', '', { body: { ...tableForTwo, ...changes }, ...options });

test('201: the reservation is pending, and says where it lies', async () => {
  const { status, body, headers } = await create({});
  expect(status).toBe(201);
  expect(headers['location']).toBe(`/reservations/${body.id}`);
  expect(body).toEqual({
    ...tableForTwo,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    user_id: null,
    state: 'pending',
    created_at: expect.stringMatching(/Z$/),
    updated_at: body.created_at,
  });
  expect((await api.send('get', `/${body.id}`)).body).toEqual(body);
});

test('201: notes may be left out, and a time may carry any offset', async () => {
  const { body } = await create({ notes: undefined, starts_at: '2100-05-17T20:30:00.5+02:00', user_id: nobody });
  expect(body).toMatchObject({ notes: '', starts_at: '2100-05-17T18:30:00.500Z', user_id: nobody });
});

test('201: a customer asks for themselves', async () => {
  const { id, authorization } = await api.customer();
  const [own, named] = [await create({}, { authorization }), await create({ user_id: id }, { authorization })];
  expect([own.body.user_id, named.body.user_id]).toEqual([id, id]);
});

test('201: with an Idempotency-Key, a repetition gets the first answer and creates nothing', async () => {
  const headers = { 'Idempotency-Key': 'table-7' };
  const first = await create({}, { headers });
  const again = await create({}, { headers });
  expect([again.status, again.text, again.get('Location')]).toEqual([201, first.text, first.get('Location')]);
});

test.each([
  ['no name', { client_name: undefined }, 'client_name', 'is required'],
  ['a blank name', { client_name: ' ' }, 'client_name', 'must not be blank'],
  ['a long name', { client_name: 'x'.repeat(256) }, 'client_name', 'must have 255 characters at most'],
  ['no e-mail address', { email: 'ana' }, 'email', 'must be an e-mail address'],
  ['nobody', { party_size: 0 }, 'party_size', 'must be 1 or more'],
  ['half a person', { party_size: 1.5 }, 'party_size', 'must be a whole number'],
  ['a crowd', { party_size: 10_001 }, 'party_size', 'must be 10000 or less'],
  ['long notes', { notes: 'x'.repeat(2001) }, 'notes', 'must have 2000 characters at most'],
  [
    'a time without an offset',
    { starts_at: '2100-05-17T18:30:00' },
    'starts_at',
    'must be a time such as 2026-11-21T10:30:00Z',
  ],
  [
    'a day that no calendar has',
    { starts_at: '2100-02-29T10:00:00Z' },
    'starts_at',
    'must be a time such as 2026-11-21T10:30:00Z',
  ],
  ['a time in the past', { starts_at: '2020-05-17T18:30:00Z' }, 'starts_at', 'must lie ahead'],
  ['a user id that is none', { user_id: 'me' }, 'user_id', 'must be a UUID'],
  ['a read-only field', { state: 'confirmed' }, 'state', 'is not a field that can be set here'],
])('400: %s', async (_what, changes, field, message) => {
  const { status, body } = await create(changes);
  expect([status, body.errors]).toEqual([400, { [field]: [message] }]);
});

test('400: a customer for somebody else', async () => {
  const { authorization } = await api.customer();
  const { status, body } = await create({ user_id: nobody }, { authorization });
  expect([status, body.errors]).toEqual([400, { user_id: ['must be your own'] }]);
});

test('401: without a token', async () => {
  expect((await create({}, { authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  expect((await create({}, { authorization: await world.asClient('reservations:read') })).status).toBe(403);
});

test('409: the first request with the key has not ended', async () => {
  const slow = () => create({}, { headers: { 'Idempotency-Key': 'slow' } });
  const [first, second] = await whileLocked(world.context, 'reservation', slow, slow);
  expect([first.status, second.status]).toEqual([201, 409]);
});

test('422: the key came with another body', async () => {
  const headers = { 'Idempotency-Key': 'two-bodies' };
  await create({}, { headers });
  expect((await create({ party_size: 3 }, { headers })).status).toBe(422);
});
