import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReportCompleted } from '@astrall/contracts/events.ts';
import { contrast } from '@astrall/platform/brand/color.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({
    queue: 'paused',
    env: { MAIL_FROM: 'Estudio Astrall <hola@mail.astrall.example>', BRANDS: join(folder, 'brands.json') },
  });
});

afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

/** A JPEG as far as anybody looks: its frame says 100 by 50. */
const logo = Buffer.from('ffd8ffc0000b08003200640101110000ffd9', 'hex');
const folder = mkdtempSync(join(tmpdir(), 'brands-'));
writeFileSync(join(folder, 'luna.jpg'), logo);
/** As light as a ground may be. */
const marte = { name: 'Marte', colors: { ground: '#E90853', accent: '#EE9E2E' } };
const luna = { name: 'Luna & Cía, S.L.', colors: { ground: '#3A1430', accent: '#C0567A' }, contact: 'luna.example' };
writeFileSync(
  join(folder, 'brands.json'),
  JSON.stringify({
    'luna.example': { ...luna, logo: 'luna.jpg' },
    'sol.example': { name: 'Sol' },
    'marte.example': marte,
  }),
);

/** A report of an order of this shop. */
function orderOf(shop: string) {
  const order_id = randomUUID();
  world.orders.orders.set(order_id, { user_id: null, shop });
  return { order_id };
}

/** The mail as the SMTP server got it, and what it was about. */
async function mailTo(
  person: { email?: string; first_name?: string },
  locale: 'es' | 'en' = 'es',
  report: Partial<ReportCompleted> = {},
) {
  const delivery = await world.queued(person, locale, report);
  await world.sendEmail(delivery.id).expect(204);
  const { raw, parsed, ...envelope } = world.smtp.mails.at(-1)!;
  const [head] = raw.split('\r\n\r\n', 1);
  return {
    delivery,
    raw,
    envelope,
    parsed,
    /** Headers by lower-case name, each once. */
    headers: new Map(parsed.headers.map(({ key, value }) => [key, value])),
    headerNames: parsed.headers.map(({ key }) => key),
    head: head!,
    text: parsed.text!.replace(/\r\n/g, '\n'),
    html: parsed.html!,
    url: world.reports.links.at(-1)!.url,
  };
}

test('headers: from us, to the customer, the delivery’s own Message-ID', async () => {
  const { delivery, envelope, headers, headerNames, parsed } = await mailTo({ email: 'ana@example.com' });

  expect(envelope).toMatchObject({ from: 'hola@mail.astrall.example', to: 'ana@example.com' });
  expect(parsed.from).toMatchObject({ name: 'Estudio Astrall', address: 'hola@mail.astrall.example' });
  expect(parsed.to).toEqual([{ name: 'Ana', address: 'ana@example.com' }]);
  expect(headers.get('message-id')).toBe(`<${delivery.id}@mail.astrall.example>`);
  expect(headers.get('auto-submitted')).toBe('auto-generated');
  expect(headers.get('content-language')).toBe('es');
  expect(Math.abs(Date.parse(headers.get('date')!) - Date.now())).toBeLessThan(60_000);
  expect(new Set(headerNames).size).toBe(headerNames.length);
});

test('Spanish', async () => {
  const { parsed, text, html, url } = await mailTo({ first_name: 'Ana' }, 'es');

  expect(parsed.subject).toBe('Tu carta natal está lista');
  expect(text).toMatch(/^Hola, Ana:\n\nHemos calculado el cielo/);
  expect(text).toContain(`\n\nAbrir el informe:\n${url}\n\n`);
  expect(text).toContain('El enlace funciona hasta el 28 de febrero de 2027');
  expect(html).toContain('<html lang="es">');
  expect(html).toContain('>Hola, Ana:</p>');
  expect(html).toMatch(new RegExp(`<a href="${url}"[^>]*>Abrir el informe</a>`));
});

