import { randomUUID } from 'node:crypto';
import type { ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import type { OpenedLink } from '../../src/link/link.dto.ts';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

let world: ReportsWorld;
let report: ReportRequested;
let link: OpenedLink;
beforeAll(async () => {
  world = await startReportsWorld();
  report = await world.make();
  const answer = await request(world.app)
    .post(`/reports/${report.report_id}/links`)
    .set('Authorization', await world.asClient('links:write'))
    .send({});
  link = answer.body;
});
afterAll(() => world.close());

async function retrieve(reportId: string, linkId: string, as?: string) {
  const reader = as ?? (await world.asClient('reports:read'));
  return request(world.app).get(`/reports/${reportId}/links/${linkId}`).set('Authorization', reader);
}

test('200: the link as it was opened, without its address', async () => {
  const { url: _, ...known } = link;
  const { status, body } = await retrieve(report.report_id, link.id);
  expect([status, body]).toEqual([200, known]);
  const as = await world.asClient('reports:read', { role: 'customer', sub: report.user_id });
  expect((await retrieve(report.report_id, link.id, as)).body).toEqual(known);
});

test('400: ids that are none', async () => {
  const { status, body } = await retrieve('1', '2');
  expect([status, Object.keys(body.errors).sort()]).toEqual([400, ['link_id', 'report_id']]);
});

test('401: no token', async () => {
  expect((await retrieve(report.report_id, link.id, '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  expect((await retrieve(report.report_id, link.id, await world.asClient('links:write'))).status).toBe(403);
});

test('404: no such link, another report’s, or another customer’s', async () => {
  expect((await retrieve(report.report_id, randomUUID())).status).toBe(404);
  expect((await retrieve(randomUUID(), link.id)).status).toBe(404);
  const stranger = await world.asClient('reports:read', { role: 'customer', sub: randomUUID() });
  expect((await retrieve(report.report_id, link.id, stranger)).status).toBe(404);
});
