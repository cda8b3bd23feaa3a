import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Bucket } from '@google-cloud/storage';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../until.ts';
import { type StorageCloud, startStorageCloud } from './storage-cloud.ts';

const KIB_256 = 256 * 1024;
const CONTENT = randomBytes(3 * KIB_256 + 1000);
let cloud: StorageCloud;
let bucket: Bucket;

beforeAll(async () => {
  cloud = await startStorageCloud();
  [bucket] = await cloud.client.createBucket('astrall-resumable');
});
afterAll(() => cloud.stop());

async function start(name: string, headers: Record<string, string> = {}, query = {}, resource = {}): Promise<string> {
  const search = new URLSearchParams({ uploadType: 'resumable', name, ...query });
  const response = await fetch(`${cloud.api.url}/upload/storage/v1/b/astrall-resumable/o?${search}`, {
    method: 'POST',
    headers: { ...cloud.authorization, 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(resource),
  });
  if (response.status !== 200) throw new Error(`status ${response.status}`);
  return response.headers.get('location')!;
}

const put = (uri: string, range: string, body?: Uint8Array, headers: Record<string, string> = {}) =>
  fetch(uri, {
    method: 'PUT',
    redirect: 'manual',
    headers: { 'Content-Range': range, ...headers },
    body: body && Buffer.from(body),
  });

const status = (response: Response) => [response.status, response.headers.get('range')];

describe("Google's client", () => {
  test.each([
    ['in one request', undefined],
    ['in chunks', KIB_256],
  ])('uploads a stream %s', async (_how, chunkSize) => {
    const file = bucket.file(`streamed ${chunkSize}.bin`);
    const [uri] = await file.createResumableUpload({ metadata: { contentType: 'application/pdf' } });
    const writable = file.createWriteStream({ uri, chunkSize, validation: 'crc32c' });
    await pipeline(Readable.from([CONTENT.subarray(0, 70_000), CONTENT.subarray(70_000)]), writable);
    expect((await file.download())[0].equals(CONTENT)).toBe(true);
    expect((await file.getMetadata())[0]).toMatchObject({
      contentType: 'application/pdf',
      md5Hash: createHash('md5').update(CONTENT).digest('base64'),
    });
  });

  test('is refused with 412 at the start when the object exists', async () => {
    const file = bucket.file('exists.bin');
    await file.save('x', { resumable: false });
    const upload = file.createResumableUpload({ preconditionOpts: { ifGenerationMatch: 0 } });
    await expect(upload).rejects.toMatchObject({ status: 412 });
  });
});

describe('the protocol', () => {
  test('reports progress, continues, and repeats the result for a client that missed it', async () => {
    const uri = await start('protocol.bin', { 'X-Upload-Content-Type': 'application/pdf' });
    expect(status(await put(uri, 'bytes */*'))).toEqual([308, null]);
    expect(status(await put(uri, `bytes 0-${KIB_256 - 1}/*`, CONTENT.subarray(0, KIB_256)))).toEqual([
      308,
      `bytes=0-${KIB_256 - 1}`,
    ]);
    expect(status(await put(uri, 'bytes */*'))).toEqual([308, `bytes=0-${KIB_256 - 1}`]);

    const last = `bytes ${KIB_256}-${CONTENT.length - 1}/${CONTENT.length}`;
    const finished = await put(uri, last, CONTENT.subarray(KIB_256));
    expect(finished.status).toBe(200);
    const resource = (await finished.json()) as Record<string, string>;
    expect(resource).toMatchObject({ contentType: 'application/pdf', size: String(CONTENT.length) });
    for (const range of ['bytes */*', last]) {
      expect(await (await put(uri, range, range === last ? CONTENT.subarray(KIB_256) : undefined)).json()).toEqual(
        resource,
      );
    }
    expect((await bucket.file('protocol.bin').download())[0].equals(CONTENT)).toBe(true);
  });

  test('takes bytes that it has already for granted', async () => {
    const uri = await start('overlap.bin');
    await put(uri, 'bytes 0-99/*', CONTENT.subarray(0, 100));
    const response = await put(uri, 'bytes 50-199/200', CONTENT.subarray(50, 200));
    expect(response.status).toBe(200);
    expect((await bucket.file('overlap.bin').download())[0].equals(CONTENT.subarray(0, 200))).toBe(true);
  });

  test('finishes without a body when everything had arrived, and an empty object', async () => {
    const uri = await start('ended later.bin');
    await put(uri, 'bytes 0-99/*', CONTENT.subarray(0, 100));
    expect((await put(uri, 'bytes */100')).status).toBe(200);
    const empty = await start('empty.bin');
    expect((await put(empty, 'bytes */0')).status).toBe(200);
    expect((await bucket.file('empty.bin').download())[0]).toHaveLength(0);
  });

  test('survives a restart in the middle', async () => {
    const uri = await start('restarted.bin', { 'X-Upload-Content-Length': String(CONTENT.length) });
    await put(uri, `bytes 0-${KIB_256 - 1}/${CONTENT.length}`, CONTENT.subarray(0, KIB_256));
    const restarted = await startStorageCloud(cloud.dataDir);
    try {
      const moved = uri.replace(cloud.api.url, restarted.api.url);
      expect(status(await put(moved, 'bytes */*'))).toEqual([308, `bytes=0-${KIB_256 - 1}`]);
      const rest = await put(moved, `bytes ${KIB_256}-*/*`, CONTENT.subarray(KIB_256));
      expect(rest.status).toBe(200);
      expect((await restarted.client.bucket(bucket.name).file('restarted.bin').download())[0].equals(CONTENT)).toBe(
        true,
      );
    } finally {
      await restarted.stop();
    }
  });

  test('continues after a request that broke off, even before the break is noticed', async () => {
    const uri = await start('broken off.bin');
    const aborted = new AbortController();
    const half = CONTENT.subarray(0, KIB_256);
    const stalled = fetch(uri, {
      method: 'PUT',
      headers: { 'Content-Range': 'bytes 0-*/*' },
      body: new ReadableStream({ start: (controller) => controller.enqueue(half) }),
      duplex: 'half',
      signal: aborted.signal,
    } as RequestInit);
    stalled.catch(() => {});
    await until(async () => (await put(uri, 'bytes */*')).headers.get('range') === `bytes=0-${KIB_256 - 1}`);

    const rest = await put(uri, `bytes ${KIB_256}-*/${CONTENT.length}`, CONTENT.subarray(KIB_256));
    expect(rest.status).toBe(200);
    await expect(stalled).rejects.toThrow();
    expect((await bucket.file('broken off.bin').download())[0].equals(CONTENT)).toBe(true);
  });

  test('400 for bytes out of order, beyond the end, or an unreadable range', async () => {
    const uri = await start('refused.bin');
    expect((await put(uri, 'bytes 100-199/200', CONTENT.subarray(100, 200))).status).toBe(400);
    expect((await put(uri, 'bytes 0-99/50', CONTENT.subarray(0, 100))).status).toBe(400);
    expect((await put(uri, 'bytes=0-99', CONTENT.subarray(0, 100))).status).toBe(400);
    await expect(start('x', { 'X-Upload-Content-Length': 'many' })).rejects.toThrow('status 400');
  });

  test('400 when the checksum of the start or of the last request does not match; the upload is void', async () => {
    const declared = await start('void.bin', {}, {}, { crc32c: 'AAAAAA==' });
    expect((await put(declared, 'bytes 0-9/10', CONTENT.subarray(0, 10))).status).toBe(400);
    const late = await start('void.bin');
    const hash = { 'X-Goog-Hash': 'md5=AAAAAAAAAAAAAAAAAAAAAA==' };
    expect((await put(late, 'bytes 0-9/10', CONTENT.subarray(0, 10), hash)).status).toBe(400);
    expect((await put(late, 'bytes */*')).status).toBe(404);
    expect(await bucket.file('void.bin').exists()).toEqual([false]);
  });

  test('401 to start without an access token', async () => {
    await expect(start('x', { Authorization: '' })).rejects.toThrow('status 401');
  });

  test('404 for an unknown session', async () => {
    expect((await put(`${(await start('x')).slice(0, -1)}`, 'bytes */*')).status).toBe(404);
  });

  test('412 at the end when another writer was faster', async () => {
    const uri = await start('raced.bin', {}, { ifGenerationMatch: '0' });
    await bucket.file('raced.bin').save('faster', { resumable: false });
    expect((await put(uri, 'bytes 0-9/10', CONTENT.subarray(0, 10))).status).toBe(412);
    expect(String((await bucket.file('raced.bin').download())[0])).toBe('faster');
  });
});
