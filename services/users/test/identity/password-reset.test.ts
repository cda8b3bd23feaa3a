import { topics } from '@astrall/contracts/topology.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PasswordReset } from '../../src/identity/password-reset/password-reset.entity.ts';
import {
  authorizePath,
  type IdentityWorld,
  newAddress,
  nextPath,
  openSignIn,
  type Person,
  password,
  pkcePair,
  startIdentityWorld,
  submit,
  tokensFor,
} from './identity-world.ts';

let world: IdentityWorld;
let events: { payloads: unknown[]; until(count: number): Promise<unknown[]> };

beforeAll(async () => {
  world = await startIdentityWorld();
  events = await world.collect(topics.passwordReset);
});

afterAll(() => world.close());

interface ResetEvent {
  reset_id: string;
  user_id: string;
}

const ask = (email: string, address = newAddress()) =>
  world.browser().post('/password/forgot').type('form').set('X-Forwarded-For', address).send({ email });

/** What a person gets after asking: the event, and the link as the notifier asks for it. */
async function mailed(person: Person): Promise<{ event: ResetEvent; link: string }> {
  const before = events.payloads.length;
  expect((await ask(person.email)).status).toBe(200);
  await events.until(before + 1);
  const event = events.payloads.at(-1) as ResetEvent;
  return { event, link: (await openLink(event.reset_id)).body.url };
}

async function openLink(resetId: string, caller: 'notifier' | 'orders' = 'notifier') {
  const authorization = await world.asService(caller, world.url);
  return world.browser().post(`/password-resets/${resetId}/link`).set('Authorization', authorization);
}

const pathOf = (link: string) => new URL(link).pathname + new URL(link).search;

const tokenOf = (link: string) => new URL(link).searchParams.get('token')!;

const set = (link: string, chosen: string) =>
  world
    .browser()
    .post('/password/reset')
    .type('form')
    .send({ token: tokenOf(link), password: chosen });

async function signsInWith(person: Person, chosen: string): Promise<boolean> {
  const browser = world.browser();
  const { path, page } = await openSignIn(browser, authorizePath(await world.application(), pkcePair().challenge));
  const fields = { step: 'sign-in', email: person.email, password: chosen };
  return (await submit(browser, path, page, fields)).status === 303;
}

const chosen = 'nueve cometas sobre Lugo';

