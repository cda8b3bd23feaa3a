import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unknownId } from '../user/users-api.ts';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type ClientsApi, clientsApi, panel, shopSync } from './clients-api.ts';

let world: UsersWorld;
let api: ClientsApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = await clientsApi(world);
});

afterAll(() => world.close());

const { public: _public, ...facts } = { ...shopSync, name: 'Replaced', scopes: ['reports:read'], enabled: false };

const replace = (id: string, body: object, authorization?: string, headers = {}) =>
  api.send('put', `/${id}`, { body, headers, ...(authorization === undefined ? {} : { authorization }) });

test('200: everything that people set is replaced', async () => {
  const { client_secret: _secret, ...client } = await api.create();
  const { status, body } = await replace(client.id, facts);
  expect([status, body]).toEqual([200, { ...client, ...facts, updated_at: body.updated_at }]);
});

test('400: a field is missing, or does not fit a public client', async () => {
  const { id } = await api.create(panel);
  const missing = await replace(id, { ...facts, enabled: undefined });
  expect([missing.status, Object.keys(missing.body.errors)]).toEqual([400, ['enabled']]);
  const unfit = await replace(id, facts);
  expect([unfit.status, Object.keys(unfit.body.errors)]).toEqual([400, ['grant_types']]);
});

test('401: without a token', async () => {
  expect((await replace(unknownId, facts, '')).status).toBe(401);
});

test('403: staff', async () => {
  expect((await replace(unknownId, facts, (await api.users.person('staff')).authorization)).status).toBe(403);
});

test('404: an unknown client', async () => {
  expect((await replace(unknownId, facts)).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  expect((await replace((await api.create()).id, facts, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
