import { createSecretKey } from 'node:crypto';
import { type GoogleIssuer, startGoogleIssuer } from '@astrall/local-cloud/testing/google-issuer.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { type OrdersWorld, startOrdersWorld } from './orders-world.ts';

let google: GoogleIssuer;
let world: OrdersWorld;

beforeAll(async () => {
  google = await startGoogleIssuer();
  world = await startOrdersWorld({ env: { GOOGLE_JWKS_URL: google.jwksUrl } });
});

afterAll(async () => {
  await world.close();
  await google.close();
});

const email = 'push@astrall-test.iam.gserviceaccount.com';
const aud = 'http://orders.astrall.test';
const claims = { aud, email, email_verified: true };
const inAnHour = () => Math.floor(Date.now() / 1000) + 3600;

const unsigned = () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const payload = { iss: 'https://accounts.google.com', iat: 1, exp: inAnHour(), ...claims };
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(payload)}.`;
};
const signedWithThePublicKey = () => {
  const pem = google.publicKey.export({ format: 'pem', type: 'spki' }) as string;
  return google.sign(claims, { alg: 'HS256' }, createSecretKey(Buffer.from(pem)));
};

const bad: [string, () => Promise<string> | string][] = [
  ['no token', () => ''],
  ['no JWT', () => 'x'],
  ['another audience', () => google.sign({ ...claims, aud: 'http://reports.astrall.test' })],
  ['no audience', () => google.sign({ ...claims, aud: undefined })],
  ['a service that pushes nothing', () => google.sign({ ...claims, email: email.replace('push', 'reports') })],
  ['a stranger', () => google.sign({ ...claims, email: 'push@else.iam.gserviceaccount.com' })],
  ['no e-mail', () => google.sign({ ...claims, email: undefined })],
  ['an unverified e-mail', () => google.sign({ ...claims, email_verified: false })],
  ['an e-mail verified in words', () => google.sign({ ...claims, email_verified: 'true' })],
  ['an expired token', () => google.sign({ ...claims, exp: Math.floor(Date.now() / 1000) - 60 })],
  ['a token without end', () => google.sign({ ...claims, exp: undefined })],
  ['algorithm none', unsigned],
  ['HS256 with the public key', signedWithThePublicKey],
  ['another issuer', () => google.sign({ ...claims, iss: 'https://accounts.example.com' })],
  ['an access token', async () => (await world.asClient('push')).replace('Bearer ', '').replace(/.$/, '')],
];

describe.each(['/events/shopify-events', '/events/task-completion', '/tasks/drain-outbox'])('%s', (path) => {
  test.each(bad)('401: %s', async (_what, token) => {
    const answer = await request(world.app)
      .post(path)
      .set('Authorization', `Bearer ${await token()}`)
      .send({});
    expect(answer.status).toBe(401);
    expect(answer.get('WWW-Authenticate')).toBe('Bearer error="invalid_token"');
  });

  test('403: a person, whatever the token says', async () => {
    const answer = await request(world.app)
      .post(path)
      .set('Authorization', await world.asClient('push'))
      .send({});
    expect(answer.status).toBe(403);
  });

  test('a token of the push identity reaches the route, in either header', async () => {
    const token = `Bearer ${await google.sign(claims)}`;
    for (const header of ['Authorization', 'X-Serverless-Authorization']) {
      const answer = await request(world.app).post(path).set(header, token).send({});
      // An empty envelope is none; a task needs nothing.
      expect(answer.status).toBe(path.startsWith('/tasks/') ? 204 : 400);
    }
  });
});