describe('200', () => {
  test('the page asks for the address, in both languages', async () => {
    const page = await world.browser().get('/password/forgot?ui_locales=es');
    expect([page.status, page.text]).toEqual([200, expect.stringContaining('Nueva contraseña')]);
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('asking publishes an event that holds ids alone, and the notifier gets the link', async () => {
    const person = await world.person({ locale: 'es' });
    const { event, link } = await mailed(person);
    expect(event).toEqual({ reset_id: expect.any(String), user_id: person.id });
    expect(link).toMatch(new RegExp(`^${world.url}/password/reset\\?token=[\\w-]{43}&ui_locales=es$`));
    expect((await world.browser().get(pathOf(link))).text).toContain('Elige una contraseña nueva');
    expect(JSON.stringify(await world.em().execute('select * from password_reset'))).not.toContain(tokenOf(link));
  });

  test('sets the password once, ends what was signed in to, and the old password', async () => {
    const [application, person] = await Promise.all([world.application(), world.person()]);
    const { browser, tokens } = await tokensFor(world, application, person);
    const { link } = await mailed(person);
    const done = await set(link, chosen);
    expect([done.status, done.text]).toEqual([200, expect.stringContaining('Your password is set')]);

    expect(await signsInWith(person, chosen)).toBe(true);
    expect(await signsInWith(person, password)).toBe(false);
    const refresh = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token']! };
    expect((await world.token(application, refresh)).body.error).toBe('invalid_grant');
    const again = await browser.get(authorizePath(application, pkcePair().challenge));
    expect(again.headers['location']).toMatch(/^\/oauth\/interaction\//);
    expect((await set(link, chosen)).status).toBe(410);
  });

  test('ends a sign-in with the old password that has not gone on yet', async () => {
    const [application, person] = await Promise.all([world.application(), world.person()]);
    const browser = world.browser();
    const { path, page } = await openSignIn(browser, authorizePath(application, pkcePair().challenge));
    const entered = await submit(browser, path, page, { step: 'sign-in', email: person.email, password });
    await set((await mailed(person)).link, chosen);
    const resumed = await browser.get(nextPath(entered));
    expect([resumed.status, resumed.text]).toEqual([400, expect.stringContaining('This page has expired')]);
  });

  test('a customer who never had a password gets one', async () => {
    const person = await world.person({ password: null });
    await set((await mailed(person)).link, chosen);
    expect(await signsInWith(person, chosen)).toBe(true);
  });

  test('who was locked out by somebody’s guesses is in again', async () => {
    const person = await world.person();
    for (let guess = 0; guess < 11; guess += 1) await signsInWith(person, 'a guess at it');
    expect(await signsInWith(person, password)).toBe(false);
    await set((await mailed(person)).link, chosen);
    expect(await signsInWith(person, chosen)).toBe(true);
  });

  test('looking at the link uses nothing up: mail scanners do', async () => {
    const { link } = await mailed(await world.person());
    for (let look = 0; look < 3; look += 1) expect((await world.browser().get(pathOf(link))).status).toBe(200);
    expect((await set(link, chosen)).status).toBe(200);
  });

  test('the answer is the same for an address nobody has, and as slow; nothing is published', async () => {
    const person = await world.person();
    const timed = async (email: string) => {
      const startedAt = performance.now();
      const answer = await ask(email);
      return { text: answer.text, status: answer.status, ms: performance.now() - startedAt };
    };
    await timed(person.email);
    const before = events.payloads.length;
    const [known, unknown] = [await timed(person.email), await timed('nobody@example.com')];
    expect([unknown.text, unknown.status]).toEqual([known.text, known.status]);
    expect(Math.abs(known.ms - unknown.ms)).toBeLessThan(250);
    await events.until(before + 1);
    expect(events.payloads).toHaveLength(before + 1);
  });
});

describe('400: passwords that are refused, while the link stays good', () => {
  test.each([
    ['short', 'eleven char', 'at least 12 characters'],
    ['very long', 'x1y2z'.repeat(41), 'at most 200'],
    ['common', 'Password12345!', 'tried first'],
    ['a row of the keyboard', 'qwertyuiopasdf', 'tried first'],
    ['one piece repeated', 'abcabcabcabcabc', 'tried first'],
  ])('%s', async (_what, weak, complaint) => {
    const { link } = await mailed(await world.person());
    const answer = await set(link, weak);
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(complaint)]);
    expect(answer.text).not.toContain(weak);
    expect((await set(link, chosen)).status).toBe(200);
  });

  test('their own address', async () => {
    const person = await world.person();
    expect((await set((await mailed(person)).link, person.email)).status).toBe(400);
  });
});

test('403: a form on another site', async () => {
  const call = world.browser().post('/password/forgot').type('form').set('Sec-Fetch-Site', 'cross-site');
  expect((await call.send({ email: 'ana@example.com' })).status).toBe(403);
});

describe('410', () => {
  test('an expired link', async () => {
    const { event, link } = await mailed(await world.person());
    const em = world.em();
    (await em.findOneOrFail(PasswordReset, event.reset_id)).expiresAt = new Date(Date.now() - 1);
    await em.flush();
    expect((await world.browser().get(pathOf(link))).status).toBe(410);
    expect((await set(link, chosen)).status).toBe(410);
  });

  test('no token, an invented one, and the one before the last', async () => {
    const { event, link } = await mailed(await world.person());
    await openLink(event.reset_id);
    for (const token of ['', 'x'.repeat(43), tokenOf(link)]) {
      expect((await world.browser().get(`/password/reset?token=${token}`)).status).toBe(410);
    }
  });

  test('of two who use it at once one succeeds', async () => {
    const { link } = await mailed(await world.person());
    const answers = await Promise.all(Array.from({ length: 4 }, () => set(link, chosen)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410]);
  });

  test('another link that was mailed before, once one was used', async () => {
    const person = await world.person();
    const [first, second] = [await mailed(person), await mailed(person)];
    expect((await set(second.link, chosen)).status).toBe(200);
    expect((await set(first.link, chosen)).status).toBe(410);
  });
});

describe('429', () => {
  test('who asks for many addresses has to wait', async () => {
    const address = newAddress();
    const asked = Array.from({ length: 20 }, (_, index) => ask(`nobody-${index}@example.com`, address));
    expect((await Promise.all(asked)).every(({ status }) => status === 200)).toBe(true);
    expect((await ask('nobody@example.com', address)).status).toBe(429);
  });

  test('one person gets five mails an hour at most; who asks does not learn it', async () => {
    const person = await world.person();
    const before = events.payloads.length;
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(person.email)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    await events.until(before + 5);
    await ask('somebody-else@example.com');
    expect(events.payloads).toHaveLength(before + 5);
  });
});
