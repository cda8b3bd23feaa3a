import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import request from 'supertest';
import { DetailsRequest } from '../../src/details-request/details-request.entity.ts';
import type { OrderView } from '../../src/order/order.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';
import { failed, pushEvent, ready } from '../push.ts';
import { birth } from '../shopify-webhook.ts';
import { answer, askedOrder, fail, failedOrder, linkOf, withoutPlace } from './details-world.ts';

let world: OrdersWorld;

const brand = {
  name: 'Luna & <Cía>',
  colors: { ground: '#3A1430', accent: '#C0567A' },
  contact: 'hola@luna.example',
  logo: 'luna.svg',
};
const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 80"><circle cx="40" cy="40" r="38"/></svg>';
const folder = mkdtempSync(join(tmpdir(), 'brands-'));

beforeAll(async () => {
  writeFileSync(join(folder, 'luna.svg'), logo);
  writeFileSync(join(folder, 'brands.json'), JSON.stringify({ 'luna.example': brand }));
  world = await startOrdersWorld({ env: { BRANDS: join(folder, 'brands.json') } });
});

afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

const look = (path: string) => request(world.app).get(path);
const wordsOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

async function cancel(order: OrderView) {
  const authorization = await world.asClient('orders:write');
  await request(world.app).post(`/orders/${order.id}/cancel`).set('Authorization', authorization);
}

test('200: what is asked, and what is known, in the language of the order', async () => {
  const { order, path } = await askedOrder(world);
  const { status, text, headers } = await look(path);

  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'content-security-policy': expect.stringMatching(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    ),
  });
  expect(headers['set-cookie']).toBeUndefined();
  expect(text).not.toMatch(/<script|src=|http-equiv/);
  expect(text).toContain('<html lang="es">');
  expect(text).toContain(`name="line_id" value="${order.lines[0]?.id}"`);
  expect(wordsOf(text)).toContain('¿Cuál es el lugar de nacimiento?');
  expect(wordsOf(text)).toContain(
    'Nombre en el informe Ana Pérez Fecha de nacimiento 17 de mayo de 1990 Hora de nacimiento 14:30',
  );
});

test('200: the places that are meant by a name, to choose from', async () => {
  const candidates = ['Córdoba, Spain', 'Córdoba, Argentina'];
  const { path } = await failedOrder(world, 'place_ambiguous', candidates, { 'Birth place': 'Córdoba' });
  const { text } = await look(path);
  for (const candidate of candidates) {
    expect(text).toContain(`<input type="radio" name="place_choice" value="${candidate}">`);
  }
  expect(wordsOf(text)).toContain('¿A qué lugar te refieres con «Córdoba»?');
  expect(text).toContain('name="place_choice" value="other"');
});

test('200: both passes of a time that the clocks showed twice', async () => {
  const candidates = ['02:30+02:00', '02:30+01:00'];
  const { path } = await failedOrder(world, 'time_ambiguous', candidates, { 'Birth time': '02:30' });
  const text = wordsOf((await look(path)).text);
  expect(text).toContain('A las 02:30 la primera vez, antes de que se atrasaran los relojes');
  expect(text).toContain('A las 02:30 la segunda vez, después de que se atrasaran los relojes');
});

test.each([
  ['a date that nobody could read', { 'Birth date': 'in spring' }, /type="date"/],
  ['a time that is none', { 'Birth time': 'at dawn' }, /type="time"/],
])('200: a field for %s, and all other details closed away', async (_what, properties, asked) => {
  const { path } = await askedOrder(world, { properties: { ...birth, ...properties } });
  const { text } = await look(path);
  const [open, closed] = text.split('<details>');
  expect(open).toMatch(asked);
  expect(open).not.toContain('name="birth_place"');
  expect(closed).toContain('name="birth_place"');
});

test('200: in English for an order in English', async () => {
  const { path } = await askedOrder(world, { ...withoutPlace, order: { customer_locale: 'en-GB' } });
  const { text } = await look(path);
  expect(text).toContain('<html lang="en">');
  expect(wordsOf(text)).toContain('What is the place of birth?');
  expect(wordsOf(text)).toContain('17 May 1990');
});

