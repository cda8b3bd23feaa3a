import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { whileLocked } from '@astrall/local-cloud/testing/while-locked.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { startCloudProxy } from '../cloud-proxy.ts';
import { counted } from '../counted.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { harbour, puerto, textPdf } from './pdf-files.ts';

const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
const megabyte = 2 ** 20;

const outcomes = ['stored', 'repeated', 'not_a_pdf', 'too_large', 'refused', 'failed'];

let world: DocumentsWorld;
let uploadsBefore: number[];

beforeAll(async () => {
  world = await startDocumentsWorld();
  uploadsBefore = await Promise.all(outcomes.map(uploads));
});

afterAll(() => world.close());

const count = async () => (await world.send('get', '?page_size=1')).body.count;
const uploads = (outcome: string) => counted(world.app, `pdf_uploads_total{outcome="${outcome}"}`);
const unclaimed = () => world.context.orm.em.fork().execute('select name from unclaimed_object');

/** Sends chunks without telling their length. */
function stream(chunks: Buffer[], authorization: string): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(
      `${world.url}/documents`,
      { method: 'POST', headers: { authorization, 'content-type': 'application/pdf' } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => resolve({ status: answer.statusCode!, body: Buffer.concat(parts).toString() }));
      },
    );
    sent.on('error', reject);
    for (const chunk of chunks) sent.write(chunk);
    sent.end();
  });
}

test('201: the document is stored as it came, and read a little later', async () => {
  const pdf = textPdf({ ...harbour, title: 'Notes from the harbour' });
  const { status, body, headers } = await world.upload({ pdf });
  expect(status).toBe(201);
  expect(headers['location']).toBe(`/documents/${body.id}`);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  expect(body).toEqual({
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    user_id: null,
    title: null,
    state: 'pending',
    failure_code: null,
    sha256,
    bytes: pdf.length,
    pages: null,
    language: null,
    topics: [],
    created_at: time,
    finished_at: null,
  });
  expect(await world.bucket.read(`documents/${body.id}.pdf`)).toEqual(pdf);
  expect(await world.bucket.metadata(`documents/${body.id}.pdf`)).toMatchObject({ contentType: 'application/pdf' });
  expect(await world.untilRead(body.id)).toEqual({
    ...body,
    title: 'Notes from the harbour',
    state: 'ready',
    pages: 1,
    language: 'en',
    topics: expect.arrayContaining(['tide', 'harbour']),
    finished_at: time,
  });
  expect(await unclaimed()).toEqual([]);
});

test('201: the title that was told stays, and without one the first heading is the title', async () => {
  const told = await world.have({ pdf: textPdf({ ...puerto, title: 'x.pdf' }), query: '?title=%20El%20puerto%20' });
  expect(told).toMatchObject({ title: 'El puerto', language: 'es' });
  expect(await world.have({ pdf: textPdf({ ...puerto, title: 'scan.pdf' }) })).toMatchObject({
    title: 'Notas del puerto',
  });
});

test.each([
  ['turns what follows around', '\u202eInvoice fdp.exe', 'Invoice fdp.exe'],
  ['breaks lines', 'Harbour\n\u0007notes', 'Harbour notes'],
  ['cannot be seen', '\u200b\u2060', null],
])('201: a title that %s is told plainly', async (_, title, plain) => {
  expect((await world.upload({ query: `?title=${encodeURIComponent(title)}` })).body.title).toBe(plain);
});

test('201: a customer’s document is theirs; staff and programs may name the owner', async () => {
  const owner = randomUUID();
  const customer = await world.asCustomer(owner);
  expect((await world.upload({ authorization: customer })).body.user_id).toBe(owner);
  expect((await world.upload({ authorization: customer, query: `?user_id=${owner.toUpperCase()}` })).status).toBe(201);
  const staff = await world.asClient('documents:write', { role: 'staff', sub: randomUUID() });
  expect((await world.upload({ authorization: staff, query: `?user_id=${owner}` })).body.user_id).toBe(owner);
  expect((await world.upload({ authorization: staff })).body.user_id).toBeNull();
});

