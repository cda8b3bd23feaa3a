import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customer, startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type UsersApi, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
});

afterAll(() => world.close());

const register = (body: unknown) => world.put('/customers', body);
const count = async () => (await world.get('/users')).body.count;

test('200: a new customer', async () => {
  const answer = await register(customer);

  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    ...customer,
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
    full_name: 'Ana Pérez',
    type: 'customer',
    active: true,
    deleted_at: null,
    created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    updated_at: answer.body.created_at,
  });
});

test('200: the same again changes nothing', async () => {
  const body = { ...customer, email: 'again@example.com' };
  const first = await register(body);
  const second = await register(body);

  expect(second.body).toEqual(first.body);
});

test('200: another case of the e-mail address is the same user, who keeps the first', async () => {
  const first = await register({ ...customer, email: 'Case@Example.com' });
  const second = await register({ ...customer, email: 'cASE@eXAMPLE.COM' });

  expect(second.body.id).toBe(first.body.id);
  expect(second.body.email).toBe('Case@Example.com');
});

test('200: in parallel, one user', async () => {
  const before = await count();
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, i) => register({ ...customer, email: i % 2 ? 'same@x.example' : 'SAME@x.example' })),
  );

  expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200));
  expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  expect(await count()).toBe(before + 1);
});

test('200: names and language that an order brings replace older ones', async () => {
  const email = 'renamed@example.com';
  const first = await register({ ...customer, email });
  const second = await register({ email, first_name: 'Anna', last_name: 'Perez', locale: 'en' });

  expect(second.body).toMatchObject({ id: first.body.id, first_name: 'Anna', last_name: 'Perez', locale: 'en' });
  expect(second.body.created_at).toBe(first.body.created_at);
  expect(second.body.updated_at > first.body.updated_at).toBe(true);
});

test('200: empty names replace nothing', async () => {
  const email = 'unnamed@example.com';
  const first = await register({ ...customer, email });
  const second = await register({ email, first_name: '', last_name: '', locale: 'es' });

  expect(second.body).toEqual(first.body);
});

test('200: somebody who was deleted gets a new account: an order is never lost, and brings nobody back', async () => {
  const email = 'gone@example.com';
  const gone = (await register({ ...customer, email })).body;
  await api.send('delete', `/users/${gone.id}`);
  const answers = await Promise.all([1, 2, 3].map(() => register({ ...customer, email })));

  expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  expect(answers[0]!.body).toMatchObject({ email, type: 'customer', active: true, deleted_at: null });
  expect(answers[0]!.body.id).not.toBe(gone.id);
  expect((await api.retrieve(gone.id)).deleted_at).not.toBeNull();
});

test('200: while somebody deletes the customer, the order has a customer', async () => {
  for (let round = 0; round < 10; round++) {
    const { id, email } = await api.create();
    const [answer] = await Promise.all([register({ ...customer, email }), api.send('delete', `/users/${id}`)]);
    expect([answer.status, answer.body.email]).toEqual([200, email]);
  }
});

test('200: a deactivated customer orders, and stays deactivated', async () => {
  const { id, email } = await api.create();
  await api.send('post', `/users/${id}/deactivate`);
  const answer = await register({ ...customer, email });

  expect([answer.status, answer.body.id, answer.body.active]).toEqual([200, id, false]);
});

test('200: a deleted administrator who orders is a customer', async () => {
  await api.create({ type: 'admin' });
  const { id, email } = await api.create({ type: 'admin' });
  await api.send('delete', `/users/${id}`);

  expect((await register({ ...customer, email })).body.type).toBe('customer');
});

test('200: an order changes nothing of staff', async () => {
  const colleague = await api.create({ type: 'staff', email: 'Staff@example.com', locale: 'en' });
  const answer = await register({ ...customer, email: 'staff@EXAMPLE.com', first_name: 'Mallory' });

  expect(answer.body).toEqual(colleague);
});

test.each([
  ['line breaks', 'Ana\r\nBcc: everyone@example.com'],
  ['markup', '<img src=x onerror=alert(1)>&amp;"\''],
  ['emoji', '👩‍👩‍👧 Ana 🌙'],
  ['Arabic', 'محمد بن عبد الله'],
  ['SQL and templates', `'); drop table "user"; -- $1 ? {{7*7}}`],
  ['255 characters', 'ñ'.repeat(255)],
])('200: a name with %s is data', async (_what, name) => {
  const { body } = await register({ ...customer, email: 'named@example.com', first_name: name, last_name: name });

  expect([body.first_name, body.last_name]).toEqual([name, name]);
});

test.each([
  ['no address', { email: 'ana' }, 'email'],
  ['an address with a line break', { email: 'ana@example.com\r\nBcc: x@example.com' }, 'email'],
  ['an address of 255 characters', { email: `${'a'.repeat(243)}@example.com` }, 'email'],
  ['a NUL in the address', { email: 'a\0na@example.com' }, 'email'],
  ['a NUL in the first name', { first_name: 'A\0na' }, 'first_name'],
  ['a NUL in the last name', { last_name: '\0' }, 'last_name'],
  ['a first name of 256 characters', { first_name: 'x'.repeat(256) }, 'first_name'],
  ['a last name of 256 characters', { last_name: 'x'.repeat(256) }, 'last_name'],
  ['no name', { first_name: null }, 'first_name'],
  ['a number for a name', { last_name: 7 }, 'last_name'],
  ['a language we do not write', { locale: 'fr' }, 'locale'],
  ['a field that is not one', { type: 'admin' }, 'type'],
])('400: %s, named', async (_what, fault, field) => {
  const before = await count();
  const answer = await register({ ...customer, email: 'refused@example.com', ...fault });

  expect(answer.status).toBe(400);
  expect(answer.type).toBe('application/problem+json');
  expect(Object.keys(answer.body.errors)).toEqual([field]);
  expect(await count()).toBe(before);
});

test('400: a body that is not an object, not JSON, or nested without end', async () => {
  const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
  for (const body of ['[]', '{"email":', `{"email":${nested}}`]) {
    expect((await register(body).type('json')).status).toBe(400);
  }
});

test('401: without a token', async () => {
  const answer = await world.put('/customers', customer, '');
  expect(answer.status).toBe(401);
  expect(answer.get('WWW-Authenticate')).toBe('Bearer');
});

test('403: a token without the scope', async () => {
  expect((await world.put('/customers', customer, await world.asClient('users:read'))).status).toBe(403);
});
