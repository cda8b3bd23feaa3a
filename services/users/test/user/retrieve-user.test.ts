import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type UsersApi, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
});

afterAll(() => world.close());

const get = (path: string, authorization?: string) =>
  api.send('get', `/users/${path}`, authorization === undefined ? {} : { authorization });

test('200: the user, whichever case the id is written in', async () => {
  const user = await api.create();
  expect((await get(user.id)).body).toEqual(user);
  expect((await get(user.id.toUpperCase())).body).toEqual(user);
});

test('200: customers see themselves, staff see everybody', async () => {
  const [customer, staff, admin] = [await api.person('customer'), await api.person('staff'), await api.person('admin')];
  expect((await get(customer.user.id, customer.authorization)).status).toBe(200);
  expect((await get(admin.user.id, staff.authorization)).status).toBe(200);
});

test('200: somebody who was deleted, for those who ask', async () => {
  const { id } = await api.create();
  await api.send('delete', `/users/${id}`);
  for (const query of ['include', 'only']) {
    const { status, body } = await get(`${id}?deleted=${query}`);
    expect([status, body.deleted_at]).toEqual([200, expect.stringMatching(/Z$/)]);
  }
  const notifier = await world.asService('notifier');
  expect((await get(`${id}?deleted=include`, notifier)).status).toBe(200);
});

test('400: an id that is not a UUID', async () => {
  for (const id of ['1', 'me', '%00', `${randomUUID()}0`]) expect([id, (await get(id)).status]).toEqual([id, 400]);
  expect((await get('me')).body.errors).toEqual({ user_id: ['must be a UUID'] });
});

test('401: without a token', async () => {
  expect((await get(randomUUID(), '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  expect((await get(randomUUID(), await world.asClient('customers:write'))).status).toBe(403);
});

test('403: a customer who asks for deleted ones', async () => {
  const { user, authorization } = await api.person('customer');
  expect((await get(`${user.id}?deleted=include`, authorization)).status).toBe(403);
});

test('404: an unknown user, a deleted one, and for a customer another', async () => {
  const [one, other] = [await api.person('customer'), await api.person('customer')];
  expect((await get(randomUUID())).status).toBe(404);
  expect((await get(other.user.id, one.authorization)).status).toBe(404);
  expect((await get(`${other.user.id}?deleted=only`)).status).toBe(404);
  await api.send('delete', `/users/${one.user.id}`);
  expect((await get(one.user.id)).status).toBe(404);
  expect((await get(one.user.id, one.authorization)).status).toBe(404);
});
