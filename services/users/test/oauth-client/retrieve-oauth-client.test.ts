import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unknownId } from '../user/users-api.ts';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type ClientsApi, clientsApi } from './clients-api.ts';

let world: UsersWorld;
let api: ClientsApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = await clientsApi(world);
});

afterAll(() => world.close());

test('200: the client, without its secret', async () => {
  const { client_secret: _secret, ...view } = await api.create();
  const { status, body } = await api.send('get', `/${view.id}`);
  expect([status, body]).toEqual([200, view]);
});

test('400: an id that is not a UUID', async () => {
  expect((await api.send('get', '/shop-sync')).body.errors).toEqual({ oauth_client_id: ['must be a UUID'] });
  expect((await api.send('get', '/shop-sync')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await api.send('get', `/${unknownId}`, { authorization: '' })).status).toBe(401);
});

test('403: staff', async () => {
  const { authorization } = await api.users.person('staff');
  expect((await api.send('get', `/${unknownId}`, { authorization })).status).toBe(403);
});

test('404: an unknown client', async () => {
  expect((await api.send('get', `/${unknownId}`)).status).toBe(404);
});