test('201: the same file twice makes two documents, but with an Idempotency-Key the first is answered again', async () => {
  const pdf = textPdf(harbour);
  const plainly = [await world.upload({ pdf }), await world.upload({ pdf })].map(({ body }) => body.id);
  expect(new Set(plainly).size).toBe(2);
  const headers = { 'Idempotency-Key': randomUUID() };
  const first = await world.upload({ pdf, headers });
  const [before, repeated] = [await count(), await uploads('repeated')];
  const again = await world.upload({ pdf, headers });
  expect([again.status, again.text, again.get('Location')]).toEqual([201, first.text, first.get('Location')]);
  expect(again.get('Idempotency-Replayed')).toBe('true');
  expect(await count()).toBe(before);
  expect(await world.bucket.list('documents/')).toHaveLength(before);
  expect(await uploads('repeated')).toBe(repeated + 1);
});

test('201: chunks of unknown length, with rubbish before the header', async () => {
  const chunks = [
    Buffer.from('rubbish\n'),
    ...textPdf(harbour)
      .toString('latin1')
      .match(/[\s\S]{1,300}/g)!
      .map((text) => Buffer.from(text, 'latin1')),
  ];
  const { status, body } = await stream(chunks, await world.asClient('documents:write'));
  expect(status).toBe(201);
  expect(await world.bucket.read(`documents/${JSON.parse(body).id}.pdf`)).toEqual(Buffer.concat(chunks));
});

test('201: 25 MB', async () => {
  const pdf = Buffer.concat([textPdf(harbour), Buffer.alloc(25 * megabyte)]).subarray(0, 25 * megabyte);
  const { status, body } = await world.upload({ pdf });
  expect([status, body.bytes]).toEqual([201, 25 * megabyte]);
});

test.each([
  ['?title=', 'title'],
  ['?title=%20', 'title'],
  [`?title=${'x'.repeat(301)}`, 'title'],
  ['?user_id=1', 'user_id'],
  ['?name=x', 'name'],
])('400: %s', async (query, field) => {
  const { status, body } = await world.upload({ query });
  expect([status, Object.keys(body.errors)]).toEqual([400, [field]]);
});

test('400: an empty body, and a key that cannot be', async () => {
  expect((await world.upload({ pdf: Buffer.alloc(0) })).body.detail).toBe('The body is empty.');
  expect((await world.upload({ headers: { 'Idempotency-Key': 'a b' } })).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await world.upload({ authorization: '' })).status).toBe(401);
});

test('403: a token that reads only, and a customer who names another owner', async () => {
  expect((await world.upload({ authorization: await world.asClient('documents:read') })).status).toBe(403);
  const authorization = await world.asCustomer(randomUUID());
  expect((await world.upload({ authorization, query: `?user_id=${randomUUID()}` })).status).toBe(403);
});

test('409: the first request with the key has not ended', async () => {
  const upload = () => world.upload({ pdf: textPdf(harbour), headers: { 'Idempotency-Key': 'slow' } });
  const [first, second] = await whileLocked(world.context, 'document', upload, upload);
  expect([first.status, second.status]).toEqual([201, 409]);
});

test('413: more than 25 MB, told beforehand or found on the way', async () => {
  const before = await count();
  const header = Buffer.from('%PDF-1.7\n');
  const authorization = await world.asClient('documents:write');
  const told = await new Promise<number>((resolve, reject) => {
    const headers = { authorization, 'content-type': 'application/pdf', 'content-length': 25 * megabyte + 1 };
    const sent = httpRequest(`${world.url}/documents`, { method: 'POST', headers }, (answer) => {
      resolve(answer.statusCode!);
      sent.destroy();
    });
    sent.on('error', reject);
    sent.write(header);
  });
  expect(told).toBe(413);
  const found = await stream([header, Buffer.alloc(25 * megabyte)], authorization);
  expect([found.status, JSON.parse(found.body).detail]).toEqual([413, 'The PDF is larger than 25 MB.']);
  expect(await count()).toBe(before);
});

