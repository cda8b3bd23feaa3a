import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import type { DocumentView } from '../../src/document/document.dto.ts';
import type { VariantInput } from '../../src/document/variant/variant.dto.ts';
import { counted } from '../counted.ts';
import { readPdf } from '../typeset/read-pdf.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { harbour, pdfOf, plain, puerto, textPdf } from './pdf-files.ts';

const owner = randomUUID();
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);

let world: DocumentsWorld;
let english: DocumentView;
let spanish: DocumentView;

beforeAll(async () => {
  world = await startDocumentsWorld();
  english = await world.have({ pdf: textPdf(harbour), authorization: await world.asCustomer(owner) });
  spanish = await world.have({ pdf: textPdf(puerto) });
});

afterAll(() => world.close());

const create = (
  body: object,
  { id = english.id, ...asked }: { id?: string; headers?: Record<string, string>; authorization?: string } = {},
) => world.send('post', `/${id}/variants`, { body, ...asked });
const printed = async (documentId: string, variantId: string) => {
  const { pages } = await readPdf(await world.bucket.read(`documents/${documentId}/${variantId}.pdf`));
  return pages.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
};

test('201: it is taken at once, made a little later, and told', async () => {
  const summaries = await counted(world.app, 'variants_generated_total{kind="summary"}');
  const { status, body, headers } = await create({ kind: 'summary' });
  expect(status).toBe(201);
  expect(headers['location']).toBe(`/documents/${english.id}/variants/${body.id}`);
  const asked = { id: expect.stringMatching(/^[0-9a-f-]{36}$/), document_id: english.id, kind: 'summary' };
  const nothing = {
    pdf_sha256: null,
    pdf_bytes: null,
    pdf_pages: null,
    text_source: null,
    model: null,
    note: null,
    finished_at: null,
  };
  expect(body).toEqual({
    ...asked,
    ...nothing,
    tone: null,
    language: null,
    state: 'pending',
    failure_code: null,
    created_at: time,
  });

  const made = await world.untilMade(body);
  expect(made).toMatchObject({ state: 'ready', text_source: 'rules', model: null, pdf_pages: 1, finished_at: time });
  const object = `documents/${english.id}/${body.id}.pdf`;
  expect(await world.bucket.metadata(object)).toMatchObject({ metadata: { sha256: made.pdf_sha256 } });
  await world.cloud.untilQuiet();
  expect(world.variantCompletions.filter(({ variant_id }) => variant_id === body.id)).toEqual([
    {
      variant_id: body.id,
      document_id: english.id,
      user_id: owner,
      kind: 'summary',
      status: 'ready',
      object_name: object,
      pdf_sha256: made.pdf_sha256,
      pdf_pages: 1,
    },
  ]);
  expect(await counted(world.app, 'variants_generated_total{kind="summary"}')).toBe(summaries + 1);
});

test('201: a summary is the document’s own sentences, fewer of them', async () => {
  const { id } = await world.vary(english.id, { kind: 'summary' });
  const text = await printed(english.id, id);
  const sentences = harbour.paragraphs.flatMap((paragraph) => paragraph.match(/[^.]+\./g)!.map((one) => one.trim()));
  const kept = sentences.filter((sentence) => text.includes(sentence));
  expect(kept.length).toBeGreaterThanOrEqual(3);
  expect(kept.length).toBeLessThan(sentences.length);
  expect(text).toContain('Where in doubt, the original counts.');
});

test('201: a simpler version has plainer words, in Spanish too', async () => {
  const plainer = await printed(english.id, (await world.vary(english.id, { kind: 'simpler' })).id);
  expect(plainer).toContain('The town started repairs before the winter to get money from the county.');
  const sencillo = await printed(spanish.id, (await world.vary(spanish.id, { kind: 'simpler' })).id);
  expect(sencillo).toContain('El pueblo hizo obras antes del invierno para conseguir dinero de la provincia.');
  expect(sencillo).toContain('EN PALABRAS SENCILLAS');
});

test('201: of a text that rules cannot tell plainer the version says so, and of one with little to tell so too', async () => {
  const children = 'The dog sleeps by the door of the house. The cat eats fish in the sun. '.repeat(6);
  const plainest = await world.have({ pdf: textPdf({ paragraphs: [children] }) });
  const same = await world.vary(plainest.id, { kind: 'simpler' });
  expect(same).toMatchObject({ state: 'ready', text_source: 'rules', note: 'nothing_simplified' });
  expect(await printed(plainest.id, same.id)).toContain('Our rules found nothing to tell more plainly');
  const plain = await world.have({ pdf: textPdf({ paragraphs: [`${children} Nobody utilises the yard.`] }) });
  expect(await world.vary(plain.id, { kind: 'simpler' })).toMatchObject({ note: 'little_simplified' });
  const hard = await world.have({
    pdf: textPdf({ paragraphs: ['They utilise the old pumps. They commenced the works prior to the winter storm.'] }),
  });
  expect(await world.vary(hard.id, { kind: 'simpler' })).toMatchObject({ note: null });
});

test('201: a customer varies their own; with an Idempotency-Key a repetition is the same variant', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  const authorization = await world.asCustomer(owner, 'documents:write');
  const first = await create({ kind: 'summary' }, { headers, authorization });
  const again = await create({ kind: 'summary' }, { headers, authorization });
  expect([first.status, again.status, again.text]).toEqual([201, 201, first.text]);
  await world.untilMade(first.body);
});

