import { afterAll, beforeAll, expect, test } from '@jest/globals';
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
  expect(Object.keys(answer.body).sort()).toEqual(['count', 'next', 'previous', 'results']);
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
