import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Credential } from '../../src/identity/credential/credential.entity.ts';
import { setPassword } from '../../src/identity/credential/set-password.ts';
import { User } from '../../src/user/user.entity.ts';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { endings, signIn } from './signed-in.ts';
import { ana, type UsersApi, unknownId, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
});

afterAll(() => world.close());

const change = (id: string, body: object, authorization?: string, headers = {}) =>
  api.send('patch', `/users/${id}`, { body, headers, ...(authorization === undefined ? {} : { authorization }) });

test('200: what is sent changes, the rest stays', async () => {
  const user = await api.create();
  const { status, body } = await change(user.id, { last_name: 'Gil' });
  expect(status).toBe(200);
  expect(body).toEqual({ ...user, last_name: 'Gil', full_name: 'Ana Gil', updated_at: body.updated_at });
  expect(body.updated_at > user.updated_at).toBe(true);
});

test('200: customers change their own names and language', async () => {
  const { user, authorization } = await api.person('customer');
  const { status, body } = await change(user.id, { first_name: 'Anna', locale: 'en' }, authorization);
  expect([status, body.full_name, body.locale]).toEqual([200, 'Anna Pérez', 'en']);
});

test('200: what a person may not change may be sent as it is', async () => {
  const { user, authorization } = await api.person('customer');
  const body = { email: user.email, type: 'customer', first_name: 'Anna' };
  expect((await change(user.id, body, authorization)).status).toBe(200);
});

test('200: staff change customers, administrators everybody', async () => {
  const [customer, staff, admin] = [await api.person('customer'), await api.person('staff'), await api.person('admin')];
  const email = 'moved@example.com';
  expect((await change(customer.user.id, { email }, staff.authorization)).body.email).toBe(email);
  expect((await change(staff.user.id, { first_name: 'Bo' }, admin.authorization)).body.first_name).toBe('Bo');
  expect((await change(customer.user.id, { type: 'staff' }, admin.authorization)).body.type).toBe('staff');
  expect((await change(admin.user.id, { email: 'chief@example.com' }, admin.authorization)).status).toBe(200);
});

test("200: another case of one's own address", async () => {
  const user = await api.create();
  expect((await change(user.id, { email: user.email.toUpperCase() })).body.email).toBe(user.email.toUpperCase());
});

test.each([
  ['another address', { email: 'new-address@example.com' }, true],
  ['another type', { type: 'staff' }, true],
  ['another name', { first_name: 'Eva' }, false],
  ['the same type', { type: 'customer' }, false],
])('200: %s ends what the person signed in to: %j %s', async (_what, body, ends) => {
  const user = await api.create();
  await signIn(world, user.id);
  await change(user.id, body);
  expect(await endings(world, user.id)).toBe(ends ? 'ended' : 'goes on');
});

test('200: a password that was set at an address that was wrong ends with it; one of their own stays', async () => {
  const em = world.context.orm.em.fork();
  const withPassword = async ({ id }: { id: string }) =>
    setPassword(em, await em.findOneOrFail(User, id), 'nine comets over Lugo');
  const hasPassword = async ({ id }: { id: string }) => (await em.fork().count(Credential, { user: id })) === 1;
  const [customer, admin] = [await api.create(), await api.person('admin')];
  await withPassword(customer);
  await withPassword(admin.user);

  await change(customer.id, { first_name: 'Eva', email: customer.email.toUpperCase() });
  expect(await hasPassword(customer)).toBe(true);
  await change(customer.id, { email: 'where-they-read@example.com' });
  expect(await hasPassword(customer)).toBe(false);
  await change(admin.user.id, { email: 'own-choice@example.com' }, admin.authorization);
  expect(await hasPassword(admin.user)).toBe(true);
});

test.each([
  ['a read-only field', { active: false }, 'active'],
  ['what is computed', { full_name: 'Ana' }, 'full_name'],
  ['an unknown field', { colour: 'red' }, 'colour'],
  ['null for what cannot be null', { email: null }, 'email'],
  ['a wrong value', { locale: 'fr' }, 'locale'],
])('400: %s', async (_what, body, field) => {
  const user = await api.create();
  const answer = await change(user.id, body);
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
});

test('400: an address that is taken, also when both take it at once', async () => {
  const [one, other, third] = [await api.create(), await api.create(), await api.create()];
  const { status, body } = await change(one.id, { email: other.email.toUpperCase() });
  expect([status, body.errors]).toEqual([400, { email: ['a user with this address exists already'] }]);
  const answers = await Promise.all([one, other, third].map(({ id }) => change(id, { email: 'wanted@example.com' })));
  expect(answers.map((answer) => answer.status).sort()).toEqual([200, 400, 400]);
});

test('401: without a token', async () => {
  expect((await change(unknownId, {}, '')).status).toBe(401);
});

test('401: staff who were deactivated a moment ago', async () => {
  const [{ user, authorization }, customer] = [await api.person('staff'), await api.create()];
  await api.send('post', `/users/${user.id}/deactivate`);
  expect((await change(customer.id, { first_name: 'X' }, authorization)).status).toBe(401);
});

test.each([
  ['customer', { email: 'elsewhere@example.com' }],
  ['customer', { type: 'admin' }],
  ['staff', { email: 'elsewhere@example.com' }],
  ['staff', { type: 'admin' }],
  ['admin', { type: 'staff' }],
] as const)('403: %s of themselves %j', async (type, body) => {
  const { user, authorization } = await api.person(type);
  expect((await change(user.id, body, authorization)).status).toBe(403);
  expect(await api.retrieve(user.id)).toEqual(user);
});

test.each([
  ['staff', { first_name: 'X' }],
  ['admin', { email: 'stolen@example.com' }],
  ['customer', { type: 'staff' }],
] as const)('403: staff change of %s %j', async (type, body) => {
  const [{ authorization }, other] = [await api.person('staff'), await api.create({ type })];
  expect((await change(other.id, body, authorization)).status).toBe(403);
});

test('403: a token without the scope, and a program that may not manage people', async () => {
  const user = await api.create();
  expect((await change(user.id, {}, await world.asClient('users:read'))).status).toBe(403);
  expect((await change(user.id, { first_name: 'X' }, await world.asClient('users:write'))).status).toBe(403);
});

test('404: an unknown user, a deleted one, and for a customer another', async () => {
  const [one, other] = [await api.person('customer'), await api.create()];
  expect((await change(unknownId, ana)).status).toBe(404);
  expect((await change(other.id, { first_name: 'X' }, one.authorization)).status).toBe(404);
  await api.send('delete', `/users/${other.id}`);
  expect((await change(other.id, { first_name: 'X' })).status).toBe(404);
});

test('409: the last active administrator stays one', async () => {
  await world.context.orm.em.fork().execute(`update "user" set type = 'staff' where type = 'admin' and id <>
    (select id from "user" where type = 'admin' and active and deleted_at is null limit 1)`);
  const [last] = (await api.send('get', '/users?type=admin&active=true')).body.results;
  const { status, body } = await change(last.id, { type: 'staff' });
  expect([status, body.code]).toEqual([409, 'conflict']);
  expect((await change(last.id, { first_name: 'Still' })).body.type).toBe('admin');
});

test('412: it changed since it was read', async () => {
  const user = await api.create();
  const { status, body } = await change(user.id, { first_name: 'X' }, undefined, { 'If-Match': '"older"' });
  expect([status, body.code]).toEqual([412, 'precondition_failed']);
  const etag = (await api.send('get', `/users/${user.id}`)).get('ETag')!;
  expect((await change(user.id, { first_name: 'X' }, undefined, { 'If-Match': etag })).status).toBe(200);
});
