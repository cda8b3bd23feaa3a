import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { type CloudProxy, startCloudProxy } from '../cloud-proxy.ts';
import { recordedLog } from '../recorded-log.ts';
import { type ReportsWorld, startReportsWorld, type Worker } from '../reports-world.ts';

const log = recordedLog();

let world: ReportsWorld;
let proxy: CloudProxy;
/** Logs everything, and lets links live for a while of its own. */
let worker: Worker;
let spanish: ReportRequested;
let english: ReportRequested;
beforeAll(async () => {
  world = await startReportsWorld();
  proxy = await startCloudProxy(world);
  const BRANDS = '{"luna.example":{"name":"Luna"}}';
  const env = { SIGNED_URL_TTL_SECONDS: '77', GOOGLE_API_ENDPOINT: proxy.url, BRANDS };
  worker = await world.startWorker(env, log.logger);
  spanish = await world.make();
  english = await world.make({}, { locale: 'en', shop: 'luna.example' });
});
afterAll(() => world.close());

async function open({ report_id }: ReportRequested): Promise<{ id: string; path: string; token: string }> {
  const { body } = await request(worker.app)
    .put(`/reports/${report_id}/links/${randomUUID()}`)
    .set('Authorization', await world.asService('notifier'));
  const path = new URL(body.url).pathname;
  return { id: body.id, path, token: path.split('/')[2]! };
}

const get = async (path: string, headers: Record<string, string> = {}) => request(worker.app).get(path).set(headers);
const statement = (sql: string, id: string) => world.context.orm.em.fork().execute(sql, [id]);

function expectPrivate(headers: Record<string, string>): void {
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-robots-tag']).toBe('noindex');
}

describe('an open link', () => {
  test.each([
    ['es', 'carta-natal.pdf'],
    ['en', 'natal-chart.pdf'],
  ])('302: in %s, to a signed URL that serves the PDF as %s', async (locale, fileName) => {
    const event = locale === 'es' ? spanish : english;
    const response = await get((await open(event)).path);
    expect(response.status).toBe(302);
    expectPrivate(response.headers);
    const location = new URL(response.headers['location']!);
    expect(location.searchParams.get('X-Goog-Algorithm')).toBe('GOOG4-RSA-SHA256');
    expect(location.searchParams.get('X-Goog-Expires')).toBe('77');
    expect(location.searchParams.get('X-Goog-Credential')).toMatch(/^reports@/);

    const pdf = await fetch(location);
    expect(pdf.status).toBe(200);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    expect(pdf.headers.get('content-disposition')).toBe(`inline; filename="${fileName}"`);
    expect(pdf.headers.get('cache-control')).toBe('private, no-store');
    const sha256 = createHash('sha256')
      .update(Buffer.from(await pdf.arrayBuffer()))
      .digest('hex');
    expect(await world.row(event.report_id)).toMatchObject({ pdf_sha256: sha256 });
  });

  test('302: the signed URL serves this object only, and not one changed', async () => {
    const location = new URL((await get((await open(spanish)).path)).headers['location']!);
    const tampered = new URL(location);
    tampered.searchParams.set('X-Goog-Expires', '7700');
    expect((await fetch(tampered)).status).toBe(403);
    const { object_name } = await world.row(english.report_id);
    const other = new URL(location);
    other.pathname = `/astrall-test-reports/${object_name}`;
    expect((await fetch(other)).status).toBe(403);
  });

  test('302: again and again, with HEAD too; looking consumes nothing', async () => {
    const { path, id } = await open(spanish);
    const before = await statement('select * from report_link where id = ?', id);
    for (let time = 0; time < 3; time++) {
      const head = await request(worker.app).head(path);
      expect(head.status).toBe(302);
      expect(head.headers['location']).toMatch(/^http/);
      expectPrivate(head.headers);
      expect((await get(path)).status).toBe(302);
    }
    expect(await statement('select * from report_link where id = ?', id)).toEqual(before);
  });

  test('302: neither the link nor what the browser sees of us tells the ids', async () => {
    const { path, id } = await open(spanish);
    const { headers, text } = await get(path);
    const ours = JSON.stringify([path, { ...headers, location: undefined }, text.replaceAll(headers['location']!, '')]);
    for (const secret of [id, spanish.report_id, spanish.user_id]) expect(ours).not.toContain(secret);
  });

  test('405: it can only be followed', async () => {
    const { path } = await open(spanish);
    for (const method of ['post', 'put', 'patch', 'delete'] as const) {
      const response = await request(worker.app)[method](path).send({});
      expect(response.status).toBe(405);
      expect(response.headers['allow']).toBe('GET, HEAD');
    }
    expect((await get(path)).status).toBe(302);
  });

  test('503: while nobody signs', async () => {
    const { path } = await open(spanish);
    const fault = proxy.fail(/:signBlob/, 403);
    const response = await get(path);
    fault.off();
    expect(response.status).toBe(503);
    expect(response.headers['location']).toBeUndefined();
    expect((await get(path)).status).toBe(302);
  });
});

