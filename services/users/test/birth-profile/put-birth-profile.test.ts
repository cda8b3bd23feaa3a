import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BirthProfile } from '../../src/birth-profile/birth-profile.entity.ts';
import { birth, customer, startUsersWorld, type UsersWorld } from '../users-world.ts';
import { impossibleBirths } from './impossible-births.ts';

let world: UsersWorld;
let userId: string;

beforeAll(async () => {
  world = await startUsersWorld();
  userId = (await world.put('/customers', customer)).body.id;
});

afterAll(() => world.close());

const keep = (body: unknown, user = userId) => world.put(`/users/${user}/birth-profiles`, body);
const count = () => world.context.orm.em.fork().count(BirthProfile);

test('200: a new profile', async () => {
  const answer = await keep(birth);

  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    ...birth,
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-7/),
    user_id: userId,
    created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    updated_at: answer.body.created_at,
    deleted_at: null,
  });
});

test('200: the same data again is the same profile', async () => {
  const first = await keep({ ...birth, person_name: 'Again' });
  const reordered = Object.fromEntries(Object.entries({ ...birth, person_name: 'Again' }).reverse());

  expect((await keep(reordered)).body).toEqual(first.body);
});

test('200: the same data in parallel is one profile', async () => {
  const before = await count();
  const answers = await Promise.all(Array.from({ length: 10 }, () => keep({ ...birth, person_name: 'Parallel' })));

  expect(answers.map((answer) => answer.status)).toEqual(Array(10).fill(200));
  expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
  expect(await count()).toBe(before + 1);
});

test.each([
  ['name', { person_name: 'Somebody Else' }],
  ['date', { birth_date: '1990-05-18' }],
  ['time', { birth_time: '14:31' }],
  ['unknown time', { birth_time: null }],
  ['place', { birth_place: 'Madrid' }],
  ['country', { birth_country: 'Spain' }],
])('200: another %s is another profile', async (_what, change) => {
  const [first, other] = [await keep(birth), await keep({ ...birth, ...change })];

  expect(other.body).toMatchObject({ ...birth, ...change });
  expect(other.body.id).not.toBe(first.body.id);
});

test("200: the same data is another user's own profile", async () => {
  const other = (await world.put('/customers', { ...customer, email: 'other@example.com' })).body.id;

  expect((await keep(birth, other)).body.id).not.toBe((await keep(birth)).body.id);
});

test.each([
  ['the first day of 1900', { birth_date: '1900-01-01' }],
  ['today', { birth_date: new Date().toISOString().slice(0, 10) }],
  ['a leap day', { birth_date: '2000-02-29' }],
  ['midnight', { birth_time: '00:00' }],
  ['the last minute of the day', { birth_time: '23:59' }],
  ['hostile text', { person_name: 'Ana\r\n<b>🌙</b> محمد', birth_place: `'; --\n`, birth_country: '{{x}}' }],
])('200: %s comes back as it was told', async (_what, change) => {
  const answer = await keep({ ...birth, ...change });

  expect(answer.body).toMatchObject({ ...birth, ...change });
});

test.each(impossibleBirths)('400: %s', async (_what, fault, errors) => {
  const before = await count();
  const answer = await keep({ ...birth, ...fault });

  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual(errors);
  expect(await count()).toBe(before);
});

test.each([
  ['a long country', { birth_country: 'x'.repeat(256) }, 'birth_country'],
  ['a time in words', { birth_time: 'noon' }, 'birth_time'],
  ['a NUL', { birth_place: 'Ma\0drid' }, 'birth_place'],
  ['a field left out', { birth_time: undefined }, 'birth_time'],
  ['a field that is not one', { zodiac: 'Taurus' }, 'zodiac'],
])('400: %s is named', async (_what, fault, field) => {
  const answer = await keep({ ...birth, ...fault });

  expect(answer.status).toBe(400);
  expect(Object.keys(answer.body.errors)).toEqual([field]);
});

test('400: a user id that is not a UUID', async () => {
  expect((await keep(birth, 'me')).body.errors).toEqual({ user_id: ['must be a UUID'] });
});

test('401: without a token', async () => {
  expect((await world.put(`/users/${userId}/birth-profiles`, birth, '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  const reader = await world.asClient('birth-profiles:read');
  expect((await world.put(`/users/${userId}/birth-profiles`, birth, reader)).status).toBe(403);
});

test('404: a deleted user: whoever places orders registers the customer again', async () => {
  const { id } = (await world.put('/customers', { ...customer, email: 'gone@example.com' })).body;
  await world.context.orm.em.fork().execute('update "user" set deleted_at = now() where id = ?', [id]);
  expect((await keep(birth, id)).status).toBe(404);
});

test('404: an unknown user', async () => {
  const answer = await keep(birth, randomUUID());
  expect(answer.status).toBe(404);
  expect(answer.body.code).toBe('not_found');
});
