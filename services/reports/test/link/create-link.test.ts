import { randomUUID } from 'node:crypto';
import type { ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

const dayMs = 86_400_000;
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

let world: ReportsWorld;
let report: ReportRequested;
let customer: string;
beforeAll(async () => {
  world = await startReportsWorld();
  report = await world.make();
  customer = await world.asClient('links:write', { role: 'customer', sub: report.user_id });
});
afterAll(() => world.close());

async function create(body: object = {}, headers: Record<string, string> = {}, reportId = report.report_id) {
  return request(world.app)
    .post(`/reports/${reportId}/links`)
    .set({ Authorization: customer, ...headers })
    .send(body);
}

const statusAt = async (url: string) => (await fetch(url, { redirect: 'manual' })).status;
const daysOf = (body: { expires_at: string; created_at: string }) =>
  (Date.parse(body.expires_at) - Date.parse(body.created_at)) / dayMs;

test('201: a customer opens a link to their own report, for as long as those in mails', async () => {
  const { status, body, headers } = await create();
  expect(status).toBe(201);
  expect(body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    report_id: report.report_id,
    expires_at: time,
    revoked_at: null,
    created_at: time,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/r\/[\w-]{43}$/),
  });
  expect(daysOf(body)).toBe(30);
  expect(headers['location']).toBe(`/reports/${report.report_id}/links/${body.id}`);
  expect(await statusAt(body.url)).toBe(302);
});

test.each([[1], [7], [365]])('201: a link for %i days', async (valid_days) => {
  expect(daysOf((await create({ valid_days })).body)).toBe(valid_days);
});

test('201: without a body, too', async () => {
  const { status, body } = await request(world.app)
    .post(`/reports/${report.report_id}/links`)
    .set('Authorization', customer);
  expect([status, daysOf(body)]).toEqual([201, 30]);
});

test('201: each is another link; staff and programs may open one to any report', async () => {
  const staff = { Authorization: await world.asClient('links:write', { role: 'staff', sub: randomUUID() }) };
  const program = { Authorization: await world.asClient('links:write') };
  const urls = [await create(), await create(), await create({}, staff), await create({}, program)].map(
    ({ body }) => body.url,
  );
  expect(new Set(urls).size).toBe(4);
  for (const url of urls) expect(await statusAt(url)).toBe(302);
});

test('201: with an Idempotency-Key a repetition answers the same link, and its secret is kept nowhere', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  const first = await create({ valid_days: 2 }, headers);
  const second = await create({ valid_days: 2 }, headers);
  expect([second.status, second.headers['idempotency-replayed']]).toEqual([201, 'true']);
  expect(second.body).toEqual(first.body);
  expect(await statusAt(second.body.url)).toBe(302);
  const kept = await world.context.orm.em.fork().execute('select answer from idempotent_answer');
  expect(kept).toContainEqual({ answer: JSON.stringify({ id: first.body.id }) });
});

test('201: a report that is made again has its links meanwhile', async () => {
  const made = await world.make();
  await world.context.orm.em
    .fork()
    .execute(`update report set state = 'pending', finished_at = null where id = ?`, [made.report_id]);
  const { status, body } = await create({}, { Authorization: await world.asClient('links:write') }, made.report_id);
  expect(status).toBe(201);
  expect(await statusAt(body.url)).toBe(302);
});

test.each([
  [{ valid_days: 0 }, 'valid_days'],
  [{ valid_days: 366 }, 'valid_days'],
  [{ valid_days: 1.5 }, 'valid_days'],
  [{ valid_days: '7' }, 'valid_days'],
  [{ expires_at: '2030-01-01T00:00:00Z' }, 'expires_at'],
])('400: %j', async (body, field) => {
  const answer = await create(body);
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
});

test('400: an id that is none, or a key that cannot be', async () => {
  expect((await create({}, {}, '1')).status).toBe(400);
  expect((await create({}, { 'Idempotency-Key': 'x'.repeat(256) })).status).toBe(400);
});

test('401: no token', async () => {
  expect((await create({}, { Authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  expect((await create({}, { Authorization: await world.asClient('reports:read') })).status).toBe(403);
});

test('404: no such report, or another customer’s', async () => {
  expect((await create({}, {}, randomUUID())).status).toBe(404);
  const other = await world.make({ birth_place: 'Zzyzxville' });
  expect((await create({}, {}, other.report_id)).status).toBe(404);
});

test('409: the report is not ready', async () => {
  const failed = await world.make({ birth_place: 'Zzyzxville' });
  const { body } = await create({}, { Authorization: await world.asClient('links:write') }, failed.report_id);
  expect(body).toMatchObject({ status: 409, detail: 'The report is not ready.' });
});

test('404: the report went over to another customer, and links that the one before had opened end', async () => {
  const made = await world.make();
  const Authorization = await world.asClient('links:write', { role: 'customer', sub: made.user_id });
  const headers = { Authorization, 'Idempotency-Key': randomUUID() };
  const { body } = await create({}, headers, made.report_id);
  const mailed = await request(world.app)
    .put(`/reports/${made.report_id}/links/${randomUUID()}`)
    .set('Authorization', await world.asService('notifier'));
  const handedOver = { ...made, user_id: randomUUID(), customer_since: new Date().toISOString() };
  expect((await world.push(handedOver, { eventId: randomUUID() })).status).toBe(204);

  expect((await create({}, headers, made.report_id)).status).toBe(404);
  // Mails bring links of the notifier's, which ends them where they went elsewhere.
  expect([await statusAt(body.url), await statusAt(mailed.body.url)]).toEqual([410, 302]);
});

test('422: the key came with another body', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  await create({ valid_days: 2 }, headers);
  expect((await create({ valid_days: 3 }, headers)).status).toBe(422);
});
