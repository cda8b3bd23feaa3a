import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import type { Bucket } from '@google-cloud/storage';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type StorageCloud, startStorageCloud } from './storage-cloud.ts';

let cloud: StorageCloud;
let bucket: Bucket;

beforeAll(async () => {
  cloud = await startStorageCloud();
  [bucket] = await cloud.client.createBucket('astrall-documents');
});
afterAll(() => cloud.stop());

describe('buckets', () => {
  test('exist once created', async () => {
    expect(await bucket.exists()).toEqual([true]);
    expect(await cloud.client.bucket('astrall-other').exists()).toEqual([false]);
    expect((await bucket.getMetadata())[0]).toMatchObject({ kind: 'storage#bucket', name: 'astrall-documents' });
  });

  test('400 for a bad name', async () => {
    await expect(cloud.client.createBucket('../up')).rejects.toMatchObject({ code: 400 });
  });

  test('404 for an upload into a bucket that is not there', async () => {
    const file = cloud.client.bucket('astrall-other').file('a.pdf');
    await expect(file.save('x', { resumable: false })).rejects.toMatchObject({ code: 404 });
  });

  test('409 for a name that is taken', async () => {
    await expect(cloud.client.createBucket('astrall-documents')).rejects.toMatchObject({ code: 409 });
  });
});

describe('objects', () => {
  test('keep bytes and metadata', async () => {
    const file = bucket.file('orders/1001/carta.pdf');
    const bytes = Buffer.from('%PDF-1.7 – ñ');
    await file.save(bytes, {
      resumable: false,
      contentType: 'application/pdf',
      metadata: { cacheControl: 'private', metadata: { order: '1001' } },
    });

    expect((await file.download({ validation: 'md5' }))[0]).toEqual(bytes);
    expect((await file.download({ validation: 'crc32c' }))[0]).toEqual(bytes);
    const [metadata] = await file.getMetadata();
    expect(metadata).toMatchObject({
      name: 'orders/1001/carta.pdf',
      bucket: 'astrall-documents',
      contentType: 'application/pdf',
      cacheControl: 'private',
      metadata: { order: '1001' },
      size: String(bytes.length),
      md5Hash: createHash('md5').update(bytes).digest('base64'),
      metageneration: '1',
      generation: expect.stringMatching(/^\d{16}$/),
      crc32c: expect.stringMatching(/^[\w+/]{6}==$/),
      etag: expect.any(String),
    });
    expect(Date.parse(metadata.timeCreated!)).toBeGreaterThan(Date.now() - 10_000);
  });

  test('may be empty', async () => {
    const file = bucket.file('empty.txt');
    await file.save('', { resumable: false });
    expect((await file.download())[0]).toHaveLength(0);
  });

  test('are replaced as a whole, with a higher generation', async () => {
    const file = bucket.file('replaced.txt');
    await file.save('first and longer', { resumable: false, metadata: { metadata: { kept: 'no' } } });
    const [before] = await file.getMetadata();
    await file.save('second', { resumable: false });
    const [after] = await file.getMetadata();

    expect(String((await file.download())[0])).toBe('second');
    expect(after.metadata).toBeUndefined();
    expect(BigInt(after.generation!)).toBeGreaterThan(BigInt(before.generation!));
  });

  test('are patched: null removes, absence keeps', async () => {
    const file = bucket.file('patched.txt');
    await file.save('x', { resumable: false, contentType: 'text/plain', metadata: { metadata: { a: '1', b: '2' } } });
    await file.setMetadata({ contentLanguage: 'es', metadata: { a: null, c: '3' } });
    const [metadata] = await file.getMetadata();

    expect(metadata).toMatchObject({ contentType: 'text/plain', contentLanguage: 'es', metageneration: '2' });
    expect(metadata.metadata).toEqual({ b: '2', c: '3' });
    expect(String((await file.download())[0])).toBe('x');
  });

  test('are deleted', async () => {
    const file = bucket.file('deleted.txt');
    await file.save('x', { resumable: false });
    await file.delete();
    expect(await file.exists()).toEqual([false]);
    await expect(file.delete()).rejects.toMatchObject({ code: 404 });
    await expect(file.download()).rejects.toMatchObject({ code: 404 });
  });

  test('are copied, bytes and attributes', async () => {
    const source = bucket.file('source.txt');
    await source.save('copied', { resumable: false, contentType: 'text/plain' });
    const [copy] = await source.copy(bucket.file('copy of source.txt'));
    await source.delete();

    expect(String((await copy.download())[0])).toBe('copied');
    expect((await copy.getMetadata())[0].contentType).toBe('text/plain');
  });

  test('are unpacked for clients without gzip', async () => {
    const file = bucket.file('packed.txt');
    await file.save('packed '.repeat(100), { resumable: false, gzip: true });
    expect(String((await file.download())[0])).toBe('packed '.repeat(100));
    const url = `${cloud.api.url}/storage/v1/b/astrall-documents/o/packed.txt?alt=media`;
    const response = await fetch(url, { headers: { ...cloud.authorization, 'Accept-Encoding': 'identity' } });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe('packed '.repeat(100));
  });

  test('206 and 416 for ranges', async () => {
    const file = bucket.file('range.txt');
    await file.save('0123456789', { resumable: false });
    expect(await text(file.createReadStream({ start: 2, end: 4 }))).toBe('234');
    expect(await text(file.createReadStream({ start: 7 }))).toBe('789');
    expect(await text(file.createReadStream({ end: -2 }))).toBe('89');

    const url = `${cloud.api.url}/storage/v1/b/astrall-documents/o/range.txt?alt=media`;
    const get = (range: string) => fetch(url, { headers: { ...cloud.authorization, Range: range } });
    const partial = await get('bytes=8-99');
    expect([partial.status, partial.headers.get('content-range')]).toEqual([206, 'bytes 8-9/10']);
    const beyond = await get('bytes=10-');
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */10']);
    expect(await beyond.json()).toMatchObject({ error: { errors: [{ reason: 'requestedRangeNotSatisfiable' }] } });
    expect((await get('bytes=x')).status).toBe(200);
  });

  test('401 without an access token', async () => {
    for (const path of ['/storage/v1/b/astrall-documents/o', '/download/storage/v1/b/a/o/b?alt=media']) {
      expect((await fetch(cloud.api.url + path)).status).toBe(401);
    }
    const upload = `${cloud.api.url}/upload/storage/v1/b/astrall-documents/o?uploadType=media&name=x`;
    expect((await fetch(upload, { method: 'POST', body: 'x' })).status).toBe(401);
  });

  test('404 for a generation that is gone', async () => {
    const file = bucket.file('generations.txt');
    await file.save('one', { resumable: false });
    const { generation } = (await file.getMetadata())[0];
    await file.save('two', { resumable: false });
    const old = bucket.file('generations.txt', { generation: Number(generation) });
    await expect(old.download()).rejects.toMatchObject({ code: 404 });
  });
});
