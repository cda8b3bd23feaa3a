import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';
import { until } from '../until.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({
    queue: 'paused',
    env: { EMAIL_ATTEMPT_TIMEOUT_MS: '2500', SMTP_TIMEOUT_MS: '60000' },
  });
  // What is loaded with the first mail must not count against the attempt under test.
  const { id } = await world.queued();
  await until(async () => (await world.sendEmail(id)).status === 204);
});

afterAll(() => world.close());

const leaseOf = async (id: string) => {
  const [row] = await world.context.orm.em
    .fork()
    .execute(`select extract(epoch from lease_until - now())::float as seconds from email_delivery where id = ?`, [id]);
  return row!['seconds'] as number | null;
};

test('an attempt ends before its lease does, however slow the server is', async () => {
  const delivery = await world.queued();
  world.smtp.faults.push({ at: 'data', until: new Promise(() => {}) });
  const answer = world.sendEmail(delivery.id).then(({ status }) => status);
  await until(() => world.smtp.faults.length === 0);
  expect(await leaseOf(delivery.id)).toBeGreaterThan(4);

  expect(await answer).toBe(503);
  expect(await leaseOf(delivery.id)).toBeNull();
  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'queued', attempts: 1 });

  expect((await world.sendEmail(delivery.id)).status).toBe(204);
});
