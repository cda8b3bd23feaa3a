import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { until } from '../until.ts';
import { forkStorage, type StorageProcess } from './storage-process.ts';

const MIB = 1024 * 1024;
let dataDir: string;
let storage: StorageProcess;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'astrall-durability-'));
  storage = await forkStorage(dataDir);
  await call('/storage/v1/b?project=p', { method: 'POST', body: '{"name":"kept"}' });
});
afterEach(async () => {
  await storage.kill();
  await rm(dataDir, { recursive: true, force: true });
});

async function call(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = { Authorization: storage.authorization, 'Content-Type': 'application/json', ...init.headers };
  return fetch(storage.url + path, { redirect: 'manual', ...init, headers });
}

const upload = (name: string, body: Uint8Array | ReadableStream) =>
  call(`/upload/storage/v1/b/kept/o?uploadType=media&name=${name}`, {
    method: 'POST',
    body,
    duplex: 'half',
  } as RequestInit);

async function restart(): Promise<void> {
  await storage.kill();
  storage = await forkStorage(dataDir);
}

/** A body that sends `bytes` and then never ends. */
const stalling = (bytes: Uint8Array) => new ReadableStream({ start: (controller) => controller.enqueue(bytes) });

const blobNames = () => readdir(join(dataDir, 'storage', 'blobs'));

describe('after a kill', () => {
  test('in the middle of an overwrite the old object is whole, and the half one is swept', async () => {
    await upload('a.pdf', Buffer.from('old'));
    const broken = upload('a.pdf', stalling(randomBytes(MIB)));
    broken.catch(() => {});
    await until(async () => (await blobNames()).length === 2);
    await restart();
    await expect(broken).rejects.toThrow();
    expect(await (await call('/storage/v1/b/kept/o/a.pdf?alt=media')).text()).toBe('old');
    expect(await blobNames()).toHaveLength(1);
  });

  test('in the middle of a resumable upload it goes on where it stopped', async () => {
    const content = randomBytes(3 * MIB);
    const begun = await call('/upload/storage/v1/b/kept/o?uploadType=resumable&name=b.pdf', {
      method: 'POST',
      body: '{}',
    });
    const session = begun.headers.get('location')!.replace(storage.url, '');
    const put = (range: string, body?: Uint8Array | ReadableStream) =>
      call(session, { method: 'PUT', headers: { 'Content-Range': range }, body, duplex: 'half' } as RequestInit);
    const received = async () => Number((await put('bytes */*')).headers.get('range')?.split('-')[1] ?? -1) + 1;

    put('bytes 0-*/*', stalling(content.subarray(0, MIB))).catch(() => {});
    await until(async () => (await received()) === MIB);
    await restart();

    const from = await received();
    expect(from).toBe(MIB);
    const finished = await put(`bytes ${from}-*/${content.length}`, content.subarray(from));
    expect(await finished.json()).toMatchObject({ md5Hash: createHash('md5').update(content).digest('base64') });
    await restart();
    expect(Buffer.from(await (await call('/storage/v1/b/kept/o/b.pdf?alt=media')).arrayBuffer()).equals(content)).toBe(
      true,
    );
  });

  test('at any moment of many overwrites there is one whole object, no older than the last acknowledged', async () => {
    const content = (round: number) => Buffer.alloc(200_000, `${round},`);
    let next = 1;
    for (let kill = 0; kill < 5; kill++) {
      let acknowledged = 0;
      const writing = (async () => {
        for (;;) {
          const round = next++;
          const { ok } = await upload('c.pdf', content(round));
          if (ok) acknowledged = round;
        }
      })();
      writing.catch(() => {});
      await until(async () => acknowledged > 0);
      await new Promise((resolve) => setTimeout(resolve, 37 * kill));
      await restart();
      await expect(writing).rejects.toThrow();

      const response = await call('/storage/v1/b/kept/o/c.pdf?alt=media');
      const bytes = Buffer.from(await response.arrayBuffer());
      const round = Number.parseInt(bytes.toString(), 10);
      expect(bytes.equals(content(round))).toBe(true);
      expect(round).toBeGreaterThanOrEqual(acknowledged);
      expect(acknowledged).toBeGreaterThan(0);
      expect(await blobNames()).toHaveLength(1);
    }
  });
});

test('memory stays flat while 100 MB go in and out', async () => {
  await sendAndFetch('warm-up', 30);
  const before = await storage.peakMemory();
  await sendAndFetch('large', 100);
  expect((await storage.peakMemory()) - before).toBeLessThan(50 * MIB);
});

async function sendAndFetch(name: string, mebibytes: number): Promise<void> {
  const chunk = randomBytes(MIB);
  let sent = 0;
  const body = new ReadableStream({
    pull(controller) {
      controller.enqueue(chunk);
      if (++sent === mebibytes) controller.close();
    },
  });
  expect((await upload(name, body)).status).toBe(200);
  let received = 0;
  const response = await call(`/storage/v1/b/kept/o/${name}?alt=media`);
  for await (const part of response.body!) received += part.length;
  expect(received).toBe(mebibytes * MIB);
}
