import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

const reports = 12;

let world: ReportsWorld;
/** Report ids, oldest first. */
const ids: string[] = [];
beforeAll(async () => {
  world = await startReportsWorld();
  for (let count = 0; count < reports - 2; count++)
    ids.push((await world.make({ birth_place: 'Zzyzxville' })).report_id);
  ids.push((await world.make()).report_id);
  const pending = world.want();
  world.users.fault = 503;
  await world.push(pending);
  world.users.fault = undefined;
  ids.push(pending.report_id);
});
afterAll(() => world.close());

async function list(query = '', authorization?: string) {
  const reader = authorization ?? (await world.asClient('reports:read'));
  return request(world.app).get(`/reports${query}`).set('Authorization', reader);
}

const idsOf = (body: { results: { id: string }[] }) => body.results.map(({ id }) => id);

test('200: ten a page, newest first, in every state', async () => {
  const { status, body } = await list();
  expect(status).toBe(200);
  expect(Object.keys(body).sort()).toEqual(['count', 'next', 'previous', 'results']);
  expect(body).toMatchObject({ count: reports, previous: null });
  expect(idsOf(body)).toEqual(ids.toReversed().slice(0, 10));
  const states = body.results.map(({ state }: { state: string }) => state);
  expect(states).toEqual(['pending', 'ready', ...Array(8).fill('failed')]);
});

test('200: a report in a list is the report itself', async () => {
  const { results } = (await list()).body;
  const reader = await world.asClient('reports:read');
  for (const report of results.slice(0, 3))
    expect((await request(world.app).get(`/reports/${report.id}`).set('Authorization', reader)).body).toEqual(report);
});

test('200: following the links passes every report once', async () => {
  const passed: string[] = [];
  for (let query: string | undefined = '?page_size=5'; query !== undefined; ) {
    const { body }: { body: { next: string | null; results: { id: string }[] } } = await list(query);
    passed.push(...idsOf(body));
    query = body.next ? new URL(body.next).search : undefined;
  }
  expect(passed).toEqual(ids.toReversed());
});

test('400: a page that cannot be', async () => {
  for (const query of ['page=0', 'page=two', 'page=1.5', 'page_size=0', 'page_size=101']) {
    const { status, body } = await list(`?${query}`);
    expect([query, status]).toEqual([query, 400]);
    expect(Object.keys(body.errors)).toEqual([query.split('=')[0]]);
  }
});

test('401: no token', async () => {
  expect((await list('', '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  expect((await list('', await world.asClient('links:write'))).status).toBe(403);
  expect((await list('', await world.asService('notifier'))).status).toBe(403);
});

test('404: past the last page', async () => {
  expect((await list('?page=3')).status).toBe(404);
});
