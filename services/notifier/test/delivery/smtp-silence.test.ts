import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused', env: { SMTP_TIMEOUT_MS: '700' } });
});

afterAll(() => world.close());

test.each([['connect'], ['mail'], ['rcpt'], ['data']] as const)(
  '503: a server that falls silent at %s is not waited for',
  async (at) => {
    const delivery = await world.queued();
    await world.smtp.stop();
    await world.smtp.start();
    world.smtp.faults.push({ at, until: new Promise(() => {}) });

    expect((await world.sendEmail(delivery.id)).status).toBe(503);
    expect(world.smtp.mails).toEqual([]);
    const held = await world.delivery(delivery.id);
    expect(held).toMatchObject({ state: 'queued', attempts: 1, sent_at: null });
    expect(held.last_error).toMatch(/timeout|greeting/i);
  },
);