describe('a link that leads nowhere', () => {
  test('404: a token nobody gave out', async () => {
    const response = await get(`/r/${randomBytes(32).toString('base64url')}`, { 'Accept-Language': 'en' });
    expect(response.status).toBe(404);
    expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
    expectPrivate(response.headers);
    expect(response.text).toContain('This link leads nowhere');
    // The page brings its style along.
    expect(response.headers['content-security-policy']).toMatch(/style-src 'sha256-/);
  });

  test.each([
    ['es-MX,es;q=0.9,en;q=0.8', 'es', 'Este enlace no lleva a ninguna parte'],
    ['en-GB,en;q=0.9', 'en', 'This link leads nowhere'],
    ['fr', 'en', 'This link leads nowhere'],
    ['*', 'es', 'Este enlace no lleva a ninguna parte'],
    ['\\u0000;q=x', 'en', 'This link leads nowhere'],
  ])('404: to someone who reads %s, in %s', async (accepted, locale, title) => {
    const { text } = await get('/r/unknown', { 'Accept-Language': accepted });
    expect(text).toContain(`<html lang="${locale}">`);
    expect(text).toContain(`<h1>${title}</h1>`);
  });

  test.each([
    ['NUL', '%00'],
    ['a secret and NUL', `${'A'.repeat(43)}%00`],
    ['8,000 characters', 'A'.repeat(8000)],
    ['a slash', '%2F'],
    ['a path', '..%2F..%2Freports'],
    ['emoji', '%F0%9F%94%AE'],
    ['a mark that turns text around', '%E2%80%AE'],
    ['SQL', "'%20or%201=1--"],
    ['markup', '%3Cscript%3Ealert(1)%3C/script%3E'],
    ['no UTF-8', '%FF'],
    ['a lone percent sign', '%'],
    ['nothing', ''],
    ['two segments', 'a/b'],
  ])('404: %s', async (_, token) => {
    const response = await get(`/r/${token}`);
    expect(response.status).toBe(404);
    expect(response.text).not.toContain('<script>alert');
  });

  test('404: a token with something more or less, or in other letters', async () => {
    const { path } = await open(spanish);
    for (const other of [`${path}A`, path.slice(0, -1), `${path}%20`, `${path}%00`, path.replace(/.$/, '%2B')])
      expect((await get(other)).status).toBe(404);
  });
});

describe('a link that is closed', () => {
  test.each([
    ['expired', 'update report_link set expires_at = now() where id = ?'],
    ['revoked', 'update report_link set revoked_at = now() where id = ?'],
  ])('410: %s, in the language of the report, from its shop', async (_, close) => {
    for (const [event, title, shop] of [
      [spanish, 'Este enlace ya no funciona', 'Astrall'],
      [english, 'This link no longer works', 'Luna'],
    ] as const) {
      const { id, path } = await open(event);
      await statement(close, id);
      const response = await get(path, { 'Accept-Language': 'fr' });
      expect(response.status).toBe(410);
      expect(response.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(response.headers['location']).toBeUndefined();
      expectPrivate(response.headers);
      expect(response.text).toContain(`<html lang="${event.locale}">`);
      expect(response.text).toContain(`<h1>${title}</h1>`);
      expect(response.text).toContain(`<header>${shop}</header>`);
    }
  });
});

test('the log tells of every request and of no secret', async () => {
  const { path, token, id } = await open(spanish);
  const location = (await get(path)).headers['location']!;
  await get(path.replace('/r/', '/R/'));
  await get(`${path}?utm_source=${token}`);
  await request(worker.app).post(path);
  await get(`${path}/${token}`);
  const fault = proxy.fail(/:signBlob/, 500);
  await get(path);
  fault.off();
  await statement('update report_link set revoked_at = now() where id = ?', id);
  await get(path);

  const lines = log.lines();
  const statuses = lines.filter(({ route }) => route === '/r/:token').map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([302, 404, 405, 410, 503]));
  const written = log.text();
  const signature = new URL(location).searchParams.get('X-Goog-Signature')!;
  for (const secret of [token, signature, 'X-Goog-Signature', 'X-Goog-Credential', 'Ana Pérez', '1990-03-14'])
    expect(written).not.toContain(secret);
});
