import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unknownId } from '../user/users-api.ts';
import { birth, startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type BirthProfilesApi, birthProfilesApi } from './birth-profiles-api.ts';
import { impossibleBirths } from './impossible-births.ts';

let world: UsersWorld;
let api: BirthProfilesApi;

beforeAll(async () => {
  world = await startUsersWorld();
  api = birthProfilesApi(world);
});

afterAll(() => world.close());

const change = (id: string, body: object, authorization?: string, headers = {}) =>
  api.send('patch', `/${id}`, { body, headers, ...(authorization === undefined ? {} : { authorization }) });

test('200: what is sent changes, the rest stays', async () => {
  const profile = await api.create();
  const { status, body } = await change(profile.id, { birth_time: null, birth_country: 'Spain' });
  expect(status).toBe(200);
  expect(body).toEqual({ ...profile, birth_time: null, birth_country: 'Spain', updated_at: body.updated_at });
  expect(body.updated_at > profile.updated_at).toBe(true);
});

test('200: an order that brings the data of before makes another profile, and one of now the same', async () => {
  const profile = await api.create();
  await change(profile.id, { birth_place: 'Sevilla' });
  const keep = async (data: object) => (await world.put(`/users/${profile.user_id}/birth-profiles`, data)).body.id;
  expect(await keep({ ...birth, birth_place: 'Sevilla' })).toBe(profile.id);
  expect(await keep(birth)).not.toBe(profile.id);
});

test('200: customers change their own', async () => {
  const { user, authorization } = await api.users.person('customer');
  const { id } = await api.create({ user_id: user.id });
  expect((await change(id, { birth_time: '05:00' }, authorization)).body.birth_time).toBe('05:00');
});

test.each(impossibleBirths)('400: %s', async (_what, fault, errors) => {
  const { id } = await api.create();
  const { status, body } = await change(id, fault);
  expect([status, body.errors]).toEqual([400, errors]);
});

test.each([
  ['whose it is', { user_id: unknownId }, 'user_id'],
  ['an unknown field', { zodiac: 'Taurus' }, 'zodiac'],
  ['null for what cannot be null', { birth_date: null }, 'birth_date'],
])('400: %s', async (_what, body, field) => {
  const answer = await change((await api.create()).id, body);
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
});

test('401: without a token', async () => {
  expect((await change(unknownId, {}, '')).status).toBe(401);
});

test('403: a token that reads only', async () => {
  expect((await change(unknownId, {}, await world.asClient('birth-profiles:read'))).status).toBe(403);
});

test("404: an unknown profile, a deleted one, and for a customer another's", async () => {
  const [{ authorization }, other] = [await api.users.person('customer'), await api.create()];
  expect((await change(unknownId, {})).status).toBe(404);
  expect((await change(other.id, { birth_time: null }, authorization)).status).toBe(404);
  await api.send('delete', `/${other.id}`);
  expect((await change(other.id, { birth_time: null })).status).toBe(404);
});

test('409: the user has another profile with this data', async () => {
  const one = await api.create();
  const other = await api.create({ user_id: one.user_id, person_name: 'Bea' });
  expect((await change(other.id, { person_name: one.person_name })).status).toBe(409);
});

test('412: it changed since it was read', async () => {
  expect((await change((await api.create()).id, {}, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
