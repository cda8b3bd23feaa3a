import { randomUUID } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { counted } from '../counted.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { bombPdf, fileOf, harbour, laughingPdf, lockedPdf, pdfOf, plain, textPdf } from './pdf-files.ts';

const outcomes = ['ready', 'encrypted', 'broken', 'no_text', 'too_complex'];
const readings = (outcome: string) => counted(world.app, `pdf_readings_total{outcome="${outcome}"}`);

let world: DocumentsWorld;
let readingsBefore: number[];

beforeAll(async () => {
  world = await startDocumentsWorld();
  readingsBefore = await Promise.all(outcomes.map(readings));
});

afterAll(() => world.close());

const whole = textPdf(harbour);
const manyPages = (count: number) =>
  pdfOf(Array.from({ length: count }, () => plain('BT /F1 9 Tf 60 700 Td (page) Tj ET')));
const longPage = deflateSync(
  Buffer.from(`BT /F1 8 Tf 1.5 TL 60 800 Td ${`(${'and so on, and on, and on; '.repeat(4)}) Tj T* `.repeat(500)} ET`),
);
const longPages = Array.from({ length: 50 }, () => ({ dictionary: '/Filter/FlateDecode', data: longPage }));

test.each<[string, string, () => Buffer | Promise<Buffer>]>([
  ['encrypted', 'it wants a password', () => lockedPdf('password')],
  ['encrypted', 'its text may not be copied', () => lockedPdf('no_copying')],
  ['broken', 'it was cut off', () => whole.subarray(0, whole.length / 2)],
  ['broken', 'nothing follows its header', () => Buffer.from('%PDF-1.7\n%%EOF')],
  [
    'broken',
    'noise follows its header',
    () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(9000, 7), Buffer.from('%%EOF')]),
  ],
  [
    'broken',
    'its pages contain themselves',
    () => fileOf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 9>>']),
  ],
  ['no_text', 'it draws and says nothing', () => pdfOf([plain('1 0 0 rg 0 0 100 100 re f')])],
  ['no_text', 'it says a word or two', () => manyPages(3)],
  [
    'no_text',
    'its forms draw each other for ever',
    () =>
      fileOf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R]/Count 1>>',
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</XObject<</X 5 0 R>>>>>>',
        '<</Length 5>>\nstream\n/X Do\nendstream',
        '<</Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</X 5 0 R>>>>/Length 5>>\nstream\n/X Do\nendstream',
      ]),
  ],
  ['too_complex', 'it has thousands of pages', () => manyPages(1500)],
  ['too_complex', 'a few kilobytes decompress to a gigabyte', () => bombPdf(1000)],
  ['too_complex', 'it says more than a book', () => pdfOf(longPages)],
])('%s: %s', async (failure_code, _, make) => {
  const document = await world.have({ pdf: await make() });
  expect(document).toMatchObject({ state: 'failed', failure_code, pages: null, language: null, topics: [] });
  expect(document.finished_at).not.toBeNull();
});

test('too_complex: a form that draws a form that draws a form, while the service answers as ever', async () => {
  const { body } = await world.upload({ pdf: laughingPdf() });
  let slowestMs = 0;
  for (let state = 'pending'; state === 'pending'; ) {
    const startedAt = performance.now();
    ({ state } = (await world.send('get', `/${body.id}`)).body);
    slowestMs = Math.max(slowestMs, performance.now() - startedAt);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect((await world.untilRead(body.id)).failure_code).toBe('too_complex');
  expect(slowestMs).toBeLessThan(1000);
  // The thread that was ended is replaced.
  expect((await world.have()).state).toBe('ready');
});

test('ready: five hundred pages', async () => {
  const paragraph =
    'The lighthouse keeper counts the ships that pass at night, and writes them down before the morning comes. ';
  const pages = Array.from({ length: 500 }, (_, page) =>
    plain(
      `BT /F1 11 Tf 60 760 Td 15 TL ${Array.from({ length: 40 }, (_, line) => `(${page}.${line} ${paragraph.slice(0, 80)}) Tj T*`).join(' ')} ET`,
    ),
  );
  expect(await world.have({ pdf: pdfOf(pages) })).toMatchObject({ state: 'ready', pages: 500, language: 'en' });
});

test('ready: the event comes again and again, and reading is done once', async () => {
  const { id, finished_at } = await world.have();
  const authorization = await world.asService('push');
  const data = Buffer.from(JSON.stringify({ document_id: id })).toString('base64');
  for (const event_id of ['again', 'again', randomUUID()]) {
    const answer = await request(world.app)
      .post('/events/document-upload')
      .set('Authorization', authorization)
      .send({ message: { messageId: randomUUID(), attributes: { event_id }, data } });
    expect(answer.status).toBe(204);
  }
  expect((await world.send('get', `/${id}`)).body.finished_at).toBe(finished_at);
});

test('ready: a request that was lost is made again by the hour', async () => {
  const em = world.context.orm.em.fork();
  const { id } = await world.have();
  await em.execute(`alter table document disable trigger document_transition`);
  await em.execute(
    `update document set state = 'pending', blocks = null, finished_at = null, created_at = now() - interval '1 hour' where id = ?`,
    [id],
  );
  await em.execute(`alter table document enable trigger document_transition`);
  await request(world.app)
    .post('/tasks/reconcile')
    .set('Authorization', await world.asService('push'))
    .send({});
  expect((await world.untilRead(id)).state).toBe('ready');
});

test('what is read is counted by outcome', async () => {
  const readingsAfter = await Promise.all(outcomes.map(readings));
  expect(outcomes.filter((_, index) => readingsAfter[index] === readingsBefore[index])).toEqual([]);
});
