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

const create = (body: object, authorization?: string, headers = {}) =>
  api.send('post', '', { body, headers, ...(authorization === undefined ? {} : { authorization }) });

const count = async () => (await api.send('get', '')).body.count;

test('201: the profile, and where it lies', async () => {
  const { id: user_id } = await api.users.create();
  const { status, body, headers } = await create({ ...birth, user_id });
  expect(status).toBe(201);
  expect(headers['location']).toBe(`/birth-profiles/${body.id}`);
  expect(body).toEqual({
    ...birth,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    user_id,
    created_at: expect.stringMatching(/Z$/),
    updated_at: expect.stringMatching(/Z$/),
    deleted_at: null,
  });
  expect((await api.send('get', `/${body.id}`)).body).toEqual(body);
});

test('201: a time that the clocks showed twice, with the offset that is meant', async () => {
  const { id: user_id } = await api.users.create();
  for (const birth_time of ['02:30+02:00', '02:30-00:14:44']) {
    expect((await create({ ...birth, birth_time, user_id })).body).toMatchObject({ birth_time });
  }
});

test("201: without a user it is one's own", async () => {
  for (const type of ['customer', 'staff'] as const) {
    const { user, authorization } = await api.users.person(type);
    expect((await create(birth, authorization)).body.user_id).toBe(user.id);
  }
});

test('201: staff add those of customers', async () => {
  const [{ authorization }, customer] = [await api.users.person('staff'), await api.users.create()];
  expect((await create({ ...birth, user_id: customer.id }, authorization)).status).toBe(201);
});

test('201: what was deleted can be told again', async () => {
  const gone = await api.create();
  await api.send('delete', `/${gone.id}`);
  expect((await api.create({ user_id: gone.user_id })).id).not.toBe(gone.id);
});

test('201: with an Idempotency-Key, a repetition gets the first answer and creates nothing', async () => {
  const body = { ...birth, user_id: (await api.users.create()).id };
  const first = await create(body, undefined, { 'Idempotency-Key': 'once' });
  const before = await count();
  const again = await create(body, undefined, { 'Idempotency-Key': 'once' });
  expect([again.status, again.text, again.get('Location')]).toEqual([201, first.text, first.get('Location')]);
  expect(await count()).toBe(before);
});

test.each(impossibleBirths)('400: %s', async (_what, fault, errors) => {
  const { user, authorization } = await api.users.person('customer');
  const { status, body } = await create({ ...birth, ...fault, user_id: user.id }, authorization);
  expect([status, body.errors]).toEqual([400, errors]);
});

test('400: whose it is, where it cannot be', async () => {
  const [one, other] = [await api.users.person('customer'), await api.users.create()];
  expect((await create(birth)).body.errors).toEqual({ user_id: ['is required'] });
  expect((await create({ ...birth, user_id: 'me' })).body.errors).toEqual({ user_id: ['must be a UUID'] });
  const nobody = { user_id: ['is not a user there is'] };
  expect((await create({ ...birth, user_id: unknownId })).body.errors).toEqual(nobody);
  expect((await create({ ...birth, user_id: other.id }, one.authorization)).body.errors).toEqual(nobody);
  await api.users.send('delete', `/users/${other.id}`);
  expect((await create({ ...birth, user_id: other.id })).body.errors).toEqual(nobody);
});

test('401: without a token', async () => {
  expect((await create(birth, '')).status).toBe(401);
});

test('403: a token that reads only', async () => {
  expect((await create(birth, await world.asClient('birth-profiles:read'))).status).toBe(403);
});

test('409: the user has it already; of ten at once, one is new', async () => {
  const profile = await api.create();
  expect((await create({ ...birth, user_id: profile.user_id })).status).toBe(409);
  const { id: user_id } = await api.users.create();
  const answers = await Promise.all(Array.from({ length: 10 }, () => create({ ...birth, user_id })));
  expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(409)]);
});

test('422: the key came with another body', async () => {
  const body = { ...birth, user_id: (await api.users.create()).id };
  await create(body, undefined, { 'Idempotency-Key': 'two-bodies' });
  const other = { ...body, person_name: 'Another' };
  expect((await create(other, undefined, { 'Idempotency-Key': 'two-bodies' })).status).toBe(422);
});
