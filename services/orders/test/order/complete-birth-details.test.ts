import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import type { OrderView } from '../../src/order/order.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { getOrder, placeOrder } from '../placed-order.ts';
import { failed, pushEvent, ready } from '../push.ts';
import { birth } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterEach(() => {
  world.users.refuse = () => undefined;
});

afterAll(() => world.close());

const details = { birth_date: '1985-11-02', birth_time: '06:45', birth_place: 'London, United Kingdom' };
const waitingOrder = () => placeOrder(world, { properties: { Name: 'Eva', Language: 'English' } });

interface Target {
  order?: string;
  line?: string;
  authorization?: string;
}

async function complete(order: OrderView, body: unknown, target: Target = {}) {
  const posted = request(world.app)
    .post(`/orders/${target.order ?? order.id}/lines/${target.line ?? order.lines[0]?.id}/birth-details`)
    .set('Authorization', target.authorization ?? (await world.asClient('orders:read orders:write')));
  return posted.send(body as object);
}

test('202: the report is asked for, in the language that the line was ordered in', async () => {
  const order = await waitingOrder();
  const answer = await complete(order, details);
  await world.settled();

  expect(answer.status).toBe(202);
  expect(answer.body).toMatchObject({
    state: 'processing',
    lines: [{ report_state: 'requested', reason_code: null, reason: null }],
  });
  expect(world.requestsFor(order)).toMatchObject([{ order_line_id: order.lines[0]?.id, locale: 'en' }]);
  expect(world.users.profiles().at(-1)).toEqual({ ...details, person_name: 'Eva', birth_country: null });
});

test('202: a time that is not known, a country, and another name', async () => {
  const order = await waitingOrder();
  const body = { ...details, birth_time: null, birth_country: 'Perú', person_name: ' Luz\r\nMaría ' };
  expect((await complete(order, body)).status).toBe(202);
  expect(world.users.profiles().at(-1)).toMatchObject({
    person_name: 'Luz María',
    birth_time: null,
    birth_country: 'Perú',
  });
});

test('202: what is left out stays as the line and the notes of its order say it', async () => {
  const order = await placeOrder(world, {
    order: { note_attributes: [{ name: 'Hora de nacimiento', value: '7 pm' }] },
    properties: { 'Birth date': '17/05/1990', Name: 'Eva', 'Birth country': 'Perú' },
  });
  const carried = { person_name: 'Eva', birth_date: '1990-05-17', birth_time: '19:00', birth_country: 'Perú' };
  expect(order.lines[0]).toMatchObject({
    reason_code: 'place_missing',
    birth_details: { ...carried, birth_place: null },
  });

  const answer = await complete(order, { birth_place: 'Lima' });
  expect(answer.status).toBe(202);
  expect(world.users.profiles().at(-1)).toEqual({ ...carried, birth_place: 'Lima' });
  expect(answer.body.lines[0].birth_details).toEqual({ ...carried, birth_place: 'Lima' });
});

test('202: the offset of a time that the clocks showed twice', async () => {
  const order = await waitingOrder();
  expect((await complete(order, { ...details, birth_time: '02:30+02:00' })).status).toBe(202);
  expect(world.users.profiles().at(-1)).toMatchObject({ birth_time: '02:30+02:00' });
});

test('202: null says that the time is not known, and that there is no country', async () => {
  const order = await placeOrder(world, { properties: { ...birth, 'Birth place': '', 'Birth country': 'Perú' } });
  const body = { birth_place: 'Lima', birth_time: null, birth_country: null };
  expect((await complete(order, body)).status).toBe(202);
  expect(world.users.profiles().at(-1)).toMatchObject({ birth_time: null, birth_country: null });
});

