import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { runInThisContext } from 'node:vm';
import { ConflictError, UnavailableError } from '@astrall/platform/errors.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Bucket } from '../../src/bucket/bucket.ts';
import { type CloudProxy, startCloudProxy } from '../cloud-proxy.ts';
import { type ReportsWorld, startReportsWorld, until } from '../reports-world.ts';

const pdf = Buffer.from('%PDF-1.7 one');
const sha256 = createHash('sha256').update(pdf).digest('hex');
const link = { ttlSeconds: 600, fileName: 'carta-natal.pdf', disposition: 'inline' } as const;

let world: ReportsWorld;
let proxy: CloudProxy;
let bucket: Bucket;
beforeAll(async () => {
  world = await startReportsWorld();
  proxy = await startCloudProxy(world);
  bucket = (await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url })).context.bucket;
});
afterAll(() => world.close());

test('an object is stored where none was, and replaced where it is known', async () => {
  const name = 'orders/1/stored.pdf';
  expect(await bucket.generationOf(name)).toBe('0');
  await bucket.store(name, pdf, { sha256, replacing: '0' });
  const first = await bucket.generationOf(name);
  expect(first).toMatch(/^[1-9]\d*$/);
  const next = Buffer.from('%PDF-1.7 two');
  await bucket.store(name, next, { sha256, replacing: first });
  expect(await bucket.generationOf(name)).not.toBe(first);
  expect(await world.bucket.read(name)).toEqual(next);
});

test('an object that changed since is left alone', async () => {
  const name = 'orders/1/changed.pdf';
  await bucket.store(name, pdf, { sha256, replacing: '0' });
  const late = bucket.store(name, Buffer.from('late'), { sha256, replacing: '0' });
  await expect(late).rejects.toThrow(ConflictError);
  expect(await world.bucket.read(name)).toEqual(pdf);
});

test('an object of some size is read without a warning of leaks', async () => {
  // The process itself: Jest's copy of it hears of no warnings.
  const node = runInThisContext('process') as NodeJS.Process;
  const warnings: string[] = [];
  const hear = ({ message }: Error) => void warnings.push(message);
  node.on('warning', hear);
  const large = Buffer.alloc(2 ** 20, 'x');
  await bucket.storeStream('documents/large.pdf', Readable.from([large], { objectMode: false }));
  expect((await bucket.read('documents/large.pdf')).equals(large)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 50));
  node.off('warning', hear);
  expect(warnings).toEqual([]);
});

test('an object that is not there will not be there later either', async () => {
  const reading = bucket.read('documents/missing.pdf');
  await expect(reading).rejects.toThrow('There is no object documents/missing.pdf');
  await expect(reading).rejects.not.toThrow(UnavailableError);
});

test('a URL is signed by IAM in the name of the service, and serves what the name says', async () => {
  const name = "orders/1/Ñandú & Co. 100% 'sure' +?#.pdf";
  await bucket.store(name, pdf, { sha256, replacing: '0' });
  const signing = proxy.hold(/^POST \/v1\/projects\/-\/serviceAccounts\/reports@[^/]+:signBlob$/, 'before');
  const signed = bucket.signedUrl(name, link);
  await signing.reached;
  signing.release();
  const served = await fetch(await signed);
  expect(served.status).toBe(200);
  expect(Buffer.from(await served.arrayBuffer())).toEqual(pdf);
});

test('a URL serves for as long as asked', async () => {
  const name = 'orders/1/short-lived.pdf';
  await bucket.store(name, pdf, { sha256, replacing: '0' });
  const week = new URL(await bucket.signedUrl(name, { ...link, ttlSeconds: 604_800 }));
  expect(week.searchParams.get('X-Goog-Expires')).toBe('604800');
  const brief = await bucket.signedUrl(name, { ...link, ttlSeconds: 1 });
  await until('its end', async () => (await fetch(brief)).status !== 200);
  expect((await fetch(brief)).status).toBe(403);
  expect((await fetch(week)).status).toBe(200);
});

test('a bucket that is not there is unavailable', async () => {
  const { context } = await world.startWorker({ REPORTS_BUCKET: 'astrall-test-missing' });
  const replacing = await context.bucket.generationOf('orders/1/a.pdf');
  await expect(context.bucket.store('orders/1/a.pdf', pdf, { sha256, replacing })).rejects.toThrow(UnavailableError);
});

test('an answer that does not come is not waited for', async () => {
  const hasty = (await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url, REQUEST_TIMEOUT_MS: '200' })).context.bucket;
  const fault = proxy.fail(/signBlob|upload|storage/, 'hang');
  await expect(hasty.generationOf('a.pdf')).rejects.toThrow(UnavailableError);
  await expect(hasty.store('a.pdf', pdf, { sha256, replacing: '0' })).rejects.toThrow(UnavailableError);
  await expect(hasty.signedUrl('a.pdf', link)).rejects.toThrow(UnavailableError);
  expect(fault.off()).toBe(3);
});

test('an object that stops halfway is not waited for, nor is its connection kept', async () => {
  const closed = Promise.withResolvers<void>();
  const { url } = await world.serve((incoming, response) => {
    incoming.resume();
    response.once('close', closed.resolve);
    response.writeHead(200, { 'Content-Length': 2 ** 20 }).write('%PDF-1.7');
  });
  const { context } = await world.startWorker({ GOOGLE_API_ENDPOINT: url, REQUEST_TIMEOUT_MS: '300' });
  await expect(context.bucket.read('documents/stalled.pdf')).rejects.toThrow(UnavailableError);
  await closed.promise;
});
