import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRemoteJWKSet, importJWK, jwtVerify, SignJWT } from 'jose';
import request from 'supertest';
import { startUsersWorld, type UsersWorld } from './users-world.ts';

let world: UsersWorld;

beforeAll(async () => {
  world = await startUsersWorld();
});

afterAll(() => world.close());

test('the public half of the signing key, and nothing of the private one', async () => {
  const answer = await request(world.app).get('/.well-known/jwks.json');
  const { x, y, d } = world.context.config.ACCESS_TOKEN_SIGNING_KEY;

  expect(answer.status).toBe(200);
  expect(answer.body).toEqual({
    keys: [{ kty: 'EC', crv: 'P-256', kid: 'key-1', alg: 'ES256', use: 'sig', x, y }],
  });
  expect(answer.text).not.toContain(d);
  expect(answer.get('Cache-Control')).toBe('public, max-age=300');
});

test('verifies what the signing key signs', async () => {
  const { url } = await world.serve(world.app);
  const key = await importJWK(world.context.config.ACCESS_TOKEN_SIGNING_KEY, 'ES256');
  const token = await new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid: 'key-1' }).setSubject('ana').sign(key);
  const published = createRemoteJWKSet(new URL('/.well-known/jwks.json', url));

  expect((await jwtVerify(token, published)).payload.sub).toBe('ana');
});
