import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unknownId } from '../user/users-api.ts';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type ClientsApi, clientsApi, panel, tokenStatus } from './clients-api.ts';

let world: UsersWorld;
let api: ClientsApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = await clientsApi(world);
});

afterAll(() => world.close());

const rotate = (id: string, body?: object, authorization?: string, headers = {}) =>
  api.send('post', `/${id}/rotate-secret`, {
    headers,
    ...(body && { body }),
    ...(authorization === undefined ? {} : { authorization }),
  });

const hoursFromNow = (time: string) => Math.round((Date.parse(time) - Date.now()) / 3_600_000);

test('200: a new secret, and the old one for a day', async () => {
  const client = await api.create();
  const { status, body } = await rotate(client.id);
  expect(status).toBe(200);
  expect(body.client_secret).toMatch(/^ask_[\w-]{43}$/);
  expect(body.client_secret).not.toBe(client.client_secret);
  expect(hoursFromNow(body.previous_secret_valid_until)).toBe(24);
  expect(await tokenStatus(world, client.client_id, client.client_secret!)).toBe(200);
  expect(await tokenStatus(world, client.client_id, body.client_secret)).toBe(200);
  const { client_secret: _secret, ...view } = body;
  expect(await api.retrieve(client.id)).toEqual(view);
});

test('200: the old one for as long as is asked, or not at all', async () => {
  const client = await api.create();
  const second = (await rotate(client.id, { overlap_hours: 720 })).body;
  expect(hoursFromNow(second.previous_secret_valid_until)).toBe(720);
  const third = (await rotate(client.id, { overlap_hours: 0 })).body;
  expect(third.previous_secret_valid_until).toBeNull();
  const secrets = [client, second, third].map(({ client_secret }) => client_secret);
  const statuses = [];
  for (const secret of secrets) statuses.push(await tokenStatus(world, client.client_id, secret));
  expect(statuses).toEqual([401, 401, 200]);
});

test('200: an overlap that has ended', async () => {
  const client = await api.create();
  await rotate(client.id, { overlap_hours: 1 });
  await world.context.orm.em
    .fork()
    .execute(`update oauth_client set previous_secret_valid_until = now() - interval '1 s' where id = ?`, [client.id]);
  expect(await tokenStatus(world, client.client_id, client.client_secret!)).toBe(401);
  expect((await api.retrieve(client.id)).previous_secret_valid_until).toBeNull();
});

test.each([
  ['a negative overlap', { overlap_hours: -1 }, 'overlap_hours'],
  ['a long overlap', { overlap_hours: 721 }, 'overlap_hours'],
  ['half an hour', { overlap_hours: 0.5 }, 'overlap_hours'],
  ['a secret of their own', { client_secret: 'x' }, 'client_secret'],
])('400: %s', async (_what, body, field) => {
  const answer = await rotate((await api.create()).id, body);
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
});

test('401: without a token', async () => {
  expect((await rotate(unknownId, {}, '')).status).toBe(401);
});

test('403: staff, and programs of a client that may do more than they', async () => {
  const { id } = await api.create();
  expect((await rotate(id, {}, (await api.users.person('staff')).authorization)).status).toBe(403);
  expect((await rotate(id, {}, await world.asClient('oauth-clients:write'))).status).toBe(403);
});

test('404: an unknown client', async () => {
  expect((await rotate(unknownId)).status).toBe(404);
});

test('409: a public client has no secret', async () => {
  expect((await rotate((await api.create(panel)).id)).status).toBe(409);
});

test('412: it changed since it was read', async () => {
  expect((await rotate((await api.create()).id, {}, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