test('English', async () => {
  const { parsed, headers, text, html, url } = await mailTo({ first_name: 'Ana' }, 'en');

  expect(parsed.subject).toBe('Your natal chart is ready');
  expect(headers.get('content-language')).toBe('en');
  expect(text).toMatch(/^Hello Ana,\n\nWe have computed the sky/);
  expect(text).toContain(`\n\nOpen the report:\n${url}\n\n`);
  expect(text).toContain('The link works until 28 February 2027');
  expect(html).toContain('<html lang="en">');
  expect(html).toMatch(new RegExp(`<a href="${url}"[^>]*>Open the report</a>`));
});

test('the HTML fetches nothing, and leads to the report only', async () => {
  const { html, url } = await mailTo({});

  expect(html).not.toMatch(/<(img|script|link|iframe|form|object)\b|\burl\(|@import|\bsrc=/i);
  expect(new Set(html.match(/href="[^"]*"/g))).toEqual(new Set([`href="${url}"`]));
});

test('nobody by name is greeted all the same', async () => {
  const { head, text, html } = await mailTo({ first_name: '' });

  expect(text).toMatch(/^Hola:\n/);
  expect(html).toContain('>Hola:</p>');
  expect(head).toMatch(/^To: ana@example\.com\r?$/m);
});

test('a line break in a name makes no header', async () => {
  const name = 'Ana\r\nBcc: everyone@example.com\r\nX-Evil: 1\r\n\r\n<b>body</b>';
  const { headerNames, envelope, parsed, text } = await mailTo({ first_name: name });

  expect(headerNames).not.toContain('bcc');
  expect(headerNames).not.toContain('x-evil');
  expect(envelope.to).toBe('ana@example.com');
  expect(parsed.to).toEqual([{ name: '', address: 'ana@example.com' }]);
  expect(text).toMatch(/^Hola:\n\nHemos/);
});

test.each([
  ['quotes and brackets', `"Ana" <eva@example.com>, Eva`],
  ['an encoded word', '=?utf-8?q?Eva_=3Ceva=40example=2Ecom=3E?='],
])('%s in a name make no recipient', async (_what, name) => {
  const { parsed, envelope } = await mailTo({ first_name: name });

  expect(parsed.to!.map(({ address }) => address)).toEqual(['ana@example.com']);
  expect(envelope.to).toBe('ana@example.com');
});

test.each([
  'evil.com/pay-now',
  'evil.com',
  't.co',
  't.co.',
  'evil。com',
  'evil．com',
  'evil․com',
  'https://evil',
  'a@evil',
  'tel:900',
  'Ana 900',
  'Your account is locked now',
  `<img src=x onerror="alert('1')"> & Co`,
  '👩‍👩‍👧 Ana 🌙',
  '=?utf-8?q?Eva?=',
  '--',
  '. .',
])('%s is no name to greet somebody by', async (name) => {
  const { html, text, parsed } = await mailTo({ first_name: name });
  expect(text).toMatch(/^Hola:\n/);
  expect(html).toContain('>Hola:</p>');
  expect(parsed.to).toEqual([{ name: '', address: 'ana@example.com' }]);
});

test.each([
  ['accents', 'María José Núñez'],
  ['apostrophes and hyphens', 'Jean-Luc d’Arc O’Connor'],
  ['initials', 'J. R. R. Ma.'],
  ['joined initials', 'J.-P. Mª. J.R.'],
  ['a Catalan dot', 'Marcel·la'],
  ['Arabic', 'محمد بن عبد الله'],
  ['Persian with a joiner', 'می‌خواهم'],
  ['Chinese', '王小明'],
])('%s in a name arrive intact', async (_what, name) => {
  const { raw, parsed, text, html } = await mailTo({ first_name: name });

  expect(parsed.to).toEqual([{ name, address: 'ana@example.com' }]);
  expect(text).toMatch(new RegExp(`^Hola, ${name}:\n`));
  expect(html).toContain(`>Hola, ${name}:</p>`);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what a server without 8BITMIME takes
  expect(raw).toMatch(/^[\x00-\x7f]*$/);
});

test('a name cannot turn the direction of what follows', async () => {
  const { text } = await mailTo({ first_name: '\u202eanA\u202c \u2066x' });
  expect(text).toMatch(/^Hola, anA x:\n/);
});

test.each([
  ['letters', 'Ana '.repeat(2500)],
  ['one word', 'A'.repeat(41)],
  ['families', '👩‍👩‍👧'.repeat(1250)],
  ['marks on one letter', `a${'\u0301'.repeat(9999)}`],
])('%s beyond the length of a name are no name', async (_what, name) => {
  const { raw, text } = await mailTo({ first_name: name });

  expect(text).toMatch(/^Hola:\n/);
  expect(Math.max(...raw.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
});

test('the button can be read by day and by night', async () => {
  const { html } = await mailTo({});
  const [, ground, color] = /class="button"[^>]*background:(#\w{6}).*?<a [^>]*color:(#\w{6})/s.exec(html)!;
  const [, night, nightColor] = /\.button \{ background: (#\w{6}).*?\.button a \{ color: (#\w{6})/s.exec(html)!;

  expect(contrast(ground!, color!)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(night!, nightColor!)).toBeGreaterThanOrEqual(4.5);
});

test('the name of the shop at the head can be read by day and by night', async () => {
  const { html } = await mailTo({}, 'es', orderOf('marte.example'));
  const [, ground] = /class="head edge"[^>]*background:(#\w{6})/.exec(html)!;
  const [, kind, color] = /<p class="(\w+)"[^>]*color:(#\w{6})[^>]*>MARTE</.exec(html)!;
  const [, night] = /\.head \{ background: (#\w{6})/.exec(html)!;
  const [, nightColor] = new RegExp(`\\.${kind} \\{ color: (#\\w{6})`).exec(html)!;

  expect(contrast(ground!, color!)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(night!, nightColor!)).toBeGreaterThanOrEqual(4.5);
});

test.each([
  ['daily', 'es', 'Tu informe del día está listo'],
  ['weekly', 'es', 'Tu informe de la semana está listo'],
  ['monthly', 'en', 'Your report for the month is ready'],
] as const)('a %s report is called what it is, in %s', async (kind, locale, subject) => {
  const { parsed, text } = await mailTo({}, locale, { kind });
  expect(parsed.subject).toBe(subject);
  expect(text).not.toMatch(/compra de una carta natal|bought a natal chart/);
});

test('the mail is its shop’s: its name, logo, colours and contact, from our address', async () => {
  const { parsed, html, text, envelope } = await mailTo({}, 'es', orderOf('luna.example'));

  expect(parsed.from).toMatchObject({ name: 'Luna & Cía, S.L.', address: 'hola@mail.astrall.example' });
  expect(envelope.from).toBe('hola@mail.astrall.example');
  expect(html).toMatch(/<img src="cid:logo@brand" width="128" height="64" alt="Luna &amp; Cía, S\.L\."/);
  expect(html).not.toMatch(/\bsrc="(?!cid:)/);
  expect(parsed.attachments).toMatchObject([{ contentId: '<logo@brand>', mimeType: 'image/jpeg', related: true }]);
  expect(Buffer.from(parsed.attachments[0]!.content as ArrayBuffer)).toEqual(logo);
  expect(html).toContain('background:#3A1430');
  expect(html).toContain('Luna &amp; Cía, S.L. · luna.example');
  expect(text).toContain('\n\nLuna & Cía, S.L. · luna.example\nRecibes este correo');
  expect(`${html}${text}`).not.toMatch(/astrall(?!\.example)/i);
});

test('a shop without colours, logo and contact has its name, and one without a brand ours', async () => {
  const own = await mailTo({}, 'en', orderOf('sol.example'));
  expect(own.parsed.from).toMatchObject({ name: 'Sol' });
  expect(own.html).toContain('>SOL</p>');
  expect(own.parsed.attachments).toEqual([]);
  const ours = await mailTo({}, 'en', orderOf('mar.example'));
  expect(ours.parsed.from).toMatchObject({ name: 'Estudio Astrall' });
  expect(ours.html).toContain('>ASTRALL</p>');
});
