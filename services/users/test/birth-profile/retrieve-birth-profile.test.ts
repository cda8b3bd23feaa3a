import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { birth, customer, startUsersWorld, type UsersWorld } from '../users-world.ts';

let world: UsersWorld;

beforeAll(async () => {
  world = await startUsersWorld();
});

afterAll(() => world.close());

test('200: the profile as it was kept', async () => {
  const user = (await world.put('/customers', customer)).body;
  const kept = await world.put(`/users/${user.id}/birth-profiles`, birth);
  const answer = await world.get(`/birth-profiles/${kept.body.id}`);

  expect(answer.status).toBe(200);
  expect(answer.body).toEqual(kept.body);
});

test('400: an id that is not a UUID', async () => {
  const answer = await world.get('/birth-profiles/1');
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({ birth_profile_id: ['must be a UUID'] });
});

test('401: without a token', async () => {
  expect((await world.get(`/birth-profiles/${randomUUID()}`, '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  const writer = await world.asClient('birth-profiles:write');
  expect((await world.get(`/birth-profiles/${randomUUID()}`, writer)).status).toBe(403);
});

test('404: an unknown profile', async () => {
  expect((await world.get(`/birth-profiles/${randomUUID()}`)).status).toBe(404);
});
