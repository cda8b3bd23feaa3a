import type { GetSignedUrlConfig } from '@google-cloud/storage';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type StorageCloud, startStorageCloud } from './storage-cloud.ts';

const NAME = "orders/1001/carta d'Élan (1).pdf";
let cloud: StorageCloud;

beforeAll(async () => {
  cloud = await startStorageCloud();
  const [bucket] = await cloud.client.createBucket('astrall-links');
  await bucket.file(NAME).save('0123456789', { resumable: false, contentType: 'application/pdf' });
});
afterAll(() => cloud.stop());

/** Exactly as a service on Cloud Run asks for it. */
async function link(options: Partial<GetSignedUrlConfig> = {}, name = NAME): Promise<string> {
  const [url] = await cloud.client
    .bucket('astrall-links')
    .file(name)
    .getSignedUrl({
      version: 'v4',
      action: 'read',
      expires: Date.now() + 15 * 60 * 1000,
      signingEndpoint: cloud.signingEndpoint,
      ...options,
    });
  return url;
}

async function refusal(
  url: string,
  init?: RequestInit,
): Promise<{ status: number; type: string | null; code: string }> {
  const response = await fetch(url, init);
  const [, code = ''] = /<Error><Code>(\w+)<\/Code>/.exec(await response.text()) ?? [];
  return { status: response.status, type: response.headers.get('content-type'), code };
}

const forbidden = (code: string) => ({ status: 403, type: 'application/xml; charset=utf-8', code });

function edit(url: string, change: (edited: URL) => void): string {
  const edited = new URL(url);
  change(edited);
  return edited.href;
}

