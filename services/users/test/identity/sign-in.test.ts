import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { User } from '../../src/user/user.entity.ts';
import {
  authorizePath,
  follow,
  type IdentityWorld,
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

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

async function begin(browser = world.browser(), change = {}) {
  const application = await world.application();
  const opened = await openSignIn(browser, authorizePath(application, pkcePair().challenge, change));
  const enter = (fields: Record<string, string>) =>
    submit(browser, opened.path, opened.page, { step: 'sign-in', password, ...fields });
  return { ...opened, browser, application, enter };
}

describe('the page', () => {
  test('names the application, fetches nothing, runs nothing, and is in no frame', async () => {
    const { page } = await begin();
    expect(page.status).toBe(200);
    expect(page.text).toContain('<strong>Star charts</strong>');
    expect(page.text).not.toMatch(/<script|https?:\/\//);
    const policy = page.headers['content-security-policy'];
    expect(policy).toMatch(/default-src 'none'; style-src 'sha256-[\w+/=]+'; .*frame-ancestors 'none'/);
    expect(policy).toContain("form-action 'self'");
    expect(policy).toContain('https://app.example.com');
    expect(page.headers['cache-control']).toBe('no-store');
  });

  test.each([
    [{ ui_locales: 'es en' }, 'en', 'es'],
    [{}, 'es-AR,en;q=0.5', 'es'],
    [{}, 'fr, es;q=0.4, en;q=0.8', 'en'],
    [{}, 'de', 'en'],
  ])('speaks the language that %j and "%s" ask for', async (change, acceptLanguage, language) => {
    const browser = world.browser().set('Accept-Language', acceptLanguage);
    expect((await begin(browser, change)).page.text).toContain(`<html lang="${language}">`);
  });

  test('takes no longer to read an Accept-Language that is full of spaces', async () => {
    const { browser, path } = await begin();
    const time = async (acceptLanguage: string) => {
      const startedAt = performance.now();
      for (let round = 0; round < 10; round += 1) {
        const page = await browser.get(path).set('Accept-Language', acceptLanguage);
        expect(page.text).toContain('<html lang="es">');
      }
      return performance.now() - startedAt;
    };
    const usual = await time('es, b');
    expect(await time(`es, a${' '.repeat(14_000)}b`)).toBeLessThan(usual + 1000);
  });

  test('shows names as text', async () => {
    const application = await world.application({ name: '<img src=x>"\'' });
    const browser = world.browser();
    const path = authorizePath(application, pkcePair().challenge, { login_hint: '"><b>' });
    const { page } = await openSignIn(browser, path);
    expect(page.text).not.toMatch(/<img|<b>/);
  });

  test('cookies are signed, of this path, and out of reach of scripts and other sites', async () => {
    const redirect = await world.browser().get(authorizePath(await world.application(), pkcePair().challenge));
    const cookies = redirect.headers['set-cookie'] as unknown as string[];
    expect(cookies.some((cookie) => cookie.startsWith('astrall_interaction.sig='))).toBe(true);
    for (const cookie of cookies) expect(cookie).toMatch(/path=\/oauth\/.*samesite=lax; httponly/i);
  });
});

describe('401: refused in the same words', () => {
  const text = 'The e-mail address or the password is not right.';

  async function change(person: Person, values: Partial<User>) {
    const em = world.em();
    Object.assign(await em.findOneOrFail(User, person.id), values);
    await em.flush();
    return person;
  }

  test.each([
    ['a wrong password', async () => ({ ...(await world.person()), password: 'not my password' })],
    ['nobody’s address', async () => ({ email: 'nobody@example.com' })],
    ['a person without a password', () => world.person({ password: null })],
    ['a person who was deactivated', async () => change(await world.person(), { active: false })],
    ['a person who was deleted', async () => change(await world.person(), { deletedAt: new Date() })],
  ])('%s', async (_who, fields) => {
    const { enter } = await begin();
    const { email, ...rest } = (await fields()) as { email: string };
    const answer = await enter({ email, ...rest });
    expect(answer.status).toBe(401);
    expect(answer.text).toContain(text);
    expect(answer.text).toContain(`value="${email}"`);
    expect(answer.text).not.toContain(password);
  });

  test('unknown people take as long as known ones', async () => {
    const known = await world.person();
    const time = async (email: string) => {
      const times = [];
      for (let round = 0; round < 5; round += 1) {
        const { enter } = await begin();
        const startedAt = performance.now();
        await enter({ email: email || `nobody-${round}@example.com`, password: 'not my password' });
        times.push(performance.now() - startedAt);
      }
      return times.sort((one, other) => one - other)[2]!;
    };
    const [there, nowhere] = [await time(known.email), await time('')];
    expect(Math.abs(there - nowhere)).toBeLessThan(Math.max(there, nowhere) * 0.6);
  });
});

test('303: the address counts regardless of case', async () => {
  const person = await world.person();
  const { enter } = await begin();
  expect((await enter({ email: ` ${person.email.toUpperCase()} ` })).status).toBe(303);
});

describe('429', () => {
  test('ten guesses at one account, from wherever; the right password then has to wait too', async () => {
    const person = await world.person();
    for (let guess = 0; guess < 10; guess += 1) {
      const { enter } = await begin();
      expect((await enter({ email: person.email, password: `guess number ${guess}` })).status).toBe(401);
    }
    const { enter } = await begin();
    const answer = await enter({ email: person.email });
    expect(answer.status).toBe(429);
    expect(answer.text).toContain('Too many attempts');
  });

  test('guesses in parallel gain nothing', async () => {
    const person = await world.person();
    const attempts = await Promise.all(Array.from({ length: 14 }, () => begin()));
    const answers = await Promise.all(attempts.map(({ enter }) => enter({ email: person.email, password: 'a guess' })));
    expect(answers.filter(({ status }) => status === 401).length).toBe(10);
    expect(answers.filter(({ status }) => status === 429).length).toBe(4);
  });

  test('fifty accounts from one address', async () => {
    const { enter } = await begin();
    const statuses = new Set<number>();
    for (let guess = 0; guess < 51; guess += 1) {
      statuses.add((await enter({ email: `guess-${guess}@example.com` })).status);
    }
    expect(statuses).toEqual(new Set([401, 429]));
  });

  test('the count is shared by all instances: a restart forgets nothing', async () => {
    const person = await world.person();
    for (let guess = 0; guess < 10; guess += 1) {
      await (await begin()).enter({ email: person.email, password: 'a guess' });
    }
    await world.restart();
    expect((await (await begin()).enter({ email: person.email })).status).toBe(429);
  });

  test('who signs in starts from zero again', async () => {
    const person = await world.person();
    for (let round = 0; round < 3; round += 1) {
      for (let guess = 0; guess < 6; guess += 1) {
        await (await begin()).enter({ email: person.email, password: 'a guess' });
      }
      expect((await (await begin()).enter({ email: person.email })).status).toBe(303);
    }
  });
});

describe('400: a form that is not the one shown', () => {
  test('without its token, or with another one', async () => {
    const person = await world.person();
    const { browser, path } = await begin();
    for (const form_token of ['', 'x'.repeat(43)]) {
      const call = browser.post(path).type('form');
      const answer = await call.send({ step: 'sign-in', email: person.email, password, form_token });
      expect(answer.status).toBe(400);
    }
  });

  test('from another site', async () => {
    const person = await world.person();
    const { browser, enter } = await begin();
    browser.set('Sec-Fetch-Site', 'cross-site');
    expect((await enter({ email: person.email })).status).toBe(400);
  });

  test('in a browser that did not begin', async () => {
    const person = await world.person();
    const { path, page } = await begin();
    const answer = await submit(world.browser(), path, page, { step: 'sign-in', email: person.email, password });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('This page has expired');
  });

  test('after it was finished', async () => {
    const person = await world.person();
    const { browser, enter } = await begin();
    await follow(browser, await enter({ email: person.email }));
    expect((await enter({ email: person.email })).status).toBe(400);
  });
});

test('a session whose person was deactivated asks to sign in again', async () => {
  const [application, person] = await Promise.all([world.application(), world.person()]);
  const { browser } = await tokensFor(world, application, person);
  const em = world.em();
  (await em.findOneOrFail(User, person.id)).active = false;
  await em.flush();
  const answer = await browser.get(authorizePath(application, pkcePair().challenge));
  expect(nextPath(answer)).toMatch(/^\/oauth\/interaction\//);
  expect((await browser.get(nextPath(answer))).text).toContain('type="password"');
});

test('the consent page says what is allowed, in words', async () => {
  const person = await world.person();
  const { browser, enter } = await begin(world.browser().set('Accept-Language', 'es'));
  const page = await browser.get(nextPath(await browser.get(nextPath(await enter({ email: person.email })))));
  expect(page.text).toContain('<li>ver pedidos</li>');
  expect(page.text).toContain('<li>conocer tu correo electrónico</li>');
  expect(page.text).toContain(person.email);
});

test('passwords lie in the database as argon2id', async () => {
  const person = await world.person();
  const [row] = await world.em().execute('select password_hash from credential where user_id = ?', [person.id]);
  expect(row!['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
});
