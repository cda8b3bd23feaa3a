import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import request from 'supertest';
import type { DeliveryView } from '../../src/delivery/delivery.dto.ts';
import { type NotifierWorld, readyReport, startNotifierWorld } from '../notifier-world.ts';
import { until } from '../until.ts';

let world: NotifierWorld;
let staff: string;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused', env: { EMAIL_MAX_ATTEMPTS: '2' } });
  staff = await world.asClient('deliveries:write', { role: 'staff', sub: randomUUID() });
});

afterAll(() => world.close());

beforeEach(() => void world.smtp.mails.splice(0));
afterEach(() => expect(world.smtp.faults).toEqual([]));

function resend(id: string, body?: object, headers: Record<string, string> = {}) {
  const asked = request(world.app)
    .post(`/deliveries/${id}/resend`)
    .set({ Authorization: staff, ...headers });
  return body ? asked.send(body) : asked;
}

async function sent(): Promise<DeliveryView> {
  const { id } = await world.queued();
  await world.sendEmail(id).expect(204);
  return world.delivery(id);
}

/** A mail that was sent, and asks the customer for birth details. */
async function asked() {
  world.orders.asked.now = { order_name: '#1001', locale: 'es', questions: ['¿Cuál es la fecha de nacimiento?'] };
  const queued = await world.queuedDetails();
  await world.sendEmail(queued.delivery.id).expect(204);
  return queued;
}

async function bounced(email = 'wrong@example.com'): Promise<DeliveryView> {
  const { id } = await world.queued({ email });
  world.smtp.faults.push({ at: 'rcpt', code: 550 });
  await world.sendEmail(id).expect(204);
  return world.delivery(id);
}

test('202: a mail that was sent is another mail, with a link and a Message-ID of its own', async () => {
  const before = await sent();
  const tasks = await world.tasks();
  const { status, body } = await resend(before.id);
  expect([status, body]).toEqual([202, { ...before, state: 'queued', resends: 1 }]);
  const added = (await world.tasks()).filter((task) => !tasks.includes(task));
  expect(added).toHaveLength(1);

  await world.sendEmail(before.id).expect(204);
  const after = await world.delivery(before.id);
  expect(after).toMatchObject({ state: 'sent', attempts: 2, resends: 1 });
  expect(after.message_id).toBe(`<${added[0]}@astrall.example>`);
  const [first, second] = world.smtp.mails.map(({ parsed }) => parsed.messageId);
  expect([first, second]).toEqual([before.message_id, after.message_id]);
  const links = world.reports.links.filter(({ report_id }) => report_id === before.report_id);
  expect(links.map(({ link_id }) => link_id)).toEqual([before.id, added[0]]);
});

test('202: a mail that bounced goes where it should have gone', async () => {
  const { id } = await bounced();
  const { status, body } = await resend(id, { recipient: 'right@example.com' });
  expect([status, body.recipient, body.last_error]).toEqual([202, 'right@example.com', null]);
  await world.sendEmail(id).expect(204);
  expect(world.smtp.mails.map(({ to }) => to)).toEqual(['right@example.com']);
});

test('202: without an address it goes to the one that its customer has by now; one that was given stays', async () => {
  const event = readyReport({ user_id: world.users.add({ email: 'typo@example.com' }) });
  await until(async () => (await world.push(event)).status === 204);
  const { id } = (await world.get(`/deliveries?report_id=${event.report_id}`)).body.results[0];
  await world.sendEmail(id).expect(204);
  world.users.change(event.user_id, { email: 'corrected@example.com' });
  await resend(id).expect(202);
  await world.sendEmail(id).expect(204);
  await resend(id, { recipient: 'given@example.com' }).expect(202);
  world.users.change(event.user_id, { email: 'later@example.com' });
  await world.sendEmail(id).expect(204);
  const addresses = ['typo@example.com', 'corrected@example.com', 'given@example.com'];
  expect(world.smtp.mails.map(({ to }) => to)).toEqual(addresses);
  expect(new Set(world.smtp.mails.map(({ parsed }) => parsed.messageId)).size).toBe(3);
});

