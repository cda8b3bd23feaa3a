import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { GoogleAuth } from 'google-auth-library';
import { createRemoteJWKSet, jwtVerify } from 'jose';
import { googleErrorHandler } from '../../src/google-error.ts';
import { iamCredentialsRouter } from '../../src/identity/iam-credentials-router.ts';
import { createIdentity, type Identity } from '../../src/identity/identity.ts';
import { jwksRouter } from '../../src/identity/jwks-router.ts';
import { metadataApp } from '../../src/identity/metadata-app.ts';
import { callerEmail, requireAccessToken } from '../../src/identity/require-access-token.ts';
import { assumeIdentity } from '../../src/testing/process-identity.ts';
import { type Listener, listen } from '../listen.ts';

const EMAIL = 'reports@astrall-local.iam.gserviceaccount.com';
const OTHER = 'orders@astrall-local.iam.gserviceaccount.com';
let dataDir: string;
let identity: Identity;
let api: Listener;
let metadata: Listener;
let dropIdentity: () => void;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'astrall-google-auth-'));
  identity = await createIdentity({ dataDir });
  const app = express();
  app.use(jwksRouter(identity), iamCredentialsRouter(identity));
  app.get('/whoami', requireAccessToken(identity), (_request, response) => {
    response.json({ email: callerEmail(response) });
  });
  app.use(googleErrorHandler);
  api = await listen(app);
  metadata = await listen(metadataApp(identity, EMAIL, 'astrall-local'));
  dropIdentity = assumeIdentity(metadata.host);
});

afterAll(async () => {
  dropIdentity();
  await api.close();
  await metadata.close();
  await rm(dataDir, { recursive: true, force: true });
});

describe('google-auth-library', () => {
  test('gets ID tokens that a verifier accepts by our JWKS', async () => {
    const client = await new GoogleAuth().getIdTokenClient('https://users.example/');
    const header = (await client.getRequestHeaders()).get('authorization')!;
    const keys = createRemoteJWKSet(new URL(`${api.url}/oauth2/v3/certs`));
    const { payload } = await jwtVerify(header.replace('Bearer ', ''), keys, {
      issuer: 'https://accounts.google.com',
      audience: 'https://users.example/',
      algorithms: ['RS256'],
    });
    expect(payload).toMatchObject({ email: EMAIL, email_verified: true });
  });

  test('calls an API with its access token, and keeps the token', async () => {
    const auth = new GoogleAuth({ scopes: 'https://www.googleapis.com/auth/cloud-platform' });
    const response = await auth.request<{ email: string }>({ url: `${api.url}/whoami` });
    expect(response.data.email).toBe(EMAIL);
    expect(await auth.getAccessToken()).toBe(await auth.getAccessToken());
  });

  test('learns the project, the e-mail and the universe', async () => {
    const auth = new GoogleAuth();
    expect(await auth.getProjectId()).toBe('astrall-local');
    expect(await auth.getCredentials()).toEqual({ client_email: EMAIL, universe_domain: 'googleapis.com' });
  });

  test('signs as on Cloud Run, through signBlob', async () => {
    const signed = await new GoogleAuth().sign('áé', `${api.url}/v1/projects/-/serviceAccounts/`);
    expect(identity.verifyBlob(Buffer.from('áé'), Buffer.from(signed, 'base64'))).toBe(true);
  });
});

describe('signBlob', () => {
  const post = (email: string, body: unknown, token?: string) =>
    fetch(`${api.url}/v1/projects/-/serviceAccounts/${email}:signBlob`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      body: JSON.stringify(body),
    });

  test('400 without a payload in base64', async () => {
    for (const body of [{}, { payload: 'not base64!' }, [], { payload: 1 }]) {
      const response = await post(EMAIL, body, identity.accessToken(EMAIL));
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } });
    }
  });

  test('401 without an access token, and with an ID token in its place', async () => {
    const idToken = await identity.idToken({ serviceAccountEmail: EMAIL, audience: api.url });
    for (const token of [undefined, 'ya29.x.y', idToken]) {
      const response = await post(EMAIL, { payload: 'AA==' }, token);
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error: { status: 'UNAUTHENTICATED' } });
    }
  });

  test('403 in the name of another service account', async () => {
    const response = await post(OTHER, { payload: 'AA==' }, identity.accessToken(EMAIL));
    expect(response.status).toBe(403);
    expect(await response.json()).toMatchObject({ error: { status: 'PERMISSION_DENIED' } });
  });
});
