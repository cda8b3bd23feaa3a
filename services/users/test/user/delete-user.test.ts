import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { birth, startUsersWorld, type UsersWorld } from '../users-world.ts';
import { endings, signIn } from './signed-in.ts';
import { type UsersApi, unknownId, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
});

afterAll(() => world.close());

const remove = (id: string, authorization?: string, headers = {}) =>
  api.send('delete', `/users/${id}`, { headers, ...(authorization === undefined ? {} : { authorization }) });

test('204: hidden, not gone', async () => {
  const user = await api.create();
  const { status, text } = await remove(user.id);
  expect([status, text]).toEqual([204, '']);
  expect((await api.send('get', `/users/${user.id}`)).status).toBe(404);
  const hidden = await api.retrieve(user.id);
  expect(hidden).toEqual({ ...user, updated_at: hidden.updated_at, deleted_at: hidden.updated_at });
});

test('204: what they signed in to ends', async () => {
  const user = await api.create();
  await signIn(world, user.id);
  await remove(user.id);
  expect(await endings(world, user.id)).toBe('ended');
});

test('204: their birth profiles are hidden with them, and still found for what was ordered', async () => {
  const user = await api.create();
  const profile = (await world.put(`/users/${user.id}/birth-profiles`, birth)).body;
  await remove(user.id);
  expect((await api.send('get', `/birth-profiles/${profile.id}`)).status).toBe(404);
  const authorization = await world.asService('reports');
  const found = await api.send('get', `/birth-profiles/${profile.id}?deleted=include`, { authorization });
  expect([found.status, found.body.birth_date]).toEqual([200, birth.birth_date]);
});

test('204: staff delete customers, administrators delete staff', async () => {
  const [staff, admin, customer] = [await api.person('staff'), await api.person('admin'), await api.create()];
  expect((await remove(customer.id, staff.authorization)).status).toBe(204);
  expect((await remove(staff.user.id, admin.authorization)).status).toBe(204);
});

test('400: the id is no UUID', async () => {
  expect((await remove('1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await remove(unknownId, '')).status).toBe(401);
});

test('403: customers, themselves too', async () => {
  const { user, authorization } = await api.person('customer');
  expect((await remove(user.id, authorization)).status).toBe(403);
});

test('403: staff and administrators themselves, and staff their colleagues', async () => {
  const [staff, admin, colleague] = [
    await api.person('staff'),
    await api.person('admin'),
    await api.create({ type: 'staff' }),
  ];
  expect((await remove(staff.user.id, staff.authorization)).status).toBe(403);
  expect((await remove(admin.user.id, admin.authorization)).status).toBe(403);
  expect((await remove(colleague.id, staff.authorization)).status).toBe(403);
  expect((await remove(admin.user.id, staff.authorization)).status).toBe(403);
});

test('404: it was deleted before, or never was', async () => {
  const user = await api.create();
  await remove(user.id);
  expect((await remove(user.id)).status).toBe(404);
  expect((await remove(unknownId)).status).toBe(404);
});

test('409: the last active administrator stays', async () => {
  await world.context.orm.em.fork().execute(`update "user" set active = false where type = 'admin' and id <>
    (select id from "user" where type = 'admin' and active and deleted_at is null limit 1)`);
  const [last] = (await api.send('get', '/users?type=admin&active=true')).body.results;
  expect((await remove(last.id)).status).toBe(409);
  expect((await api.send('get', `/users/${last.id}`)).body).toEqual(last);
});

test('412: it changed since it was read', async () => {
  const user = await api.create();
  expect((await remove(user.id, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
