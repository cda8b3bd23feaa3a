import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { birth, startUsersWorld, type UsersWorld } from '../users-world.ts';
import { endings, signIn } from './signed-in.ts';
import { type UsersApi, unknownId, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;
let orders: string;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
  orders = await world.asService('orders');
});

afterAll(() => world.close());

const erase = (body: object, authorization = orders) => api.send('post', '/customers/erase', { body, authorization });
const erasing = (changes: object) => erase({ user_ids: [], birth_profile_ids: [], ...changes });

async function profileOf(userId: string, changes: object = {}): Promise<string> {
  return (await world.put(`/users/${userId}/birth-profiles`, { ...birth, ...changes })).body.id;
}

const statusOf = async (path: string) => (await world.get(`${path}?deleted=include`)).status;

test('204: customers go for good, with their birth profiles and what they signed in to', async () => {
  const [user, other] = [await api.create(), await api.create()];
  const [profile, kept] = [await profileOf(user.id), await profileOf(other.id)];
  await signIn(world, user.id);
  const answer = await erasing({ user_ids: [user.id] });
  expect([answer.status, answer.text]).toEqual([204, '']);
  expect([await statusOf(`/users/${user.id}`), await statusOf(`/birth-profiles/${profile}`)]).toEqual([404, 404]);
  expect(await endings(world, user.id)).toBe('ended');
  expect([await statusOf(`/users/${other.id}`), await statusOf(`/birth-profiles/${kept}`)]).toEqual([200, 200]);
});

test('204: one who was deleted before, and one who is not there', async () => {
  const user = await api.create();
  await api.send('delete', `/users/${user.id}`);
  expect((await erasing({ user_ids: [user.id, unknownId] })).status).toBe(204);
  expect(await statusOf(`/users/${user.id}`)).toBe(404);
  expect((await erasing({ user_ids: [user.id] })).status).toBe(204);
});

test('204: birth profiles alone; their customer stays', async () => {
  const user = await api.create();
  const [gone, kept] = [await profileOf(user.id), await profileOf(user.id, { birth_place: 'Vigo' })];
  expect((await erasing({ birth_profile_ids: [gone] })).status).toBe(204);
  expect([await statusOf(`/birth-profiles/${gone}`), await statusOf(`/birth-profiles/${kept}`)]).toEqual([404, 200]);
  expect(await statusOf(`/users/${user.id}`)).toBe(200);
});

test('204: a colleague who bought something keeps their account', async () => {
  const colleague = await api.create({ type: 'staff' });
  await signIn(world, colleague.id);
  expect((await erasing({ user_ids: [colleague.id] })).status).toBe(204);
  expect(await api.retrieve(colleague.id)).toEqual(colleague);
  expect(await endings(world, colleague.id)).toBe('goes on');
});

test('400: ids that are none, too many of them, or none at all', async () => {
  expect((await erasing({ user_ids: ['1'] })).body.errors).toEqual({ 'user_ids.0': ['must be a UUID'] });
  expect((await erasing({ birth_profile_ids: Array(1001).fill(unknownId) })).status).toBe(400);
  expect((await erase({})).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await erase({}, '')).status).toBe(401);
});

test('403: people, administrators too', async () => {
  const { authorization } = await api.person('admin');
  expect((await erase({ user_ids: [], birth_profile_ids: [] }, authorization)).status).toBe(403);
});
