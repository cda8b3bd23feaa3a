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

const replace = (id: string, body: object, authorization?: string, headers = {}) =>
  api.send('put', `/${id}`, { body, headers, ...(authorization === undefined ? {} : { authorization }) });

const other = {
  person_name: 'Bea',
  birth_date: '2001-02-03',
  birth_time: null,
  birth_place: 'Lugo',
  birth_country: 'ES',
};

test('200: everything that is told is replaced', async () => {
  const profile = await api.create();
  const { status, body } = await replace(profile.id, other);
  expect([status, body]).toEqual([200, { ...profile, ...other, updated_at: body.updated_at }]);
});

test.each(impossibleBirths)('400: %s', async (_what, fault, errors) => {
  const { status, body } = await replace((await api.create()).id, { ...other, ...fault });
  expect([status, body.errors]).toEqual([400, errors]);
});

test('400: a field is missing', async () => {
  const { status, body } = await replace((await api.create()).id, { ...other, birth_time: undefined });
  expect([status, Object.keys(body.errors)]).toEqual([400, ['birth_time']]);
});

test('401: without a token', async () => {
  expect((await replace(unknownId, other, '')).status).toBe(401);
});

test('403: a token that reads only', async () => {
  expect((await replace(unknownId, other, await world.asClient('birth-profiles:read'))).status).toBe(403);
});

test("404: an unknown profile, and for a customer another's", async () => {
  const [{ authorization }, profile] = [await api.users.person('customer'), await api.create()];
  expect((await replace(unknownId, other)).status).toBe(404);
  expect((await replace(profile.id, other, authorization)).status).toBe(404);
});

test('409: the user has another profile with this data', async () => {
  const one = await api.create();
  const second = await api.create({ user_id: one.user_id, person_name: 'Bea' });
  expect((await replace(second.id, birth)).status).toBe(409);
});

test('412: it changed since it was read', async () => {
  expect((await replace((await api.create()).id, other, undefined, { 'If-Match': '"older"' })).status).toBe(412);
});
