import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request, { type Response } from 'supertest';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

const dayMs = 86_400_000;
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

let world: ReportsWorld;
let reportId: string;
let authorization: string;
beforeAll(async () => {
  world = await startReportsWorld();
  reportId = (await world.make()).report_id;
  authorization = await world.asService('notifier');
});
afterAll(() => world.close());

async function put(
  report: string,
  link: string,
  options: { app?: ReportsWorld['app']; as?: string } = {},
): Promise<Response> {
  const { app = world.app, as = authorization } = options;
  return request(app).put(`/reports/${report}/links/${link}`).set('Authorization', as);
}

const tokenOf = (url: string) => url.split('/r/')[1]!;

/** Every row of every table of the service, as text. */
async function everything(): Promise<string> {
  const em = world.context.orm.em.fork();
  const tables: { name: string }[] = await em.execute(
    `select table_name as name from information_schema.tables where table_schema = 'reports'`,
  );
  expect(tables.map(({ name }) => name)).toContain('report_link');
  const rows = await Promise.all(
    tables.map(({ name }) => em.execute(`select row_to_json(t)::text as row from ${name} t`)),
  );
  return JSON.stringify(rows);
}

test('200: a link that leads to the report, for as long as configured', async () => {
  const linkId = randomUUID();
  const before = Date.now();
  const { status, body } = await put(reportId, linkId);
  expect(status).toBe(200);
  expect(body).toEqual({
    id: linkId,
    report_id: reportId,
    url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/r\/[\w-]{43}$/),
    expires_at: time,
    revoked_at: null,
    created_at: time,
  });
  const livesMs = Date.parse(body.expires_at) - before;
  expect(livesMs).toBeGreaterThanOrEqual(30 * dayMs);
  expect(livesMs).toBeLessThan(30 * dayMs + 60_000);
  expect((await fetch(body.url, { redirect: 'manual' })).status).toBe(302);
});

test('200: asked again, also ten times at once, the same link', async () => {
  const linkId = randomUUID();
  const responses = await Promise.all(Array.from({ length: 10 }, () => put(reportId, linkId)));
  expect(responses.map(({ status }) => status)).toEqual(Array(10).fill(200));
  expect(new Set(responses.map(({ text }) => text)).size).toBe(1);
  const other = await world.startWorker();
  expect((await put(reportId, linkId, { app: other.app })).body).toEqual(responses[0]!.body);
});

test('200: ids in capitals are the same ids', async () => {
  const linkId = randomUUID();
  const { body } = await put(reportId, linkId);
  const loud = await put(reportId.toUpperCase(), linkId.toUpperCase());
  expect(loud.status).toBe(200);
  expect(loud.body).toEqual(body);
});

test('200: the secret is 256 bits that differ from link to link, and lies nowhere in the database', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => put(reportId, randomUUID())));
  const tokens = answers.map(({ body }) => tokenOf(body.url));
  expect(new Set(tokens).size).toBe(20);
  const stored = await everything();
  for (const [index, token] of tokens.entries()) {
    const secret = Buffer.from(token, 'base64url');
    expect(secret).toHaveLength(32);
    expect(stored).toContain(answers[index]!.body.id);
    for (const form of [token, secret.toString('hex'), secret.toString('base64')]) expect(stored).not.toContain(form);
  }
});

test('200: the secret needs more than the id', async () => {
  const linkId = randomUUID();
  const url = (await put(reportId, linkId)).body.url;
  const stranger = await world.startWorker({ LINK_SECRET: 'another-secret-of-at-least-32-bytes' });
  const elsewhere = await put(reportId, randomUUID(), { app: stranger.app });
  expect(tokenOf(elsewhere.body.url)).not.toBe(tokenOf(url));
});

test('200: after the secret was rotated the link that is told works', async () => {
  const linkId = randomUUID();
  await put(reportId, linkId);
  const rotated = await world.startWorker({ LINK_SECRET: 'the-next-secret-of-at-least-32-bytes' });
  const { status, body } = await put(reportId, linkId, { app: rotated.app });
  expect(status).toBe(200);
  expect((await fetch(body.url, { redirect: 'manual' })).status).toBe(302);
});

test('200: a client with the scope may, too', async () => {
  expect((await put(reportId, randomUUID(), { as: await world.asClient('links:write') })).status).toBe(200);
});

test('400: ids that are none', async () => {
  const response = await put('1', 'x'.repeat(300));
  expect(response.status).toBe(400);
  expect(Object.keys(response.body.errors).sort()).toEqual(['link_id', 'report_id']);
  expect((await put(reportId, '%00')).status).toBe(400);
});

test('401: no token, or one for another service', async () => {
  expect((await put(reportId, randomUUID(), { as: '' })).status).toBe(401);
  const elsewhere = await world.asService('notifier', 'https://orders.example');
  expect((await put(reportId, randomUUID(), { as: elsewhere })).status).toBe(401);
});

test('403: a token without the scope', async () => {
  const linkId = randomUUID();
  expect((await put(reportId, linkId, { as: await world.asClient('reports:read') })).status).toBe(403);
  expect((await put(reportId, linkId, { as: await world.asService('push') })).status).toBe(403);
  expect(await everything()).not.toContain(linkId);
});

test('404: no such report, or another customer’s', async () => {
  expect((await put(randomUUID(), randomUUID())).status).toBe(404);
  const stranger = await world.asClient('links:write', { role: 'customer', sub: randomUUID() });
  expect((await put(reportId, randomUUID(), { as: stranger })).status).toBe(404);
});

test('409: the report is not ready', async () => {
  const failed = await world.make({ birth_place: 'Zzyzxville' });
  expect((await put(failed.report_id, randomUUID())).body).toMatchObject({
    status: 409,
    detail: 'The report is not ready.',
  });
  const pending = world.want();
  world.users.fault = 503;
  await world.push(pending);
  world.users.fault = undefined;
  expect((await put(pending.report_id, randomUUID())).status).toBe(409);
});

test('409: the id is that of another report’s link', async () => {
  const other = await world.make();
  const linkId = randomUUID();
  await put(reportId, linkId);
  expect((await put(other.report_id, linkId)).body).toMatchObject({
    status: 409,
    detail: 'The link belongs to another report.',
  });
});

test('409: the link was revoked', async () => {
  const linkId = randomUUID();
  await put(reportId, linkId);
  await request(world.app).delete(`/reports/${reportId}/links/${linkId}`).set('Authorization', authorization);
  expect((await put(reportId, linkId)).body).toMatchObject({ status: 409, detail: 'The link was revoked.' });
});

test('409: the link has expired', async () => {
  const linkId = randomUUID();
  await put(reportId, linkId);
  await world.context.orm.em.fork().execute('update report_link set expires_at = now() where id = ?', [linkId]);
  expect((await put(reportId, linkId)).body).toMatchObject({ status: 409, detail: 'The link has expired.' });
});
