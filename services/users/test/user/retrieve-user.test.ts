import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customer, startUsersWorld, type UsersWorld } from '../users-world.ts';

let world: UsersWorld;

beforeAll(async () => {
  world = await startUsersWorld();
});

afterAll(() => world.close());

test('200: the user as registered, whichever case the id is written in', async () => {
  const registered = (await world.put('/customers', customer)).body;

  expect((await world.get(`/users/${registered.id}`)).body).toEqual(registered);
  expect((await world.get(`/users/${registered.id.toUpperCase()}`)).body).toEqual(registered);
});

test('400: an id that is not a UUID', async () => {
  for (const id of ['1', 'me', '%00', `${randomUUID()}0`]) {
    const answer = await world.get(`/users/${id}`);
    expect([id, answer.status]).toEqual([id, 400]);
    expect(answer.body.errors).toEqual({ user_id: ['must be a UUID'] });
  }
});

test('401: without a token', async () => {
  expect((await world.get(`/users/${randomUUID()}`, '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  expect((await world.get(`/users/${randomUUID()}`, await world.asClient('customers:write'))).status).toBe(403);
});

test('404: an unknown user', async () => {
  expect((await world.get(`/users/${randomUUID()}`)).status).toBe(404);
});
