import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type NotifierWorld, readyReport, startNotifierWorld } from '../notifier-world.ts';
import { until } from '../until.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

beforeEach(() => void world.smtp.mails.splice(0));
afterEach(() => expect(world.smtp.faults).toEqual([]));

const lease = (id: string, seconds: number) =>
  world.context.orm.em
    .fork()
    .execute(`update email_delivery set lease_until = now() + make_interval(secs => ?) where id = ?`, [seconds, id]);

/** A promise, and what fulfils it. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

test('204: the mail is accepted, and the delivery says so', async () => {
  const delivery = await world.queued({ email: 'ana@example.com' });
  expect((await world.sendEmail(delivery.id)).status).toBe(204);

  expect(world.smtp.mails).toHaveLength(1);
  expect(world.smtp.mails[0]).toMatchObject({ from: 'reports@astrall.example', to: 'ana@example.com' });
  expect(await world.delivery(delivery.id)).toEqual({
    ...delivery,
    state: 'sent',
    attempts: 1,
    last_attempt_at: expect.stringMatching(/Z$/),
    message_id: `<${delivery.id}@astrall.example>`,
    sent_at: expect.stringMatching(/Z$/),
  });
});

test('204: a mail that was sent is not sent again', async () => {
  const delivery = await world.queued();
  await world.sendEmail(delivery.id);
  const after = await world.delivery(delivery.id);
  const probes = world.reports.probes.length;

  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(world.smtp.mails).toHaveLength(1);
  expect(await world.delivery(delivery.id)).toEqual(after);
  expect(world.reports.probes).toHaveLength(probes);
});

test('204: the same event after the mail sends nothing', async () => {
  const event = readyReport({ user_id: world.users.add() });
  await world.push(event);
  const [delivery] = (await world.get('/deliveries?page_size=1')).body.results;
  await world.sendEmail(delivery.id);

  expect((await world.push(event)).status).toBe(204);
  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(world.smtp.mails).toHaveLength(1);
});

test('204: a delivery that is gone cannot be waited for', async () => {
  expect((await world.sendEmail(randomUUID())).status).toBe(204);
  expect(world.smtp.mails).toEqual([]);
});

test('204 and 503: of ten tasks at once one sends', async () => {
  const delivery = await world.queued();
  const { open, opened } = gate();
  world.smtp.faults.push({ at: 'data', until: opened });
  const statuses: number[] = [];
  const answers = Array.from({ length: 10 }, async () => statuses.push((await world.sendEmail(delivery.id)).status));
  await until(() => statuses.length === 9 && world.smtp.faults.length === 0);
  open();
  await Promise.all(answers);

  expect(statuses).toEqual([...Array(9).fill(503), 204]);
  expect(world.smtp.mails).toHaveLength(1);
  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'sent', attempts: 1 });
});

test('503 then 204: a worker that died is waited for, then replaced', async () => {
  const delivery = await world.queued();
  await lease(delivery.id, 30);
  const waiting = await world.sendEmail(delivery.id);
  expect(waiting.status).toBe(503);
  expect(await world.delivery(delivery.id)).toMatchObject({ state: 'queued', attempts: 0 });

  await lease(delivery.id, -1);
  expect((await world.sendEmail(delivery.id)).status).toBe(204);
  expect(world.smtp.mails).toHaveLength(1);
});

/** An attempt that the server answers once told to. */
async function slowAttempt(id: string, code?: number) {
  const { open, opened } = gate();
  world.smtp.faults.push({ at: 'data', until: opened, code });
  const answer = world.sendEmail(id).then(({ status }) => status);
  await until(() => world.smtp.faults.length === 0);
  return {
    finish() {
      open();
      return answer;
    },
  };
}

test.each([[550], [451]])(
  'a worker that lost its lease and hears %s changes nothing of what another did',
  async (code) => {
    const { id } = await world.queued();
    const slow = await slowAttempt(id, code);
    await lease(id, -1);
    expect((await world.sendEmail(id)).status).toBe(204);
    const sent = await world.delivery(id);
    expect(sent).toMatchObject({ state: 'sent', attempts: 2 });

    expect(await slow.finish()).toBe(204);
    expect(await world.delivery(id)).toEqual(sent);
  },
);

test('a worker that lost its lease leaves the one that has it alone', async () => {
  const { id } = await world.queued();
  const slow = await slowAttempt(id, 550);
  await lease(id, -1);
  const second = await slowAttempt(id);

  expect(await slow.finish()).toBe(503);
  expect(await world.delivery(id)).toMatchObject({ state: 'queued', attempts: 2, last_error: null });
  expect((await world.sendEmail(id)).status).toBe(503);

  expect(await second.finish()).toBe(204);
  expect(await world.delivery(id)).toMatchObject({ state: 'sent', attempts: 2 });
});

test('a mail that went out counts as sent, whoever has the lease', async () => {
  const { id } = await world.queued();
  const slow = await slowAttempt(id);
  await lease(id, -1);
  const second = await slowAttempt(id, 550);

  expect(await slow.finish()).toBe(204);
  const sent = await world.delivery(id);
  expect(sent).toMatchObject({ state: 'sent', attempts: 2 });

  expect(await second.finish()).toBe(204);
  expect(await world.delivery(id)).toEqual(sent);
});

test('400: a task that names no delivery', async () => {
  const answer = await world.sendEmail('the-last-one');
  expect(answer.status).toBe(400);
  expect(Object.keys(answer.body.errors)).toEqual(['delivery_id']);
});
