import { whileLocked } from '@astrall/local-cloud/testing/while-locked.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { ana, type UsersApi, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
});

afterAll(() => world.close());

const count = async () => (await api.send('get', '/users')).body.count;

test('201: the user, active, and where it lies', async () => {
  const { status, body, headers } = await api.send('post', '/users', { body: ana });
  expect(status).toBe(201);
  expect(headers['location']).toBe(`/users/${body.id}`);
  expect(body).toEqual({
    ...ana,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    full_name: 'Ana Pérez',
    active: true,
    created_at: expect.stringMatching(/Z$/),
    updated_at: expect.stringMatching(/Z$/),
    deleted_at: null,
  });
  expect((await api.send('get', `/users/${body.id}`)).body).toEqual(body);
});

test.each([
  [{ first_name: 'Ana', last_name: '' }, 'Ana'],
  [{ first_name: '', last_name: 'Pérez' }, 'Pérez'],
  [{ first_name: ' Ana ', last_name: '  Pérez Gil ' }, 'Ana Pérez Gil'],
  [{ first_name: '', last_name: ' ' }, ''],
])('201: of the names %j the full name is %j', async (names, fullName) => {
  expect((await api.create(names)).full_name).toBe(fullName);
});

test('201: staff add customers, administrators add anybody', async () => {
  const [staff, admin] = [await api.person('staff'), await api.person('admin')];
  const add = async (authorization: string, type: string) => {
    const body = { ...ana, email: `${Math.random()}@example.com`, type };
    return (await api.send('post', '/users', { body, authorization })).status;
  };
  const types = ['customer', 'staff', 'admin'];
  expect(await Promise.all(types.map((type) => add(staff.authorization, type)))).toEqual([201, 403, 403]);
  expect(await Promise.all(types.map((type) => add(admin.authorization, type)))).toEqual([201, 201, 201]);
});

test('201: with an Idempotency-Key, a repetition gets the first answer and creates nothing', async () => {
  const sent = { body: { ...ana, email: 'once@example.com' }, headers: { 'Idempotency-Key': 'once' } };
  const first = await api.send('post', '/users', sent);
  const before = await count();
  const again = await api.send('post', '/users', sent);
  expect([again.status, again.text, again.get('Location')]).toEqual([201, first.text, first.get('Location')]);
  expect(await count()).toBe(before);
});

test('201: the address of somebody who was deleted is free', async () => {
  const gone = await api.create();
  await api.send('delete', `/users/${gone.id}`);
  const { status, body } = await api.send('post', '/users', { body: { ...ana, email: gone.email } });
  expect([status, body.id === gone.id]).toEqual([201, false]);
});

test.each(['known@example.com', 'KNOWN@Example.com'])('400: the address %s is taken', async (email) => {
  await api.send('post', '/users', { body: { ...ana, email: 'Known@example.com' } });
  const { status, body } = await api.send('post', '/users', { body: { ...ana, email } });
  expect([status, body.errors]).toEqual([400, { email: ['a user with this address exists already'] }]);
});

test('400: of ten at once with one address, nine', async () => {
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      api.send('post', '/users', { body: { ...ana, email: i % 2 ? 'race@example.com' : 'RACE@example.com' } }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(400)]);
});

test.each([
  ['no address', { email: undefined }, 'email'],
  ['an address without a domain', { email: 'ana' }, 'email'],
  ['two addresses', { email: 'a@example.com,b@example.com' }, 'email'],
  ['an address with a line break', { email: 'ana@example.com\r\nBcc: x@example.com' }, 'email'],
  ['a long address', { email: `${'a'.repeat(243)}@example.com` }, 'email'],
  ['a long name', { first_name: 'x'.repeat(256) }, 'first_name'],
  ['a NUL in a name', { last_name: 'a\0b' }, 'last_name'],
  ['null for a name', { last_name: null }, 'last_name'],
  ['an unknown type', { type: 'root' }, 'type'],
  ['no type', { type: undefined }, 'type'],
  ['a language we do not write', { locale: 'fr' }, 'locale'],
  ['what is computed', { full_name: 'Ana' }, 'full_name'],
  ['what has actions of its own', { active: false }, 'active'],
  ['a field that is none', { password: 'secret' }, 'password'],
])('400: %s', async (_what, fault, field) => {
  const before = await count();
  const { status, body } = await api.send('post', '/users', { body: { ...ana, email: 'bad@example.com', ...fault } });
  expect([status, Object.keys(body.errors)]).toEqual([400, [field]]);
  expect(await count()).toBe(before);
});

test('401: without a token', async () => {
  expect((await api.send('post', '/users', { body: ana, authorization: '' })).status).toBe(401);
});

test.each(['deactivate', 'demote', 'delete'])(
  '401: an administrator whom somebody did %s a moment ago',
  async (how) => {
    const { user, authorization } = await api.person('admin');
    if (how === 'deactivate') await api.send('post', `/users/${user.id}/deactivate`);
    if (how === 'demote') await api.send('patch', `/users/${user.id}`, { body: { type: 'staff' } });
    if (how === 'delete') await api.send('delete', `/users/${user.id}`);
    const body = { ...ana, email: 'accomplice@example.com', type: 'admin' };
    expect((await api.send('post', '/users', { body, authorization })).status).toBe(401);
  },
);

test('403: customers, and tokens without the scope', async () => {
  const { authorization } = await api.person('customer');
  expect((await api.send('post', '/users', { body: ana, authorization })).status).toBe(403);
  const reader = await world.asClient('users:read users:write');
  expect((await api.send('post', '/users', { body: ana, authorization: reader })).status).toBe(403);
});

test('403: a program that may manage customers alone adds no staff', async () => {
  const authorization = await world.asClient('users:manage');
  const body = { ...ana, email: 'colleague@example.com', type: 'staff' };
  expect((await api.send('post', '/users', { body, authorization })).status).toBe(403);
});

test('409: the first request with the key has not ended', async () => {
  const create = () =>
    api.send('post', '/users', {
      body: { ...ana, email: 'slow@example.com' },
      headers: { 'Idempotency-Key': 'slow' },
    });
  const answers = await whileLocked(world.context, '"user"', create, create);
  expect(answers.map(({ status }) => status)).toEqual([201, 409]);
});

test('422: the key came with another body', async () => {
  const headers = { 'Idempotency-Key': 'two-bodies' };
  await api.send('post', '/users', { body: { ...ana, email: 'first@example.com' }, headers });
  const { status } = await api.send('post', '/users', { body: { ...ana, email: 'second@example.com' }, headers });
  expect(status).toBe(422);
});
