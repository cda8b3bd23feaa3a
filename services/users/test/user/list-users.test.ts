import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startUsersWorld, type UsersWorld } from '../users-world.ts';
import { type UsersApi, usersApi } from './users-api.ts';

let world: UsersWorld;
let api: UsersApi;
const people = 15;

beforeAll(async () => {
  world = await startUsersWorld();
  api = usersApi(world);
  for (let i = 0; i < 12; i++) await api.create();
  await api.create({ email: 'Boss@example.com', first_name: 'Zoë', last_name: 'Núñez', type: 'admin', locale: 'en' });
  await api.create({ email: 'helper@example.org', first_name: 'Bea', last_name: '', type: 'staff' });
  const sleeper = await api.create({ first_name: 'Carla', last_name: 'Ábalos' });
  await api.send('post', `/users/${sleeper.id}/deactivate`);
  const gone = await api.create({ first_name: 'Gone', email: 'gone@example.com' });
  await api.send('delete', `/users/${gone.id}`);
});

afterAll(() => world.close());

const list = (query = '', authorization?: string) =>
  api.send('get', `/users${query}`, authorization === undefined ? {} : { authorization });

test('200: ten a page, newest first, without a page before', async () => {
  const { status, body } = await list();
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(['count', 'count_is_estimate', 'next', 'previous', 'results']);
  expect(body).toMatchObject({ count: people, previous: null });
  expect(body.results).toHaveLength(10);
  expect(body.results.slice(0, 3).map((user: { first_name: string }) => user.first_name)).toEqual([
    'Carla',
    'Bea',
    'Zoë',
  ]);
});

test('200: a user in a list is the user itself', async () => {
  const [user] = (await list()).body.results;
  expect((await api.send('get', `/users/${user.id}`)).body).toEqual(user);
});

test.each(['', 'ordering=full_name', 'ordering=-type,last_name', 'search=example'])(
  '200: following the links of ?%s passes every user once',
  async (query) => {
    const ids: string[] = [];
    for (let path: string | null = `?page_size=4&${query}`; path; ) {
      const { body }: { body: { next: string | null; results: { id: string }[] } } = await list(path);
      ids.push(...body.results.map(({ id }) => id));
      path = body.next && new URL(body.next).search;
    }
    expect([ids.length, new Set(ids).size]).toEqual([people, people]);
  },
);

test.each([
  ['type=customer', 13],
  ['type__in=staff,admin', 2],
  ['email=BOSS@example.com', 1],
  ['email=boss', 0],
  ['active=false', 1],
  ['active=true', 14],
  ['locale=en', 1],
  ['created_at__gte=2020-01-01T00:00:00Z&created_at__lte=2999-01-01T00:00:00Z', 15],
  ['created_at__lte=2020-01-01T00:00:00Z', 0],
  ['search=nunez', 1],
  ['search=zoe boss', 1],
  ['search=ábalos carla', 1],
  ['search=helper@example.org', 1],
  ['search=gone', 0],
  ['search=gone&deleted=include', 1],
  ['deleted=include', 16],
  ['deleted=only', 1],
  ['deleted=only&type=admin', 0],
])('200: ?%s', async (query, expected) => {
  expect((await list(`?${query}`)).body.count).toBe(expected);
});

test('200: a customer sees nobody else, whatever is asked', async () => {
  const { user, authorization } = await api.person('customer');
  for (const query of ['', '?search=example', '?type__in=customer,staff,admin', '?ordering=email']) {
    const { body } = await list(query, authorization);
    expect(body.results.map(({ id }: { id: string }) => id)).toEqual([user.id]);
  }
  expect((await list('?search=zoe', authorization)).body.count).toBe(0);
  await api.send('delete', `/users/${user.id}`);
});

test('400: a parameter that cannot be, named', async () => {
  const faults = [
    'page=0',
    'page=two',
    'page=1000001',
    'page_size=0',
    'page_size=101',
    'type=root',
    'type__in=staff,root',
  ];
  faults.push('active=maybe', 'locale=fr', 'deleted=all', 'ordering=password', 'ordering=deleted_at', 'cursor=x');
  faults.push('created_at__gte=2026-02-30T00:00:00Z', 'created_at__lte=0000-01-01T00:00:00Z');
  faults.push('created_at__gte=2026-01-01T00:00:00%2B23:00');
  faults.push('created_at__gte=yesterday', 'firstname=Ana', 'count=all');
  for (const query of faults) {
    const answer = await list(`?${query}`);
    expect([query, answer.status, Object.keys(answer.body.errors ?? {})]).toEqual([query, 400, [query.split('=')[0]]]);
  }
});

test.each(['a b', 'evil.example:99999', 'a@b', '[::1'])('400: a Host of %p, which no link can name', async (host) => {
  expect((await world.get('/users?page_size=1').set('Host', host)).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await list('', '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  expect((await list('', await world.asClient('customers:write'))).status).toBe(403);
});

test('403: a customer who asks for deleted ones', async () => {
  const { authorization } = await api.person('customer');
  expect((await list('?deleted=include', authorization)).status).toBe(403);
});

test('404: past the last page', async () => {
  expect((await list('?page=4')).status).toBe(404);
});
