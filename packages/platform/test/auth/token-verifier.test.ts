import { createSecretKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type GoogleIssuer, startGoogleIssuer } from '@astrall/local-cloud/testing/google-issuer.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type JWTPayload, SignJWT } from 'jose';
import { createTokenVerifier, type TokenVerifier } from '../../src/auth/token-verifier.ts';
import { UnauthenticatedError, UnavailableError } from '../../src/errors.ts';

const now = () => Math.floor(Date.now() / 1000);
const policy = {
  services: { push: ['push'] },
  roles: { customer: ['orders:read'], staff: ['orders:read', 'orders:write'], admin: [] },
};
const push = 'push@p.iam.gserviceaccount.com';
const claims = { aud: 'https://orders.example', email: push, email_verified: true };

let google: GoogleIssuer;
let users: Awaited<ReturnType<typeof startUsers>>;
let verify: TokenVerifier;

/** Publishes a P-256 key as the users service does. */
async function startUsers() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...publicKey.export({ format: 'jwk' }), kid: 'users', alg: 'ES256', use: 'sig' };
  const { url, server } = await serve(200, JSON.stringify({ keys: [jwk] }));
  const sign = (changes: JWTPayload = {}, header: Record<string, string> = {}, key: KeyObject = privateKey) =>
    new SignJWT({
      iss: url,
      sub: 'client-1',
      aud: 'astrall',
      iat: now(),
      exp: now() + 300,
      scope: 'orders:read  orders:write',
      ...changes,
    })
      .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'users', ...header })
      .sign(key);
  return { url, server, sign };
}

async function serve(status: number, body: string): Promise<{ url: string; server: Server }> {
  const server = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server };
}

const close = (server: Server) => {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
};

function verifierWith(changes: { GOOGLE_JWKS_URL?: string; USERS_URL?: string } = {}): TokenVerifier {
  const config = {
    SERVICE_URL: claims.aud,
    CALLERS: { push, reports: 'reports@p.iam.gserviceaccount.com' },
    GOOGLE_JWKS_URL: google.jwksUrl,
    USERS_URL: users.url,
    ...changes,
  };
  return createTokenVerifier(config, policy);
}

beforeAll(async () => {
  google = await startGoogleIssuer();
  users = await startUsers();
  verify = verifierWith();
});

afterAll(async () => {
  await google.close();
  await close(users.server);
});

describe('ID tokens of Google', () => {
  test('a caller with grants is known by its name', async () => {
    expect(await verify(await google.sign(claims))).toEqual({ kind: 'service', name: 'push', scopes: ['push'] });
  });

  test.each<[string, JWTPayload, Record<string, string>?]>([
    ['another audience', { aud: 'https://reports.example' }],
    ['no audience', { aud: undefined }],
    ['a caller without grants', { email: 'reports@p.iam.gserviceaccount.com' }],
    ['a stranger', { email: 'push@q.iam.gserviceaccount.com' }],
    ['no e-mail', { email: undefined }],
    ['an unverified e-mail', { email_verified: false }],
    ['an e-mail that nobody verified', { email_verified: undefined }],
    ['the past', { exp: now() - 60 }],
    ['no end', { exp: undefined }],
    ['no beginning', { iat: undefined }],
    ['the future', { nbf: now() + 600 }],
    ['another issuer', { iss: 'https://accounts.example' }],
    ['no issuer', { iss: undefined }],
    ['the issuer of access tokens', { iss: 'set below' }],
    ['a key that Google does not have', {}, { kid: 'other' }],
    ['another algorithm of the same key', {}, { alg: 'RS512' }],
  ])('a token of %s is refused', async (_what, changes, header = {}) => {
    const iss = changes.iss === 'set below' ? { iss: users.url } : {};
    const token = await google.sign({ ...claims, ...changes, ...iss }, header);
    await expect(verify(token)).rejects.toThrow(UnauthenticatedError);
  });

  test('the public key is no secret to sign with', async () => {
    const pem = google.publicKey.export({ format: 'pem', type: 'spki' }) as string;
    const token = await google.sign(claims, { alg: 'HS256' }, createSecretKey(Buffer.from(pem)));
    await expect(verify(token)).rejects.toThrow(UnauthenticatedError);
  });

  test('the key of somebody else under the id of Google’s', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await expect(verify(await google.sign(claims, {}, privateKey))).rejects.toThrow(UnauthenticatedError);
  });

  test.each(['', 'x', 'a.b.c', '...', `${Buffer.from('{"alg":"none"}').toString('base64url')}.e30.`])(
    '%j is no token',
    async (token) => {
      await expect(verify(token)).rejects.toThrow(UnauthenticatedError);
    },
  );
});

describe('access tokens of users', () => {
  test('the subject and the scopes are the token’s', async () => {
    const principal = { kind: 'client', subject: 'client-1', scopes: ['orders:read', 'orders:write'] };
    expect(await verify(await users.sign())).toEqual(principal);
  });

  test('a token without scopes may do nothing', async () => {
    expect(await verify(await users.sign({ scope: undefined }))).toMatchObject({ scopes: [] });
  });

  test.each<[string, JWTPayload, Record<string, string>?]>([
    ['another audience', { aud: claims.aud }],
    ['the past', { exp: now() - 60 }],
    ['no end', { exp: undefined }],
    ['nobody', { sub: undefined }],
    ['another type', {}, { typ: 'JWT' }],
    ['a key that users does not have', {}, { kid: 'other' }],
  ])('a token of %s is refused', async (_what, changes, header = {}) => {
    await expect(verify(await users.sign(changes, header))).rejects.toThrow(UnauthenticatedError);
  });

  test('an expired token says so, and a few seconds of clock drift are forgiven', async () => {
    await expect(verify(await users.sign({ exp: now() - 60 }))).rejects.toThrow('The token has expired.');
    await expect(verify(await users.sign({ exp: now() - 2 }))).resolves.toMatchObject({ kind: 'client' });
  });

  test('a token of a service does not pass for one of users, nor the other way round', async () => {
    const disguised = await users.sign({ iss: 'https://accounts.google.com', ...claims }, { kid: 'google' });
    await expect(verify(disguised)).rejects.toThrow(UnauthenticatedError);
  });
});

describe('keys that cannot be fetched are not the caller’s fault', () => {
  test.each([
    ['an error', 500, '{}'],
    ['no JSON', 200, '<html>'],
    ['no key set', 200, '{"keys":1}'],
  ])('the issuer answers with %s', async (_what, status, body) => {
    const { url, server } = await serve(status, body);
    const token = await google.sign(claims);
    await expect(verifierWith({ GOOGLE_JWKS_URL: url })(token)).rejects.toThrow(UnavailableError);
    await close(server);
  });

  test('the issuer does not answer', async () => {
    const token = await google.sign(claims);
    const unreachable = verifierWith({ GOOGLE_JWKS_URL: 'http://127.0.0.1:1/certs' });
    await expect(unreachable(token)).rejects.toThrow(UnavailableError);
  });
});