test('201: the event comes again and again, and one variant is made and told', async () => {
  const { body } = await create({ kind: 'summary' });
  const made = await world.untilMade(body);
  const data = Buffer.from(JSON.stringify({ variant_id: body.id, document_id: english.id })).toString('base64');
  const answer = await request(world.app)
    .post('/events/variant-generation')
    .set('Authorization', await world.asService('push'))
    .send({ message: { messageId: 'again', attributes: { event_id: 'again' }, data } });
  expect(answer.status).toBe(204);
  expect(await world.untilMade(body)).toEqual(made);
  await world.cloud.untilQuiet();
  expect(world.variantCompletions.filter(({ variant_id }) => variant_id === body.id)).toHaveLength(1);
});

test.each<[object, string]>([
  [{}, 'kind'],
  [{ kind: 'longer' }, 'kind'],
  [{ kind: 'tone' }, 'tone'],
  [{ kind: 'tone', tone: 'rude' }, 'tone'],
  [{ kind: 'language' }, 'language'],
  [{ kind: 'language', language: 'fr' }, 'language'],
  [{ kind: 'summary', tone: 'formal' }, 'tone'],
  [{ kind: 'simpler', language: 'es' }, 'language'],
  [{ kind: 'summary', state: 'ready' }, 'state'],
])('400: %j', async (body, field) => {
  const answer = await create(body);
  expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [field]]);
});

test('400: an id that is none', async () => {
  expect((await create({ kind: 'summary' }, { id: '1' })).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await create({ kind: 'summary' }, { authorization: '' })).status).toBe(401);
});

test('403: a token that reads only', async () => {
  expect((await create({ kind: 'summary' }, { authorization: await world.asClient('documents:read') })).status).toBe(
    403,
  );
});

test('404: no such document, or another customer’s', async () => {
  expect((await create({ kind: 'summary' }, { id: randomUUID() })).status).toBe(404);
  expect((await create({ kind: 'summary' }, { authorization: await world.asCustomer(randomUUID()) })).status).toBe(404);
});

test.each<[VariantInput]>([[{ kind: 'tone', tone: 'poetic' }], [{ kind: 'language', language: 'es' }]])(
  '409: %j, where no language model is set up',
  async (wish) => {
    const { status, body } = await create(wish);
    expect([status, body.detail]).toEqual([409, 'This needs a language model, and none is set up here.']);
  },
);

test('409: plainer words for a language the rules do not know', async () => {
  const paragraphs = [
    'Der Hafen liegt still, und die Fischer flicken am Abend ihre Netze, bevor der Sturm kommt und alle nach Hause gehen.',
  ];
  const { id, language } = await world.have({ pdf: textPdf({ paragraphs }) });
  expect(language).toBe('de');
  expect((await create({ kind: 'simpler' }, { id })).status).toBe(409);
  expect((await create({ kind: 'summary' }, { id })).status).toBe(201);
});

test('409: its own language, a document without text, and one that is not read yet', async () => {
  expect((await create({ kind: 'language', language: 'en' })).body.detail).toBe(
    'The document is in that language already.',
  );
  const { id } = await world.have({ pdf: pdfOf([plain('')]) });
  expect((await create({ kind: 'summary' }, { id })).body.detail).toBe('The document could not be read.');
  const em = world.context.orm.em.fork();
  await em.execute(
    `insert into document (id, sha256, bytes, topics, state, attempts, created_at) select gen_random_uuid(), sha256, bytes, '[]', 'pending', 0, now() from document limit 1`,
  );
  const [pending] = await em.execute(`select id from document where state = 'pending'`);
  expect((await create({ kind: 'summary' }, { id: pending!['id'] })).body.detail).toBe(
    'The document is still being read.',
  );
});

test('409: a document that is too long to be told again, but not to be summarized', async () => {
  const { id } = await world.have({ pdf: textPdf({ ...harbour, title: 'long' }) });
  const long = JSON.stringify([
    { kind: 'paragraph', text: 'The tide turns twice a day in the harbour. '.repeat(12_000) },
  ]);
  await world.context.orm.em.fork().execute('update document set blocks = ?::jsonb where id = ?', [long, id]);
  expect((await create({ kind: 'simpler' }, { id })).status).toBe(409);
  expect((await world.vary(id, { kind: 'summary' })).state).toBe('ready');
});

test('409: a document has twenty variants at most', async () => {
  const { id } = await world.have();
  await world.context.orm.em.fork().execute(
    `insert into variant (id, document_id, kind, state, attempts, failure_code, created_at)
     select gen_random_uuid(), ?, 'summary', 'failed', 1, 'making_failed', now() from generate_series(1, 20)`,
    [id],
  );
  expect((await create({ kind: 'summary' }, { id })).status).toBe(409);
});

test('422: the key came with another body', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  await create({ kind: 'summary' }, { headers });
  expect((await create({ kind: 'simpler' }, { headers })).status).toBe(422);
});

test('429: twenty variants a day are enough for a customer', async () => {
  await world.context.orm.em.fork().execute(
    `insert into daily_use (user_id, day, variants) values (?, (now() at time zone 'utc')::date, 20)
       on conflict (user_id, day) do update set variants = 20`,
    [owner],
  );
  const { status, body, headers } = await create({ kind: 'summary' }, { authorization: await world.asCustomer(owner) });
  expect([status, body.code]).toEqual([429, 'rate_limited']);
  expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  expect((await create({ kind: 'summary' })).status).toBe(201);
});
