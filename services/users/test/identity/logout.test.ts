import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Agent } from 'supertest';
import {
  authorizePath,
  type IdentityWorld,
  nextPath,
  pkcePair,
  startIdentityWorld,
  tokensFor,
} from './identity-world.ts';

let world: IdentityWorld;

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

async function signedIn() {
  const [application, person] = await Promise.all([world.application(), world.person()]);
  return { application, ...(await tokensFor(world, application, person)) };
}

function confirm(browser: Agent, page: { text: string }, fields: Record<string, string>) {
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(page.text)![1]!;
  return browser
    .post('/oauth/logout/confirm')
    .type('form')
    .send({ xsrf, ...fields });
}

const back = 'https://app.example.com/bye';

test('200: asks first, in the language of the browser', async () => {
  const { browser, tokens } = await signedIn();
  const page = await browser.get(`/oauth/logout?id_token_hint=${tokens['id_token']}`).set('Accept-Language', 'es');
  expect(page.status).toBe(200);
  expect(page.text).toContain('¿Cerrar la sesión?');
  expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; style-src 'sha256-/);
});

test('303: ends the session, the refresh tokens of it, and goes back to where the client registered', async () => {
  const { application, browser, tokens } = await signedIn();
  const query = new URLSearchParams({ id_token_hint: tokens['id_token']!, post_logout_redirect_uri: back, state: 's' });
  const page = await browser.get(`/oauth/logout?${query}`);
  expect(page.headers['content-security-policy']).toContain('https://app.example.com');
  const answer = await confirm(browser, page, { logout: 'yes' });
  expect(answer.headers['location']).toBe(`${back}?state=s`);

  const again = await browser.get(authorizePath(application, pkcePair().challenge));
  expect(nextPath(again)).toMatch(/^\/oauth\/interaction\//);
  const refresh = { grant_type: 'refresh_token', refresh_token: tokens['refresh_token']! };
  expect((await world.token(application, refresh)).body.error).toBe('invalid_grant');
});

test('without an address to go back to there is a page', async () => {
  const { browser } = await signedIn();
  const answer = await confirm(browser, await browser.get('/oauth/logout'), { logout: 'yes' });
  const page = await browser.get(nextPath(answer));
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('You are signed out')]);
});

test('400: an address the client did not register, and a form of somebody else', async () => {
  const { browser, tokens } = await signedIn();
  const query = new URLSearchParams({
    id_token_hint: tokens['id_token']!,
    post_logout_redirect_uri: 'https://evil.example.com/',
  });
  const page = await browser.get(`/oauth/logout?${query}`).set('Accept', 'text/html');
  expect(page.status).toBe(400);
  const forged = await confirm(browser, { text: 'name="xsrf" value="forged"' }, { logout: 'yes' });
  expect(forged.status).toBe(400);
});
