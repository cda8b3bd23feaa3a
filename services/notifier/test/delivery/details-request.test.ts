import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import supertest from 'supertest';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

beforeEach(() => {
  world.smtp.mails.splice(0);
  world.orders.asked.now = { order_name: '#1001', locale: 'es', questions: ['¿Cuál es la fecha de nacimiento?'] };
});
afterEach(() => expect([world.orders.linkFaults, world.orders.probeFaults]).toEqual([[], []]));

const request = (event: unknown) => world.push(event, undefined, 'details-request');

test('204: the event makes one delivery and one task, however often it comes', async () => {
  const { event, delivery } = await world.queuedDetails({ email: 'Ana@Example.com', locale: 'en' });
  expect(delivery).toEqual({
    id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8/),
    kind: 'birth_details',
    report_id: null,
    order_id: event.order_id,
    recipient: 'Ana@Example.com',
    locale: 'en',
    state: 'queued',
    attempts: 0,
    resends: 0,
    last_attempt_at: null,
    last_error: null,
    message_id: null,
    created_at: expect.stringMatching(/Z$/),
    sent_at: null,
  });
  const answers = await Promise.all(Array.from({ length: 10 }, () => request(event)));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(204));
  expect((await world.get(`/deliveries?order_id=${event.order_id}`)).body.count).toBe(1);
  expect((await world.tasks()).filter((task) => task === delivery.id)).toHaveLength(1);
});

test('204: the event, come again after the address changed, finds the delivery it made', async () => {
  const { event } = await world.queuedDetails();
  const tasks = await world.tasks();
  expect((await request({ ...event, user_id: world.users.add({ email: 'new@example.com' }) })).status).toBe(204);
  expect((await world.get(`/deliveries?order_id=${event.order_id}`)).body.count).toBe(1);
  expect(await world.tasks()).toEqual(tasks);
});

test('204: another request about the same order is another mail', async () => {
  const { event } = await world.queuedDetails();
  expect((await request({ ...event, request_id: randomUUID() })).status).toBe(204);
  expect((await world.get(`/deliveries?order_id=${event.order_id}&kind=birth_details`)).body.count).toBe(2);
});

test('400: what is not a request is refused, and named', async () => {
  const answer = await request({ request_id: randomUUID(), user_id: randomUUID() });
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, ['order_id']]);
});

test('404: a user nobody knows makes nothing, and the event comes again', async () => {
  const event = { request_id: randomUUID(), order_id: randomUUID(), user_id: randomUUID() };
  expect((await request(event)).status).toBe(404);
  expect((await world.get(`/deliveries?order_id=${event.order_id}`)).body.count).toBe(0);
});

test('204: the link is asked for in our name, tried without changing anything, and mailed', async () => {
  const { event, delivery } = await world.queuedDetails();
  await world.sendEmail(delivery.id).expect(204);

  const link = world.orders.links.at(-1)!;
  expect(link.request_id).toBe(event.request_id);
  expect(decodeJwt(link.authorization.replace('Bearer ', ''))).toMatchObject({
    email: 'notifier@astrall-test.iam.gserviceaccount.com',
    aud: new URL(link.url).origin,
  });
  expect(world.orders.probes.at(-1)).toEqual({ method: 'HEAD', token: event.request_id });
  expect(world.smtp.mails[0]!.parsed.text).toContain(link.url);
  expect(await world.delivery(delivery.id)).toMatchObject({
    state: 'sent',
    attempts: 1,
    message_id: `<${delivery.id}@astrall.example>`,
  });
});

test('the delivery tells the language of the mail, which is the order’s', async () => {
  const { delivery } = await world.queuedDetails({ locale: 'en' });
  await world.sendEmail(delivery.id).expect(204);
  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'sent', locale: 'es' });
  expect(world.smtp.mails[0]!.parsed.subject).toBe('Nos falta un dato para tu informe');
});

test('204: the question goes to the address that the customer has by now', async () => {
  const { event, delivery } = await world.queuedDetails({ email: 'typo@example.com' });
  world.users.change(event.user_id, { email: 'right@example.com' });
  await world.sendEmail(delivery.id).expect(204);
  expect(world.smtp.mails.map(({ to }) => to)).toEqual(['right@example.com']);
  const [wrong, right] = world.orders.links.slice(-2);
  expect([wrong!.request_id, right!.request_id]).toEqual(Array(2).fill(event.request_id));
  // The mail to the address before may have arrived: orders ends its link.
  expect(right!.url).not.toBe(wrong!.url);
  expect(world.smtp.mails[0]!.parsed.text).toContain(right!.url);

  const staff = await world.asClient('deliveries:write', { role: 'staff', sub: randomUUID() });
  await supertest(world.app).post(`/deliveries/${delivery.id}/resend`).set('Authorization', staff).expect(202);
  await world.sendEmail(delivery.id).expect(204);
  expect(world.orders.links.at(-1)!.url).toBe(right!.url);
});

test('204: what was answered meanwhile is not mailed, which alarms nobody', async () => {
  const { delivery } = await world.queuedDetails();
  world.orders.asked.now = null;
  const logged: string[] = [];
  for (const level of ['info', 'warn', 'error'] as const)
    world.context.logger[level] = ((line: { event: string }) => logged.push(`${level} ${line.event}`)) as never;
  await world.sendEmail(delivery.id).expect(204);
  expect(await world.delivery(delivery.id)).toMatchObject({
    state: 'failed',
    attempts: 1,
    last_error: expect.stringContaining('answered 404'),
    sent_at: null,
  });
  expect(world.smtp.mails).toEqual([]);
  expect(logged.filter((line) => line.includes('email'))).toEqual(['info email_outdated']);
});

test.each([
  ['link answers 404', { probeFaults: [404] }, 'The link answered 404.'],
  ['link answers 302', { probeFaults: [302] }, 'The link answered 302.'],
  ['orders service fails', { linkFaults: [500] }, 'answered 500: scripted'],
  ['orders service is busy for long', { linkFaults: [503, 503, 503, 503] }, 'did not answer'],
])('503: the %s: no mail, until it is well', async (_what, faults, reason) => {
  const { delivery } = await world.queuedDetails();
  world.orders.probeFaults.push(...('probeFaults' in faults ? faults.probeFaults : []));
  world.orders.linkFaults.push(...('linkFaults' in faults ? faults.linkFaults : []));

  expect((await world.sendEmail(delivery.id)).status).toBe(503);
  expect(world.smtp.mails).toEqual([]);
  const held = await world.delivery(delivery.id);
  expect(held).toMatchObject({ state: 'queued', attempts: 1, last_error: expect.stringContaining(reason) });

  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(world.smtp.mails).toHaveLength(1);
});