// A connection that is closed on whoever sends takes the answer with it, as often as not.
test.each([
  ['told beforehand', 0, { 'content-length': 27 * megabyte }],
  ['found on the way', 26, {}],
])('413: whoever is still sending what is too large, %s, is heard out', async (_, megabytesBefore, length) => {
  const headers = { authorization: await world.asClient('documents:write'), 'content-type': 'application/pdf' };
  const sent = httpRequest(`${world.url}/documents`, { method: 'POST', headers: { ...headers, ...length } });
  const answered = once(sent, 'response');
  sent.write(Buffer.alloc(Math.max(1, megabytesBefore * megabyte), '%PDF-1.7\n'));
  const [answer] = await answered;
  expect([answer.statusCode, answer.headers.connection]).toEqual([413, 'keep-alive']);
  answer.resume();
  const heard = once(sent, 'close');
  sent.end(Buffer.alloc(27 * megabyte - Math.max(1, megabytesBefore * megabyte)));
  await heard;
  expect(sent.writableFinished).toBe(true);
});

test.each([
  ['a picture that is called a PDF', Buffer.from('\x89PNG\r\n\x1a\n picture')],
  ['a web page', Buffer.from('<html>%PD')],
  ['a header that comes too late', Buffer.concat([Buffer.alloc(1024, ' '), textPdf(harbour)])],
])('415: %s', async (_, pdf) => {
  const { status, body } = await world.upload({ pdf });
  expect([status, body.detail]).toEqual([415, 'The body is not a PDF.']);
});

test('415: a PDF that is sent as something else, or compressed', async () => {
  expect((await world.upload({ headers: { 'Content-Type': 'application/octet-stream' } })).status).toBe(415);
  expect((await world.upload({ headers: { 'Content-Encoding': 'gzip' } })).status).toBe(415);
});

test('422: the key came with another file, title or owner', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  const pdf = textPdf(harbour);
  await world.upload({ pdf, headers });
  for (const other of [
    { pdf: textPdf(puerto) },
    { pdf, query: '?title=x' },
    { pdf, query: `?user_id=${randomUUID()}` },
  ]) {
    expect((await world.upload({ headers, ...other })).status).toBe(422);
  }
  const names = await world.bucket.list('documents/');
  expect(names).toHaveLength(await count());
});

test('429: twenty documents a day are enough for a customer', async () => {
  const owner = randomUUID();
  await world.context.orm.em
    .fork()
    .execute(`insert into daily_use (user_id, day, documents) values (?, (now() at time zone 'utc')::date, 20)`, [
      owner,
    ]);
  const { status, body, headers } = await world.upload({ authorization: await world.asCustomer(owner) });
  expect([status, body.code]).toEqual([429, 'rate_limited']);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
});

test('a sender who breaks off leaves nothing, and the service goes on', async () => {
  const before = await count();
  const authorization = await world.asClient('documents:write');
  const headers = { authorization, 'content-type': 'application/pdf', 'content-length': megabyte };
  await new Promise<void>((resolve) => {
    const sent = httpRequest(`${world.url}/documents`, { method: 'POST', headers });
    sent.on('error', () => resolve());
    sent.write(Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000)]), () =>
      setTimeout(() => sent.destroy(), 100),
    );
  });
  expect((await world.upload()).status).toBe(201);
  expect(await count()).toBe(before + 1);
});

test('503: while the bucket does not take it; nothing is left but a note to look', async () => {
  const proxy = await startCloudProxy(world);
  const worker = await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url });
  const fault = proxy.fail(/POST .*upload/, 503);
  const before = await count();
  const { status, body } = await request(worker.app)
    .post('/documents')
    .set({ Authorization: await world.asClient('documents:write'), 'Content-Type': 'application/pdf' })
    .send(textPdf(harbour));
  expect(fault.off()).toBeGreaterThan(0);
  expect([status, body.detail]).toEqual([503, 'The bucket did not answer.']);
  expect(await count()).toBe(before);
  expect(await unclaimed()).toContainEqual({ name: expect.stringMatching(/^documents\/[0-9a-f-]{36}\.pdf$/) });
});

test('what is uploaded is counted by outcome', async () => {
  const uploadsAfter = await Promise.all(outcomes.map(uploads));
  expect(outcomes.filter((_, index) => uploadsAfter[index] === uploadsBefore[index])).toEqual([]);
});
