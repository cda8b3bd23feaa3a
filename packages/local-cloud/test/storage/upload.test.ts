import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Bucket } from '@google-cloud/storage';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { until } from '../until.ts';
import { type StorageCloud, startStorageCloud } from './storage-cloud.ts';

let cloud: StorageCloud;
let bucket: Bucket;
let uploads: string;

beforeAll(async () => {
  cloud = await startStorageCloud();
  [bucket] = await cloud.client.createBucket('astrall-uploads');
  uploads = `${cloud.api.url}/upload/storage/v1/b/astrall-uploads/o`;
});
afterAll(() => cloud.stop());

const blobCount = async () => (await readdir(join(cloud.dataDir, 'storage', 'blobs'))).length;
const md5 = (text: string) => createHash('md5').update(text).digest('base64');

function post(query: Record<string, string>, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = { method: 'POST', headers: { ...cloud.authorization, ...headers }, body };
  return fetch(`${uploads}?${new URLSearchParams(query)}`, request);
}

function related(resource: string, content: string, boundary = 'b'): string {
  const first = `--${boundary}\r\nContent-Type: application/json\r\n\r\n${resource}\r\n`;
  return `${first}--${boundary}\r\nContent-Type: text/plain\r\n\r\n${content}\r\n--${boundary}--\r\n`;
}
const RELATED = { 'Content-Type': 'multipart/related; boundary=b' };

describe('uploadType=media', () => {
  test('takes the body as it is', async () => {
    const response = await post({ uploadType: 'media', name: 'media.json' }, '{"a":1}', {
      'Content-Type': 'application/json',
      'X-Goog-Hash': `md5=${md5('{"a":1}')}`,
    });
    expect(await response.json()).toMatchObject({ name: 'media.json', size: '7', contentType: 'application/json' });
    expect(String((await bucket.file('media.json').download())[0])).toBe('{"a":1}');
  });

  test('400 when the declared checksum is wrong', async () => {
    const declarations = { 'Content-MD5': md5('other'), 'X-Goog-Hash': 'crc32c=AAAAAA==' };
    for (const [header, value] of Object.entries(declarations)) {
      const response = await post({ uploadType: 'media', name: 'wrong' }, 'x', { [header]: value });
      expect(response.status).toBe(400);
    }
    expect(await bucket.file('wrong').exists()).toEqual([false]);
  });
});

describe('uploadType=multipart', () => {
  test('takes the name from the resource, and content that looks like a boundary', async () => {
    const content = '\r\n--b\r\n--\r\n-\r\n--a--';
    const response = await post({ uploadType: 'multipart' }, related('{"name":"tricky"}', content, 'b2'), {
      'Content-Type': 'multipart/related; boundary="b2"',
    });
    expect(response.status).toBe(200);
    expect(String((await bucket.file('tricky').download())[0])).toBe(content);
    expect((await bucket.file('tricky').getMetadata())[0].contentType).toBe('text/plain');
  });

  test('400 when a declared checksum is wrong; nothing is stored', async () => {
    const before = await blobCount();
    const file = bucket.file('checked.txt');
    const save = (metadata: { md5Hash?: string; crc32c?: string }) =>
      file.save('content', { resumable: false, validation: false, metadata });
    await expect(save({ md5Hash: md5('other') })).rejects.toMatchObject({ code: 400 });
    await expect(save({ crc32c: 'AAAAAA==' })).rejects.toMatchObject({ code: 400 });
    expect(await file.exists()).toEqual([false]);
    expect(await blobCount()).toBe(before);
    await save({ md5Hash: md5('content') });
    expect(await file.exists()).toEqual([true]);
  });

  test.each([
    ['no boundary', related('{"name":"x"}', 'x'), 'multipart/related'],
    ['another boundary', related('{"name":"x"}', 'x'), 'multipart/related; boundary=c'],
    ['no closing boundary', related('{"name":"x"}', 'x').slice(0, -5), 'multipart/related; boundary=b'],
    ['no JSON', related('name=x', 'x'), 'multipart/related; boundary=b'],
    ['no name', related('{}', 'x'), 'multipart/related; boundary=b'],
    [
      'a header with a line break',
      related('{"name":"x","contentType":"a\\r\\nb"}', 'x'),
      'multipart/related; boundary=b',
    ],
    ['an attribute of a wrong type', related('{"name":"x","metadata":[]}', 'x'), 'multipart/related; boundary=b'],
  ])('400 with %s', async (_case, body, type) => {
    const before = await blobCount();
    const response = await post({ uploadType: 'multipart' }, body, { 'Content-Type': type });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: { code: 400, status: 'INVALID_ARGUMENT' } });
    expect(await blobCount()).toBe(before);
  });

  test('stores nothing when the connection breaks', async () => {
    const before = await blobCount();
    const body = related('{"name":"broken"}', 'x'.repeat(200_000));
    const socket = connect(cloud.api.port, '127.0.0.1');
    const head = [
      'POST /upload/storage/v1/b/astrall-uploads/o?uploadType=multipart HTTP/1.1',
      `Host: ${cloud.api.host}`,
      `Authorization: ${cloud.authorization.Authorization}`,
      `Content-Type: ${RELATED['Content-Type']}`,
      `Content-Length: ${body.length}`,
    ];
    socket.write(`${head.join('\r\n')}\r\n\r\n${body.slice(0, 100_000)}`);
    await until(async () => (await blobCount()) === before + 1);
    socket.destroy();
    await until(async () => (await blobCount()) === before);
    expect(await bucket.file('broken').exists()).toEqual([false]);
  });
});

