import { randomUUID } from 'node:crypto';
import type { ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

const links = 12;

let world: ReportsWorld;
let report: ReportRequested;
/** Link ids, oldest first. */
const ids: string[] = [];
beforeAll(async () => {
  world = await startReportsWorld();
  report = await world.make();
  const writer = await world.asClient('links:write');
  const post = (reportId: string, valid_days: number) =>
    request(world.app).post(`/reports/${reportId}/links`).set('Authorization', writer).send({ valid_days });
  for (let days = 1; days <= links; days++) ids.push((await post(report.report_id, days)).body.id);
  const path = `/reports/${report.report_id}/links/${ids[0]}`;
  await request(world.app).delete(path).set('Authorization', writer);
  await post((await world.make()).report_id, 1);
});
afterAll(() => world.close());

async function list(query = '', { as, of = report.report_id }: { as?: string; of?: string } = {}) {
  const reader = as ?? (await world.asClient('reports:read'));
  return request(world.app).get(`/reports/${of}/links${query}`).set('Authorization', reader);
}

const idsOf = (body: { results: { id: string }[] }) => body.results.map(({ id }) => id);

test('200: the report’s links, newest first, without what they are opened with', async () => {
  const { status, body } = await list('?page_size=100');
  expect([status, body.count]).toEqual([200, links]);
  expect(idsOf(body)).toEqual(ids.toReversed());
  expect(Object.keys(body.results[0])).toEqual(['id', 'report_id', 'expires_at', 'revoked_at', 'created_at']);
});

test('200: to the customer whose report it is', async () => {
  const as = await world.asClient('reports:read', { role: 'customer', sub: report.user_id });
  expect((await list('', { as })).body.count).toBe(links);
});

test('200: following the links passes every one once', async () => {
  const passed: string[] = [];
  for (let query: string | undefined = '?page_size=5'; query !== undefined; ) {
    const { body }: { body: { next: string | null; results: { id: string }[] } } = await list(query);
    passed.push(...idsOf(body));
    query = body.next ? new URL(body.next).search : undefined;
  }
  expect(passed).toEqual(ids.toReversed());
});

test('200: filtered and ordered', async () => {
  expect(idsOf((await list('?revoked_at__isnull=false')).body)).toEqual([ids[0]]);
  expect((await list('?revoked_at__isnull=true')).body.count).toBe(links - 1);
  const soon = new Date(Date.now() + 2.5 * 86_400_000).toISOString();
  expect(idsOf((await list(`?expires_at__lte=${soon}&ordering=expires_at`)).body)).toEqual(ids.slice(0, 2));
  expect((await list(`?expires_at__gte=${soon}`)).body.count).toBe(links - 2);
  expect((await list('?created_at__gte=2020-01-01T00:00:00Z')).body.count).toBe(links);
  expect((await list('?created_at__lte=2020-01-01T00:00:00Z')).body.count).toBe(0);
});

test.each(['ordering=revoked_at', 'expires_at__gte=tomorrow', 'revoked_at__isnull=x', 'token=x', 'page=0'])(
  '400: ?%s',
  async (query) => {
    const { status, body } = await list(`?${query}`);
    expect([status, Object.keys(body.errors)]).toEqual([400, [query.split('=')[0]]]);
  },
);

test('400: an id that is none', async () => {
  expect((await list('', { of: '1' })).status).toBe(400);
});

test('401: no token', async () => {
  expect((await list('', { as: '' })).status).toBe(401);
});

test('403: a token without the scope', async () => {
  expect((await list('', { as: await world.asClient('links:write') })).status).toBe(403);
  expect((await list('', { as: await world.asService('notifier') })).status).toBe(403);
});

test('404: no such report, another customer’s, or past the last page', async () => {
  expect((await list('', { of: randomUUID() })).status).toBe(404);
  const stranger = await world.asClient('reports:read', { role: 'customer', sub: randomUUID() });
  expect((await list('', { as: stranger })).status).toBe(404);
  expect((await list('?page=3')).status).toBe(404);
});
