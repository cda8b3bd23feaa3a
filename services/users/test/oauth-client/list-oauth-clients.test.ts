import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type ClientsApi, clientsApi, panel } from './clients-api.ts';

let world: UsersWorld;
let api: ClientsApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = await clientsApi(world);
  for (let i = 0; i < 11; i++) await api.create({ client_id: `sync-${i}`, name: `Sync ${i}` });
  await api.create({ ...panel, client_id: 'app', application_type: 'native', name: 'Teléfono' });
  const old = await api.create({ client_id: 'old' });
  await api.send('patch', `/${old.id}`, { body: { enabled: false } });
});

afterAll(() => world.close());

test('200: ten a page, newest first, without secrets', async () => {
  const { status, body, text } = await api.send('get', '');
  expect([status, body.count, body.results.length, body.results[0].client_id]).toEqual([200, 13, 10, 'old']);
  expect(text).not.toContain('secret_hash');
  expect(await api.retrieve(body.results[0].id)).toEqual(body.results[0]);
  const { body: second } = await api.send('get', new URL(body.next).search);
  expect(second.results).toHaveLength(3);
});

test.each([
  ['client_id=app', 1],
  ['application_type=native', 1],
  ['enabled=false', 1],
  ['enabled=true', 12],
  ['search=telefono', 1],
  ['search=sync-1', 2],
  ['ordering=name&created_at__gte=2020-01-01T00:00:00Z', 13],
  ['created_at__lte=2020-01-01T00:00:00Z', 0],
])('200: ?%s', async (query, expected) => {
  expect((await api.send('get', `?${query}`)).body.count).toBe(expected);
});

test('400: a parameter that cannot be, named', async () => {
  for (const query of ['page=0', 'enabled=maybe', 'application_type=tv', 'ordering=secret_hash', 'secret=x']) {
    const { status, body } = await api.send('get', `?${query}`);
    expect([query, status, Object.keys(body.errors ?? {})]).toEqual([query, 400, [query.split('=')[0]]]);
  }
});

test('401: without a token', async () => {
  expect((await api.send('get', '', { authorization: '' })).status).toBe(401);
});

test('403: staff', async () => {
  const { authorization } = await api.users.person('staff');
  expect((await api.send('get', '', { authorization })).status).toBe(403);
});

test('404: past the last page', async () => {
  expect((await api.send('get', '?page=3')).status).toBe(404);
});
