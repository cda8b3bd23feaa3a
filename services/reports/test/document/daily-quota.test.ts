import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import request from 'supertest';
import { startCloudProxy } from '../cloud-proxy.ts';
import { type DocumentsWorld, startDocumentsWorld } from './documents-world.ts';
import { harbour, textPdf } from './pdf-files.ts';

let world: DocumentsWorld;
let owner: string;
let customer: string;

beforeAll(async () => {
  world = await startDocumentsWorld({ DOCUMENTS_PER_DAY: '2', VARIANTS_PER_DAY: '2' });
});

afterAll(() => world.close());

beforeEach(async () => {
  owner = randomUUID();
  customer = await world.asCustomer(owner);
});

const pdf = textPdf(harbour);
const upload = (headers: Record<string, string> = {}) => world.upload({ pdf, authorization: customer, headers });
const vary = (id: string, authorization = customer, headers: Record<string, string> = {}) =>
  world.send('post', `/${id}/variants`, { body: { kind: 'summary' }, authorization, headers });
const execute = (sql: string, values: unknown[] = []) => world.context.orm.em.fork().execute(sql, values);

function untilMidnight(): number {
  return Math.ceil((86_400_000 - (Date.now() % 86_400_000)) / 1000);
}

test('429: documents beyond those of a day, those that were deleted since among them', async () => {
  const { body } = await upload();
  await world.send('delete', `/${body.id}`, { authorization: customer });
  expect((await upload()).status).toBe(201);
  const names = await world.bucket.list('documents/');

  const refused = await upload();
  expect(refused.status).toBe(429);
  expect(refused.body).toMatchObject({
    code: 'rate_limited',
    detail: 'You can upload 2 documents a day; the next one can come after midnight UTC.',
  });
  expect(Math.abs(Number(refused.get('Retry-After')) - untilMidnight())).toBeLessThan(10);
  expect(await world.bucket.list('documents/')).toEqual(names);
  expect((await upload({ 'Accept-Language': 'es' })).body.detail).toBe(
    'Puedes subir 2 documentos al día; el próximo puede llegar pasada la medianoche UTC.',
  );

  // Whoever else comes.
  expect((await world.upload({ authorization: await world.asCustomer(randomUUID()) })).status).toBe(201);
  const staff = await world.asClient('documents:write', { role: 'staff', sub: randomUUID() });
  expect((await world.upload({ authorization: staff, query: `?user_id=${owner}` })).status).toBe(201);
});

test('429: with an Idempotency-Key too, but a repetition gets its first answer', async () => {
  const headers = { 'Idempotency-Key': randomUUID() };
  const first = await upload(headers);
  expect((await upload()).status).toBe(201);
  expect([(await upload(headers)).text, (await upload({ 'Idempotency-Key': randomUUID() })).status]).toEqual([
    first.text,
    429,
  ]);
});

test('429: with an Idempotency-Key that is new nothing is stored first', async () => {
  await upload();
  await upload();
  const proxy = await startCloudProxy(world);
  const worker = await world.startWorker({ GOOGLE_API_ENDPOINT: proxy.url });
  const storing = proxy.fail(/POST .*upload/, 503);
  const { status } = await request(worker.app)
    .post('/documents')
    .set({ Authorization: customer, 'Content-Type': 'application/pdf', 'Idempotency-Key': randomUUID() })
    .send(pdf);
  expect([status, storing.off()]).toEqual([429, 0]);
});

test('429: of many at once no more are taken', async () => {
  const statuses = (await Promise.all([upload(), upload(), upload(), upload()])).map(({ status }) => status);
  expect(statuses.sort()).toEqual([201, 201, 429, 429]);
});

test('429: variants beyond those of a day, of whichever document', async () => {
  const ids = [(await world.have({ pdf, authorization: customer })).id, (await upload()).body.id as string];
  await world.untilRead(ids[1]!);
  const headers = { 'Idempotency-Key': randomUUID() };
  const first = await vary(ids[0]!, customer, headers);
  const second = await vary(ids[1]!);
  expect([first.status, second.status]).toEqual([201, 201]);
  await world.send('delete', `/${ids[1]}/variants/${second.body.id}`, { authorization: customer });

  const refused = await vary(ids[1]!);
  expect([refused.status, refused.body.detail]).toEqual([
    429,
    'You can ask for 2 variants a day; the next one can come after midnight UTC.',
  ]);
  expect(Number(refused.get('Retry-After'))).toBeGreaterThan(0);
  expect((await vary(ids[0]!, customer, headers)).text).toBe(first.text);
  expect((await vary(ids[1]!, await world.asClient('documents:write'))).status).toBe(201);
});

test('201: what was refused for another reason counts for nothing', async () => {
  const { id } = await world.have({ pdf, authorization: customer });
  for (let time = 0; time < 3; time++) {
    const { status } = await world.send('post', `/${id}/variants`, {
      body: { kind: 'language', language: 'es' },
      authorization: customer,
    });
    expect(status).toBe(409);
    expect((await world.upload({ pdf: Buffer.from('no PDF'), authorization: customer })).status).toBe(415);
  }
  expect([(await vary(id)).status, (await upload()).status]).toEqual([201, 201]);
});

test('201: a new day begins at zero, and days that are over are forgotten', async () => {
  await upload();
  await upload();
  expect((await upload()).status).toBe(429);
  await execute(`update daily_use set day = day - 1 where user_id = ?`, [owner]);
  expect((await upload()).status).toBe(201);
  await request(world.app)
    .post('/tasks/reconcile')
    .set('Authorization', await world.asService('push'))
    .send({});
  const rows = await execute('select documents from daily_use where user_id = ?', [owner]);
  expect(rows).toEqual([{ documents: 1 }]);
});
