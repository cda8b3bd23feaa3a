import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { BirthProfileView } from '../../src/birth-profile/birth-profile.dto.ts';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type BirthProfilesApi, birthProfilesApi } from './birth-profiles-api.ts';

let world: UsersWorld;
let api: BirthProfilesApi;
let owner: { user: { id: string }; authorization: string };

beforeAll(async () => {
  world = await startUsersWorld();
  api = birthProfilesApi(world);
  owner = await api.users.person('customer');
  for (let day = 10; day < 20; day++) {
    await api.create({ user_id: owner.user.id, person_name: `Child ${day}`, birth_date: `2010-05-${day}` });
  }
  await api.create({ person_name: 'José', birth_place: 'A Coruña', birth_country: 'España', birth_time: null });
  await api.create({ person_name: 'Ida', birth_date: '1900-01-01', birth_place: 'Bergen' });
  const gone = await api.create({ person_name: 'Gone' });
  await api.send('delete', `/${gone.id}`);
});

afterAll(() => world.close());

const list = (query = '', authorization?: string) =>
  api.send('get', query, authorization === undefined ? {} : { authorization });

test('200: ten a page, newest first, each as it is itself', async () => {
  const { status, body } = await list();
  expect([status, body.count, body.results.length, body.previous]).toEqual([200, 12, 10, null]);
  const [ida, jose] = body.results as BirthProfileView[];
  expect([ida!.person_name, jose!.person_name]).toEqual(['Ida', 'José']);
  expect((await api.send('get', `/${ida!.id}`)).body).toEqual(ida);
});

test.each(['', 'ordering=birth_date', 'ordering=-person_name,created_at'])(
  '200: following the links of ?%s passes every profile once',
  async (query) => {
    const ids: string[] = [];
    for (let path: string | null = `?page_size=5&${query}`; path; ) {
      const { body }: { body: { next: string | null; results: BirthProfileView[] } } = await list(path);
      ids.push(...body.results.map(({ id }) => id));
      path = body.next && new URL(body.next).search;
    }
    expect([ids.length, new Set(ids).size]).toEqual([12, 12]);
  },
);

test.each([
  ['birth_date=2010-05-12', 1],
  ['birth_date__gte=2010-05-12&birth_date__lte=2010-05-14', 3],
  ['birth_time__isnull=true', 1],
  ['birth_time__isnull=false', 11],
  ['created_at__gte=2020-01-01T00:00:00Z', 12],
  ['created_at__lte=2020-01-01T00:00:00Z', 0],
  ['search=jose coruna', 1],
  ['search=espana', 1],
  ['search=child', 10],
  ['search=gone', 0],
  ['deleted=include', 13],
  ['deleted=only', 1],
])('200: ?%s', async (query, expected) => {
  expect((await list(`?${query}`)).body.count).toBe(expected);
});

test("200: of a user, of several, and a customer's own alone", async () => {
  const { id } = owner.user;
  const [other] = (await list('?search=ida')).body.results;
  expect((await list(`?user_id=${id}`)).body.count).toBe(10);
  expect((await list(`?user_id__in=${id},${other.user_id}`)).body.count).toBe(11);
  expect((await list('', owner.authorization)).body.count).toBe(10);
  expect((await list(`?user_id=${other.user_id}`, owner.authorization)).body.count).toBe(0);
  expect((await list('?search=ida', owner.authorization)).body.count).toBe(0);
});

test('400: a parameter that cannot be, named', async () => {
  const faults = ['page=0', 'user_id=me', 'user_id__in=1,2', 'birth_date=yesterday', 'birth_date=1900-02-29'];
  faults.push(
    'birth_date__gte=1990-13-01',
    'birth_time__isnull=maybe',
    'ordering=birth_place',
    'deleted=all',
    'name=x',
  );
  for (const query of faults) {
    const { status, body } = await list(`?${query}`);
    expect([query, status, Object.keys(body.errors ?? {})]).toEqual([query, 400, [query.split('=')[0]]]);
  }
});

test('401: without a token', async () => {
  expect((await list('', '')).status).toBe(401);
});

test('403: a token without the scope, and a customer who asks for deleted ones', async () => {
  expect((await list('', await world.asClient('birth-profiles:write'))).status).toBe(403);
  expect((await list('?deleted=only', owner.authorization)).status).toBe(403);
});

test('404: past the last page', async () => {
  expect((await list('?page=3')).status).toBe(404);
});