test('400 for another uploadType', async () => {
  expect((await post({ uploadType: 'other', name: 'x' }, 'x')).status).toBe(400);
});

describe('generation preconditions', () => {
  const conflict = { code: 412, errors: [expect.objectContaining({ reason: 'conditionNotMet' })] };

  test('412 when the object is there already, or has changed, or is gone', async () => {
    const file = bucket.file('conditional.txt');
    const save = (text: string, ifGenerationMatch: number) =>
      file.save(text, { resumable: false, preconditionOpts: { ifGenerationMatch } });
    await save('one', 0);
    await expect(save('two', 0)).rejects.toMatchObject(conflict);
    const generation = Number((await file.getMetadata())[0].generation);
    await save('two', generation);
    await expect(save('three', generation)).rejects.toMatchObject(conflict);
    await expect(file.delete({ ifGenerationMatch: generation })).rejects.toMatchObject(conflict);
    await expect(file.setMetadata({ contentType: 'a/b' }, { ifMetagenerationMatch: 2 })).rejects.toMatchObject(
      conflict,
    );
    await file.setMetadata({ contentType: 'a/b' }, { ifMetagenerationMatch: 1 });
    await file.delete({ ifMetagenerationMatch: 2 });
    await expect(save('four', generation)).rejects.toMatchObject(conflict);
    expect((await post({ uploadType: 'media', name: 'x', ifGenerationMatch: '-1' }, 'x')).status).toBe(400);
  });

  test('let exactly one of many writers create an object', async () => {
    const before = await blobCount();
    const writers = Array.from({ length: 20 }, (_, index) =>
      bucket.file('contested.txt').save(`writer ${index}`, {
        resumable: false,
        preconditionOpts: { ifGenerationMatch: 0 },
      }),
    );
    const outcomes = await Promise.allSettled(writers);
    const winners = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
    expect(winners).toHaveLength(1);
    for (const outcome of outcomes)
      if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject({ code: 412 });
    expect(String((await bucket.file('contested.txt').download())[0])).toBe(`writer ${winners[0]}`);
    expect(await blobCount()).toBe(before + 1);
  });

  test('are not needed for readers to see whole objects while it is overwritten', async () => {
    const before = await blobCount();
    const file = bucket.file('busy.txt');
    const content = (letter: string) => letter.repeat(300_000);
    await file.save(content('a'), { resumable: false });
    const writing = (async () => {
      for (const letter of 'bcdefghij') await file.save(content(letter), { resumable: false });
    })();
    const reading = Array.from({ length: 30 }, async () => String((await file.download())[0]));
    for (const text of await Promise.all(reading)) expect(text).toBe(content(text[0]!));
    await writing;
    expect(String((await file.download())[0])).toBe(content('j'));
    expect(await blobCount()).toBe(before + 1);
  });
});
