import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import {
  authorizePath,
  codeOf,
  exchange,
  follow,
  type IdentityWorld,
  newAddress,
  nextPath,
  openSignIn,
  password,
  pkcePair,
  redirectUri,
  signInAndConsent,
  startIdentityWorld,
  submit,
  tokensFor,
} from './identity-world.ts';

let world: IdentityWorld;

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

describe('200: a person signs in, consents, and the application gets tokens', () => {
  test('an access token of RFC 9068 for the platform, with the scopes allowed and the role', async () => {
    const [application, person] = await Promise.all([world.application(), world.person({ type: 'staff' })]);
    const { tokens } = await tokensFor(world, application, person);

    expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'orders:read' });
    expect(decodeProtectedHeader(tokens['access_token']!)).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: 'key-1' });
    const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', world.url));
    const { payload } = await jwtVerify(tokens['access_token']!, keys, { issuer: world.url, audience: 'astrall' });
    expect(payload).toEqual({
      iss: world.url,
      sub: person.id,
      aud: 'astrall',
      client_id: application.client.clientId,
      scope: 'orders:read',
      role: 'staff',
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: payload.iat! + 900,
    });
  });

  test('an ID token that says who signed in', async () => {
    const [application, person] = await Promise.all([world.application(), world.person()]);
    const { tokens } = await tokensFor(world, application, person);
    expect(decodeJwt(tokens['id_token']!)).toMatchObject({
      iss: world.url,
      sub: person.id,
      aud: application.client.clientId,
      nonce: 'nonce-1',
      email: person.email,
    });
  });

  test('the token opens the API as far as scope and role go', async () => {
    const [application, person] = await Promise.all([world.application(), world.person({ type: 'staff' })]);
    const { tokens } = await tokensFor(world, application, person, { scope: 'openid users:read' });
    const authorization = `Bearer ${tokens['access_token']}`;
    expect((await world.browser().get(`/users/${person.id}`).set('Authorization', authorization)).status).toBe(200);
  });

  test('a public application has no secret and needs none', async () => {
    const [application, person] = await Promise.all([world.application({ isPublic: true }), world.person()]);
    const { tokens } = await tokensFor(world, application, person);
    expect(tokens['access_token']).toEqual(expect.any(String));
  });

  test('a session and a consent are remembered, through a restart of the service too', async () => {
    const [application, person] = await Promise.all([world.application(), world.person()]);
    const { browser } = await tokensFor(world, application, person);
    await world.restart();
    const { verifier, challenge } = pkcePair();
    const answer = await browser.get(authorizePath(application, challenge));
    expect(answer.headers['location']).toMatch(/^https:\/\/app\.example\.com\/callback\?code=/);
    expect((await exchange(world, application, codeOf(answer), verifier)).status).toBe(200);
  });

  test('what was begun before a restart goes on after it', async () => {
    const [application, person] = await Promise.all([world.application(), world.person()]);
    const { verifier, challenge } = pkcePair();
    const browser = world.browser();
    const { path, page } = await openSignIn(browser, authorizePath(application, challenge));
    await world.restart();
    const entered = await submit(browser, path, page, { step: 'sign-in', email: person.email, password });
    const consent = nextPath(await browser.get(nextPath(entered)));
    const consentPage = await browser.get(consent);
    await world.restart();
    const answer = await follow(browser, await submit(browser, consent, consentPage, { step: 'allow' }));
    expect((await exchange(world, application, codeOf(answer), verifier)).status).toBe(200);
  });
});

describe('what the application is told', () => {
  test('state comes back, with the issuer', async () => {
    const [application, person] = await Promise.all([world.application(), world.person()]);
    const answer = await signInAndConsent(world.browser(), authorizePath(application, pkcePair().challenge), person);
    const { searchParams } = new URL(answer.headers['location']!);
    expect([searchParams.get('state'), searchParams.get('iss')]).toEqual(['state-1', world.url]);
  });

  test.each(['sign-in', 'consent'])('access_denied when the person cancels at %s', async (where) => {
    const [application, person] = await Promise.all([world.application(), world.person()]);
    const browser = world.browser();
    let { path, page } = await openSignIn(browser, authorizePath(application, pkcePair().challenge));
    if (where === 'consent') {
      const entered = await submit(browser, path, page, { step: 'sign-in', email: person.email, password });
      path = nextPath(await browser.get(nextPath(entered)));
      page = await browser.get(path);
    }
    const answer = await follow(browser, await submit(browser, path, page, { step: 'cancel' }));
    expect(answer.headers['location']).toMatch(/^https:\/\/app\.example\.com\/callback\?error=access_denied&/);
  });

  test.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }, 'invalid_request'],
    ['with plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['for a scope it was not given', { scope: 'openid orders:write' }, 'invalid_scope'],
    ['for a scope there is not', { scope: 'openid everything' }, 'invalid_scope'],
    ['for another resource', { resource: 'https://elsewhere.example' }, 'invalid_target'],
    ['when nobody is signed in and none may be asked', { prompt: 'none' }, 'login_required'],
  ])('an error, when it asks %s', async (_how, change, error) => {
    const application = await world.application();
    const answer = await world.browser().get(authorizePath(application, pkcePair().challenge, change));
    expect(answer.status).toBe(303);
    expect(new URL(answer.headers['location']!).searchParams.get('error')).toBe(error);
  });
});

