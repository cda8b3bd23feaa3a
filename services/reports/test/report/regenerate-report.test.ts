import { randomUUID } from 'node:crypto';
import type { ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { ana, type ReportsWorld, startReportsWorld, until } from '../reports-world.ts';
import { readPdf } from '../typeset/read-pdf.ts';

let world: ReportsWorld;
let staff: string;
beforeAll(async () => {
  world = await startReportsWorld();
  staff = await world.asClient('reports:write', { role: 'staff', sub: randomUUID() });
});
afterAll(() => world.close());

async function regenerate(id: string, headers: Record<string, string> = {}) {
  return request(world.app)
    .post(`/reports/${id}/regenerate`)
    .set({ Authorization: staff, ...headers });
}

const settled = (id: string) =>
  until(`the end of ${id}`, async () => {
    const row = await world.row(id);
    return row['state'] === 'pending' ? undefined : row;
  });

async function textOf({ report_id }: ReportRequested): Promise<string> {
  const { object_name } = await world.row(report_id);
  const { pages } = await readPdf(await world.bucket.read(String(object_name)));
  return pages.map(({ text }) => text).join(' ');
}

test('202: it is made again from the birth details as they are now, and told as ready', async () => {
  const event = await world.make({ person_name: 'Ana Peres' });
  const before = await world.row(event.report_id);
  world.users.replace(event.birth_profile_id, { ...ana, person_name: 'Ana Corregida' });
  const { status, body } = await regenerate(event.report_id);
  expect(status).toBe(202);
  expect(body).toMatchObject({ id: event.report_id, state: 'pending', finished_at: null, attempts: 0 });
  expect(body.pdf_sha256).toBe(before['pdf_sha256']);

  const after = await settled(event.report_id);
  expect(after).toMatchObject({ state: 'ready', object_name: before['object_name'], attempts: 1 });
  expect(after['pdf_sha256']).not.toBe(before['pdf_sha256']);
  expect(await textOf(event)).toContain('Ana Corregida');
  const [first, second, ...more] = await world.untilCompleted(event.report_id, 2);
  expect(second).toEqual({ ...first, pdf_sha256: after['pdf_sha256'], pdf_pages: after['pdf_pages'] });
  expect(more).toEqual([]);
});

test('202: until it is made, links lead to the PDF there was; afterwards to the new one', async () => {
  const event = await world.make();
  const opened = await request(world.app)
    .post(`/reports/${event.report_id}/links`)
    .set('Authorization', await world.asClient('links:write'))
    .send({});
  const download = async () => Buffer.from(await (await fetch(opened.body.url)).arrayBuffer());
  const before = await download();
  world.users.replace(event.birth_profile_id, { ...ana, person_name: 'Otra' });
  world.users.hold = Promise.withResolvers<void>();
  await regenerate(event.report_id);
  await until('its making', () => (world.users.reads.get(event.birth_profile_id) ?? 0) > 1);
  expect((await download()).equals(before)).toBe(true);
  world.users.hold.resolve();
  world.users.hold = undefined;
  await settled(event.report_id);
  expect((await download()).equals(before)).toBe(false);
});

test('202: when making it fails, the report is ready with the PDF it had, and says why', async () => {
  const event = await world.make();
  const before = await world.row(event.report_id);
  world.users.replace(event.birth_profile_id, { ...ana, birth_place: 'Zzyzxville' });
  expect((await regenerate(event.report_id)).status).toBe(202);
  const { pdf_sha256, object_name } = before;
  expect(await settled(event.report_id)).toMatchObject({
    state: 'ready',
    failure_code: 'place_unknown',
    pdf_sha256,
    object_name,
  });
  const [first, second] = await world.untilCompleted(event.report_id, 2);
  expect(second).toEqual(first);

  world.users.replace(event.birth_profile_id, ana);
  await regenerate(event.report_id);
  expect(await settled(event.report_id)).toMatchObject({ state: 'ready', failure_code: null, failure_reason: null });
});

test('202: the first request, delivered again meanwhile, has no part in it', async () => {
  const event = await world.make();
  world.users.fault = 503;
  await regenerate(event.report_id);
  expect((await world.push(event)).status).toBe(204);
  expect(await world.row(event.report_id)).toMatchObject({ state: 'pending' });
  world.users.fault = undefined;
  expect(await settled(event.report_id)).toMatchObject({ state: 'ready' });
});

test('202: a request that was lost is sent again by reconciliation', async () => {
  const event = await world.make();
  await world.context.orm.em
    .fork()
    .execute(`update report set state = 'pending', finished_at = null where id = ?`, [event.report_id]);
  const answer = await request(world.app)
    .post('/tasks/reconcile')
    .set('Authorization', await world.asService('push'))
    .send({});
  expect(answer.status).toBe(204);
  expect(await settled(event.report_id)).toMatchObject({ state: 'ready' });
});

test('400: an id that is none', async () => {
  expect((await regenerate('1')).status).toBe(400);
});

test('401: no token', async () => {
  expect((await regenerate(randomUUID(), { Authorization: '' })).status).toBe(401);
});

test('403: a token that reads only, or a customer’s', async () => {
  const { report_id, user_id } = await world.make({ birth_place: 'Zzyzxville' });
  for (const Authorization of [
    await world.asClient('reports:read'),
    await world.asClient('reports:write', { role: 'customer', sub: user_id }),
  ])
    expect((await regenerate(report_id, { Authorization })).status).toBe(403);
});

test('404: no such report', async () => {
  expect((await regenerate(randomUUID())).status).toBe(404);
});

test('409: it is being made', async () => {
  const event = await world.make();
  world.users.fault = 503;
  await regenerate(event.report_id);
  expect((await regenerate(event.report_id)).body).toMatchObject({
    status: 409,
    detail: 'The report is being made already.',
  });
  world.users.fault = undefined;
  await settled(event.report_id);
});

test('409: it never was made', async () => {
  const failed = await world.make({ birth_place: 'Zzyzxville' });
  const { body } = await regenerate(failed.report_id);
  expect([body.status, body.detail]).toEqual([409, expect.stringMatching(/never made/)]);
  expect(await world.row(failed.report_id)).toMatchObject({ state: 'failed' });
});

test('412: it changed since it was read', async () => {
  const event = await world.make();
  const { headers } = await request(world.app)
    .get(`/reports/${event.report_id}`)
    .set('Authorization', await world.asClient('reports:read'));
  const tag = { 'If-Match': headers['etag']! };
  expect((await regenerate(event.report_id, tag)).status).toBe(202);
  await settled(event.report_id);
  expect((await regenerate(event.report_id, tag)).status).toBe(412);
});

test('the database refuses what no report can do', async () => {
  const { report_id } = await world.make();
  const em = world.context.orm.em.fork();
  const fail = `update report set state = 'failed', failure_code = 'making_failed', object_name = null where id = ?`;
  await expect(em.execute(fail, [report_id])).rejects.toThrow(/cannot go from ready to failed/);
});
