import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

let world: ReportsWorld;
let reportId: string;
let authorization: string;
beforeAll(async () => {
  world = await startReportsWorld();
  reportId = (await world.make()).report_id;
  authorization = await world.asService('notifier');
});
afterAll(() => world.close());

const remove = async (report: string, link: string, as = authorization) =>
  request(world.app).delete(`/reports/${report}/links/${link}`).set('Authorization', as);

async function open(): Promise<{ id: string; url: string }> {
  const path = `/reports/${reportId}/links/${randomUUID()}`;
  return (await request(world.app).put(path).set('Authorization', authorization)).body;
}

const statusAt = async (url: string) => (await fetch(url, { redirect: 'manual' })).status;

test('204: the link is closed, and no other', async () => {
  const [link, other] = [await open(), await open()];
  expect(await statusAt(link.url)).toBe(302);
  const response = await remove(reportId, link.id);
  expect(response.status).toBe(204);
  expect(response.text).toBe('');
  expect(await statusAt(link.url)).toBe(410);
  expect(await statusAt(other.url)).toBe(302);
});

test('204: again, and at the time it was first closed', async () => {
  const { id } = await open();
  const revokedAt = async () =>
    (await world.context.orm.em.fork().execute('select revoked_at from report_link where id = ?', [id]))[0];
  await remove(reportId, id);
  const first = await revokedAt();
  expect((await remove(reportId.toUpperCase(), id.toUpperCase())).status).toBe(204);
  expect(await revokedAt()).toEqual(first);
});

test('400: ids that are none', async () => {
  const response = await remove('1', '2');
  expect(response.status).toBe(400);
  expect(Object.keys(response.body.errors).sort()).toEqual(['link_id', 'report_id']);
});

test('401: no token', async () => {
  const { id, url } = await open();
  expect((await remove(reportId, id, '')).status).toBe(401);
  expect(await statusAt(url)).toBe(302);
});

test('403: a token without the scope', async () => {
  const { id, url } = await open();
  expect((await remove(reportId, id, await world.asClient('reports:read'))).status).toBe(403);
  expect(await statusAt(url)).toBe(302);
});

test('404: no such link, or another report’s', async () => {
  const { id, url } = await open();
  expect((await remove(reportId, randomUUID())).status).toBe(404);
  expect((await remove(randomUUID(), id)).status).toBe(404);
  expect(await statusAt(url)).toBe(302);
});
