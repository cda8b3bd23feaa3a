import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SecretManagerServiceClient } from '@google-cloud/secret-manager';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import express from 'express';
import { googleErrorHandler } from '../../src/google-error.ts';
import { createIdentity, type Identity } from '../../src/identity/identity.ts';
import { metadataApp } from '../../src/identity/metadata-app.ts';
import { requireAccessToken } from '../../src/identity/require-access-token.ts';
import { secretManagerRouter } from '../../src/secrets/secret-manager-router.ts';
import { openSecretStore } from '../../src/secrets/secret-store.ts';
import { assumeIdentity } from '../../src/testing/process-identity.ts';
import { type Listener, listen } from '../listen.ts';

const PARENT = 'projects/astrall-local';
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
const INVALID_ARGUMENT = 3;
const FAILED_PRECONDITION = 9;
/** CRC-32C of "123456789", from the catalogue of CRC algorithms. */
const CHECK_VALUE = String(0xe3069283);
let dataDir: string;
let identity: Identity;
let api: Listener;
let metadata: Listener;
let dropIdentity: () => void;
let client: SecretManagerServiceClient;

async function startApi(): Promise<void> {
  const app = express();
  app.use('/v1', requireAccessToken(identity));
  app.use(secretManagerRouter(await openSecretStore(dataDir)), googleErrorHandler);
  api = await listen(app);
  client = new SecretManagerServiceClient({
    projectId: 'astrall-local',
    fallback: true,
    protocol: 'http',
    apiEndpoint: '127.0.0.1',
    port: api.port,
  });
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'astrall-secrets-'));
  identity = await createIdentity({ dataDir });
  metadata = await listen(metadataApp(identity, 'users@astrall-local.iam.gserviceaccount.com', 'astrall-local'));
  dropIdentity = assumeIdentity(metadata.host);
  await startApi();
});

afterAll(async () => {
  dropIdentity();
  await client.close();
  await api.close();
  await metadata.close();
  await rm(dataDir, { recursive: true, force: true });
});

async function create(secretId: string, ...values: (string | Uint8Array)[]): Promise<string> {
  const [{ name }] = await client.createSecret({
    parent: PARENT,
    secretId,
    secret: { replication: { automatic: {} }, labels: { service: 'users' } },
  });
  for (const value of values) await client.addSecretVersion({ parent: name!, payload: { data: Buffer.from(value) } });
  return name!;
}

async function access(name: string): Promise<string> {
  const [{ payload }] = await client.accessSecretVersion({ name });
  return Buffer.from(payload!.data as Uint8Array).toString();
}

describe('secrets', () => {
  test('are created, read, listed page by page and deleted', async () => {
    const name = await create('listed');
    const [secret] = await client.getSecret({ name });
    expect(secret).toMatchObject({ name, labels: { service: 'users' }, replication: { automatic: {} } });
    await create('listed-too');
    const [all] = await client.listSecrets({ parent: PARENT, pageSize: 1 });
    expect(all.map((each) => each.name)).toEqual([name, `${PARENT}/secrets/listed-too`]);
    expect((await client.listSecrets({ parent: 'projects/other' }))[0]).toEqual([]);

    await client.deleteSecret({ name });
    await expect(client.getSecret({ name })).rejects.toMatchObject({ code: NOT_FOUND });
    await expect(client.deleteSecret({ name })).rejects.toMatchObject({ code: NOT_FOUND });
  });

  test('INVALID_ARGUMENT for a bad id', async () => {
    for (const id of ['', 'a/b', '__proto__.x'])
      await expect(create(id)).rejects.toMatchObject({ code: INVALID_ARGUMENT });
  });

  test('ALREADY_EXISTS for a taken id', async () => {
    await create('taken');
    await expect(create('taken')).rejects.toMatchObject({ code: ALREADY_EXISTS });
  });

  test('401 without an access token', async () => {
    expect((await fetch(`${api.url}/v1/${PARENT}/secrets`)).status).toBe(401);
  });
});

