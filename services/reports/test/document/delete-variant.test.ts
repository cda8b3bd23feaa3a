import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Document } from '../../src/document/document.entity.ts';
import { generateVariant } from '../../src/document/variant/generate-variant.ts';
import type { VariantView } from '../../src/document/variant/variant.dto.ts';
import { Variant } from '../../src/document/variant/variant.entity.ts';
import { startCloudProxy } from '../cloud-proxy.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';

const owner = randomUUID();

let world: DocumentsWorld;
let document: string;

beforeAll(async () => {
  world = await startDocumentsWorld();
  document = (await world.have({ authorization: await world.asCustomer(owner) })).id;
});

afterAll(() => world.close());

const remove = ({ id }: { id: string }, asked: { headers?: Record<string, string>; authorization?: string } = {}) =>
  world.send('delete', `/${document}/variants/${id}`, asked);
const made = (): Promise<VariantView> => world.vary(document, { kind: 'summary' });

test('204: the variant and its file are gone, the document stays', async () => {
  const variant = await made();
  expect((await remove(variant, { authorization: await world.asCustomer(owner, 'documents:write') })).status).toBe(204);
  expect((await world.send('get', `/${document}/variants/${variant.id}`)).status).toBe(404);
  expect((await world.send('get', `/${document}`)).status).toBe(200);
  expect(await world.bucket.list(`documents/${document}`)).toEqual([`documents/${document}.pdf`]);
});

test('204: one that is being made leaves no file that anybody owns', async () => {
  const { body } = await world.send('post', `/${document}/variants`, { body: { kind: 'simpler' } });
  expect((await remove(body)).status).toBe(204);
  await world.cloud.untilQuiet();
  const names = await world.bucket.list(`documents/${document}/${body.id}`).catch(() => []);
  const unclaimed = await world.context.orm.em.fork().execute('select name from unclaimed_object');
  expect(unclaimed.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test('204: while its file is being stored; what is stored then is deleted within the hour', async () => {
  const proxy = await startCloudProxy(world);
  const worker = await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url });
  const em = world.context.orm.em.fork();
  const wish = { kind: 'summary', tone: null, language: null } as const;
  const variant = Variant.of(await em.findOneOrFail(Document, document), wish);
  await em.persist(variant).flush();
  const storing = proxy.hold(/POST .*upload/, 'before');
  const making = generateVariant({ variant_id: variant.id, document_id: document }, variant.id, worker.context);
  const refused = expect(making).rejects.toThrow('or deleted');
  await storing.reached;
  expect((await remove(variant)).status).toBe(204);
  storing.release();
  await refused;
  expect(await world.bucket.list(`documents/${document}/${variant.id}`)).toHaveLength(1);
  expect(await em.execute('select name from unclaimed_object where name = ?', [variant.objectName])).toHaveLength(1);
});

test('400: an id that is none', async () => {
  expect((await remove({ id: '1' })).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await remove({ id: randomUUID() }, { authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  const authorization = await world.asClient('documents:read');
  expect((await remove({ id: randomUUID() }, { authorization })).status).toBe(403);
});

test('404: none, or another customer’s', async () => {
  expect((await remove({ id: randomUUID() })).status).toBe(404);
  expect((await remove(await made(), { authorization: await world.asCustomer(randomUUID()) })).status).toBe(404);
});

test('412: it changed since it was read', async () => {
  expect((await remove(await made(), { headers: { 'If-Match': '"another"' } })).status).toBe(412);
});
