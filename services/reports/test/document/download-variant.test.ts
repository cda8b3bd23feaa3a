import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VariantView } from '../../src/document/variant/variant.dto.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';

const owner = randomUUID();

let world: DocumentsWorld;
let variant: VariantView;

beforeAll(async () => {
  world = await startDocumentsWorld();
  const { id } = await world.have({ authorization: await world.asCustomer(owner) });
  variant = await world.vary(id, { kind: 'summary' });
});

afterAll(() => world.close());

const download = (id = variant.id, authorization?: string, document = variant.document_id) =>
  world.send('get', `/${document}/variants/${id}/file`, authorization === undefined ? {} : { authorization });

test('302: to a signed URL that serves the PDF', async () => {
  const { status, headers } = await download(variant.id, await world.asCustomer(owner, 'documents:read'));
  expect(status).toBe(302);
  const served = await fetch(headers['location']!);
  expect(served.headers.get('content-disposition')).toBe('inline; filename="document-summary.pdf"');
  const sha256 = createHash('sha256').update(Buffer.from(await served.arrayBuffer()));
  expect(sha256.digest('hex')).toBe(variant.pdf_sha256);
});

test('400: an id that is none', async () => {
  expect((await download('1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await download(variant.id, '')).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await download(variant.id, await world.asClient('documents:write'))).status).toBe(403);
});

test('404: none, or another customer’s', async () => {
  expect((await download(randomUUID())).status).toBe(404);
  expect((await download(variant.id, await world.asCustomer(randomUUID()))).status).toBe(404);
});

test('409: one that is not ready', async () => {
  const em = world.context.orm.em.fork();
  const id = randomUUID();
  await em.execute(
    `insert into variant (id, document_id, kind, state, attempts, created_at) values (?, ?, 'summary', 'pending', 0, now())`,
    [id, variant.document_id],
  );
  const { status, body } = await download(id);
  expect([status, body.detail]).toEqual([409, 'The variant is not ready.']);
});
