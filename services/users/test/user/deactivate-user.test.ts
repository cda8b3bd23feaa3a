import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { endings, signIn } from './signed-in.ts';
import { type UsersApi, unknownId, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
});

afterAll(() => world.close());

const deactivate = (id: string, authorization?: string, headers = {}) =>
  api.send('post', `/users/${id}/deactivate`, { headers, ...(authorization === undefined ? {} : { authorization }) });

test('200: not active any more, and signed out everywhere', async () => {
  const user = await api.create();
  await signIn(world, user.id);
  const { status, body } = await deactivate(user.id);
  expect(status).toBe(200);
  expect(body).toEqual({ ...user, active: false, updated_at: body.updated_at });
  expect(await endings(world, user.id)).toBe('ended');
});

test('200: who is not active stays as they are', async () => {
  const user = await api.create();
  const first = await deactivate(user.id);
  expect((await deactivate(user.id)).body).toEqual(first.body);
});

test('400: the id is no UUID', async () => {
  expect((await deactivate('1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await deactivate(unknownId, '')).status).toBe(401);
});

test('403: customers, staff of their colleagues, and oneself', async () => {
  const [customer, staff, admin] = [await api.person('customer'), await api.person('staff'), await api.person('admin')];
  expect((await deactivate(customer.user.id, customer.authorization)).status).toBe(403);
  expect((await deactivate(admin.user.id, staff.authorization)).status).toBe(403);
  expect((await deactivate(admin.user.id, admin.authorization)).status).toBe(403);
});

test('404: an unknown user', async () => {
  expect((await deactivate(unknownId)).status).toBe(404);
});

test('409: of two administrators who deactivate each other at once, one stays', async () => {
  const em = world.context.orm.em.fork();
  for (let round = 0; round < 5; round++) {
    const [one, other] = [await api.person('admin'), await api.person('admin')];
    await em.execute(`update "user" set active = false where type = 'admin' and id not in (?, ?)`, [
      one.user.id,
      other.user.id,
    ]);
    const answers = await Promise.all([
      deactivate(one.user.id, other.authorization),
      deactivate(other.user.id, one.authorization),
    ]);
    const statuses = answers.map(({ status }) => status).sort();
    // The second may also find itself deactivated before it begins.
    expect([
      [200, 401],
      [200, 409],
    ]).toContainEqual(statuses);
    expect((await api.send('get', '/users?type=admin&active=true')).body.count).toBe(1);
  }
});

test('409: the database keeps the last administrator, also from one statement for all', async () => {
  await api.create({ type: 'admin' });
  const all = world.context.orm.em.fork().execute(`update "user" set active = false`);
  await expect(all).rejects.toThrow('the last active administrator stays');
});

test('412: it changed since it was read', async () => {
  expect((await deactivate((await api.create()).id, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
