import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unknownId } from '../user/users-api.ts';
import { birth, customer, startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type BirthProfilesApi, birthProfilesApi } from './birth-profiles-api.ts';

let world: UsersWorld;
let api: BirthProfilesApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = birthProfilesApi(world);
});

afterAll(() => world.close());

const get = (path: string, authorization?: string) =>
  api.send('get', `/${path}`, authorization === undefined ? {} : { authorization });

test('200: the profile as it was kept', async () => {
  const user = (await world.put('/customers', customer)).body;
  const kept = await world.put(`/users/${user.id}/birth-profiles`, birth);
  const answer = await get(kept.body.id);

  expect(answer.status).toBe(200);
  expect(answer.body).toEqual(kept.body);
});

test("200: a customer's own; staff anybody's", async () => {
  const [owner, staff] = [await api.users.person('customer'), await api.users.person('staff')];
  const { id } = await api.create({ user_id: owner.user.id });
  for (const { authorization } of [owner, staff]) expect((await get(id, authorization)).status).toBe(200);
});

test('200: a deleted one, for reports that were ordered with it', async () => {
  const { id } = await api.create();
  await api.send('delete', `/${id}`);
  const { status, body } = await get(`${id}?deleted=include`, await world.asService('reports'));
  expect([status, body.person_name]).toEqual([200, birth.person_name]);
});

test('400: an id that is not a UUID', async () => {
  const answer = await get('1');
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({ birth_profile_id: ['must be a UUID'] });
});

test('401: without a token', async () => {
  expect((await get(unknownId, '')).status).toBe(401);
});

test('403: a token without the scope, and a customer who asks for deleted ones', async () => {
  expect((await get(unknownId, await world.asClient('birth-profiles:write'))).status).toBe(403);
  const { authorization } = await api.users.person('customer');
  expect((await get(`${unknownId}?deleted=include`, authorization)).status).toBe(403);
});

test("404: an unknown profile, a deleted one, and for a customer another's", async () => {
  const [{ authorization }, other] = [await api.users.person('customer'), await api.create()];
  expect((await get(unknownId)).status).toBe(404);
  expect((await get(other.id, authorization)).status).toBe(404);
  await api.send('delete', `/${other.id}`);
  expect((await get(other.id)).status).toBe(404);
});
