import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type NotifierWorld, readyReport, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;
let orders: string;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
  orders = await world.asService('orders');
});

afterAll(() => world.close());

afterEach(() => void world.smtp.mails.splice(0));

const erase = (body: object, authorization = orders) =>
  request(world.app).post('/deliveries/erase').set('Authorization', authorization).send(body);
const erasing = (changes: object) => erase({ order_ids: [], user_ids: [], ...changes });

async function rowOf(id: string) {
  const [row] = await world.context.orm.em.fork().execute('select * from email_delivery where id = ?', [id]);
  return row!;
}

test('204: where a mail went is forgotten, that it was sent is not', async () => {
  const [{ id, order_id }, other] = [await world.queued({ email: 'ana@example.com' }), await world.queued()];
  await world.sendEmail(id).expect(204);
  const before = await world.delivery(id);
  const answer = await erasing({ order_ids: [order_id] });
  expect([answer.status, answer.text]).toEqual([204, '']);
  expect(await world.delivery(id)).toEqual({ ...before, recipient: '' });
  expect(JSON.stringify(await rowOf(id))).not.toContain('ana@example.com');
  expect((await rowOf(id))['recipient_name']).toBe('');
  expect(await world.delivery(other.id)).toEqual(other);
});

test('204: what is queued is not sent any more, and nobody sends it again', async () => {
  const { id } = await world.queued({ email: 'eva@example.com' });
  const { user_id } = await rowOf(id);
  expect((await erasing({ user_ids: [user_id] })).status).toBe(204);
  expect((await erasing({ user_ids: [user_id] })).status).toBe(204);
  await world.sendEmail(id).expect(204);
  expect(world.smtp.mails).toEqual([]);
  expect(await world.delivery(id)).toMatchObject({ state: 'failed', recipient: '' });
  const resent = await request(world.app)
    .post(`/deliveries/${id}/resend`)
    .set('Authorization', await world.asClient('deliveries:write'));
  expect([resent.status, resent.body.detail]).toEqual([
    409,
    'The customer’s data was erased; nothing is sent to them any more.',
  ]);
});

test('204: a report that is told of late mails nobody', async () => {
  const event = readyReport({ user_id: randomUUID() });
  world.orders.orders.set(event.order_id, { user_id: null, erased_at: '2026-11-22T12:00:00.000Z' });
  expect((await world.push(event)).status).toBe(204);
  expect((await world.get(`/deliveries?report_id=${event.report_id}`)).body.results).toEqual([]);
});

test('400: ids that are none, or none at all', async () => {
  expect((await erasing({ order_ids: ['1'] })).body.errors).toEqual({ 'order_ids.0': ['must be a UUID'] });
  expect((await erase({})).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await erase({}, '')).status).toBe(401);
});

test('403: people, administrators too', async () => {
  const authorization = await world.asClient('deliveries:read deliveries:write', { role: 'admin', sub: randomUUID() });
  expect((await erase({ order_ids: [], user_ids: [] }, authorization)).status).toBe(403);
});
