import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type CloudProxy, startCloudProxy } from '../cloud-proxy.ts';
import type { Worker } from '../reports-world.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';

let world: DocumentsWorld;
let proxy: CloudProxy;
/** One whose bucket can fail. */
let worker: Worker;

beforeAll(async () => {
  world = await startDocumentsWorld();
  proxy = await startCloudProxy(world);
  worker = await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url });
});

afterAll(() => world.close());

const remove = (id: string, asked: { headers?: Record<string, string>; authorization?: string } = {}) =>
  world.send('delete', `/${id}`, asked);
const objects = (id: string) => world.bucket.list(`documents/${id}`);
const unclaimed = () => world.context.orm.em.fork().execute('select name from unclaimed_object');

test('204: the document, its variants and their files are gone, and so is a link that was given out', async () => {
  const { id } = await world.have();
  await world.vary(id, { kind: 'summary' });
  const { headers } = await world.send('get', `/${id}/file`);
  expect(await objects(id)).toHaveLength(2);
  const { status, text } = await remove(id);
  expect([status, text]).toEqual([204, '']);
  expect((await world.send('get', `/${id}`)).status).toBe(404);
  expect((await world.send('get', `/${id}/variants`)).status).toBe(404);
  expect(await objects(id)).toEqual([]);
  expect((await fetch(headers['location']!)).status).toBe(404);
  expect(await unclaimed()).toEqual([]);
});

test('204: one that is still being read', async () => {
  const { body } = await world.upload();
  expect((await remove(body.id)).status).toBe(204);
  await world.cloud.untilQuiet();
  expect(await objects(body.id)).toEqual([]);
});

test('204: while the bucket does not answer; its file is deleted within the hour', async () => {
  const { id } = await world.have();
  const fault = proxy.fail(/DELETE .*documents/, 503);
  const answer = await request(worker.app)
    .delete(`/documents/${id}`)
    .set('Authorization', await world.asClient('documents:write'));
  fault.off();
  expect(answer.status).toBe(204);
  expect(await objects(id)).toHaveLength(1);
  await world.context.orm.em.fork().execute(`update unclaimed_object set since = now() - interval '2 hours'`);
  await request(world.app)
    .post('/tasks/reconcile')
    .set('Authorization', await world.asService('push'))
    .send({});
  expect(await objects(id)).toEqual([]);
  expect(await unclaimed()).toEqual([]);
});

test('a file that is claimed while others are swept stays', async () => {
  const { id } = await world.have();
  const kept = `documents/${id}.pdf`;
  const em = world.context.orm.em.fork();
  await em.execute(
    `insert into unclaimed_object (name, since)
     values ('documents/left.pdf', now() - interval '3 hours'), (?, now() - interval '2 hours')`,
    [kept],
  );
  const sweeping = proxy.hold(/DELETE .*left/, 'before');
  const swept = request(worker.app)
    .post('/tasks/reconcile')
    .set('Authorization', await world.asService('push'))
    .send({})
    .then(({ status }) => status);
  await sweeping.reached;
  await em.execute('delete from unclaimed_object where name = ?', [kept]);
  sweeping.release();
  expect(await swept).toBe(204);
  expect(await objects(id)).toEqual([kept]);
  expect(await unclaimed()).toEqual([]);
});

test('204: only in the state that was read', async () => {
  const { id } = await world.have();
  const { headers } = await world.send('get', `/${id}`);
  expect((await remove(id, { headers: { 'If-Match': headers['etag']! } })).status).toBe(204);
});

test('400: an id that is none', async () => {
  expect((await remove('1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await remove(randomUUID(), { authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  expect((await remove(randomUUID(), { authorization: await world.asClient('documents:read') })).status).toBe(403);
});

test('404: none, deleted before, or another customer’s', async () => {
  const { id } = await world.have({ authorization: await world.asCustomer(randomUUID()) });
  expect((await remove(randomUUID())).status).toBe(404);
  expect((await remove(id, { authorization: await world.asCustomer(randomUUID()) })).status).toBe(404);
  expect((await remove(id)).status).toBe(204);
  expect((await remove(id)).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  const { id } = await world.have();
  expect((await remove(id, { headers: { 'If-Match': '"another"' } })).status).toBe(412);
  expect((await world.send('get', `/${id}`)).status).toBe(200);
});
