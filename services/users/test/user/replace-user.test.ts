import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { ana, type UsersApi, unknownId, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
});

afterAll(() => world.close());

const replace = (id: string, body: object, authorization?: string, headers = {}) =>
  api.send('put', `/users/${id}`, { body, headers, ...(authorization === undefined ? {} : { authorization }) });

const other = { email: 'eva@example.com', first_name: 'Eva', last_name: '', type: 'staff', locale: 'en' };

test('200: everything that people set is replaced', async () => {
  const user = await api.create();
  const { status, body } = await replace(user.id, other);
  expect(status).toBe(200);
  expect(body).toEqual({ ...user, ...other, full_name: 'Eva', updated_at: body.updated_at });
});

test('200: customers send what they may not change as it is', async () => {
  const { user, authorization } = await api.person('customer');
  const { status, body } = await replace(user.id, { ...ana, email: user.email, first_name: 'Anna' }, authorization);
  expect([status, body.first_name]).toEqual([200, 'Anna']);
});

test('400: a field is missing, an address is taken', async () => {
  const [user, taken] = [await api.create(), await api.create()];
  const missing = await replace(user.id, { ...ana, locale: undefined });
  expect([missing.status, Object.keys(missing.body.errors)]).toEqual([400, ['locale']]);
  const { status, body } = await replace(user.id, { ...ana, email: taken.email });
  expect([status, body.errors]).toEqual([400, { email: ['a user with this address exists already'] }]);
});

test('401: without a token', async () => {
  expect((await replace(unknownId, ana, '')).status).toBe(401);
});

test('403: customers change their own address or type, and tokens that read only', async () => {
  const { user, authorization } = await api.person('customer');
  expect((await replace(user.id, { ...ana, email: 'x@example.com' }, authorization)).status).toBe(403);
  expect((await replace(user.id, { ...ana, email: user.email, type: 'admin' }, authorization)).status).toBe(403);
  expect((await replace(user.id, ana, await world.asClient('users:read'))).status).toBe(403);
});

test('404: an unknown user, and for a customer another', async () => {
  const [{ authorization }, stranger] = [await api.person('customer'), await api.create()];
  expect((await replace(unknownId, ana)).status).toBe(404);
  expect((await replace(stranger.id, ana, authorization)).status).toBe(404);
});

test('409: the last active administrator stays one', async () => {
  const { user } = await api.person('admin');
  expect((await replace(user.id, { ...ana, email: user.email, type: 'staff' })).status).toBe(409);
});

test('412: it changed since it was read', async () => {
  const user = await api.create();
  expect((await replace(user.id, other, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