test('200: the state of each report, at any time', async () => {
  const { order, path } = await askedOrder(world);
  await answer(world, path, order, { birth_place: 'Lima' });
  const made = await look(path);
  expect(wordsOf(made.text)).toContain('El informe se está elaborando.');
  expect(made.text).toContain(`content="4; url=${path}?looks=1"`);
  expect(made.text).not.toContain('<form');
  expect((await look(`${path}?looks=7`)).text).toContain('?looks=8"');
  for (const looks of ['30', '999', '-1', '1e9', 'x', '', '1&looks=2']) {
    const { status, text } = await look(`${path}?looks=${looks}`);
    expect(status).toBe(200);
    expect(text.match(/looks=(\d+)"/)?.[1] ?? 'none').toMatch(/^(1|none)$/);
  }

  await world.settled();
  await pushEvent(world, 'task-completion', ready(world.requestsFor(order)[0]!));
  const { text } = await look(path);
  expect(wordsOf(text)).toContain('Te enviamos el informe por correo.');
  expect(text).not.toMatch(/<form|http-equiv/);
});

test('200: an order that is cancelled, and a report that failed, say what to do', async () => {
  const cancelled = await askedOrder(world);
  await cancel(cancelled.order);
  expect(wordsOf((await look(cancelled.path)).text)).toContain('Este pedido se canceló');

  const broken = await askedOrder(world);
  await answer(world, broken.path, broken.order, { birth_place: 'Lima' });
  await world.settled();
  const failure = { code: 'making_failed', reason: 'It broke.', candidates: [] as string[] } as const;
  const asked = world.requestsFor(broken.order)[0]!;
  await pushEvent(world, 'task-completion', failed(asked, { ...failure, candidates: [] }));
  const { text } = await look(broken.path);
  expect(wordsOf(text)).toContain('Responde al correo que te trajo aquí y te ayudaremos');
  expect(text).not.toContain('It broke');
});

test('200: a line that waits again asks again, by the link of before too', async () => {
  const { order, path } = await askedOrder(world);
  await answer(world, path, order, { birth_place: 'Nowhere' });
  await world.settled();
  await fail(world, order, 'place_unknown');
  expect(wordsOf((await look(path)).text)).toContain('¿Dónde está «Nowhere»?');
  expect(await linkOf(world, order)).not.toBe(path);
});

test('200: every line that waits, each by its name', async () => {
  const properties = (name: string) =>
    Object.entries({ ...birth, Name: name, 'Birth place': '' }).map(([key, value]) => ({ name: key, value }));
  const lines = [{ properties: properties('Ana') }, { properties: properties('Luis') }, { gift_card: true }];
  const { order, path } = await askedOrder(world, { lines });
  const { text } = await look(path);
  expect(text.match(/<form/g)).toHaveLength(2);
  expect(text.match(/<h2>.*?<\/h2>/g)).toEqual(['<h2>Ana</h2>', '<h2>Luis</h2>']);

  await answer(world, path, order, { birth_place: 'Lima' });
  const { text: later } = await look(path);
  expect(later.match(/<form/g)).toHaveLength(1);
  expect(later).not.toContain('http-equiv');
});

test('200: what shops and customers wrote is text, whatever it is', async () => {
  const hostile = `"><script>alert(1)</script>'&<b>`;
  const properties = { ...birth, Name: hostile, 'Birth place': hostile, 'Birth country': hostile };
  const order = await placeOrder(world, {
    properties,
    order: { name: hostile },
    lines: [{ title: hostile }, { title: hostile, properties: [] }],
  });
  await fail(world, order, 'place_ambiguous', [hostile]);
  const { text } = await look(await linkOf(world, order));
  expect(text).not.toMatch(/<script|<b>|"'>/);
  expect(text).toContain('&#60;script&#62;');
});

test('200: looking changes nothing, and HEAD has no body', async () => {
  const { path } = await askedOrder(world);
  const rows = () => world.context.orm.em.fork().execute('select * from details_request order by id');
  const before = await rows();
  const { status, text } = await request(world.app).head(path);
  await look(path);
  expect({ status, text }).toEqual({ status: 200, text: undefined });
  expect(await rows()).toEqual(before);
});

test.each([
  ['es', 'Este enlace no lleva a ninguna parte'],
  ['en', 'This link leads nowhere'],
])('404: a link that was never mailed, in %s', async (language, title) => {
  for (const token of ['x', 'A'.repeat(43), '%00', '..%2f..', encodeURIComponent('ñ'.repeat(300))]) {
    const { status, text, headers } = await look(`/details/${token}`).set('Accept-Language', language);
    expect(status).toBe(404);
    expect(headers['cache-control']).toBe('no-store');
    expect(text).toContain(title);
  }
});

test('410: a link that has expired shows nothing of the order', async () => {
  const { order, path } = await askedOrder(world);
  const { request_id } = world.detailsRequestsFor(order)[0]!;
  await world.context.orm.em.fork().nativeUpdate(DetailsRequest, request_id, { expiresAt: new Date() });
  const { status, text } = await look(path);
  expect(status).toBe(410);
  expect(wordsOf(text)).toContain('Este enlace ya no funciona');
  expect(text).not.toContain('Ana');
});

test('410: a link whose order went over to another customer', async () => {
  const { order, path } = await askedOrder(world);
  const authorization = await world.asClient('orders:write');
  await request(world.app)
    .patch(`/orders/${order.id}`)
    .set('Authorization', authorization)
    .send({ email: 'other@example.org' });
  expect((await look(path)).status).toBe(410);
});

test('405: other methods', async () => {
  const { path } = await askedOrder(world);
  const { status, headers, text } = await request(world.app).delete(path);
  expect(status).toBe(405);
  expect(headers['cache-control']).toBe('no-store');
  expect(text).toContain('"instance":"/details/:token"');
  expect(headers['allow']).toContain('POST');
});

test('200: the log has no token', async () => {
  const logged = jest.spyOn(world.context.logger, 'info');
  const { path } = await askedOrder(world);
  for (const misspelt of ['', '/', '/x', '/%2f', '/details']) await look(`${misspelt}${path}`);
  await look(path.replace('details/', 'detail/'));
  const lines = JSON.stringify(logged.mock.calls);
  logged.mockRestore();
  expect(lines).toContain('/details/:token');
  expect(lines).not.toContain(path.split('/').at(-1));
});

test('429: an address that asks for too much', async () => {
  const limited = await startOrdersWorld({ env: { RATE_LIMIT_ADDRESS_PER_MINUTE: '2' } });
  const statuses = [];
  for (let asked = 1; asked <= 3; asked += 1) {
    statuses.push((await request(limited.app).get('/details/x')).status);
  }
  await limited.close();
  expect(statuses).toEqual([404, 404, 429]);
});

test('200, 422, 410: the page is its shop’s, with its name, logo, colours and contact', async () => {
  const order = await placeOrder(world, withoutPlace, { shop: 'luna.example' });
  const path = await linkOf(world, order);
  const shown = await look(path);
  const refused = await answer(world, path, order, { birth_place: '' });
  await world.context.orm.em
    .fork()
    .nativeUpdate(DetailsRequest, { order: order.id }, { expiresAt: new Date(Date.now() - 1000) });
  const expired = await look(path);
  expect([shown.status, refused.status, expired.status]).toEqual([200, 422, 410]);
  for (const { text, headers } of [shown, refused, expired]) {
    expect(text).toMatch(/<title>[^<]+ · Luna &#38; &#60;Cía&#62;<\/title>/);
    const source = `data:image/svg+xml;base64,${Buffer.from(logo).toString('base64')}`;
    expect(text).toContain(`<img src="${source}" width="160" height="64" alt="Luna &#38; &#60;Cía&#62;">`);
    expect(text).toContain('<footer>Luna &#38; &#60;Cía&#62; · hola@luna.example</footer>');
    expect(text).not.toContain('Astrall');
    const style = /<style>(.*?)<\/style>/s.exec(text)![1]!;
    expect(style).toContain('--ground: #3A1430');
    const hash = createHash('sha256').update(style).digest('base64');
    expect(headers['content-security-policy']).toContain(`style-src 'sha256-${hash}'`);
  }
});

test('the page of another shop is ours', async () => {
  const { path } = await askedOrder(world);
  const { text } = await look(path);
  expect(text).toContain('<header>Astrall</header>');
  expect(text).not.toMatch(/<img|<footer|Luna/);
});

test('400: a query with what no text may hold', async () => {
  const { status, body } = await look('/details/nowhere?looks=%00');
  expect([status, body.errors]).toEqual([400, { looks: ['must not contain a NUL character'] }]);
});
