import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import type { OpenedLink } from '../../src/link/link.dto.ts';
import { type ReportsWorld, startReportsWorld } from '../reports-world.ts';

let world: ReportsWorld;
let reportId: string;
let userId: string;
let authorization: string;
beforeAll(async () => {
  world = await startReportsWorld();
  ({ report_id: reportId, user_id: userId } = await world.make());
  authorization = await world.asService('notifier');
});
afterAll(() => world.close());

const remove = async (report: string, link: string, as = authorization) =>
  request(world.app).delete(`/reports/${report}/links/${link}`).set('Authorization', as);

async function open(): Promise<OpenedLink> {
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

test('204: it stays in the list, revoked', async () => {
  const { id } = await open();
  const as = await world.asClient('reports:read links:write', { role: 'customer', sub: userId });
  expect((await remove(reportId, id, as)).status).toBe(204);
  const { body } = await request(world.app).get(`/reports/${reportId}/links/${id}`).set('Authorization', as);
  expect(body).toMatchObject({ id, revoked_at: expect.stringMatching(/Z$/) });
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

test('404: no such link, another report’s, or another customer’s', async () => {
  const { id, url } = await open();
  const stranger = await world.asClient('links:write', { role: 'customer', sub: randomUUID() });
  expect((await remove(reportId, id, stranger)).status).toBe(404);
  expect((await remove(reportId, randomUUID())).status).toBe(404);
  expect((await remove(randomUUID(), id)).status).toBe(404);
  expect(await statusAt(url)).toBe(302);
});

test('412: it changed since it was read', async () => {
  const { id, url } = await open();
  const path = `/reports/${reportId}/links/${id}`;
  const send = (method: 'get' | 'delete', headers: Record<string, string>) =>
    request(world.app)[method](path).set(headers);
  const { headers } = await send('get', { Authorization: await world.asClient('reports:read') });
  const removed = (tag: string) => send('delete', { Authorization: authorization, 'If-Match': tag });
  expect((await removed('"older"')).status).toBe(412);
  expect(await statusAt(url)).toBe(302);
  expect((await removed(headers['etag']!)).status).toBe(204);
});
