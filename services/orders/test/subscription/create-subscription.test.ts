import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { nobody, resourceApi } from '../resource-api.ts';
import { monthlyReport, subscriptionsApi } from './subscriptions-api.ts';

let world: OrdersWorld;
let api: ReturnType<typeof subscriptionsApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  api = subscriptionsApi(world);
});

afterAll(() => world.close());

const create = (changes: object, options: Parameters<typeof api.send>[2] = {}) =>
  api.send('post', '', { body: { ...monthlyReport, ...changes }, ...options });

const localTime = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Madrid');

test('201: it is active, says when its first report is due, and where it lies', async () => {
  const { status, body, headers } = await create({});
  expect(status).toBe(201);
  expect(headers['location']).toBe(`/subscriptions/${body.id}`);
  expect(body).toEqual({
    ...monthlyReport,
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    state: 'active',
    next_run_at: expect.stringMatching(/:00:00\.000Z$/),
    product_id: null,
    shopify_order_id: null,
    shopify_line_id: null,
    created_at: expect.stringMatching(/Z$/),
    updated_at: expect.stringMatching(/Z$/),
  });
  const due = localTime(body.next_run_at);
  expect([due.day, due.hour]).toEqual([due.daysInMonth, 8]);
  expect(due.epochMilliseconds).toBeGreaterThan(Date.now());
});

test('201: weekly, in a zone in small letters', async () => {
  const { body } = await create({ kind: 'weekly', anchor_day: 1, time_zone: 'europe/madrid' });
  expect(body.time_zone).toBe('Europe/Madrid');
  expect([localTime(body.next_run_at).dayOfWeek, localTime(body.next_run_at).hour]).toEqual([1, 8]);
});

test.each([null, undefined])('201: daily has no day: %p', async (anchor_day) => {
  const { status, body } = await create({ kind: 'daily', anchor_day, local_hour: 0 });
  expect([status, body.anchor_day, localTime(body.next_run_at).hour]).toEqual([201, null, 0]);
});

test('201: what was bought is remembered, and a product that goes leaves the subscription', async () => {
  const products = resourceApi(world, '/products', 'products:write');
  const facts = { name: 'Monthly', description: '', category: '', keywords: [], price: '5', currency: 'EUR', stock: 1 };
  const product = (await products('post', '', { body: facts })).body;
  const bought = { product_id: product.id, shopify_order_id: '82098291194615450', shopify_line_id: '1' };
  const { body } = await create(bought);
  expect(body).toMatchObject(bought);

  expect((await products('delete', `/${product.id}`)).status).toBe(204);
  expect((await api.send('get', `/${body.id}`)).body.product_id).toBeNull();
});

test('201: with an Idempotency-Key, a repetition gets the first answer and creates nothing', async () => {
  const headers = { 'Idempotency-Key': 'subscription-7' };
  const first = await create({}, { headers });
  const again = await create({}, { headers });
  expect([again.status, again.text]).toEqual([201, first.text]);
});

const noZone = 'must be a time zone such as Europe/Madrid';

test.each([
  ['no user', { user_id: undefined }, 'user_id', 'is required'],
  ['natal, which comes once', { kind: 'natal' }, 'kind', 'must be one of daily, weekly, monthly'],
  ['a language we do not write', { locale: 'fr' }, 'locale', 'must be one of es, en'],
  ['the 32nd', { anchor_day: 32 }, 'anchor_day', 'must be 31 or less'],
  ['day 0', { anchor_day: 0 }, 'anchor_day', 'must be 1 or more'],
  ['no day', { anchor_day: null }, 'anchor_day', 'is required: a weekly or monthly report has its day'],
  ['day 8 of a week', { kind: 'weekly', anchor_day: 8 }, 'anchor_day', 'must be 7 or less: a week has seven days'],
  ['a day of a day', { kind: 'daily', anchor_day: 1 }, 'anchor_day', 'must be null: a daily report has no day'],
  ['hour 24', { local_hour: 24 }, 'local_hour', 'must be 23 or less'],
  ['half an hour', { local_hour: 8.5 }, 'local_hour', 'must be a whole number'],
  ['a zone that is none', { time_zone: 'Europe/Atlantis' }, 'time_zone', noZone],
  ['an offset for a zone', { time_zone: '+02:00' }, 'time_zone', noZone],
  ['no zone', { time_zone: '' }, 'time_zone', noZone],
  ['a product that is not ours', { product_id: nobody }, 'product_id', 'is no product of ours'],
  [
    'an id that is not Shopify’s',
    { shopify_line_id: 'x' },
    'shopify_line_id',
    'must be a Shopify id, which has 1 to 20 digits',
  ],
  ['a read-only field', { next_run_at: '2030-01-01T00:00:00Z' }, 'next_run_at', 'is not a field that can be set here'],
])('400: %s', async (_what, changes, field, message) => {
  const { status, body } = await create(changes);
  expect([status, body.errors]).toEqual([400, { [field]: [message] }]);
});

test('401: without a token', async () => {
  expect((await create({}, { authorization: '' })).status).toBe(401);
});

test('403: a customer, whatever the token says', async () => {
  const { id, authorization } = await api.customer();
  expect((await create({ user_id: id }, { authorization })).status).toBe(403);
});

test('409: the Shopify line has one already', async () => {
  const bought = { shopify_order_id: '7', shopify_line_id: '8' };
  await create(bought);
  const { status, body } = await create(bought);
  expect([status, body.detail]).toEqual([409, 'This Shopify line has a subscription already.']);
});

test('422: the key came with another body', async () => {
  const headers = { 'Idempotency-Key': 'two-bodies' };
  await create({}, { headers });
  expect((await create({ anchor_day: 1 }, { headers })).status).toBe(422);
});