test('202: links that were mailed to an address that was wrong end; those to the same one stay', async () => {
  const event = readyReport({ user_id: world.users.add({ email: 'typo@example.com' }) });
  await until(async () => (await world.push(event)).status === 204);
  const { id } = (await world.get(`/deliveries?report_id=${event.report_id}`)).body.results[0];
  await world.sendEmail(id).expect(204);
  const linkIds = () => {
    const links = world.reports.links.filter(({ report_id }) => report_id === event.report_id);
    return [...new Set(links.map(({ link_id }) => link_id))];
  };
  const ended = () => linkIds().filter((linkId) => world.reports.revoked.includes(linkId));
  await resend(id).expect(202);
  await world.sendEmail(id).expect(204);
  expect(ended()).toEqual([]);

  world.users.change(event.user_id, { email: 'right@example.com' });
  await resend(id).expect(202);
  await world.sendEmail(id).expect(204);
  // The third was opened before the new address was known, and mailed to nobody.
  expect(linkIds()).toHaveLength(4);
  expect(ended()).toEqual(linkIds().slice(0, 3));

  await resend(id, { recipient: 'Right@example.com' }).expect(202);
  await world.sendEmail(id).expect(204);
  expect(linkIds()).toHaveLength(5);
  expect(ended()).toEqual(linkIds().slice(0, 3));
  expect(world.smtp.mails).toHaveLength(4);
});

test('202: a mail that was given up has its attempts anew', async () => {
  const { id } = await world.queued();
  const fail = async () => {
    world.smtp.faults.push({ at: 'rcpt', code: 451 });
    return (await world.sendEmail(id)).status;
  };
  expect([await fail(), await fail()]).toEqual([503, 204]);
  expect(await world.delivery(id)).toMatchObject({ state: 'failed', attempts: 2 });
  expect((await resend(id)).status).toBe(202);
  expect([await fail(), await fail()]).toEqual([503, 204]);
  expect(await world.delivery(id)).toMatchObject({ state: 'failed', attempts: 4 });
});

test('202: with an Idempotency-Key a repetition sends nothing more', async () => {
  const { id } = await sent();
  const key = { 'Idempotency-Key': randomUUID() };
  const first = await resend(id, {}, key);
  await world.sendEmail(id).expect(204);
  const tasks = await world.tasks();
  const again = await resend(id, {}, key);
  expect([again.status, again.body, again.headers['idempotency-replayed']]).toEqual([202, first.body, 'true']);
  expect(await world.delivery(id)).toMatchObject({ state: 'sent', resends: 1 });
  expect(await world.tasks()).toEqual(tasks);
});

test('202: while the queue takes no task the mail waits for reconciliation', async () => {
  const { id } = await sent();
  await world.removeQueue();
  expect((await resend(id)).status).toBe(202);
  await world.createQueue();
  const em = world.context.orm.em.fork();
  await em.execute(`update email_delivery set created_at = now() - interval '2 hours' where id = ?`, [id]);
  await request(world.app)
    .post('/tasks/reconcile')
    .set('Authorization', await world.asService('push', world.serviceUrl))
    .expect(204);
  expect(await world.tasks()).toHaveLength(1);
});

test('202: the report’s event, come again, neither mails the wrong address nor a second time', async () => {
  const event = readyReport({ user_id: world.users.add({ email: 'typo@example.com' }) });
  await until(async () => (await world.push(event)).status === 204);
  const found = await world.get(`/deliveries?report_id=${event.report_id}`);
  const { id } = found.body.results[0];
  await world.sendEmail(id).expect(204);
  await resend(id, { recipient: 'correct@example.com' }).expect(202);
  await world.sendEmail(id).expect(204);
  expect((await world.push(event)).status).toBe(204);
  const { body } = await world.get(`/deliveries?report_id=${event.report_id}`);
  expect(body.results).toMatchObject([{ id, recipient: 'correct@example.com', state: 'sent' }]);
  expect(world.smtp.mails).toHaveLength(2);
});

test('202: a question to the customer is asked again, behind the same link', async () => {
  const { event, delivery } = await asked();
  expect((await resend(delivery.id)).body).toMatchObject({ state: 'queued', resends: 1 });
  await world.sendEmail(delivery.id).expect(204);
  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'sent', attempts: 2 });
  const [first, second] = world.smtp.mails.map(({ parsed }) => parsed.messageId);
  expect(second).not.toBe(first);
  expect(world.orders.links.slice(-2).map(({ request_id }) => request_id)).toEqual(Array(2).fill(event.request_id));
});

