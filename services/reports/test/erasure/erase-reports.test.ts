import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type CloudProxy, startCloudProxy } from '../cloud-proxy.ts';
import { type DocumentsWorld, startDocumentsWorld } from '../document/documents-world.ts';
import type { Worker } from '../reports-world.ts';

let world: DocumentsWorld;
let proxy: CloudProxy;
/** One whose bucket can fail. */
let worker: Worker;
let orders: string;

beforeAll(async () => {
  world = await startDocumentsWorld();
  proxy = await startCloudProxy(world);
  worker = await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url });
  orders = await world.asService('orders');
});

afterAll(() => world.close());

const erase = async (body: object, { to = world as Worker, authorization = orders } = {}) =>
  request(to.app).post('/reports/erase').set('Authorization', authorization).send(body);
const erasing = (changes: object, to?: Worker) =>
  erase({ order_ids: [], user_ids: [], ...changes }, to ? { to } : undefined);
const filesOf = (orderId: string) => world.bucket.list(`orders/${orderId}`);
const unclaimed = () => world.context.orm.em.fork().execute('select name from unclaimed_object');

async function sweep(): Promise<void> {
  await world.context.orm.em.fork().execute(`update unclaimed_object set since = now() - interval '2 hours'`);
  const swept = await request(world.app)
    .post('/tasks/reconcile')
    .set('Authorization', await world.asService('push'))
    .send({});
  expect(swept.status).toBe(204);
}

test('204: reports of an order go with their files and links; another order’s stay', async () => {
  const [gone, kept] = [await world.make(), await world.make()];
  const opened = await request(world.app)
    .put(`/reports/${gone.report_id}/links/${randomUUID()}`)
    .set('Authorization', await world.asService('notifier'));
  const link = () => request(world.app).get(new URL(opened.body.url).pathname);
  expect((await link()).status).toBe(302);
  const answer = await erasing({ order_ids: [gone.order_id] });
  expect([answer.status, answer.text]).toEqual([204, '']);
  expect([await world.row(gone.report_id), await filesOf(gone.order_id)]).toEqual([undefined, []]);
  expect((await link()).status).toBe(404);
  expect([(await world.row(kept.report_id))['state'], (await filesOf(kept.order_id)).length]).toEqual(['ready', 1]);
  expect(await unclaimed()).toEqual([]);
});

test('204: a customer’s reports, documents and variants, repeated too', async () => {
  const user_id = randomUUID();
  const report = await world.make({}, { user_id });
  const { id } = await world.have({ authorization: await world.asCustomer(user_id) });
  await world.vary(id, { kind: 'summary' });
  expect(await world.bucket.list(`documents/${id}`)).toHaveLength(2);
  expect((await erasing({ user_ids: [user_id] })).status).toBe(204);
  expect((await erasing({ user_ids: [user_id] })).status).toBe(204);
  expect([await world.row(report.report_id), await filesOf(report.order_id)]).toEqual([undefined, []]);
  expect([(await world.send('get', `/${id}`)).status, await world.bucket.list(`documents/${id}`)]).toEqual([404, []]);
  const used = await world.context.orm.em.fork().execute('select * from daily_use where user_id = ?', [user_id]);
  expect(used).toEqual([]);
});

test('204: a report that is being made: its file goes with the sweep, and no request makes another', async () => {
  const event = world.want();
  const upload = proxy.hold(/^POST \/upload/, 'before');
  const making = world.push(event, { to: worker });
  await upload.reached;
  expect((await erasing({ order_ids: [event.order_id] })).status).toBe(204);
  upload.release();
  expect((await making).status).toBe(409);
  expect(await filesOf(event.order_id)).toHaveLength(1);
  await sweep();
  expect(await filesOf(event.order_id)).toEqual([]);
  expect((await world.push(event)).status).toBe(204);
  expect([await world.row(event.report_id), await filesOf(event.order_id)]).toEqual([undefined, []]);
  expect(world.completions(event.report_id)).toEqual([]);
});

test('204: while the bucket does not answer; the files go with the sweep', async () => {
  const { order_id } = await world.make();
  const fault = proxy.fail(/DELETE .*orders/, 503);
  expect((await erasing({ order_ids: [order_id] }, worker)).status).toBe(204);
  fault.off();
  expect(await filesOf(order_id)).toHaveLength(1);
  await sweep();
  expect([await filesOf(order_id), await unclaimed()]).toEqual([[], []]);
});

test('400: ids that are none, or none at all', async () => {
  expect((await erasing({ order_ids: ['1'] })).body.errors).toEqual({ 'order_ids.0': ['must be a UUID'] });
  expect((await erase({})).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await erase({}, { authorization: '' })).status).toBe(401);
});

test('403: people, administrators too', async () => {
  const authorization = await world.asClient('reports:read reports:write', { role: 'admin', sub: randomUUID() });
  expect((await erase({ order_ids: [], user_ids: [] }, { authorization })).status).toBe(403);
});
