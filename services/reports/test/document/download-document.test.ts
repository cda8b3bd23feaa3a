import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DocumentView } from '../../src/document/document.dto.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { harbour, textPdf } from './pdf-files.ts';

const owner = randomUUID();
const pdf = textPdf(harbour);

let world: DocumentsWorld;
let document: DocumentView;

beforeAll(async () => {
  world = await startDocumentsWorld();
  document = await world.have({ pdf, authorization: await world.asCustomer(owner) });
});

afterAll(() => world.close());

const download = (id: string, authorization?: string) =>
  world.send('get', `/${id}/file`, authorization === undefined ? {} : { authorization });

test('302: to a signed URL that serves the file as it came', async () => {
  const { status, headers, text } = await download(document.id, await world.asCustomer(owner, 'documents:read'));
  expect([status, text, headers['cache-control']]).toEqual([302, '', 'no-store']);
  const location = new URL(headers['location']!);
  expect(location.searchParams.get('X-Goog-Expires')).toBe('600');
  const served = await fetch(location);
  expect(served.headers.get('content-disposition')).toBe('attachment; filename="document.pdf"');
  expect(Buffer.from(await served.arrayBuffer())).toEqual(pdf);
});

test('400: an id that is none', async () => {
  expect((await download('1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await download(document.id, '')).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await download(document.id, await world.asClient('documents:write'))).status).toBe(403);
});

test('404: none, or another customer’s', async () => {
  expect((await download(randomUUID())).status).toBe(404);
  expect((await download(document.id, await world.asCustomer(randomUUID()))).status).toBe(404);
});
