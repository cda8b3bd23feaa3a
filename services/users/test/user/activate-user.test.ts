import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type UsersApi, unknownId, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
});

afterAll(() => world.close());

const activate = (id: string, authorization?: string, headers = {}) =>
  api.send('post', `/users/${id}/activate`, { headers, ...(authorization === undefined ? {} : { authorization }) });

async function inactive(type = 'customer') {
  const { id } = await api.create({ type });
  return (await api.send('post', `/users/${id}/deactivate`)).body;
}

test('200: active again', async () => {
  const user = await inactive();
  const { status, body } = await activate(user.id);
  expect(status).toBe(200);
  expect(body).toEqual({ ...user, active: true, updated_at: body.updated_at });
});

test('200: who is active stays as they are', async () => {
  const user = await api.create();
  expect((await activate(user.id)).body).toEqual(user);
});

test('400: the id is no UUID', async () => {
  expect((await activate('1')).status).toBe(400);
});

test('401: without a token, and with one of before', async () => {
  expect((await activate(unknownId, '')).status).toBe(401);
  const [{ user, authorization }, customer] = [await api.person('staff'), await inactive()];
  await api.send('post', `/users/${user.id}/deactivate`);
  expect((await activate(customer.id, authorization)).status).toBe(401);
});

test('403: customers, staff of their colleagues, and oneself', async () => {
  const [customer, staff, colleague] = [
    await api.person('customer'),
    await api.person('staff'),
    await inactive('staff'),
  ];
  expect((await activate(customer.user.id, customer.authorization)).status).toBe(403);
  expect((await activate(colleague.id, staff.authorization)).status).toBe(403);
  await api.send('post', `/users/${staff.user.id}/deactivate`);
  expect((await activate(staff.user.id, staff.authorization)).status).toBe(403);
});

test('404: an unknown user, and a deleted one', async () => {
  const user = await api.create();
  await api.send('delete', `/users/${user.id}`);
  expect((await activate(user.id)).status).toBe(404);
  expect((await activate(unknownId)).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  expect((await activate((await inactive()).id, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
