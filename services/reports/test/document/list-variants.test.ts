import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { VariantView } from '../../src/document/variant/variant.dto.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';

const owner = randomUUID();

let world: DocumentsWorld;
let id: string;
/** Oldest first. */
const variants: VariantView[] = [];

beforeAll(async () => {
  world = await startDocumentsWorld();
  ({ id } = await world.have({ authorization: await world.asCustomer(owner) }));
  for (const kind of ['summary', 'simpler', 'summary'] as const) variants.push(await world.vary(id, { kind }));
  const other = await world.have();
  await world.vary(other.id, { kind: 'summary' });
});

afterAll(() => world.close());

const list = (query = '', authorization?: string, document = id) =>
  world.send('get', `/${document}/variants${query}`, authorization === undefined ? {} : { authorization });

test('200: the document’s own, newest first, each as it is by itself', async () => {
  const { status, body } = await list();
  expect(status).toBe(200);
  expect([body.count, body.next, body.previous]).toEqual([3, null, null]);
  expect(body.results).toEqual(variants.toReversed());
});

test('200: to the customer whose document it is', async () => {
  expect((await list('', await world.asCustomer(owner, 'documents:read'))).body.count).toBe(3);
});

test.each([
  ['kind=summary', 2],
  ['state=ready', 3],
  ['state__in=pending,failed', 0],
  ['created_at__gte=2020-01-01T00:00:00Z', 3],
  ['created_at__lte=2020-01-01T00:00:00Z', 0],
  ['ordering=kind,-created_at', 3],
  ['ordering=state', 3],
])('200: ?%s', async (query, count) => {
  expect((await list(`?${query}`)).body.count).toBe(count);
});

test('200: following the links passes every variant once', async () => {
  const { body } = await list('?page_size=2');
  const next = await list(new URL(body.next).search);
  expect([...body.results, ...next.body.results]).toEqual(variants.toReversed());
});

test.each([
  ['kind=longer', 'kind'],
  ['ordering=tone', 'ordering'],
  ['state=made', 'state'],
  ['page=0', 'page'],
  ['search=x', 'search'],
])('400: ?%s', async (query, field) => {
  const { status, body } = await list(`?${query}`);
  expect([status, Object.keys(body.errors)]).toEqual([400, [field]]);
});

test('401: without a token', async () => {
  expect((await list('', '')).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await list('', await world.asClient('documents:write'))).status).toBe(403);
});

test('404: no such document, another customer’s, or no such page', async () => {
  expect((await list('', undefined, randomUUID())).status).toBe(404);
  expect((await list('', await world.asCustomer(randomUUID()))).status).toBe(404);
  expect((await list('?page=2')).status).toBe(404);
});
