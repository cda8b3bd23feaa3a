import { createClient } from '@astrall/client';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type ReceivedMail, readMailbox } from '../demo/mailbox.ts';
import { mintAccessToken } from '../manage/access-token.ts';
import { sampleCustomers, sampleOrder } from '../manage/sample-order.ts';
import { sendWebhook, webhookSecret } from '../manage/send-webhook.ts';
import { type RunningPlatform, startPlatform } from './running-platform.ts';
import { until } from './until.ts';

/** There are several, and the order tells no country. */
const customer = { ...sampleCustomers[0]!, birthTime: '18:00', birthPlace: 'Córdoba' };

let platform: RunningPlatform;

beforeAll(async () => {
  platform = await startPlatform();
  await platform.ready(60_000);
}, 110_000);

afterAll(async () => {
  await platform.end('SIGTERM');
  platform.remove();
}, 30_000);

test('a customer who is asked which Córdoba is meant gets the chart of the one they choose', async () => {
  const { gateway } = platform.settings.urls;
  const order = { topic: 'orders/paid', body: sampleOrder(customer) };
  const webhook = await sendWebhook(gateway, await webhookSecret(platform.settings), order);
  expect(webhook.status).toBe(200);

  const question = await mailCalled('Nos falta un dato para tu informe');
  expect(question.text).toMatch(/pedido #\d+/);
  expect(question.text).toMatch(/^- ¿.*Córdoba, Argentina; .*Córdoba, .*España.*\?$/m);
  const link = linkIn(question, 'details');

  const form = formIn(await (await fetch(link)).text());
  const [, second] = form.choices;
  expect(second).toBe('Córdoba, Andalucía, España');
  const body = new URLSearchParams({ ...form.fields, place_choice: second! });
  const send = () => fetch(link, { method: 'POST', body, redirect: 'manual' });
  expect((await send()).status).toBe(303);
  expect((await send()).status).toBe(303);
  expect(await (await fetch(link)).text()).not.toContain('<form');

  const report = await mailCalled('Tu carta natal está lista');
  const text = await textOf(await fetch(linkIn(report, 'r')));
  expect(text).toContain('Córdoba, Andalucía, España');
  // In Argentina it is Scorpio that rises at this hour.
  expect(text).toContain('El Ascendente en Libra');

  const token = await mintAccessToken(platform.settings, 'orders:read deliveries:read');
  const api = createClient({ baseUrl: gateway, token });
  await until(10_000, async () => (await api.get('/orders')).results[0]!.state === 'completed');
  const deliveries = async () =>
    (await api.get('/deliveries')).results.map(({ kind, state }) => [kind, state].join(' '));
  await until(10_000, async () => (await deliveries())[0] === 'report_ready sent');
  expect(await deliveries()).toEqual(['report_ready sent', 'birth_details sent']);
  expect(await readMailbox(platform.settings.urls.mailbox)).toHaveLength(2);
}, 110_000);

test('the same customer is told what is held, and forgotten everywhere, when Shopify says so', async () => {
  const { gateway } = platform.settings.urls;
  const scope = 'orders:read users:read birth-profiles:read reports:read deliveries:read webhook-deliveries:read';
  const api = createClient({ baseUrl: gateway, token: await mintAccessToken(platform.settings, scope) });
  const [order] = (await api.get('/orders')).results;
  const link = linkIn(await mailCalled('Tu carta natal está lista'), 'r');
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(302);

  const { shop, shopify_order_id } = order!;
  async function ask(topic: string, named: string): Promise<string> {
    const body = `{"shop_domain":"${shop}","customer":{"id":1},"${named}":[${shopify_order_id}]}`;
    const { status } = await sendWebhook(gateway, await webhookSecret(platform.settings), { topic, body });
    expect(status).toBe(200);
    const processed = { params: { query: { topic, state: 'processed' as const } } };
    const done = async () => (await api.get('/webhook-deliveries', processed)).results[0]?.id;
    await until(20_000, async () => (await done()) !== undefined);
    return (await done())!;
  }
  const path = { webhook_delivery_id: await ask('customers/data_request', 'orders_requested') };
  const held = await api.get('/webhook-deliveries/{webhook_delivery_id}/customer-data', { params: { path } });
  const counts = Object.fromEntries(Object.entries(held).map(([name, rows]) => [name, rows.length]));
  expect(counts).toMatchObject({ orders: 1, webhooks: 1, accounts: 1, reports: 1, documents: 0, mails: 2 });
  expect(held.birth_profiles.map((profile) => profile['birth_place'])).toContain('Córdoba, Andalucía, España');
  await ask('customers/redact', 'orders_to_redact');

  const { email, user_id, state, erased_at } = (await api.get('/orders')).results[0]!;
  expect({ email, user_id, state }).toEqual({ email: null, user_id: null, state: 'completed' });
  expect(erased_at).not.toBeNull();
  const deleted = { params: { query: { deleted: 'include' as const } } };
  expect((await api.get('/users', deleted)).results.filter(({ type }) => type === 'customer')).toEqual([]);
  expect((await api.get('/birth-profiles', deleted)).results).toEqual([]);
  expect((await api.get('/reports')).results).toEqual([]);
  expect((await fetch(link, { redirect: 'manual' })).status).toBe(404);
  expect((await api.get('/deliveries')).results.map(({ recipient }) => recipient)).toEqual(['', '']);
}, 60_000);

async function mailCalled(subject: string): Promise<ReceivedMail> {
  let mail: ReceivedMail | undefined;
  await until(60_000, async () => {
    const mails = await readMailbox(platform.settings.urls.mailbox);
    mail = mails.find((each) => each.subject === subject);
    return mail !== undefined;
  });
  expect(mail!.to.map(({ address }) => address)).toEqual([customer.email]);
  return mail!;
}

function linkIn({ text }: ReceivedMail, route: string): string {
  const link = new RegExp(`${platform.settings.urls.gateway}/${route}/[\\w-]{20,}`).exec(text)?.[0];
  if (!link) throw new Error(`The mail holds no link to /${route}/.`);
  return link;
}

/** What a browser sends of the form on a page, and between which places it lets people choose. */
function formIn(page: string): { fields: Record<string, string>; choices: string[] } {
  const inputs = [...page.matchAll(/<input\b[^>]*>/g)].map(([input]) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(input)?.[1] ?? '';
    return { name: attribute('name'), value: attribute('value'), type: attribute('type') };
  });
  const written = inputs.filter(({ type }) => type !== 'radio' && type !== 'checkbox');
  return {
    fields: Object.fromEntries(written.map(({ name, value }) => [name, value])),
    choices: inputs.filter(({ name }) => name === 'place_choice').map(({ value }) => value),
  };
}

async function textOf(answer: Response): Promise<string> {
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const pdf = await getDocument({ data: new Uint8Array(await answer.arrayBuffer()) }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  return (await Promise.all(pages)).join('\n');
}
