import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { harbour, textPdf } from './pdf-files.ts';

const megabyte = 2 ** 20;
const pdf = textPdf(harbour);
const full = 'A customer’s documents and variants may take 25 MB in all; delete some first.';

let world: DocumentsWorld;
let owner: string;
let customer: string;

beforeAll(async () => {
  world = await startDocumentsWorld({ STORED_MB_PER_CUSTOMER: '25' });
});

afterAll(() => world.close());

beforeEach(async () => {
  owner = randomUUID();
  customer = await world.asCustomer(owner);
});

const upload = (headers: Record<string, string> = {}) => world.upload({ pdf, authorization: customer, headers });
const vary = (id: string) =>
  world.send('post', `/${id}/variants`, { body: { kind: 'summary' }, authorization: customer });
const execute = (sql: string, values: unknown[]) => world.context.orm.em.fork().execute(sql, values);

/** A document of the customer's that leaves so many bytes. */
async function leaving(bytes: number): Promise<string> {
  const { id } = await world.have({ pdf, authorization: customer });
  await execute('update document set bytes = ? where id = ?', [25 * megabyte - bytes, id]);
  return id;
}

test('409: a document that does not fit, whoever uploads it, until another is deleted', async () => {
  const id = await leaving(pdf.length);
  const names = await world.bucket.list('documents/');
  expect((await upload()).status).toBe(201);
  const refused = await upload();
  expect([refused.status, refused.body.code, refused.body.detail]).toEqual([409, 'conflict', full]);
  expect((await upload({ 'Accept-Language': 'es' })).body.detail).toBe(
    'Los documentos y versiones de un cliente pueden ocupar 25 MB en total; borra alguno antes.',
  );
  expect((await world.upload({ query: `?user_id=${owner}` })).status).toBe(409);
  expect(await world.bucket.list('documents/')).toHaveLength(names.length + 1);

  expect([(await world.upload()).status, (await world.upload({ query: `?user_id=${randomUUID()}` })).status]).toEqual([
    201, 201,
  ]);
  await world.send('delete', `/${id}`, { authorization: customer });
  expect((await upload()).status).toBe(201);
});

test('409: of many at once no more are taken than fit', async () => {
  await leaving(2 * pdf.length);
  const statuses = (await Promise.all([upload(), upload(), upload(), upload()])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, 201, 409, 409]);
});

test('409: variants take room as well', async () => {
  const id = await leaving(2 * megabyte);
  const { body } = await vary(id);
  const variant = await world.untilMade(body);
  expect(variant.pdf_bytes).toBeGreaterThan(0);
  await execute('update variant set pdf_bytes = ? where id = ?', [2 * megabyte, variant.id]);
  const refused = await vary(id);
  expect([refused.status, refused.body.detail]).toEqual([409, full]);
  expect((await upload()).status).toBe(409);
  await world.send('delete', `/${id}/variants/${variant.id}`, { authorization: customer });
  expect((await vary(id)).status).toBe(201);
});

test('201: a repetition needs no room', async () => {
  await leaving(pdf.length);
  const headers = { 'Idempotency-Key': randomUUID() };
  const first = await upload(headers);
  expect([(await upload(headers)).text, (await upload({ 'Idempotency-Key': randomUUID() })).status]).toEqual([
    first.text,
    409,
  ]);
});
