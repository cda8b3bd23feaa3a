import { OutboxMessage } from '@astrall/platform/messaging/outbox-message.entity.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OrderView } from '../../src/order/order.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { getOrder, placeOrder } from '../placed-order.ts';
import { failed, pushEvent, ready } from '../push.ts';
import { nobody } from '../resource-api.ts';
import { birth } from '../shopify-webhook.ts';
import { failedOrder, ordersApi } from './orders-api.ts';

let world: OrdersWorld;
let send: ReturnType<typeof ordersApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  send = ordersApi(world);
});

afterAll(() => world.close());

const cancel = (id: string, options: Parameters<typeof send>[2] = {}) => send('post', `/${id}/cancel`, options);
const states = ({ state, lines }: OrderView) => [state, ...lines.map(({ report_state }) => report_state)];
const later = () => ({ updated_at: new Date(Date.now() + 60_000).toISOString() });

test('200: lines that wait, that are asked for and that are no report', async () => {
  const named = (properties: Record<string, string>) => ({
    properties: Object.entries(properties).map(([name, value]) => ({ name, value })),
  });
  const order = await placeOrder(world, { lines: [{}, named({}), { gift_card: true }, named(birth)] });
  expect(states(order)).toEqual(['awaiting_details', 'requested', 'awaiting_details', 'none', 'requested']);
  const last = world.requestsFor(order).find((asked) => asked.order_line_id === order.lines[3]?.id);
  await pushEvent(world, 'task-completion', ready(last!));

  const { status, body } = await cancel(order.id);
  expect([status, states(body)]).toEqual([200, ['cancelled', 'cancelled', 'cancelled', 'none', 'ready']]);
  expect(body.lines[1]).toMatchObject({ reason_code: null, reason: null });
  expect(body).toMatchObject({ waiting_lines: 0, waiting_reason: null });
});

test('200: again, which changes nothing', async () => {
  const order = await placeOrder(world);
  const first = await cancel(order.id);
  const again = await cancel(order.id);
  expect([again.status, again.body]).toEqual([200, first.body]);
});

test('200: what failed says so still', async () => {
  const { order } = await failedOrder(world);
  const { body } = await cancel(order.id);
  expect(states(body)).toEqual(['cancelled', 'failed']);
  expect(body.lines[0].reason).toBe('It broke.');
});

test('200: a payment that comes afterwards asks for nothing, also of a line that is new', async () => {
  const unpaid = await placeOrder(world, { order: { financial_status: 'pending' } }, { topic: 'orders/create' });
  expect(states((await cancel(unpaid.id)).body)).toEqual(['cancelled', 'cancelled']);

  const paid = {
    id: unpaid.shopify_order_id,
    order: later(),
    lines: [{ id: `@${unpaid.lines[0]?.shopify_line_id}` }, {}],
  };
  expect(states(await placeOrder(world, paid))).toEqual(['cancelled', 'cancelled', 'cancelled']);
  expect(world.requestsFor(unpaid)).toEqual([]);
});

test('200: a request that is not on its way yet is taken back', async () => {
  const [order, other] = [await placeOrder(world), await placeOrder(world)];
  const em = world.context.orm.em.fork();
  for (const id of [order.id, other.id]) {
    em.persist(OutboxMessage.of('pdf-generation', { order_id: id }));
  }
  await em.flush();
  await cancel(order.id);
  const left = await em.fork().find(OutboxMessage, {});
  expect(left.map(({ payload }) => payload)).toEqual([{ order_id: other.id }]);
  await em.fork().nativeDelete(OutboxMessage, {});
});

test('200: a report that was being made is there all the same, and the order stays cancelled', async () => {
  const order = await placeOrder(world);
  const [asked] = world.requestsFor(order);
  await cancel(order.id);
  await pushEvent(world, 'task-completion', ready(asked!));
  const after = await getOrder(world, order.id);
  expect(states(after)).toEqual(['cancelled', 'ready']);
  expect(after.lines[0]?.pdf_sha256).toBe('a'.repeat(64));
});

test('200: a report that then failed stays cancelled', async () => {
  const order = await placeOrder(world);
  const [asked] = world.requestsFor(order);
  const { body } = await cancel(order.id);
  await pushEvent(world, 'task-completion', failed(asked!, { code: 'making_failed', reason: 'No.', candidates: [] }));
  expect(await getOrder(world, order.id)).toEqual(body);
});

test('200: details that are completed afterwards are refused', async () => {
  const order = await placeOrder(world, { properties: {} });
  await cancel(order.id);
  const path = `/${order.id}/lines/${order.lines[0]?.id}/birth-details`;
  const body = { birth_date: '1990-05-17', birth_time: null, birth_place: 'Lima' };
  expect((await send('post', path, { body })).status).toBe(409);
});

test('400: the id is no UUID', async () => {
  expect((await cancel('7')).status).toBe(400);
});

test('401: without a token', async () => {
  expect((await cancel(nobody, { authorization: '' })).status).toBe(401);
});

test('403: a customer, even their own', async () => {
  const order = await placeOrder(world);
  const authorization = await world.asClient('orders:write', { role: 'customer', sub: order.user_id });
  expect((await cancel(order.id, { authorization })).status).toBe(403);
});

test('404: no such order', async () => {
  expect((await cancel(nobody)).status).toBe(404);
});

test('409: everything is made', async () => {
  const order = await placeOrder(world);
  await pushEvent(world, 'task-completion', ready(world.requestsFor(order)[0]!));
  const { status, body } = await cancel(order.id);
  expect([status, body.detail]).toEqual([409, 'The order is completed; there is nothing left to cancel.']);
});

test('412: it changed since it was read', async () => {
  const order = await placeOrder(world);
  expect((await cancel(order.id, { headers: { 'If-Match': '"older"' } })).status).toBe(412);
});

test.each([
  ['cancelled', 'processing'],
  ['cancelled', 'completed'],
  ['completed', 'cancelled'],
  ['processing', 'pending_payment'],
])('the database refuses %s -> %s', async (from, to) => {
  const { id } = await placeOrder(world);
  const em = world.context.orm.em.fork();
  const become = (state: string) => em.execute('update "order" set state = ? where id = ?', [state, id]);
  await become(from);
  await expect(become(to)).rejects.toThrow(`a order that is ${from} cannot become ${to}`);
});
