import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DeliveryView } from '../../src/delivery/delivery.dto.ts';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';
import { until } from '../until.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

const push = (event: unknown) => world.push(event, undefined, 'password-reset');
const deliveries = async () => (await world.get('/deliveries?page_size=100')).body.results as DeliveryView[];

/** The delivery that an event brought about. */
async function queued(person: { email?: string; first_name?: string; locale?: 'es' | 'en' } = {}) {
  const before = (await deliveries()).map(({ id }) => id);
  const event = { reset_id: randomUUID(), user_id: world.users.add(person) };
  await until(async () => (await push(event)).status === 204);
  return { event, delivery: (await deliveries()).find(({ id }) => !before.includes(id))! };
}

test('204: the event makes one delivery and one task, however often it comes', async () => {
  const { event, delivery } = await queued({ email: 'Ana@Example.com' });
  expect(delivery).toMatchObject({ kind: 'password_reset', report_id: null, order_id: null, state: 'queued' });
  expect((await push(event)).status).toBe(204);
  expect((await deliveries()).filter(({ recipient }) => recipient === 'Ana@Example.com')).toHaveLength(1);
  expect((await world.tasks()).filter((task) => task === delivery.id)).toHaveLength(1);
});

test.each([
  ['es', 'Elige tu contraseña', 'Hola, Ana:', 'Elegir la contraseña'],
  ['en', 'Choose your password', 'Hello Ana,', 'Choose the password'],
] as const)('the mail in %s brings the link, which is kept nowhere', async (locale, subject, greeting, button) => {
  const { delivery } = await queued({ first_name: 'Ana', locale });
  await world.sendEmail(delivery.id).expect(204);
  const { parsed } = world.smtp.mails.at(-1)!;
  const link = world.users.resets.links.at(-1)!;

  expect(parsed.subject).toBe(subject);
  expect(parsed.text).toContain(greeting);
  expect(parsed.text).toContain(link);
  expect(parsed.html).toMatch(new RegExp(`<a href="${link.replace('?', '\\?')}"[^>]*>${button}</a>`));
  expect(JSON.stringify(await world.context.orm.em.fork().execute('select * from email_delivery'))).not.toContain(
    'token',
  );
});

test('a mail that is tried again brings another link', async () => {
  const { delivery } = await queued();
  world.smtp.faults.push({ at: 'data', code: 451 });
  await world.sendEmail(delivery.id).expect(503);
  await world.sendEmail(delivery.id).expect(204);
  expect(world.smtp.mails.at(-1)!.parsed.text).toContain(world.users.resets.links.at(-1)!);
});

test('204: one that has expired meanwhile is given up, visibly', async () => {
  const { delivery } = await queued();
  const mails = world.smtp.mails.length;
  world.users.resets.open = false;
  await world.sendEmail(delivery.id).expect(204);
  world.users.resets.open = true;
  expect(await world.delivery(delivery.id)).toMatchObject({
    state: 'failed',
    last_error: expect.stringContaining('no such password reset'),
  });
  expect(world.smtp.mails).toHaveLength(mails);
});
