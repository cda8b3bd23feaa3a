import { randomUUID } from 'node:crypto';
import { createSubscription } from '@astrall/local-cloud/testing/service-world.ts';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { failedReport, type NotifierWorld, readyReport, startNotifierWorld } from '../notifier-world.ts';
import { until } from '../until.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

/** Nothing is mailed before its task runs. */
afterEach(() => expect(world.smtp.mails).toEqual([]));

const deliveriesOf = async (reportId: string) =>
  (await world.get('/deliveries?page_size=100')).body.results.filter(
    (delivery: { report_id: string }) => delivery.report_id === reportId,
  );

test('204: a report that is ready makes one delivery and one task', async () => {
  const event = readyReport({ user_id: world.users.add({ email: 'Ana@Example.com', locale: 'en' }), locale: 'es' });
  expect((await world.push(event)).status).toBe(204);

  const deliveries = await deliveriesOf(event.report_id);
  expect(deliveries).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-8/),
      report_id: event.report_id,
      order_id: event.order_id,
      kind: 'report_ready',
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
    },
  ]);
  expect(await world.tasks()).toContain(deliveries[0].id);
});

test('204: the same event again, or ten at once, changes nothing', async () => {
  const event = readyReport({ user_id: world.users.add() });
  const before = (await world.tasks()).length;
  const answers = [
    await world.push(event),
    ...(await Promise.all(Array.from({ length: 10 }, () => world.push(event)))),
  ];

  expect(answers.map((answer) => answer.status)).toEqual(Array(11).fill(204));
  expect(await deliveriesOf(event.report_id)).toHaveLength(1);
  expect(await world.tasks()).toHaveLength(before + 1);
});

test('204: a report that was made again is not mailed to an address of today', async () => {
  const user_id = world.users.add({ email: 'before@example.com' });
  const event = readyReport({ user_id });
  await world.push(event);
  const moved = { ...event, user_id: world.users.add({ email: 'after@example.com' }), pdf_sha256: 'b'.repeat(64) };
  expect((await world.push(moved)).status).toBe(204);
  expect(await deliveriesOf(event.report_id)).toMatchObject([{ recipient: 'before@example.com' }]);
});

test('204: a row whose task was never made gets it when the event comes again', async () => {
  const event = readyReport({ user_id: world.users.add() });
  await world.removeQueue();
  expect((await world.push(event)).status).toBe(503);
  const [delivery] = await deliveriesOf(event.report_id);

  await world.createQueue();
  expect(await world.tasks()).toEqual([]);
  expect((await world.push(event)).status).toBe(204);
  expect(await world.tasks()).toEqual([delivery.id]);
});

test('204: a report that failed makes nothing', async () => {
  const event = failedReport({ user_id: world.users.add() });
  const before = await world.tasks();

  expect((await world.push(event)).status).toBe(204);
  expect(await deliveriesOf(event.report_id)).toEqual([]);
  expect(await world.tasks()).toEqual(before);
});

test('204: a name longer than a row holds is no obstacle', async () => {
  const event = readyReport({ user_id: world.users.add({ first_name: 'Ana '.repeat(2500) }) });

  expect((await world.push(event)).status).toBe(204);
  expect(await deliveriesOf(event.report_id)).toHaveLength(1);
});

test('through Pub/Sub itself', async () => {
  const { cloud, serviceUrl } = world;
  const topic = 'task-completion';
  await createSubscription(cloud, topic, `${topic}-notifier`, `${serviceUrl}/events/${topic}`, serviceUrl);
  const event = readyReport({ user_id: world.users.add() });
  const data = Buffer.from(JSON.stringify(event)).toString('base64');
  await fetch(`${cloud.url}/v1/projects/${cloud.project}/topics/${topic}:publish`, {
    method: 'POST',
    headers: { authorization: `Bearer ${cloud.accessToken('orders')}`, 'content-type': 'application/json' },
    body: JSON.stringify({ messages: [{ data }] }),
  });

  await until(async () => (await deliveriesOf(event.report_id)).length > 0);
  expect(await deliveriesOf(event.report_id)).toHaveLength(1);
});

test('400: what is not a completion is refused, and named', async () => {
  const answer = await world.push({ ...readyReport(), status: 'ready', pdf_pages: 0 });

  expect(answer.status).toBe(400);
  expect(Object.keys(answer.body.errors)).toEqual(['pdf_pages']);
});

test('404: a user nobody knows makes nothing, and the event comes again', async () => {
  const event = readyReport({ user_id: randomUUID() });

  expect((await world.push(event)).status).toBe(404);
  expect(await deliveriesOf(event.report_id)).toEqual([]);
});
