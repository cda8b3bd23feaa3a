import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type NotifierWorld, startNotifierWorld } from '../notifier-world.ts';

let world: NotifierWorld;

beforeAll(async () => {
  world = await startNotifierWorld({ queue: 'paused' });
});

afterAll(() => world.close());

/** The mail as the SMTP server got it. */
async function mailAsking(
  locale: 'es' | 'en',
  questions: string[],
  { order_name = '#1001', first_name = 'Ana' }: { order_name?: string; first_name?: string } = {},
) {
  world.orders.asked.now = { order_name, locale, questions };
  const { delivery } = await world.queuedDetails({ first_name, locale });
  await world.sendEmail(delivery.id).expect(204);
  const { parsed, raw } = world.smtp.mails.at(-1)!;
  return {
    raw,
    parsed,
    text: parsed.text!.replace(/\r\n/g, '\n'),
    html: parsed.html!,
    url: world.orders.links.at(-1)!.url,
  };
}

const inSpanish = '¿Qué Córdoba es: Córdoba, España; Córdoba, Argentina?';
const inEnglish = 'Which Córdoba is meant: Córdoba, Spain; Córdoba, Argentina?';

test('Spanish', async () => {
  const { parsed, text, html, url } = await mailAsking('es', [inSpanish]);

  expect(parsed.subject).toBe('Nos falta un dato para tu informe');
  expect(text).toMatch(/^Hola, Ana:\n\nGracias por tu pedido #1001\. /);
  expect(text).toContain(`que solo tú puedes decirnos:\n\n- ${inSpanish}\n\nCompletar los datos:\n${url}\n\n`);
  expect(text).toContain('El enlace funciona hasta el 22 de diciembre de 2026.');
  expect(text).toContain('ni pagos, ni contraseñas, ni datos de tu tarjeta');
  expect(html).toContain('<html lang="es">');
  expect(html).toContain(`>${inSpanish}</li>`);
  expect(html).toMatch(new RegExp(`<a href="${url}"[^>]*>Completar los datos</a>`));
});

test('English', async () => {
  const { parsed, text, html, url } = await mailAsking('en', [inEnglish]);

  expect(parsed.subject).toBe('One more thing for your report');
  expect(parsed.headers.find(({ key }) => key === 'content-language')!.value).toBe('en');
  expect(text).toMatch(/^Hello Ana,\n\nThank you for your order #1001\. /);
  expect(text).toContain(`that only you can tell us:\n\n- ${inEnglish}\n\nComplete the details:\n${url}\n\n`);
  expect(text).toContain('The link works until 22 December 2026.');
  expect(text).toContain('no payment, no password, no card details');
  expect(html).toContain('<html lang="en">');
  expect(html).toMatch(new RegExp(`<a href="${url}"[^>]*>Complete the details</a>`));
});

test.each([
  ['es', 'Nos faltan unos datos para tus informes', /te los enviamos/],
  ['en', 'A few more things for your reports', /send them to this address/],
] as const)('several questions in %s are about several reports', async (locale, subject, sending) => {
  const { parsed, text } = await mailAsking(locale, ['Ana: ?', 'Eva: ?']);
  expect(parsed.subject).toBe(subject);
  expect(text).toContain('\n\n- Ana: ?\n- Eva: ?\n\n');
  expect(text).toMatch(sending);
});

test.each([
  ['es', '… y 3 más, en la página.'],
  ['en', '… and 3 more, on the page.'],
] as const)('of many questions in %s the mail lists five', async (locale, rest) => {
  const { text, html } = await mailAsking(
    locale,
    Array.from({ length: 8 }, (_, i) => `Question ${i}?`),
  );
  expect(text).toContain(`- Question 4?\n- ${rest}\n\n`);
  expect(html.match(/<li /g)).toHaveLength(6);
});

test('the HTML fetches nothing, and leads to the page only', async () => {
  const { html, url } = await mailAsking('es', [inSpanish]);
  expect(html).not.toMatch(/<(img|script|link|iframe|form|object)\b|\burl\(|@import|\bsrc=/i);
  expect(new Set(html.match(/href="[^"]*"/g))).toEqual(new Set([`href="${url}"`]));
});

test('markup and line breaks in a question or an order’s name are text on one line', async () => {
  const { parsed, text, html } = await mailAsking('en', ['Where is “<img src=x>\r\n\u202eBcc: a”?'], {
    order_name: '#1\r\nBcc: eve@example.com\r\n<b>',
  });
  expect(html).not.toMatch(/<img|<b>/);
  expect(html).toContain('Where is “&lt;img src=x&gt; Bcc: a”?');
  expect(text).toContain('- Where is “<img src=x> Bcc: a”?\n');
  expect(text.replaceAll('\u200b', '')).toContain('your order #1 Bcc: eve@example.com <b>. To calculate');
  expect(parsed.headers.map(({ key }) => key)).not.toContain('bcc');
});

test('what was typed as a place becomes no link in a mail program', async () => {
  const { text, html } = await mailAsking('en', ['Where is “https://win.example/now, a@b.example, St. Ives”?']);
  for (const part of [text, html]) {
    const visible = part.replaceAll('\u200b', '');
    expect(visible).toContain('“https://win.example/now, a@b.example, St. Ives”');
    expect(part).not.toMatch(/win\.example|https:\/\/win|a@b/);
    expect(part).toContain('St. Ives');
  }
});

test('a time of day stays as it is', async () => {
  expect((await mailAsking('en', ['The clocks showed 02:30 twice.'])).text).toContain(
    '- The clocks showed 02:30 twice.',
  );
});

test.each(['evil.com/pay', 'evil。com', 'evil．com', 'evil｡com', 'evil․com', 'evil﹒com', 'a＠evil.com', 'mailto:eve'])(
  '%s as an order’s name becomes no link, and what is longer than a name is cut',
  async (order_name) => {
    const { text, html, parsed } = await mailAsking('es', [inSpanish], { order_name: order_name + '1'.repeat(200) });
    for (const part of [text, html, parsed.subject!]) expect(part).not.toContain(order_name);
    expect(text.replaceAll('\u200b', '')).toContain(`Gracias por tu pedido ${order_name.padEnd(60, '1')}. Para`);
  },
);

test('nobody by name is greeted all the same', async () => {
  expect((await mailAsking('es', [inSpanish], { first_name: '' })).text).toMatch(/^Hola:\n/);
});
