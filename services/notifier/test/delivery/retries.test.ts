import { emailQueue } from '@astrall/contracts/topology.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { notifierEnv } from '../../src/config.ts';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'running', env: { EMAIL_MAX_ATTEMPTS: '4' } });
});

afterAll(() => world.close());

beforeEach(() => void world.smtp.mails.splice(0));

test('Cloud Tasks calls until the mail is accepted, once', async () => {
  world.reports.probeFaults.push(500);
  world.smtp.faults.push({ at: 'rcpt', code: 451 }, { at: 'data', code: 452 });
  const { id } = await world.queued();
  await world.cloud.untilQuiet(25_000);

  expect(world.smtp.mails).toHaveLength(1);
  expect(await world.delivery(id)).toMatchObject({ state: 'sent', attempts: 4, last_error: null });
  expect(await world.tasks()).toEqual([]);
});

test('several mails, each once, while the server refuses some', async () => {
  world.smtp.faults.push(...Array.from({ length: 3 }, () => ({ at: 'rcpt' as const, code: 451 })));
  const deliveries = [];
  for (let i = 0; i < 8; i++) deliveries.push(await world.queued({ email: `user-${i}@example.com` }));
  await world.cloud.untilQuiet(25_000);

  expect(world.smtp.mails.map((mail) => mail.to).sort()).toEqual(deliveries.map((each) => each.recipient).sort());
});

test('a mail that bounced leaves the queue', async () => {
  world.smtp.faults.push({ at: 'rcpt', code: 550 });
  const { id } = await world.queued();
  await world.cloud.untilQuiet(25_000);

  expect(await world.delivery(id)).toMatchObject({ state: 'bounced', attempts: 1 });
  expect(await world.tasks()).toEqual([]);
});

test('a mail that was tried too often leaves the queue, and is known to have failed', async () => {
  world.smtp.faults.push(...Array.from({ length: 4 }, () => ({ at: 'rcpt' as const, code: 451 })));
  const { id } = await world.queued();
  await world.cloud.untilQuiet(25_000);

  expect(await world.delivery(id)).toMatchObject({ state: 'failed', attempts: 4, last_error: '451 scripted' });
  expect(await world.tasks()).toEqual([]);
  expect(world.smtp.mails).toEqual([]);
});

test('the queue never gives up by itself: it would do so silently', () => {
  expect(emailQueue.maxAttempts).toBe(-1);
});

test('by default a mail is tried for at least a day', () => {
  const { minBackoffSeconds, maxBackoffSeconds, maxDoublings } = emailQueue;
  const attempts = notifierEnv.shape.EMAIL_MAX_ATTEMPTS.parse(undefined);
  const waits = Array.from({ length: attempts - 1 }, (_, i) =>
    Math.min(minBackoffSeconds * 2 ** Math.min(i, maxDoublings), maxBackoffSeconds),
  );

  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThanOrEqual(86_400);
});