test('202: a question that was answered meanwhile is not asked again, and the delivery says why', async () => {
  const { delivery } = await asked();
  await resend(delivery.id).expect(202);
  world.orders.asked.now = null;
  await world.sendEmail(delivery.id).expect(204);
  expect(await world.delivery(delivery.id)).toMatchObject({
    state: 'failed',
    last_error: expect.stringContaining('answered 404'),
  });
  expect(world.smtp.mails).toHaveLength(1);
});

test.each([
  ['an address that is none', { recipient: 'ana' }, 'recipient'],
  ['two addresses', { recipient: 'ana@example.com,eva@example.com' }, 'recipient'],
  ['an address that is too long', { recipient: `${'a'.repeat(250)}@example.com` }, 'recipient'],
  ['what nobody sets', { state: 'queued' }, 'state'],
])('400: %s', async (_what, body, field) => {
  const { id } = await bounced(`${randomUUID()}@example.com`);
  const answer = await resend(id, body);
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
  expect(await world.delivery(id)).toMatchObject({ state: 'bounced', resends: 0 });
});

test('400: an id that is not a UUID', async () => {
  expect((await resend('latest')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await resend(randomUUID(), {}, { Authorization: '' })).status).toBe(401);
});

test('403: a token that reads only, or a customer’s', async () => {
  for (const Authorization of [
    await world.asClient('deliveries:read'),
    await world.asClient('deliveries:write', { role: 'customer', sub: randomUUID() }),
  ])
    expect((await resend(randomUUID(), {}, { Authorization })).status).toBe(403);
});

test('404: an unknown delivery', async () => {
  expect((await resend(randomUUID())).status).toBe(404);
});

test('409: it is queued', async () => {
  const { id } = await world.queued();
  expect((await resend(id)).body).toMatchObject({ status: 409, detail: 'The mail is queued already.' });
});

test('409: a password reset goes to nobody else', async () => {
  const event = { reset_id: randomUUID(), user_id: world.users.add({ email: 'reset@example.com' }) };
  await until(async () => (await world.push(event, undefined, 'password-reset')).status === 204);
  const { body } = await world.get('/deliveries?kind=password_reset');
  const { id } = body.results[0];
  await world.sendEmail(id).expect(204);
  expect((await resend(id, { recipient: 'eve@example.com' })).status).toBe(409);
  expect(await world.delivery(id)).toMatchObject({ recipient: 'reset@example.com', state: 'sent' });
});

test('409: a question to the customer goes to nobody else', async () => {
  const { delivery } = await asked();
  const { body } = await resend(delivery.id, { recipient: 'eve@example.com' });
  expect([body.status, body.detail]).toEqual([
    409,
    "Questions go to no other address; correct the order's e-mail, and they are asked there.",
  ]);
  expect((await resend(delivery.id, { recipient: delivery.recipient })).status).toBe(202);
});

test('412: it changed since it was read', async () => {
  const { id } = await sent();
  const { headers } = await world.get(`/deliveries/${id}`);
  const tag = { 'If-Match': headers['etag']! };
  expect((await resend(id, {}, { 'If-Match': '"older"' })).status).toBe(412);
  expect((await resend(id, {}, tag)).status).toBe(202);
  expect((await resend(id, {}, tag)).status).toBe(412);
});

test('422: the key came with another body', async () => {
  const { id } = await sent();
  const key = { 'Idempotency-Key': randomUUID() };
  await resend(id, {}, key).expect(202);
  expect((await resend(id, { recipient: 'other@example.com' }, key)).status).toBe(422);
});

test('the database refuses what no delivery can do', async () => {
  const { id } = await sent();
  const em = world.context.orm.em.fork();
  const change = (state: string) => em.execute('update email_delivery set state = ? where id = ?', [state, id]);
  await expect(change('bounced')).rejects.toThrow(/cannot go from sent to bounced/);
  await expect(change('queued')).rejects.toThrow(/cannot go from sent to queued/);
});
