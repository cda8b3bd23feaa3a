import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

let world: ReportsWorld;
beforeAll(async () => {
  world = await startReportsWorld();
});
afterAll(() => world.close());

async function retrieve(id: string, authorization?: string) {
  const reader = authorization ?? (await world.asClient('reports:read'));
  return request(world.app).get(`/reports/${id}`).set('Authorization', reader);
}

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

/** What the report has of the request, and nothing of an end. */
function unended(event: ReturnType<ReportsWorld['want']>) {
  const { report_id, birth_profile_id: _, ...asked } = event;
  const nothing = { failure_code: null, failure_reason: null, object_name: null, text_source: null, model: null };
  const noPdf = { pdf_sha256: null, pdf_bytes: null, pdf_pages: null };
  return { id: report_id, ...asked, ...nothing, ...noPdf, attempts: 1, created_at: time, finished_at: null };
}

test('200: a report that is ready', async () => {
  const event = await world.make();
  const { status, body } = await retrieve(event.report_id);
  expect(status).toBe(200);
  const { object_name, pdf_sha256, pdf_bytes, pdf_pages } = await world.row(event.report_id);
  const pdf = { object_name, pdf_sha256, pdf_bytes, pdf_pages, text_source: 'curated' };
  expect(body).toEqual({ ...unended(event), ...pdf, state: 'ready', finished_at: time });
  expect(body.pdf_pages).toBeGreaterThan(1);
});

test('200: a report that cannot be made, and why', async () => {
  const event = await world.make({ birth_place: 'Zzyzxville' });
  expect((await retrieve(event.report_id.toUpperCase())).body).toEqual({
    ...unended(event),
    state: 'failed',
    failure_code: 'place_unknown',
    failure_reason: expect.stringContaining('Zzyzxville'),
    finished_at: time,
  });
});

test('200: a report that is to be made', async () => {
  const event = world.want();
  world.users.fault = 503;
  await world.push(event);
  world.users.fault = undefined;
  expect((await retrieve(event.report_id)).body).toEqual({ ...unended(event), state: 'pending' });
});

test('400: an id that is none', async () => {
  for (const id of ['1', '%00', 'x'.repeat(1000)]) {
    const { status, body } = await retrieve(id);
    expect(status).toBe(400);
    expect(Object.keys(body.errors)).toEqual(['report_id']);
  }
});

test('401: no token', async () => {
  expect((await retrieve(randomUUID(), '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  expect((await retrieve(randomUUID(), await world.asClient('links:write'))).status).toBe(403);
});

test('404: no such report, or another customer’s', async () => {
  expect((await retrieve(randomUUID())).status).toBe(404);
  const event = await world.make({ birth_place: 'Zzyzxville' });
  const as = (sub: string) => world.asClient('reports:read', { role: 'customer', sub });
  expect((await retrieve(event.report_id, await as(randomUUID()))).status).toBe(404);
  expect((await retrieve(event.report_id, await as(event.user_id))).status).toBe(200);
});
