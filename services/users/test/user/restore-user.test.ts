import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { birth, startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type UsersApi, unknownId, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
});

afterAll(() => world.close());

const restore = (id: string, authorization?: string, headers = {}) =>
  api.send('post', `/users/${id}/restore`, { headers, ...(authorization === undefined ? {} : { authorization }) });

async function deleted(changes: object = {}) {
  const user = await api.create(changes);
  await api.send('delete', `/users/${user.id}`);
  return user;
}

test('200: back as they were', async () => {
  const user = await deleted();
  const { status, body } = await restore(user.id);
  expect([status, body]).toEqual([200, { ...user, updated_at: body.updated_at }]);
  expect((await api.send('get', `/users/${user.id}`)).body).toEqual(body);
});

test('200: not active when they were not', async () => {
  const { id } = await api.create();
  await api.send('post', `/users/${id}/deactivate`);
  await api.send('delete', `/users/${id}`);
  expect((await restore(id)).body.active).toBe(false);
});

test('200: with the birth profiles that went with them, and no others', async () => {
  const user = await api.create();
  const keep = async (name: string) =>
    (await world.put(`/users/${user.id}/birth-profiles`, { ...birth, person_name: name })).body;
  const [before, together] = [await keep('Deleted before'), await keep('Deleted together')];
  await api.send('delete', `/birth-profiles/${before.id}`);
  await api.send('delete', `/users/${user.id}`);
  await restore(user.id);
  const { body } = await api.send('get', `/birth-profiles?user_id=${user.id}`);
  expect(body.results.map(({ id }: { id: string }) => id)).toEqual([together.id]);
});

test('200: who is not deleted stays as they are', async () => {
  const user = await api.create();
  expect((await restore(user.id)).body).toEqual(user);
});

test('400: the id is no UUID', async () => {
  expect((await restore('1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await restore(unknownId, '')).status).toBe(401);
});

test('403: customers, staff of their colleagues, and oneself', async () => {
  const [customer, staff, admin] = [await api.person('customer'), await api.person('staff'), await api.person('admin')];
  expect((await restore(customer.user.id, customer.authorization)).status).toBe(403);
  expect((await restore((await deleted({ type: 'staff' })).id, staff.authorization)).status).toBe(403);
  await api.create({ type: 'admin' });
  await api.send('delete', `/users/${admin.user.id}`);
  expect((await restore(admin.user.id, admin.authorization)).status).toBe(403);
});

test('404: an unknown user', async () => {
  expect((await restore(unknownId)).status).toBe(404);
});

test('409: another user has the address by now', async () => {
  const user = await deleted();
  await api.create({ email: user.email.toUpperCase() });
  const { status, body } = await restore(user.id);
  expect([status, body.detail]).toEqual([409, 'Another user has this e-mail address by now.']);
});

test('412: it changed since it was read', async () => {
  expect((await restore((await deleted()).id, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