describe('a signed URL', () => {
  test('gives the object to anybody who has it', async () => {
    const response = await fetch(await link());
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(response.headers.get('x-goog-hash')).toMatch(/^crc32c=\S+==,md5=\S+==$/);
    expect(await response.text()).toBe('0123456789');
  });

  test('may choose type, disposition and file name of the answer, in any language', async () => {
    const response = await fetch(
      await link({ responseType: 'application/octet-stream', promptSaveAs: 'Carta natal – Élan 🌞.pdf' }),
    );
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    const disposition = Buffer.from(response.headers.get('content-disposition')!, 'latin1').toString();
    expect(disposition).toBe('attachment; filename="Carta natal – Élan 🌞.pdf"');
  });

  test('serves HEAD, ranges and revalidation', async () => {
    const url = await link();
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '10', '']);
    const range = await fetch(url, { headers: { Range: 'bytes=3-5' } });
    expect([range.status, await range.text()]).toEqual([206, '345']);
    const conditional = { 'If-None-Match': head.headers.get('etag')!, 'Cache-Control': 'max-age=0' };
    const again = await fetch(url, { headers: conditional });
    expect(again.status).toBe(304);
  });

  test('may bind a header and a generation', async () => {
    const url = await link({ extensionHeaders: { 'x-goog-meta-reader': 'a  b' } });
    expect((await fetch(url, { headers: { 'X-Goog-Meta-Reader': 'a b' } })).status).toBe(200);
    expect(await refusal(url)).toEqual(forbidden('SignatureDoesNotMatch'));

    const generation = Number((await cloud.client.bucket('astrall-links').file(NAME).getMetadata())[0].generation);
    expect((await fetch(await link({ queryParams: { generation: String(generation) } }))).status).toBe(200);
    expect((await fetch(await link({ queryParams: { generation: String(generation - 1) } }))).status).toBe(404);
  });

  test('400 for a path that cannot be decoded, and for a header with a line break', async () => {
    expect((await refusal(`${cloud.api.url}/astrall-links/%ZZ`)).status).toBe(400);
    expect((await refusal(await link({ responseDisposition: 'a\r\nSet-Cookie: b=c' }))).status).toBe(400);
  });

  test('403 without a signature, whether or not the object exists', async () => {
    const path = NAME.split('/').map(encodeURIComponent).join('/');
    expect(await refusal(`${cloud.api.url}/astrall-links/${path}`)).toEqual(forbidden('AccessDenied'));
    expect(await refusal(`${cloud.api.url}/astrall-nowhere/none`)).toEqual(forbidden('AccessDenied'));
    expect((await fetch(`${cloud.api.url}/v1/none`)).status).toBe(404);
    const bearer = { headers: cloud.authorization };
    expect(await refusal(`${cloud.api.url}/astrall-links/${path}`, bearer)).toEqual(forbidden('AccessDenied'));
  });

  test('403 when any part was edited', async () => {
    const url = await link({ responseType: 'application/pdf' });
    const set = (name: string, value: string) => edit(url, ({ searchParams }) => searchParams.set(name, value));
    const credential = new URL(url).searchParams.get('X-Goog-Credential')!;
    const edited = [
      edit(url, (to) => {
        to.pathname = to.pathname.replace('1001', '1002');
      }),
      edit(url, (to) => {
        to.pathname = to.pathname.replace('astrall-links', 'astrall-other');
      }),
      edit(url, ({ searchParams }) => searchParams.append('response-content-disposition', 'inline')),
      edit(url, ({ searchParams }) => searchParams.delete('response-content-type')),
      set('response-content-type', 'text/html'),
      set('X-Goog-Expires', '604800'),
      set('X-Goog-Date', '20990101T000000Z'),
      set('X-Goog-SignedHeaders', ''),
      set('X-Goog-SignedHeaders', 'host;range'),
      set('X-Goog-Algorithm', 'GOOG4-HMAC-SHA256'),
      set('X-Goog-Credential', credential.replace('reports@', 'orders@')),
      set('X-Goog-Credential', credential.replace('/auto/', '/eu/')),
      set('X-Goog-Signature', ''),
      set('X-Goog-Signature', 'zz'),
      set('X-Goog-Signature', `${new URL(url).searchParams.get('X-Goog-Signature')!.slice(0, -2)}00`),
    ];
    for (const other of edited)
      expect([other, await refusal(other)]).toEqual([other, forbidden('SignatureDoesNotMatch')]);
    expect((await fetch(url)).status).toBe(200);
  });

  test('403 for another method or another host than it was signed for', async () => {
    expect(await refusal(await link({ action: 'write' }))).toEqual(forbidden('SignatureDoesNotMatch'));
    const elsewhere = (await link()).replace('127.0.0.1', 'localhost');
    expect(await refusal(elsewhere)).toEqual(forbidden('SignatureDoesNotMatch'));
    expect((await fetch(await link({ host: `http://localhost:${cloud.api.port}` }))).status).toBe(200);
  });

  test('403 once it has expired', async () => {
    const url = await link({ expires: Date.now() + 1500 });
    expect((await fetch(url)).status).toBe(200);
    await new Promise((resolve) => setTimeout(resolve, 1600));
    expect(await refusal(url)).toEqual(forbidden('ExpiredToken'));
  });

  test('403 when it is not valid yet', async () => {
    const tomorrow = Date.now() + 24 * 3600 * 1000;
    expect(await refusal(await link({ accessibleAt: tomorrow, expires: tomorrow + 60_000 }))).toEqual(
      forbidden('AccessDenied'),
    );
  });

  test('404 for an object that is not there', async () => {
    expect(await refusal(await link({}, 'orders/none.pdf'))).toEqual({ ...forbidden('NoSuchKey'), status: 404 });
  });

  test('416 for a range beyond the end', async () => {
    const beyond = await refusal(await link(), { headers: { Range: 'bytes=10-' } });
    expect(beyond).toEqual({ ...forbidden('InvalidRange'), status: 416 });
  });
});

describe('a signature', () => {
  test('of an unknown service account opens nothing, though our key made it', async () => {
    const url = new URL(await link());
    const credential = url.searchParams.get('X-Goog-Credential')!.replace('reports@', 'stranger@');
    url.searchParams.set('X-Goog-Credential', credential);
    const body = await (await fetch(url)).text();
    const stringToSign = /<StringToSign>(.*?)<\/StringToSign>/s.exec(body)![1]!;
    const { signature } = await cloud.identity.signBlob(Buffer.from(stringToSign));
    url.searchParams.set('X-Goog-Signature', signature.toString('hex'));
    expect(await refusal(url.href)).toEqual(forbidden('SignatureDoesNotMatch'));
  });

  test('for more than seven days opens nothing', async () => {
    const url = new URL(await link());
    url.searchParams.set('X-Goog-Expires', '604801');
    const body = await (await fetch(url)).text();
    const stringToSign = /<StringToSign>(.*?)<\/StringToSign>/s.exec(body)![1]!;
    const { signature } = await cloud.identity.signBlob(Buffer.from(stringToSign));
    url.searchParams.set('X-Goog-Signature', signature.toString('hex'));
    expect(await refusal(url.href)).toEqual(forbidden('AccessDenied'));
  });
});
