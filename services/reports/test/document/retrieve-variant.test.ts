import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VariantView } from '../../src/document/variant/variant.dto.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';

const owner = randomUUID();

let world: DocumentsWorld;
let variant: VariantView;
let otherDocument: string;

beforeAll(async () => {
  world = await startDocumentsWorld();
  const { id } = await world.have({ authorization: await world.asCustomer(owner) });
  variant = await world.vary(id, { kind: 'summary' });
  otherDocument = (await world.have()).id;
});

afterAll(() => world.close());

const retrieve = (id = variant.id, authorization?: string, document = variant.document_id) =>
  world.send('get', `/${document}/variants/${id}`, authorization === undefined ? {} : { authorization });

test('200: to the customer whose document it is, to staff and to programs', async () => {
  for (const authorization of [
    await world.asCustomer(owner, 'documents:read'),
    await world.asClient('documents:read', { role: 'staff', sub: randomUUID() }),
    await world.asClient('documents:read'),
  ]) {
    const { status, body } = await retrieve(variant.id, authorization);
    expect([status, body]).toEqual([200, variant]);
  }
});

test('400: an id that is none', async () => {
  expect((await retrieve('1')).status).toBe(400);
  expect((await retrieve(variant.id, undefined, '1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await retrieve(variant.id, '')).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await retrieve(variant.id, await world.asClient('documents:write'))).status).toBe(403);
});

test('404: none, another document’s, or another customer’s', async () => {
  expect((await retrieve(randomUUID())).status).toBe(404);
  expect((await retrieve(variant.id, undefined, otherDocument)).status).toBe(404);
  expect((await retrieve(variant.id, await world.asCustomer(randomUUID()))).status).toBe(404);
});
