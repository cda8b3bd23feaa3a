import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type NotifierWorld, readyReport, startNotifierWorld } from '../notifier-world.ts';
import { until } from '../until.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

beforeEach(() => void world.smtp.mails.splice(0));
afterEach(() => {
  world.reports.beforeProbe = () => {};
  expect(world.smtp.faults).toEqual([]);
});

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

/** A delivery of an order, whose customer has this address. */
async function queuedFor(email: string) {
  const event = readyReport({ user_id: world.users.add({ email }) });
  world.orders.orders.set(event.order_id, { user_id: event.user_id });
  await until(async () => (await world.push(event)).status === 204);
  const { body } = await world.get(`/deliveries?report_id=${event.report_id}`);
  return { event, id: body.results[0].id as string };
}

/** One attempt that the server puts off, after which nobody knows for certain that nothing arrived. */
async function putOff(id: string) {
  world.smtp.faults.push({ at: 'data', code: 451 });
  expect((await world.sendEmail(id)).status).toBe(503);
}

const linksTo = (reportId: string) => world.reports.links.filter(({ report_id }) => report_id === reportId);

describe('an address that is set right before the mail has left', () => {
  test('204: in users: the mail goes to the new one, with another link than the one that was tried', async () => {
    const { event, id } = await queuedFor('typo@example.com');
    await putOff(id);
    world.users.change(event.user_id, { email: 'right@example.com', first_name: 'Eva', locale: 'en' });
    expect((await world.sendEmail(id)).status).toBe(204);

    expect(world.smtp.mails.map(({ to }) => to)).toEqual(['right@example.com']);
    const { parsed } = world.smtp.mails[0]!;
    expect(parsed.text).toMatch(/^Hello Eva,/);
    const [tried, ...links] = linksTo(event.report_id);
    expect(parsed.text).toContain(links.at(-1)!.url);
    expect(parsed.text).not.toContain(tried!.url);
    const sent = { state: 'sent', recipient: 'right@example.com', locale: 'en', message_id: parsed.messageId };
    expect(await world.delivery(id)).toMatchObject(sent);
    expect(parsed.messageId).toBe(`<${links.at(-1)!.link_id}@astrall.example>`);
    // What may have arrived at the address before leads nowhere any more.
    expect(world.reports.revoked).toContain(tried!.link_id);
    expect(world.reports.revoked).not.toContain(links.at(-1)!.link_id);
  });

  test('204: on the order, which goes over to another customer, while the link is made', async () => {
    const { event, id } = await queuedFor('old@example.com');
    const customer = world.users.add({ email: 'new@example.com', first_name: 'Eva' });
    world.reports.beforeProbe = () => world.orders.orders.set(event.order_id, { user_id: customer });
    expect((await world.sendEmail(id)).status).toBe(204);
    expect(world.smtp.mails.map(({ to }) => to)).toEqual(['new@example.com']);
    expect(world.smtp.mails[0]!.parsed.text).toMatch(/^Hola, Eva:/);
  });

  test('204: before the event has come: the delivery is the new customer’s from the start', async () => {
    const event = readyReport({ user_id: world.users.add({ email: 'old@example.com' }) });
    world.orders.orders.set(event.order_id, { user_id: world.users.add({ email: 'new@example.com' }) });
    await until(async () => (await world.push(event)).status === 204);
    const { body } = await world.get(`/deliveries?report_id=${event.report_id}`);
    expect(body.results).toMatchObject([{ recipient: 'new@example.com' }]);
  });

  test('204: events that come at once around it make one delivery', async () => {
    const event = readyReport({ user_id: world.users.add({ email: 'before@example.com' }) });
    const pushes = Array.from({ length: 4 }, async (_, index) => {
      world.users.change(event.user_id, { email: `after.${index}@example.com` });
      return (await world.push(event)).status;
    });
    expect(await Promise.all(pushes)).toEqual(Array(4).fill(204));
    expect((await world.get(`/deliveries?report_id=${event.report_id}`)).body.count).toBe(1);
  });

  test('204: what was sent stays where it is', async () => {
    const { event, id } = await queuedFor('first@example.com');
    expect((await world.sendEmail(id)).status).toBe(204);
    world.users.change(event.user_id, { email: 'second@example.com' });
    expect((await world.push(event)).status).toBe(204);
    expect((await world.sendEmail(id)).status).toBe(204);
    expect(world.smtp.mails.map(({ to }) => to)).toEqual(['first@example.com']);
    expect(linksTo(event.report_id)).toHaveLength(1);
  });
});

test('503: while nobody tells whose the order is, nothing is sent', async () => {
  const { event, id } = await queuedFor('ana@example.com');
  world.orders.orderFaults.push(403);
  expect((await world.sendEmail(id)).status).toBe(503);
  expect(world.smtp.mails).toEqual([]);
  expect((await world.sendEmail(id)).status).toBe(204);
  expect(linksTo(event.report_id).map(({ link_id }) => link_id)).toEqual([id, id]);
});

test('400: a task that names no delivery', async () => {
  const answer = await world.sendEmail('the-last-one');
  expect(answer.status).toBe(400);
  expect(Object.keys(answer.body.errors)).toEqual(['delivery_id']);
});
