import { randomUUID } from 'node:crypto';
import type { ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

const reports = 12;

let world: ReportsWorld;
/** Report ids, oldest first. */
const ids: string[] = [];
let ready: ReportRequested;
let failed: ReportRequested;
beforeAll(async () => {
  world = await startReportsWorld();
  for (let count = 0; count < reports - 2; count++) {
    failed = await world.make({ birth_place: 'Zzyzxville' });
    ids.push(failed.report_id);
  }
  ready = await world.make({}, { locale: 'en', kind: 'monthly', period: '2026-11' });
  ids.push(ready.report_id);
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
  expect(Object.keys(body)).toEqual(['count', 'count_is_estimate', 'next', 'previous', 'results']);
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

test('200: filtered as asked', async () => {
  const since = new Date(String((await world.row(ready.report_id))['created_at'])).toISOString();
  const counts: [string, number][] = [
    ['state=ready', 1],
    ['state__in=ready,pending', 2],
    ['state=failed&locale=en', 0],
    [`order_id=${ready.order_id}`, 1],
    [`order_id__in=${ready.order_id},${failed.order_id}`, 2],
    [`order_line_id=${ready.order_line_id}`, 1],
    [`user_id=${ready.user_id}`, 1],
    [`id__in=${ready.report_id},${randomUUID()}`, 1],
    ['kind=natal', reports - 1],
    ['kind=monthly', 1],
    ['locale=en', 1],
    ['period=2026-11', 1],
    ['failure_code=place_unknown', reports - 2],
    ['failure_code__isnull=true', 2],
    ['text_source=curated', 1],
    [`created_at__gte=${since}`, 2],
    [`created_at__lte=${since}`, reports - 1],
    ['finished_at__isnull=true', 1],
    ['finished_at__gte=2020-01-01T00:00:00Z', reports - 1],
    ['finished_at__lte=2020-01-01T00:00:00Z', 0],
  ];
  for (const [query, count] of counts) expect([query, (await list(`?${query}`)).body.count]).toEqual([query, count]);
});

test('200: ordered as asked', async () => {
  expect(idsOf((await list('?ordering=created_at&page_size=100')).body)).toEqual(ids);
  const { body } = await list('?ordering=-state,attempts');
  expect(idsOf(body).slice(0, 2)).toEqual(ids.toReversed().slice(0, 2).reverse());
});

test('200: a customer sees their own', async () => {
  const customer = await world.asClient('reports:read', { role: 'customer', sub: ready.user_id });
  expect(idsOf((await list('', customer)).body)).toEqual([ready.report_id]);
  expect((await list(`?user_id=${failed.user_id}`, customer)).body.results).toEqual([]);
  const staff = await world.asClient('reports:read', { role: 'staff', sub: randomUUID() });
  expect((await list('', staff)).body.count).toBe(reports);
});

test.each([
  'state=done',
  'state__in=ready,done',
  'order_id=1',
  'order_id__in=1,2',
  'user_id=x',
  'id__in=x',
  'locale=fr',
  'kind=solar',
  'failure_code=x',
  'failure_code__isnull=maybe',
  'created_at__gte=yesterday',
  'finished_at__lte=2026-13-01T00:00:00Z',
  'ordering=finished_at',
  'cursor=x',
  'count=all',
  'colour=red',
])('400: ?%s', async (query) => {
  const { status, body } = await list(`?${query}`);
  expect([status, Object.keys(body.errors)]).toEqual([400, [query.split('=')[0]]]);
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
