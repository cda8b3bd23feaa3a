import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createIdentity, type Identity } from '../../src/identity/identity.ts';
import { metadataApp } from '../../src/identity/metadata-app.ts';
import { type Listener, listen } from '../listen.ts';

const EMAIL = 'users@astrall-local.iam.gserviceaccount.com';
const ACCOUNTS = '/computeMetadata/v1/instance/service-accounts';
let dataDir: string;
let identity: Identity;
let metadata: Listener;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'astrall-metadata-'));
  identity = await createIdentity({ dataDir });
  metadata = await listen(metadataApp(identity, EMAIL, 'astrall-local'));
});
afterAll(async () => {
  await metadata.close();
  await rm(dataDir, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = { 'Metadata-Flavor': 'Google' }) =>
  fetch(`${metadata.url}${path}`, { headers });

describe('metadataApp', () => {
  test.each([
    ['/', 'computeMetadata/\n'],
    ['/computeMetadata/v1/', 'instance/\nproject/\nuniverse/\n'],
    ['/computeMetadata/v1/instance', 'service-accounts/\n'],
    ['/computeMetadata/v1/project/project-id', 'astrall-local'],
    ['/computeMetadata/v1/universe/universe-domain', 'googleapis.com'],
    [`${ACCOUNTS}/`, `default/\n${EMAIL}/\n`],
    [`${ACCOUNTS}/default/email`, EMAIL],
    [`${ACCOUNTS}/default/aliases`, 'default\n'],
    [`${ACCOUNTS}/default/scopes`, 'https://www.googleapis.com/auth/cloud-platform\n'],
    [`${ACCOUNTS}/${EMAIL}/email`, EMAIL],
  ])('%s', async (path, expected) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('metadata-flavor')).toBe('Google');
    expect(await response.text()).toBe(expected);
  });

  test('answers recursively in JSON', async () => {
    const account = {
      aliases: ['default'],
      email: EMAIL,
      scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    };
    expect(await (await get(`${ACCOUNTS}/default/?recursive=true`)).json()).toEqual(account);
    expect(await (await get(`${ACCOUNTS}/?recursive=true`)).json()).toEqual({ default: account, [EMAIL]: account });
  });

  test('gives an access token with its remaining life', async () => {
    const token = (await (await get(`${ACCOUNTS}/default/token?scopes=a,b`)).json()) as Record<string, string>;
    expect(token).toEqual({ access_token: expect.any(String), expires_in: 3599, token_type: 'Bearer' });
    expect(identity.verifyAccessToken(token['access_token']!)).toBe(EMAIL);
  });

  test('400 for an ID token without an audience', async () => {
    for (const query of ['', '?audience=', '?audience=a&audience=b']) {
      expect((await get(`${ACCOUNTS}/default/identity${query}`)).status).toBe(400);
    }
  });

  test('403 without the flavor header, and for a forwarded request', async () => {
    expect((await get(`${ACCOUNTS}/default/token`, {})).status).toBe(403);
    const forwarded = { 'Metadata-Flavor': 'Google', 'X-Forwarded-For': '10.0.0.1' };
    expect((await get(`${ACCOUNTS}/default/token`, forwarded)).status).toBe(403);
    expect((await get('/', {})).headers.get('metadata-flavor')).toBe('Google');
  });

  test('404 for another account and for what is not served', async () => {
    expect((await get(`${ACCOUNTS}/other@x/token`)).status).toBe(404);
    expect((await get('/computeMetadata/v1/instance/zone')).status).toBe(404);
  });
});
