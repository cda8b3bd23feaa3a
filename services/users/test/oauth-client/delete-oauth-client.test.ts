import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unknownId } from '../user/users-api.ts';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type ClientsApi, clientsApi, tokenStatus } from './clients-api.ts';

let world: UsersWorld;
let api: ClientsApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = await clientsApi(world);
});

afterAll(() => world.close());

const remove = (id: string, authorization?: string, headers = {}) =>
  api.send('delete', `/${id}`, { headers, ...(authorization === undefined ? {} : { authorization }) });

test('204: it is gone, and gets no more tokens', async () => {
  const { id, client_id, client_secret } = await api.create();
  const { status, text } = await remove(id);
  expect([status, text]).toEqual([204, '']);
  expect((await api.send('get', `/${id}`)).status).toBe(404);
  expect(await tokenStatus(world, client_id, client_secret!)).toBe(401);
});

test('400: the id is no UUID', async () => {
  expect((await remove('1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await remove(unknownId, '')).status).toBe(401);
});

test('403: staff, and programs of a client that may do more than they', async () => {
  const { id } = await api.create();
  expect((await remove(id, (await api.users.person('staff')).authorization)).status).toBe(403);
  expect((await remove(id, await world.asClient('oauth-clients:write'))).status).toBe(403);
});

test('404: it was deleted before', async () => {
  const { id } = await api.create();
  await remove(id);
  expect((await remove(id)).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  expect((await remove((await api.create()).id, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
