import { randomUUID } from 'node:crypto';
import { topics } from '@astrall/contracts/topology.ts';
import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createAdmin } from '../../src/identity/create-admin.ts';
import { User } from '../../src/user/user.entity.ts';
import {
  authorizePath,
  type IdentityWorld,
  openSignIn,
  password,
  pkcePair,
  startIdentityWorld,
  submit,
} from './identity-world.ts';

let world: IdentityWorld;

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

const make = (change: Partial<Parameters<typeof createAdmin>[2]> = {}, url: string | undefined = world.url) =>
  createAdmin(world.context.orm, url, {
    email: `${randomUUID()}@example.com`,
    first_name: 'Berta',
    last_name: '',
    locale: 'es',
    sendMail: false,
    ...change,
  });

async function signsIn(email: string): Promise<boolean> {
  const browser = world.browser();
  const { path, page } = await openSignIn(browser, authorizePath(await world.application(), pkcePair().challenge));
  return (await submit(browser, path, page, { step: 'sign-in', email, password })).status === 303;
}

test('prints a link that sets the password', async () => {
  const email = `${randomUUID()}@example.com`;
  const link = new URL((await make({ email })).split('\n').at(-1)!);
  const token = link.searchParams.get('token');
  await world.browser().post(link.pathname).type('form').send({ token, password }).expect(200);
  expect(await signsIn(email)).toBe(true);
  expect(await world.em().findOneOrFail(User, { email })).toMatchObject({ type: 'admin', active: true, locale: 'es' });
});

test('takes a password', async () => {
  const email = `${randomUUID()}@example.com`;
  expect(await make({ email, password }, '')).not.toContain(password);
  expect(await signsIn(email)).toBe(true);
});

test('has the link mailed', async () => {
  expect(await make({ sendMail: true }, '')).not.toContain('token');
  const waiting = await world.em().find(OutboxMessage, { topic: topics.passwordReset });
  expect(waiting).toHaveLength(1);
});

test('promotes a person who is known, and lets them in again', async () => {
  const person = await world.person({ type: 'staff' });
  const em = world.em();
  (await em.findOneOrFail(User, person.id)).setActive(false);
  await em.flush();
  await make({ email: person.email.toUpperCase() });
  expect(await world.em().findOneOrFail(User, person.id)).toMatchObject({ type: 'admin', active: true });
});

describe('refuses, and makes nobody', () => {
  test.each([
    ['no address', { email: 'nobody' }, '--email'],
    ['a language we do not write', { locale: 'fr' }, '--locale'],
    ['a weak password', { email: 'weak@example.com', password: 'short' }, 'at least 12'],
  ])('%s', async (_what, change, complaint) => {
    await expect(make(change)).rejects.toThrow(complaint);
    expect(await world.em().count(User, { email: ('email' in change && change.email) || '' })).toBe(0);
  });

  test('a link to print without an address', async () => {
    await expect(make({}, '')).rejects.toThrow('USERS_URL');
  });
});
