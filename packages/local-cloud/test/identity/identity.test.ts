import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { createIdentity } from '../../src/identity/identity.ts';

const EMAIL = 'orders@astrall-local.iam.gserviceaccount.com';
let dataDir: string;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'astrall-identity-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

describe('createIdentity', () => {
  test('keeps its keys: what it issued before a restart stays valid', async () => {
    const before = await createIdentity({ dataDir });
    const accessToken = before.accessToken(EMAIL);
    const idToken = await before.idToken({ serviceAccountEmail: EMAIL, audience: 'https://users' });
    const { signature } = await before.signBlob(Buffer.from('a link'));

    const after = await createIdentity({ dataDir });
    expect(after.jwks).toEqual(before.jwks);
    expect(after.verifyAccessToken(accessToken)).toBe(EMAIL);
    await jwtVerify(idToken, createLocalJWKSet(after.jwks));
    expect(after.verifyBlob(Buffer.from('a link'), signature)).toBe(true);
    expect(after.verifyBlob(Buffer.from('a lynk'), signature)).toBe(false);
  });

  test('keeps its keys readable by the owner only, with nothing left over', async () => {
    await createIdentity({ dataDir });
    const names = await readdir(join(dataDir, 'identity'));
    expect(names.sort()).toEqual(['blobs.pem', 'id-tokens.pem']);
    for (const name of names) {
      expect((await stat(join(dataDir, 'identity', name))).mode & 0o777).toBe(0o600);
      expect(await readFile(join(dataDir, 'identity', name), 'utf8')).toContain('BEGIN PRIVATE KEY');
    }
  });

  test('refuses to start over a damaged key rather than to replace it', async () => {
    await createIdentity({ dataDir });
    await writeFile(join(dataDir, 'identity', 'id-tokens.pem'), 'damaged');
    await expect(createIdentity({ dataDir })).rejects.toThrow();
    expect(await readFile(join(dataDir, 'identity', 'id-tokens.pem'), 'utf8')).toBe('damaged');
  });
});

describe('idToken', () => {
  test('has the claims of a Google ID token', async () => {
    const identity = await createIdentity({ dataDir });
    const token = await identity.idToken({ serviceAccountEmail: EMAIL, audience: 'https://users' });
    const { payload } = await jwtVerify(token, createLocalJWKSet(identity.jwks), {
      algorithms: ['RS256'],
      issuer: 'https://accounts.google.com',
      audience: 'https://users',
    });
    expect(payload).toMatchObject({ email: EMAIL, email_verified: true, azp: payload.sub });
    expect(payload.sub).toMatch(/^1\d{20}$/);
    expect(payload.exp! - payload.iat!).toBe(3600);
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'RS256', typ: 'JWT', kid: identity.jwks.keys[0]!.kid });
  });

  test('gives each service account a subject of its own, always the same', async () => {
    const identity = await createIdentity({ dataDir });
    const subjectOf = async (serviceAccountEmail: string) => {
      const token = await identity.idToken({ serviceAccountEmail, audience: 'a' });
      return (await jwtVerify(token, createLocalJWKSet(identity.jwks))).payload.sub;
    };
    expect(await subjectOf(EMAIL)).toBe(await subjectOf(EMAIL));
    expect(await subjectOf(EMAIL)).not.toBe(await subjectOf('users@astrall-local.iam.gserviceaccount.com'));
  });

  test('cannot be forged by signing it as a blob', async () => {
    const identity = await createIdentity({ dataDir });
    const [header, ,] = (await identity.idToken({ serviceAccountEmail: EMAIL, audience: 'a' })).split('.');
    const claims = { iss: 'https://accounts.google.com', aud: 'a', email: 'admin@x', exp: Date.now() / 1000 + 60 };
    const forged = `${header}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
    const { signature } = await identity.signBlob(Buffer.from(forged));
    const token = `${forged}.${signature.toString('base64url')}`;
    await expect(jwtVerify(token, createLocalJWKSet(identity.jwks))).rejects.toThrow('signature verification failed');
  });
});

describe('verifyAccessToken', () => {
  test('refuses what it did not issue', async () => {
    const identity = await createIdentity({ dataDir });
    const token = identity.accessToken(EMAIL);
    const [, , mac] = token.split('.');
    const other = Buffer.from(JSON.stringify({ email: 'admin@x', exp: Date.now() })).toString('base64url');
    const idToken = await identity.idToken({ serviceAccountEmail: EMAIL, audience: 'a' });
    for (const forged of ['', 'ya29.', 'ya29..', `ya29.${other}.${mac}`, token.slice(0, -2), `${token}.x`, idToken]) {
      expect(identity.verifyAccessToken(forged)).toBeNull();
    }
    expect(identity.verifyAccessToken(token)).toBe(EMAIL);
  });

  test('refuses a token after its hour', async () => {
    const { createAccessTokens } = await import('../../src/identity/access-token.ts');
    const { loadSigningKey } = await import('../../src/identity/signing-key.ts');
    const { privateKey } = await loadSigningKey(join(dataDir, 'key.pem'));
    const expired = createAccessTokens(privateKey, -1).issue(EMAIL);
    expect(createAccessTokens(privateKey, 3600).verify(expired)).toBeNull();
  });
});
