import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import request from 'supertest';
import { OauthClient } from '../../src/identity/client/oauth-client.entity.ts';
import { rotateSecret } from '../../src/identity/client/rotate-secret.ts';
import { type IdentityWorld, newAddress, startIdentityWorld } from './identity-world.ts';

let world: IdentityWorld;

beforeAll(async () => {
  world = await startIdentityWorld();
});

afterAll(() => world.close());

const fields = { grant_type: 'client_credentials', scope: 'users:read' };

describe('200', () => {
  test('a token for a program: itself as subject, no role, what it asked for', async () => {
    const program = await world.program();
    const { status, body, headers } = await world.token(program, fields);
    expect(status).toBe(200);
    expect(headers['cache-control']).toBe('no-store');
    expect(body).toEqual({
      access_token: expect.any(String),
      expires_in: 900,
      scope: 'users:read',
      token_type: 'Bearer',
    });
    const { clientId } = program.client;
    const claims = decodeJwt(body.access_token);
    expect(claims).toMatchObject({ sub: clientId, client_id: clientId, aud: 'astrall', scope: 'users:read' });
    expect(claims).not.toHaveProperty('role');
  });

  test('the API takes it', async () => {
    const { body } = await world.token(await world.program(), fields);
    const call = request(world.url).get('/users').set('X-Forwarded-For', newAddress());
    expect((await call.set('Authorization', `Bearer ${body.access_token}`)).status).toBe(200);
  });

  test('the secret may come in the body', async () => {
    const { client, secret } = await world.program();
    const call = request(world.url).post('/oauth/token').type('form').set('X-Forwarded-For', newAddress());
    const answer = await call.send({ ...fields, client_id: client.clientId, client_secret: secret });
    expect(answer.status).toBe(200);
  });

  test('after a rotation the old secret works for the overlap, and no longer', async () => {
    const program = await world.program();
    const { secret } = await rotateSecret(world.em(), program.client.id, 60_000);
    expect((await world.token({ ...program, secret }, fields)).status).toBe(200);
    expect((await world.token(program, fields)).status).toBe(200);

    const em = world.em();
    (await em.findOneOrFail(OauthClient, program.client.id)).previousSecretValidUntil = new Date(Date.now() - 1000);
    await em.flush();
    expect((await world.token(program, fields)).status).toBe(401);
    expect((await world.token({ ...program, secret }, fields)).status).toBe(200);
  });

  test('without an overlap it ends at once', async () => {
    const program = await world.program();
    await rotateSecret(world.em(), program.client.id, 0);
    expect((await world.token(program, fields)).status).toBe(401);
  });
});

describe('400', () => {
  test.each([
    ['a scope the program was not given', { scope: 'orders:write' }, 'invalid_scope'],
    ['a scope there is not', { scope: 'orders:everything' }, 'invalid_scope'],
    ['no scope', { scope: '' }, 'invalid_scope'],
    ['another resource', { resource: 'https://elsewhere.example' }, 'invalid_target'],
    ['a grant it does not have', { grant_type: 'authorization_code' }, 'invalid_request'],
    ['a grant there is not', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('%s', async (_what, change, error) => {
    const { status, body } = await world.token(await world.program(), { ...fields, ...change });
    expect([status, body.error]).toEqual([400, error]);
  });
});

describe('401: invalid_client', () => {
  test.each([
    ['a wrong secret', () => ({ secret: 'ask_wrong' })],
    ['the hash in place of the secret', ({ secretHash }: OauthClient) => ({ secret: secretHash! })],
    ['the word that stands for the secret', () => ({ secret: 'kept as a hash' })],
    ['no secret', () => ({ secret: null })],
  ])('%s', async (_what, change) => {
    const program = await world.program();
    const { status, body } = await world.token({ ...program, ...change(program.client) }, fields);
    expect([status, body.error]).toEqual([401, 'invalid_client']);
  });

  test('an unknown program, a disabled one', async () => {
    const program = await world.program();
    const em = world.em();
    (await em.findOneOrFail(OauthClient, program.client.id)).disabledAt = new Date();
    await em.flush();
    expect((await world.token(program, fields)).body.error).toBe('invalid_client');
    const call = request(world.url).post('/oauth/token').type('form').set('X-Forwarded-For', newAddress());
    expect((await call.auth('nobody', 'ask_nothing').send(fields)).body.error).toBe('invalid_client');
  });
});

test('429: who keeps presenting wrong secrets has to wait, and the others do not', async () => {
  const program = await world.program();
  const address = newAddress();
  const guesses = Array.from({ length: 31 }, () => world.token({ ...program, secret: 'ask_guess' }, fields, address));
  for (const guess of guesses) await guess;
  const answer = await world.token(program, fields, address);
  expect([answer.status, answer.body.error]).toEqual([429, 'temporarily_unavailable']);
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect((await world.token(program, fields)).status).toBe(200);
});

test.each([
  ['another spelling of the path', '/oauth/TOKEN/'],
  ['the other endpoint that takes a secret', '/oauth/revoke'],
])('429: guesses count through %s too', async (_what, path) => {
  const { client } = await world.program();
  const address = newAddress();
  const guess = () =>
    request(world.url)
      .post(path)
      .type('form')
      .set('X-Forwarded-For', address)
      .auth(client.clientId, 'ask_guess')
      .send({ ...fields, token: 'some token' });
  for (let count = 0; count < 30; count += 1) expect((await guess()).status).toBe(401);
  expect((await guess()).status).toBe(429);
});

test('429: one subscriber’s IPv6 addresses count together', async () => {
  const program = await world.program();
  const guess = (host: number) => world.token({ ...program, secret: 'ask_guess' }, fields, `2001:db8:1:2::${host}`);
  for (let host = 1; host <= 30; host += 1) expect((await guess(host)).status).toBe(401);
  expect((await guess(31)).status).toBe(429);
  expect((await world.token(program, fields, '2001:db8:1:3::1')).status).toBe(200);
});

test('the secret lies nowhere', async () => {
  const { secret } = await world.program();
  expect(JSON.stringify(await world.em().execute('select * from oauth_client'))).not.toContain(secret);
});
