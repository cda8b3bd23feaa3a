import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DocumentView } from '../../src/document/document.dto.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';

const owner = randomUUID();

let world: DocumentsWorld;
let document: DocumentView;

beforeAll(async () => {
  world = await startDocumentsWorld();
  document = await world.have({ authorization: await world.asCustomer(owner) });
});

afterAll(() => world.close());

const retrieve = (id: string, authorization?: string) =>
  world.send('get', `/${id}`, authorization === undefined ? {} : { authorization });

test('200: to its owner, to staff and to programs, and not a word of what it says', async () => {
  for (const authorization of [
    await world.asCustomer(owner, 'documents:read'),
    await world.asClient('documents:read', { role: 'staff', sub: randomUUID() }),
    await world.asClient('documents:read'),
  ]) {
    const { status, body } = await retrieve(document.id, authorization);
    expect([status, body]).toEqual([200, document]);
  }
  expect(JSON.stringify(document)).not.toContain('turns twice a day');
});

test('200: an id in capitals', async () => {
  expect((await retrieve(document.id.toUpperCase())).body).toEqual(document);
});

test('400: an id that is none', async () => {
  expect((await retrieve('1')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await retrieve(document.id, '')).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await retrieve(document.id, await world.asClient('reports:read'))).status).toBe(403);
});

test('404: none, or another customer’s', async () => {
  expect((await retrieve(randomUUID())).status).toBe(404);
  expect((await retrieve(document.id, await world.asCustomer(randomUUID()))).status).toBe(404);
});
