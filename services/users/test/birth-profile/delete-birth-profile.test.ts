import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unknownId } from '../user/users-api.ts';
import { birth, startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type BirthProfilesApi, birthProfilesApi } from './birth-profiles-api.ts';

let world: UsersWorld;
let api: BirthProfilesApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = birthProfilesApi(world);
});

afterAll(() => world.close());

const remove = (id: string, authorization?: string, headers = {}) =>
  api.send('delete', `/${id}`, { headers, ...(authorization === undefined ? {} : { authorization }) });

test('204: hidden, not gone', async () => {
  const { id } = await api.create();
  const { status, text } = await remove(id);
  expect([status, text]).toEqual([204, '']);
  expect((await api.send('get', `/${id}`)).status).toBe(404);
  expect((await api.send('get', `/${id}?deleted=include`)).body.deleted_at).toMatch(/Z$/);
});

test('204: an order that brings the same data makes another', async () => {
  const { id, user_id } = await api.create();
  await remove(id);
  const kept = await world.put(`/users/${user_id}/birth-profiles`, birth);
  expect([kept.status, kept.body.id === id, kept.body.deleted_at]).toEqual([200, false, null]);
});

test("204: a customer's own", async () => {
  const { user, authorization } = await api.users.person('customer');
  expect((await remove((await api.create({ user_id: user.id })).id, authorization)).status).toBe(204);
});

test('204: those of an order that went over to another customer, and nobody else’s', async () => {
  const [left, other] = [await api.create({ birth_place: 'Vigo' }), await api.create({ birth_place: 'Lugo' })];
  const event = { order_id: unknownId, user_id: left.user_id, birth_profile_ids: [left.id, other.id] };
  const data = Buffer.from(JSON.stringify(event)).toString('base64');
  const body = { message: { messageId: '1', data } };
  const authorization = await world.asService('push');
  const push = () => api.users.send('post', '/events/order-handed-over', { body, authorization });
  expect([(await push()).status, (await push()).status]).toEqual([204, 204]);
  expect((await api.send('get', `/${left.id}`)).status).toBe(404);
  expect((await api.send('get', `/${left.id}?deleted=include`)).status).toBe(200);
  expect((await api.send('get', `/${other.id}`)).status).toBe(200);
});

test('400: the id is no UUID', async () => {
  expect((await remove('1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await remove(unknownId, '')).status).toBe(401);
});

test('403: a token that reads only', async () => {
  expect((await remove(unknownId, await world.asClient('birth-profiles:read'))).status).toBe(403);
});

test("404: it was deleted before, and for a customer another's", async () => {
  const [{ authorization }, { id }] = [await api.users.person('customer'), await api.create()];
  expect((await remove(id, authorization)).status).toBe(404);
  await remove(id);
  expect((await remove(id)).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  expect((await remove((await api.create()).id, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
