import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bucket } from '@google-cloud/storage';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type StorageCloud, startStorageCloud } from './storage-cloud.ts';

let cloud: StorageCloud;
let bucket: Bucket;

beforeAll(async () => {
  cloud = await startStorageCloud();
  [bucket] = await cloud.client.createBucket('astrall-names');
});
afterAll(() => cloud.stop());

const HOSTILE = [
  '../../../etc/passwd',
  '..%2F..%2Fsecret',
  'a/../b',
  '/absolute',
  'double//slash',
  'trailing/',
  'ünïcode/日本/🌞.pdf',
  "quote'(1)*!~.pdf",
  'query?x=1&y=2#part',
  'percent%zz',
  'back\\slash',
  ' spaces ',
  'plus+plus',
  'é'.repeat(512),
];

describe('object names', () => {
  test.each(HOSTILE)('%s is a name, never a path', async (name) => {
    const file = bucket.file(name);
    await file.save(`content of ${name}`, { resumable: false });
    expect(String((await file.download())[0])).toBe(`content of ${name}`);
    expect((await bucket.getFiles({ prefix: name }))[0].map((found) => found.name)).toContain(name);
  });

  test('stay inside the data directory, as files named by chance', async () => {
    expect((await readdir(cloud.dataDir)).sort()).toEqual(['identity', 'storage']);
    for (const blob of await readdir(join(cloud.dataDir, 'storage', 'blobs'))) expect(blob).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('can be linked to, whatever they contain', async () => {
    // A URL cannot hold a path segment "..": every client resolves it away before it sends.
    for (const name of HOSTILE.filter((hostile) => !hostile.split('/').includes('..'))) {
      const [url] = await bucket.file(name).getSignedUrl({
        version: 'v4',
        action: 'read',
        expires: Date.now() + 60_000,
        signingEndpoint: cloud.signingEndpoint,
      });
      const response = await fetch(url);
      expect([name, response.status]).toEqual([name, 200]);
      expect(await response.text()).toBe(`content of ${name}`);
    }
  });

  test('400 for names that Google refuses', async () => {
    for (const name of ['', '.', '..', 'line\nbreak', 'nul\0', 'é'.repeat(513)]) {
      const query = new URLSearchParams({ uploadType: 'media', name });
      const url = `${cloud.api.url}/upload/storage/v1/b/astrall-names/o?${query}`;
      const response = await fetch(url, { method: 'POST', headers: cloud.authorization, body: 'x' });
      expect([name, response.status]).toEqual([name, 400]);
    }
  });
});

describe('listing', () => {
  beforeAll(async () => {
    const names = ['l/a', 'l/b/1', 'l/b/2', 'l/b0', 'l/c/1', 'l/é/1', 'l/\u{10ffff}/1', 'm'];
    await Promise.all(names.map((name) => bucket.file(name).save(name, { resumable: false })));
  });

  test('goes by prefix, in the order of UTF-8', async () => {
    const [files] = await bucket.getFiles({ prefix: 'l/' });
    expect(files.map(({ name }) => name)).toEqual([
      'l/a',
      'l/b/1',
      'l/b/2',
      'l/b0',
      'l/c/1',
      'l/é/1',
      'l/\u{10ffff}/1',
    ]);
  });

  test('folds at a delimiter', async () => {
    const [files, , response] = await bucket.getFiles({ prefix: 'l/', delimiter: '/', autoPaginate: false });
    expect(files.map(({ name }) => name)).toEqual(['l/a', 'l/b0']);
    expect(response).toMatchObject({ prefixes: ['l/b/', 'l/c/', 'l/é/', 'l/\u{10ffff}/'] });
    expect(response).not.toHaveProperty('nextPageToken');
  });

  test('goes page by page without loss or repetition', async () => {
    for (const delimiter of [undefined, '/']) {
      const seen: string[] = [];
      let pageToken: string | undefined;
      do {
        const query = { prefix: 'l/', delimiter, maxResults: 2, pageToken, autoPaginate: false };
        const [files, , response] = await bucket.getFiles(query);
        const page = response as { prefixes?: string[]; nextPageToken?: string };
        const names = [...files.map(({ name }) => name), ...(page.prefixes ?? [])];
        expect(names.length).toBeLessThanOrEqual(2);
        seen.push(...names);
        pageToken = page.nextPageToken;
      } while (pageToken);
      const [all, , whole] = await bucket.getFiles({ prefix: 'l/', delimiter, autoPaginate: false });
      const prefixes = (whole as { prefixes?: string[] }).prefixes ?? [];
      expect(seen.sort()).toEqual([...all.map(({ name }) => name), ...prefixes].sort());
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  test('400 for a page of no size, 404 for no such bucket', async () => {
    const get = (path: string) => fetch(`${cloud.api.url}/storage/v1/b/${path}`, { headers: cloud.authorization });
    expect((await get('astrall-names/o?maxResults=0')).status).toBe(400);
    expect((await get('astrall-nowhere/o')).status).toBe(404);
  });
});
