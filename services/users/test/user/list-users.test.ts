import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { customer, startUsersWorld, type UsersWorld } from '../users-world.ts';

let world: UsersWorld;
const people = 12;

beforeAll(async () => {
  world = await startUsersWorld();
  for (let i = 0; i < people; i++) await world.put('/customers', { ...customer, email: `user-${i}@example.com` });
});

afterAll(() => world.close());

test('200: ten a page, newest first, without a page before', async () => {
  const answer = await world.get('/users');

  expect(answer.status).toBe(200);
  expect(Object.keys(answer.body).sort()).toEqual(['count', 'next', 'previous', 'results']);
  expect(answer.body).toMatchObject({ count: people, previous: null });
  expect(answer.body.results.map((user: { email: string }) => user.email)).toEqual(
    Array.from({ length: 10 }, (_, i) => `user-${people - 1 - i}@example.com`),
  );
});

test('200: a user in a list is the user itself', async () => {
  const [user] = (await world.get('/users')).body.results;
  expect((await world.get(`/users/${user.id}`)).body).toEqual(user);
});

test('200: following the links passes every user once', async () => {
  const ids: string[] = [];
  for (let link: string | undefined = '/users?page_size=5'; link !== undefined; ) {
    const { body }: { body: { next: string | null; results: { id: string }[] } } = await world.get(link);
    ids.push(...body.results.map((user) => user.id));
    link = body.next?.slice(new URL(body.next).origin.length);
  }

  expect(ids).toHaveLength(people);
  expect(new Set(ids).size).toBe(people);
});

test('200: the last page links back', async () => {
  const { body } = await world.get('/users?page=3&page_size=5');

  expect(body.results).toHaveLength(2);
  expect(body.next).toBeNull();
  expect(new URL(body.previous).searchParams.get('page')).toBe('2');
});

test('400: a page that cannot be, named', async () => {
  for (const query of ['page=0', 'page=-1', 'page=two', 'page=1.5', 'page=1000001', 'page_size=0', 'page_size=101']) {
    const answer = await world.get(`/users?${query}`);
    expect([query, answer.status]).toEqual([query, 400]);
    expect(Object.keys(answer.body.errors)).toEqual([query.split('=')[0]]);
  }
});

test('401: without a token', async () => {
  expect((await world.get('/users', '')).status).toBe(401);
});

test.each(['a b', 'evil.example:99999', 'a@b', '[::1'])('400: a Host of %p, which no link can name', async (host) => {
  expect((await world.get('/users?page_size=1').set('Host', host)).status).toBe(400);
});

test('403: a token without the scope', async () => {
  expect((await world.get('/users', await world.asClient('customers:write'))).status).toBe(403);
});

test('404: past the last page', async () => {
  expect((await world.get('/users?page=3')).status).toBe(404);
});
