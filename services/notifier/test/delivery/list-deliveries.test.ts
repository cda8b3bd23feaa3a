import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DeliveryView } from '../../src/delivery/delivery.dto.ts';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;
const mails = 12;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
  for (let i = 0; i < mails; i++) await world.queued({ email: `user-${i}@example.com` });
});

afterAll(() => world.close());

test('200: ten a page, newest first, without a page before', async () => {
  const answer = await world.get('/deliveries');

  expect(answer.status).toBe(200);
  expect(Object.keys(answer.body)).toEqual(['count', 'count_is_estimate', 'next', 'previous', 'results']);
  expect(answer.body).toMatchObject({ count: mails, previous: null });
  expect(answer.body.results.map((delivery: { recipient: string }) => delivery.recipient)).toEqual(
    Array.from({ length: 10 }, (_, i) => `user-${mails - 1 - i}@example.com`),
  );
});

test('200: following the links passes every delivery once', async () => {
  const ids: string[] = [];
  for (let link: string | undefined = '/deliveries?page_size=5'; link !== undefined; ) {
    const { body }: { body: { next: string | null; results: { id: string }[] } } = await world.get(link);
    ids.push(...body.results.map((delivery) => delivery.id));
    link = body.next?.slice(new URL(body.next).origin.length);
  }

  expect(ids).toHaveLength(mails);
  expect(new Set(ids).size).toBe(mails);
});

test('200: every state shows, with what led to it', async () => {
  const { smtp } = world;
  const [sent, delayed, bounced] = (await world.get('/deliveries?page_size=3')).body.results;
  await world.sendEmail(sent.id).expect(204);
  smtp.faults.push({ at: 'rcpt', code: 451 });
  await world.sendEmail(delayed.id).expect(503);
  smtp.faults.push({ at: 'rcpt', code: 550 });
  await world.sendEmail(bounced.id).expect(204);

  const { body } = await world.get('/deliveries?page_size=4');
  expect(body.results).toEqual([
    expect.objectContaining({ id: sent.id, state: 'sent', attempts: 1, last_error: null }),
    expect.objectContaining({ id: delayed.id, state: 'queued', attempts: 1, last_error: '451 scripted' }),
    expect.objectContaining({ id: bounced.id, state: 'bounced', attempts: 1, last_error: '550 scripted' }),
    expect.objectContaining({ state: 'queued', attempts: 0, last_error: null }),
  ]);
});

test('200: filtered, searched and ordered as asked', async () => {
  const { results } = (await world.get('/deliveries?page_size=100')).body as { results: DeliveryView[] };
  const [sent, delayed, bounced] = results as [DeliveryView, DeliveryView, DeliveryView];
  const counts: [string, number][] = [
    ['state=sent', 1],
    ['state__in=sent,bounced', 2],
    ['kind=report_ready', mails],
    ['kind=birth_details', 0],
    ['kind=password_reset', 0],
    [`report_id=${sent.report_id}`, 1],
    [`report_id__in=${sent.report_id},${bounced.report_id}`, 2],
    [`order_id=${sent.order_id}`, 1],
    [`order_id__in=${sent.order_id},${delayed.order_id}`, 2],
    [`id__in=${sent.id},${sent.report_id}`, 1],
    ['recipient=user-3@example.com', 1],
    ['recipient=User-3@Example.com', 1],
    ['locale=es', mails],
    [`created_at__gte=${delayed.created_at}`, 2],
    [`created_at__lte=${delayed.created_at}`, mails - 1],
    [`sent_at__gte=${sent.sent_at}`, 1],
    ['sent_at__lte=2020-01-01T00:00:00Z', 0],
    ['sent_at__isnull=true', mails - 1],
    ['search=USER-1', 3],
    ['search=ana example', mails],
    ['search=nobody', 0],
  ];
  for (const [query, count] of counts) {
    expect([query, (await world.get(`/deliveries?${query}`)).body.count]).toEqual([query, count]);
  }
  const ordered = await world.get('/deliveries?ordering=-attempts,recipient&page_size=4');
  expect(ordered.body.results.map(({ id }: DeliveryView) => id)).toEqual([
    delayed.id,
    sent.id,
    bounced.id,
    results.at(-1)!.id,
  ]);
});

test.each([
  'state=lost',
  'state__in=sent,lost',
  'kind=other',
  'report_id=1',
  'report_id__in=1,2',
  'order_id=x',
  'id__in=x',
  'locale=fr',
  'created_at__gte=yesterday',
  'sent_at__isnull=maybe',
  'ordering=sent_at',
  'cursor=x',
  'count=all',
  'colour=red',
])('400: ?%s', async (query) => {
  const { status, body } = await world.get(`/deliveries?${query}`);
  expect([status, Object.keys(body.errors)]).toEqual([400, [query.split('=')[0]]]);
});

test('400: a page that cannot be, named', async () => {
  for (const query of ['page=0', 'page=two', 'page=1000001', 'page_size=0', 'page_size=101']) {
    const answer = await world.get(`/deliveries?${query}`);
    expect([query, answer.status]).toEqual([query, 400]);
    expect(Object.keys(answer.body.errors)).toEqual([query.split('=')[0]]);
  }
});

test('401: without a token', async () => {
  expect((await world.get('/deliveries', '')).status).toBe(401);
});

test('403: a token without the scope', async () => {
  expect((await world.get('/deliveries', await world.asClient('users:read'))).status).toBe(403);
  expect((await world.get('/deliveries', await world.asService('push', world.serviceUrl))).status).toBe(403);
});

test('404: past the last page', async () => {
  expect((await world.get('/deliveries?page=3')).status).toBe(404);
});