test('202: an ambiguous place is cured: the same report with the new birth profile', async () => {
  const wrongCountry = { 'Birth place': 'Córdoba', 'Birth country': 'Perú' };
  const order = await placeOrder(world, { properties: { ...birth, ...wrongCountry } });
  const [first] = world.requestsFor(order);
  const candidates = ['Córdoba, Spain', 'Córdoba, Argentina'];
  const failure = { code: 'place_ambiguous', reason: 'Which Córdoba?', candidates } as const;
  await pushEvent(world, 'task-completion', failed(first!, { ...failure, candidates }));
  expect((await getOrder(world, order.id)).lines[0]).toMatchObject({ report_state: 'awaiting_details', candidates });

  const answer = await complete(order, { ...details, birth_place: candidates[1] });
  await world.settled();
  const second = world.requestsFor(order)[1]!;

  expect(world.users.profiles().at(-1)).toMatchObject({ birth_place: candidates[1], birth_country: null });
  expect(answer.body.lines[0]).toMatchObject({
    report_state: 'requested',
    candidates: [],
    report_id: first?.report_id,
  });
  expect(second).toEqual({ ...first, birth_profile_id: expect.any(String) });
  expect(second.birth_profile_id).not.toBe(first?.birth_profile_id);

  await pushEvent(world, 'task-completion', ready(first!));
  expect((await getOrder(world, order.id)).state).toBe('processing');
  await pushEvent(world, 'task-completion', ready(second));
  expect((await getOrder(world, order.id)).state).toBe('completed');
});

test('202: a report that failed for want of its profile can be asked for again', async () => {
  const order = await placeOrder(world);
  const [asked] = world.requestsFor(order);
  const gone = { code: 'profile_missing', reason: 'It is gone.', candidates: [] } as const;
  await pushEvent(world, 'task-completion', failed(asked!, { ...gone, candidates: [] }));

  expect((await complete(order, details)).body).toMatchObject({ state: 'processing' });
});

test('202: an order without an e-mail address gets one, and keeps it when Shopify still has none', async () => {
  const nobody = { email: null, customer: null };
  const order = await placeOrder(world, { order: nobody, lines: [{}, {}] });
  const answer = await complete(order, { ...details, email: 'ana@example.org' });

  expect(answer.status).toBe(202);
  expect(answer.body).toMatchObject({ email: 'ana@example.org', state: 'awaiting_details' });
  const later = { ...nobody, updated_at: new Date(Date.now() + 60_000).toISOString() };
  await placeOrder(world, { id: order.shopify_order_id, order: later, lines: [] }, { topic: 'orders/create' });
  expect(await complete(order, details, { line: order.lines[1]?.id })).toMatchObject({ status: 202 });
});

test.each([
  [{ birth_date: '30 February' }, 'birth_date', 'must look like 1990-05-17'],
  [{ birth_date: '1990-02-30' }, 'birth_date', 'is not in the calendar'],
  [{ birth_date: '1899-12-31' }, 'birth_date', 'is before 1900'],
  [{ birth_date: '2999-01-01' }, 'birth_date', 'is in the future'],
  [{ birth_date: undefined }, 'birth_date', 'is needed: the order carries none'],
  [{ birth_date: 19900517 }, 'birth_date', 'must be a string'],
  [{ person_name: { toString: 'x' } }, 'person_name.toString', 'is not a name that a field can have'],
  [{ birth_time: 'noon' }, 'birth_time', 'must look like 14:30'],
  [{ birth_time: '25:00' }, 'birth_time', 'is not a time of day'],
  [{ birth_place: '' }, 'birth_place', 'must not be empty'],
  [{ birth_place: ' \n ' }, 'birth_place', 'must not be empty'],
  [{ birth_place: ' \u200b\u200d ' }, 'birth_place', 'must not be empty'],
  [{ birth_place: 'x'.repeat(201) }, 'birth_place', 'must have 200 characters at most'],
  [{ birth_place: 'a\u0000b' }, 'birth_place', 'must not contain a NUL character'],
  [{ email: 'nobody' }, 'email', 'must be an e-mail address'],
  [{ email: 'a@example.com, b@example.com' }, 'email', 'must be an e-mail address'],
  [{ email: 'a\u0007@example.com' }, 'email', 'must be an e-mail address'],
  [{ star_sign: 'leo' }, 'star_sign', 'is not a field that can be set here'],
])('400: %j', async (changes, field, message) => {
  const order = await waitingOrder();
  const calls = world.users.calls.length;
  const answer = await complete(order, { ...details, ...changes });

  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({ [field]: [message] });
  expect(world.users.calls).toHaveLength(calls);
});

