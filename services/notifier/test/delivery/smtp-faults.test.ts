import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused', env: { EMAIL_MAX_ATTEMPTS: '3' } });
});

afterAll(() => world.close());

beforeEach(() => void world.smtp.mails.splice(0));
afterEach(() => expect(world.smtp.faults).toEqual([]));

/** nodemailer itself repeats a mail when a connection it used before has ended. */
async function reconnect(): Promise<void> {
  await world.smtp.stop();
  await world.smtp.start();
}

test.each([
  ['421 in place of a greeting', { at: 'connect', code: 421 }, /^421 /],
  ['554 in place of a greeting', { at: 'connect', code: 554 }, /^554 /],
  ['421 to the sender', { at: 'mail', code: 421 }, /^421 /],
  ['451 to the sender', { at: 'mail', code: 451 }, /^451 /],
  ['553 to the sender, who is us', { at: 'mail', code: 553 }, /^553 /],
  ['421 to the recipient', { at: 'rcpt', code: 421 }, /^421 /],
  ['450 to the recipient', { at: 'rcpt', code: 450 }, /^450 /],
  ['503 to the recipient: a muddled session', { at: 'rcpt', code: 503 }, /^503 /],
  ['530 to the recipient: we should have signed in', { at: 'rcpt', code: 530 }, /^530 /],
  ['451 to the message', { at: 'data', code: 451 }, /^451 /],
  ['452 to the message', { at: 'data', code: 452 }, /^452 /],
  ['a connection that ends at the recipient', { at: 'rcpt', drop: true }, /closed/i],
] as [string, NotifierWorld['smtp']['faults'][number], RegExp][])('503: %s: later', async (_what, fault, reason) => {
  const delivery = await world.queued();
  await reconnect();
  world.smtp.faults.push(fault);

  expect((await world.sendEmail(delivery.id)).status).toBe(503);
  expect(world.smtp.mails).toEqual([]);
  const held = await world.delivery(delivery.id);
  expect(held).toMatchObject({ state: 'queued', attempts: 1, sent_at: null });
  expect(held.last_error).toMatch(reason);

  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(world.smtp.mails).toHaveLength(1);
  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'sent', attempts: 2, last_error: null });
});

test('503: a connection refused', async () => {
  const delivery = await world.queued();
  await world.smtp.stop();
  expect((await world.sendEmail(delivery.id)).status).toBe(503);
  await world.smtp.start();

  expect((await world.delivery(delivery.id)).last_error).toContain('ECONNREFUSED');
  expect((await world.sendEmail(delivery.id)).status).toBe(204);
});

test('503: a connection that ends after the message, before the answer: twice, with one Message-ID', async () => {
  const delivery = await world.queued();
  world.smtp.faults.push({ at: 'data', drop: true });
  expect((await world.sendEmail(delivery.id)).status).toBe(503);
  expect((await world.sendEmail(delivery.id)).status).toBe(204);

  const messageId = `<${delivery.id}@astrall.example>`;
  expect(world.smtp.mails.map((mail) => mail.parsed.messageId)).toEqual([messageId, messageId]);
});

test.each([
  ['550 to the recipient', { at: 'rcpt', code: 550 }],
  ['553 to the recipient', { at: 'rcpt', code: 553 }],
  ['552 to the message', { at: 'data', code: 552 }],
  ['554 to the message', { at: 'data', code: 554 }],
] as [string, { at: 'rcpt' | 'data'; code: number }][])('204: %s is for good', async (_what, fault) => {
  const delivery = await world.queued();
  world.smtp.faults.push(fault);

  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(await world.delivery(delivery.id)).toMatchObject({
    state: 'bounced',
    attempts: 1,
    last_error: `${fault.code} scripted`,
    message_id: null,
    sent_at: null,
  });

  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(world.smtp.mails).toEqual([]);
});

test.each([
  ['ana<b@example.com'],
  ['ana>@example.com'],
  ['ana,eva@example.com'],
  ['"ana"@example.com'],
  ['ana@exam\u200bple.com'],
])('204: nodemailer would rewrite %s, and mail somebody else: for good', async (email) => {
  const delivery = await world.queued({ email });
  const { connections } = world.smtp;

  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(await world.delivery(delivery.id)).toMatchObject({
    state: 'bounced',
    recipient: email,
    last_error: 'No mail can go to this address.',
  });
  expect(world.smtp.connections).toBe(connections);
});

test('204: after too many passing failures it is given up, visibly', async () => {
  const delivery = await world.queued();
  world.smtp.faults.push(...Array.from({ length: 3 }, () => ({ at: 'rcpt' as const, code: 450 })));
  const statuses: number[] = [];
  for (let i = 0; i < 4; i++) statuses.push((await world.sendEmail(delivery.id)).status);

  expect(statuses).toEqual([503, 503, 204, 204]);
  expect(await world.delivery(delivery.id)).toMatchObject({
    state: 'failed',
    attempts: 3,
    last_error: '450 scripted',
    sent_at: null,
  });
  expect(world.smtp.mails).toEqual([]);
});
