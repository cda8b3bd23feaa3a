import { randomUUID } from 'node:crypto';
import { TimeoutError, UnavailableError } from '@astrall/platform/errors.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { recordedLog } from '../recorded-log.ts';
import type { Worker } from '../reports-world.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { harbour, textPdf } from './pdf-files.ts';

let world: DocumentsWorld;
let failing: Worker;
let fault: Error;

beforeAll(async () => {
  world = await startDocumentsWorld();
  failing = await world.startWorker();
  const fail = async () => {
    throw fault;
  };
  const { reader } = failing.context.documents;
  failing.context.documents = { ...failing.context.documents, reader: { ...reader, read: fail } };
  failing.context.typesetter = { ...failing.context.typesetter, typesetVariant: fail };
});

afterAll(() => world.close());

const execute = (sql: string, values: unknown[]) => world.context.orm.em.fork().execute(sql, values);

/** A document that nobody read yet, and that so many workers died of. */
async function pendingDocument(faults = 0): Promise<string> {
  const id = randomUUID();
  await execute(
    `insert into document (id, sha256, bytes, topics, state, attempts, faults, lease_token, lease_until, created_at)
     values (?, repeat('0', 64), 9, '[]', 'pending', ?, ?, gen_random_uuid(), now() - interval '1 second', now())`,
    [id, faults, faults],
  );
  return id;
}

async function pendingVariant(faults = 0) {
  const { id: documentId } = await world.have();
  const id = randomUUID();
  await execute(
    `insert into variant (id, document_id, kind, state, attempts, faults, lease_token, lease_until, created_at)
     values (?, ?, 'summary', 'pending', ?, ?, gen_random_uuid(), now() - interval '1 second', now())`,
    [id, documentId, faults, faults],
  );
  return { id, document_id: documentId };
}

async function push(topic: string, event: object, to: Worker = world): Promise<number> {
  const data = Buffer.from(JSON.stringify(event)).toString('base64');
  const { status } = await request(to.app)
    .post(`/events/${topic}`)
    .set('Authorization', await world.asService('push'))
    .send({ message: { messageId: randomUUID(), attributes: { event_id: randomUUID() }, data } });
  return status;
}

async function pushes(times: number, topic: string, event: object): Promise<number[]> {
  const statuses: number[] = [];
  for (let time = 0; time < times; time++) statuses.push(await push(topic, event, failing));
  return statuses;
}

test('a document that kills its workers is read no more', async () => {
  const id = await pendingDocument(5);
  expect(await push('document-upload', { document_id: id })).toBe(204);
  expect(await world.untilRead(id)).toMatchObject({ state: 'failed', failure_code: 'reading_failed' });
});

test.each([
  ['fails for a reason of ours', new TypeError('no reader'), 500],
  ['takes too long', new TimeoutError('Too long.'), 503],
])('a document whose reading %s is tried five times', async (_, error, status) => {
  fault = error;
  const id = await pendingDocument();
  expect(await pushes(6, 'document-upload', { document_id: id })).toEqual([...Array(4).fill(status), 204, 204]);
  expect(await world.untilRead(id)).toMatchObject({ state: 'failed', failure_code: 'reading_failed' });
});

test('a document whose file is gone is tried five times', async () => {
  const id = await pendingDocument();
  const statuses: number[] = [];
  for (let time = 0; time < 5; time++) statuses.push(await push('document-upload', { document_id: id }));
  expect(statuses).toEqual([500, 500, 500, 500, 204]);
});

test('while something is away a document is not given up', async () => {
  fault = new UnavailableError('Away.');
  const id = await pendingDocument();
  expect(await pushes(7, 'document-upload', { document_id: id })).toEqual(Array(7).fill(503));
  const [row] = await execute('select state, attempts, faults, lease_token from document where id = ?', [id]);
  expect(row).toEqual({ state: 'pending', attempts: 7, faults: 0, lease_token: null });
});

test('a variant that kills its workers is made no more, and told', async () => {
  const variant = await pendingVariant(8);
  expect(await push('variant-generation', { variant_id: variant.id, document_id: variant.document_id })).toBe(204);
  expect(await world.untilMade(variant)).toMatchObject({ state: 'failed', failure_code: 'making_failed' });
  await world.cloud.untilQuiet();
  expect(world.variantCompletions).toContainEqual(
    expect.objectContaining({ variant_id: variant.id, status: 'failed', code: 'making_failed' }),
  );
});

test('a variant that takes too long is tried eight times', async () => {
  fault = new TimeoutError('Too long.');
  const variant = await pendingVariant();
  const event = { variant_id: variant.id, document_id: variant.document_id };
  expect(await pushes(9, 'variant-generation', event)).toEqual([...Array(7).fill(503), 204, 204]);
  expect(await world.untilMade(variant)).toMatchObject({ state: 'failed', failure_code: 'making_failed' });
});

test('a document that waits for its owner’s turn alarms nobody', async () => {
  const owner = randomUUID();
  const log = recordedLog();
  const worker = await world.startWorker({}, log.logger);
  const turn = Promise.withResolvers<Buffer>();
  const other = worker.context.documents.reader.read(() => turn.promise, owner);
  const id = await pendingDocument();
  await execute('update document set user_id = ? where id = ?', [owner, id]);
  expect(await push('document-upload', { document_id: id }, worker)).toBe(503);
  turn.resolve(textPdf(harbour));
  await other;
  expect(log.lines().map(({ event, severity, status }) => [event, severity, status])).toEqual([
    ['request', 'INFO', 503],
  ]);
});