test('400: what neither carries is named, field by field', async () => {
  const order = await placeOrder(world, { properties: { 'Birth time': 'at dawn' } });
  const answer = await complete(order, {});

  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({
    birth_date: ['is needed: the order carries none'],
    birth_time: ['is needed, or null: the order carries none that is a time'],
    birth_place: ['is needed: the order carries none'],
  });
});

test.each([
  ['no JSON', '{"birth_date"'],
  ['a list', '[]'],
  ['nothing', ''],
  ['a NUL', '{"birth_date":"\u0000"}'],
  ['depth', `${'['.repeat(100_000)}`],
])('400: a body that is %s', async (_what, body) => {
  const order = await waitingOrder();
  const answer = await request(world.app)
    .post(`/orders/${order.id}/lines/${order.lines[0]?.id}/birth-details`)
    .set('Authorization', await world.asClient('orders:write'))
    .set('Content-Type', 'application/json')
    .send(body);
  expect(answer.status).toBe(400);
});

test('400: ids that are none', async () => {
  const order = await waitingOrder();
  const answer = await complete(order, details, { order: 'x', line: 'y' });
  expect(answer.status).toBe(400);
  expect(answer.body.errors).toEqual({ order_id: ['must be a UUID'], line_id: ['must be a UUID'] });
});

test('400: what users refuses, without a word of users', async () => {
  const order = await waitingOrder();
  world.users.refuse = ({ path }) => (path === '/customers' ? undefined : 400);
  const answer = await complete(order, details);

  expect(answer.status).toBe(400);
  expect(answer.body.detail).toBe('The birth details were not accepted.');
  expect((await getOrder(world, order.id)).state).toBe('awaiting_details');
});

test('401: without a token', async () => {
  expect((await complete(await waitingOrder(), details, { authorization: '' })).status).toBe(401);
});

test('403: a token that may only read', async () => {
  const authorization = await world.asClient('orders:read');
  expect((await complete(await waitingOrder(), details, { authorization })).status).toBe(403);
});

test('404: no such order, no such line, a line of another order', async () => {
  const [order, other] = [await waitingOrder(), await waitingOrder()];
  const answers = [
    await complete(order, details, { order: randomUUID() }),
    await complete(order, details, { line: randomUUID() }),
    await complete(order, details, { line: other.lines[0]?.id }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
});

test('409: a line that waits for nothing: not paid, asked for, ready, no report', async () => {
  const unpaid = await placeOrder(world, { order: { financial_status: 'pending' } }, { topic: 'orders/create' });
  const requested = await placeOrder(world);
  const done = await placeOrder(world);
  await pushEvent(world, 'task-completion', ready(world.requestsFor(done)[0]!));
  const candle = await placeOrder(world, { lines: [{ gift_card: true }] });

  for (const order of [unpaid, requested, done, candle]) {
    expect((await complete(order, details)).status).toBe(409);
  }
});

test('409: an order that has no e-mail address, when none is sent', async () => {
  const order = await placeOrder(world, { order: { email: null, customer: null } });
  expect((await complete(order, details)).status).toBe(409);
});

test('409: of two at once one is late', async () => {
  const order = await waitingOrder();
  const answers = await Promise.all([complete(order, details), complete(order, { ...details, birth_place: 'Paris' })]);
  await world.settled();

  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409]);
  expect(world.requestsFor(order)).toHaveLength(1);
});

test('503: users does not answer: nothing changes, and nothing is told of users', async () => {
  const order = await waitingOrder();
  world.users.refuse = () => 503;
  const answer = await complete(order, details);

  expect(answer.status).toBe(503);
  expect(answer.get('Retry-After')).toBe('5');
  expect(answer.text).not.toMatch(/127\.0\.0\.1|customers/);
  expect(await getOrder(world, order.id)).toEqual(order);
});
