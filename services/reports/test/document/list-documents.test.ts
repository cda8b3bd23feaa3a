import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DocumentView } from '../../src/document/document.dto.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { pdfOf, plain, puerto, textPdf } from './pdf-files.ts';

const owner = randomUUID();

let world: DocumentsWorld;
/** Oldest first: a customer's in Spanish, twelve of nobody's, one without text. */
const documents: DocumentView[] = [];

beforeAll(async () => {
  world = await startDocumentsWorld();
  const authorization = await world.asCustomer(owner);
  documents.push(await world.have({ pdf: textPdf(puerto), authorization, query: '?title=Informe%20del%20muelle' }));
  for (let count = 0; count < 12; count += 1) documents.push(await world.have({ query: `?title=Number ${count}` }));
  documents.push(await world.have({ pdf: pdfOf([plain('')]) }));
});

afterAll(() => world.close());

const list = (query = '', authorization?: string) => world.send('get', query, authorization ? { authorization } : {});
const idsOf = (body: { results: { id: string }[] }) => body.results.map(({ id }) => id);

test('200: ten a page, newest first, each as it is by itself', async () => {
  const { status, body } = await list();
  expect(status).toBe(200);
  expect(Object.keys(body)).toEqual(['count', 'count_is_estimate', 'next', 'previous', 'results']);
  expect([body.count, body.previous]).toEqual([14, null]);
  expect(body.results).toEqual(documents.toReversed().slice(0, 10));
});

test('200: following the links passes every document once', async () => {
  const passed: string[] = [];
  for (let query: string | undefined = '?page_size=5'; query !== undefined; ) {
    const { body }: { body: { next: string | null; results: { id: string }[] } } = await list(query);
    passed.push(...idsOf(body));
    query = body.next ? new URL(body.next).search : undefined;
  }
  expect(passed).toEqual(documents.map(({ id }) => id).toReversed());
});

test('200: a customer sees their own', async () => {
  const { body } = await list('', await world.asCustomer(owner));
  expect(idsOf(body)).toEqual([documents[0]!.id]);
  expect((await list('', await world.asCustomer(randomUUID()))).body.count).toBe(0);
});

test.each([
  ['state=failed', 1],
  ['state__in=failed,ready', 14],
  ['failure_code=no_text', 1],
  [`user_id=${owner}`, 1],
  ['user_id__isnull=true', 13],
  ['language=es', 1],
  ['created_at__gte=2020-01-01T00:00:00Z', 14],
  ['created_at__lte=2020-01-01T00:00:00Z', 0],
  ['search=muelle', 1],
  ['search=MAREA', 1],
  ['search=tide', 12],
  ['search=number 11', 1],
  ['count=none', null],
])('200: ?%s', async (query, count) => {
  expect((await list(`?${query}`)).body.count).toBe(count);
});

test('200: by the SHA-256 of a file', async () => {
  expect(idsOf((await list(`?sha256=${documents[0]!.sha256}`)).body)).toEqual([documents[0]!.id]);
});

test.each(['created_at', '-bytes,created_at', 'state,-created_at'])('200: ordered by %s', async (ordering) => {
  expect((await list(`?ordering=${ordering}&page_size=100`)).body.results).toHaveLength(14);
});

test.each([
  ['ordering=title', 'ordering'],
  ['state=read', 'state'],
  ['state__in=ready,', 'state__in'],
  ['user_id=1', 'user_id'],
  ['sha256=abc', 'sha256'],
  ['language=Spanish', 'language'],
  ['failure_code=shy', 'failure_code'],
  ['created_at__gte=yesterday', 'created_at__gte'],
  ['page_size=101', 'page_size'],
  ['title=x', 'title'],
])('400: ?%s', async (query, field) => {
  const { status, body } = await list(`?${query}`);
  expect([status, Object.keys(body.errors)]).toEqual([400, [field]]);
});

test('401: without a token', async () => {
  expect((await world.send('get', '', { authorization: '' })).status).toBe(401);
});

test('403: a token for something else', async () => {
  expect((await list('', await world.asClient('documents:write'))).status).toBe(403);
});

test('404: past the last page', async () => {
  expect((await list('?page=3')).status).toBe(404);
});