describe('400: a page instead of a redirect to who knows where', () => {
  test.each([
    ['an unknown client', { client_id: 'nobody' }],
    ['an address that is not registered', { redirect_uri: 'https://evil.example.com/' }],
    ['one that only begins like it', { redirect_uri: `${redirectUri}.evil.example.com` }],
  ])('%s', async (_what, change) => {
    const application = await world.application();
    const answer = await world
      .browser()
      .get(authorizePath(application, pkcePair().challenge, change))
      .set({ Accept: 'text/html', 'Accept-Language': 'es' });
    expect([answer.status, answer.headers['location']]).toEqual([400, undefined]);
    expect(answer.text).toContain('<html lang="es">');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('a disabled client is unknown', async () => {
    const application = await world.application();
    const em = world.em();
    em.merge(application.client).disabledAt = new Date();
    await em.flush();
    expect((await world.browser().get(authorizePath(application, 'x'.repeat(43)))).status).toBe(400);
  });
});

describe('400: codes', () => {
  async function freshCode() {
    const [application, person] = await Promise.all([world.application(), world.person()]);
    const { verifier, challenge } = pkcePair();
    const answer = await signInAndConsent(world.browser(), authorizePath(application, challenge), person);
    return { application, code: codeOf(answer), verifier };
  }

  test('work once; a second use ends what the first brought', async () => {
    const { application, code, verifier } = await freshCode();
    const first = await exchange(world, application, code, verifier);
    const second = await exchange(world, application, code, verifier);
    expect([second.status, second.body.error]).toEqual([400, 'invalid_grant']);
    const fields = { grant_type: 'refresh_token', refresh_token: first.body.refresh_token };
    expect((await world.token(application, fields)).body.error).toBe('invalid_grant');
  });

  test('of ten uses at once one works at most', async () => {
    const { application, code, verifier } = await freshCode();
    const answers = await Promise.all(Array.from({ length: 10 }, () => exchange(world, application, code, verifier)));
    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
  });

  test('want the verifier', async () => {
    const { application, code } = await freshCode();
    expect((await exchange(world, application, code, pkcePair().verifier)).body.error).toBe('invalid_grant');
  });

  test('are of one client alone', async () => {
    const { code, verifier } = await freshCode();
    const other = await world.application();
    expect((await exchange(world, other, code, verifier)).body.error).toBe('invalid_grant');
  });

  test('and nothing of them lies in the database', async () => {
    const { application, code, verifier } = await freshCode();
    const { body } = await exchange(world, application, code, verifier);
    const rows = JSON.stringify(await world.em().execute('select * from oidc_artifact'));
    expect(rows).not.toContain(code);
    expect(rows).not.toContain(body.refresh_token);
  });
});

test('the discovery document leads to all of it, whatever host is asked', async () => {
  const answer = await world.browser().get('/.well-known/openid-configuration').set('X-Forwarded-Host', 'evil.example');
  expect(answer.body).toMatchObject({
    issuer: world.url,
    authorization_endpoint: `${world.url}/oauth/authorize`,
    token_endpoint: `${world.url}/oauth/token`,
    revocation_endpoint: `${world.url}/oauth/revoke`,
    end_session_endpoint: `${world.url}/oauth/logout`,
    jwks_uri: `${world.url}/.well-known/jwks.json`,
    grant_types_supported: expect.arrayContaining(['authorization_code', 'client_credentials', 'refresh_token']),
    code_challenge_methods_supported: ['S256'],
    id_token_signing_alg_values_supported: ['ES256'],
    scopes_supported: expect.arrayContaining(['openid', 'orders:read']),
    ui_locales_supported: ['es', 'en'],
  });
  expect(answer.text).not.toContain('evil');
});

test('405: routes tell what they take', async () => {
  const answer = await world.browser().get('/oauth/token').set('X-Forwarded-For', newAddress());
  expect([answer.status, answer.headers['allow']]).toEqual([405, expect.stringContaining('POST')]);
});
