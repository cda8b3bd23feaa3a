import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import {
  authorizePath,
  type IdentityWorld,
  newSigningKey,
  pkcePair,
  startIdentityWorld,
  tokensFor,
} from './identity-world.ts';

let world: IdentityWorld;

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

const keys = async () => (await world.browser().get('/.well-known/jwks.json')).body.keys;
const kidOf = (token: string) => decodeProtectedHeader(token).kid;
const fields = { grant_type: 'client_credentials', scope: 'users:read' };

test('200: the public half of the signing key, and nothing of the private one', async () => {
  const answer = await world.browser().get('/.well-known/jwks.json');
  const { x, y, d } = world.context.config.ACCESS_TOKEN_SIGNING_KEY;

  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    keys: [{ kty: 'EC', crv: 'P-256', kid: 'key-1', alg: 'ES256', use: 'sig', x, y }],
  });
  expect(answer.text).not.toContain(d);
  expect(answer.get('Cache-Control')).toBe('public, max-age=300');
});

describe('rotation', () => {
  test('the new key signs, the one before verifies, and sessions go on', async () => {
    const [application, person, program] = await Promise.all([world.application(), world.person(), world.program()]);
    const { browser } = await tokensFor(world, application, person);
    const before = (await world.token(program, fields)).body.access_token;
    const old = JSON.stringify(world.context.config.ACCESS_TOKEN_SIGNING_KEY);

    await world.restart({
      ACCESS_TOKEN_SIGNING_KEY: newSigningKey('key-2'),
      ACCESS_TOKEN_SIGNING_KEY_PREVIOUS: old,
      COOKIE_SECRET: 'another secret that signs cookies',
      COOKIE_SECRET_PREVIOUS: world.context.config.COOKIE_SECRET,
    });
    expect((await keys()).map(({ kid }: { kid: string }) => kid)).toEqual(['key-2', 'key-1']);
    const after = (await world.token(program, fields)).body.access_token;
    expect([kidOf(before), kidOf(after)]).toEqual(['key-1', 'key-2']);

    const published = createRemoteJWKSet(new URL('/.well-known/jwks.json', world.url));
    for (const token of [before, after]) await jwtVerify(token, published, { typ: 'at+jwt', audience: 'astrall' });
    const again = await browser.get(authorizePath(application, pkcePair().challenge));
    expect(again.headers['location']).toMatch(/^https:\/\/app\.example\.com\/callback\?code=/);
  });

  test('once the one before is gone, so are its tokens', async () => {
    const program = await world.program();
    const before = (await world.token(program, fields)).body.access_token;
    await world.restart({ ACCESS_TOKEN_SIGNING_KEY: newSigningKey('key-3'), ACCESS_TOKEN_SIGNING_KEY_PREVIOUS: '' });
    const call = world.browser().get('/users');
    expect((await call.set('Authorization', `Bearer ${before}`)).status).toBe(401);
  });

  test('with another cookie secret alone, everybody signs in again', async () => {
    const [application, person] = await Promise.all([world.application(), world.person()]);
    const { browser } = await tokensFor(world, application, person);
    await world.restart({ COOKIE_SECRET: 'a third secret that signs cookies', COOKIE_SECRET_PREVIOUS: '' });
    const answer = await browser.get(authorizePath(application, pkcePair().challenge));
    expect(answer.headers['location']).toMatch(/^\/oauth\/interaction\//);
  });
});