describe('versions', () => {
  test('are read by number and as latest, byte for byte, with their checksum', async () => {
    const name = await create('versions', '123456789', Buffer.from([0, 255, 128]));
    expect(await access(`${name}/versions/1`)).toBe('123456789');
    const [latest] = await client.accessSecretVersion({ name: `${name}/versions/latest` });
    expect(latest.name).toBe(`${name}/versions/2`);
    expect([...(latest.payload!.data as Uint8Array)]).toEqual([0, 255, 128]);
    const [{ payload }] = await client.accessSecretVersion({ name: `${name}/versions/1` });
    expect(String(payload!.dataCrc32c)).toBe(CHECK_VALUE);
  });

  test('are listed newest first', async () => {
    const name = await create('many', 'one', 'two', 'three');
    const [versions] = await client.listSecretVersions({ parent: name, pageSize: 2 });
    expect(versions.map((version) => version.name)).toEqual([3, 2, 1].map((number) => `${name}/versions/${number}`));
    expect((await client.getSecretVersion({ name: `${name}/versions/latest` }))[0]).toMatchObject({ state: 'ENABLED' });
  });

  test('get numbers of their own when added at once', async () => {
    const name = await create('at-once');
    const add = (value: string) => client.addSecretVersion({ parent: name, payload: { data: Buffer.from(value) } });
    const added = await Promise.all(['a', 'b', 'c', 'd'].map(add));
    expect(new Set(added.map(([version]) => version.name)).size).toBe(4);
  });

  test('INVALID_ARGUMENT for a wrong checksum and for more than 64 KiB', async () => {
    const name = await create('refused');
    const wrong = client.addSecretVersion({ parent: name, payload: { data: Buffer.from('one'), dataCrc32c: 1 } });
    await expect(wrong).rejects.toMatchObject({ code: INVALID_ARGUMENT });
    const large = client.addSecretVersion({ parent: name, payload: { data: Buffer.alloc(65_537) } });
    await expect(large).rejects.toMatchObject({ code: INVALID_ARGUMENT });
    await client.addSecretVersion({
      parent: name,
      payload: { data: Buffer.from('123456789'), dataCrc32c: CHECK_VALUE },
    });
    await client.addSecretVersion({ parent: name, payload: { data: Buffer.alloc(65_536) } });
  });

  test('NOT_FOUND for what is not there', async () => {
    const name = await create('empty');
    for (const missing of [`${name}/versions/latest`, `${name}/versions/1`, `${PARENT}/secrets/none/versions/1`]) {
      await expect(access(missing)).rejects.toMatchObject({ code: NOT_FOUND });
    }
  });

  test('FAILED_PRECONDITION while disabled, readable again once enabled', async () => {
    const name = `${await create('disabled', 'one')}/versions/1`;
    expect((await client.disableSecretVersion({ name }))[0].state).toBe('DISABLED');
    await expect(access(name)).rejects.toMatchObject({ code: FAILED_PRECONDITION });
    await client.enableSecretVersion({ name });
    expect(await access(name)).toBe('one');
  });

  test('FAILED_PRECONDITION for good once destroyed, also as latest', async () => {
    const secret = await create('destroyed', 'one', 'two');
    const name = `${secret}/versions/2`;
    expect((await client.destroySecretVersion({ name }))[0].state).toBe('DESTROYED');
    await expect(access(`${secret}/versions/latest`)).rejects.toMatchObject({ code: FAILED_PRECONDITION });
    await expect(client.enableSecretVersion({ name })).rejects.toMatchObject({ code: FAILED_PRECONDITION });
    expect(await access(`${secret}/versions/1`)).toBe('one');
  });
});

test('secrets survive a restart, in files of their owner only', async () => {
  const name = await create('kept', 'one');
  await client.close();
  await api.close();
  await startApi();
  expect(await access(`${name}/versions/latest`)).toBe('one');
  const folder = join(dataDir, 'secrets');
  expect(await readdir(folder)).toEqual(['secrets.json']);
  expect((await stat(join(folder, 'secrets.json'))).mode & 0o777).toBe(0o600);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});
