import { randomUUID } from 'node:crypto';
import type { ReportCompleted, ReportRequested } from '@astrall/contracts/events.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { OrderView } from '../../src/order/order.dto.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { getOrder, placeOrder } from '../placed-order.ts';
import { failed, pushEvent, ready } from '../push.ts';
import type { PayloadOptions } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

async function requestedOrder(payload: PayloadOptions = {}): Promise<{ order: OrderView; asked: ReportRequested[] }> {
  const order = await placeOrder(world, payload);
  const requests = world.requestsFor(order);
  const asked = order.lines.map(({ id }) => requests.find((one) => one.order_line_id === id)!);
  return { order, asked };
}

async function complete(order: OrderView, event: ReportCompleted, eventId?: string): Promise<OrderView> {
  expect((await pushEvent(world, 'task-completion', event, eventId)).status).toBe(204);
  return getOrder(world, order.id);
}

const ambiguous = {
  code: 'place_ambiguous',
  reason: 'There are several places named Córdoba.',
  candidates: ['Córdoba, Spain', 'Córdoba, Argentina'],
} as const;
const several = { ...ambiguous, candidates: [...ambiguous.candidates] };

test('ready: the order is complete, and says where the PDF lies', async () => {
  const { order, asked } = await requestedOrder();
  const after = await complete(order, ready(asked[0]!));

  expect(after.state).toBe('completed');
  expect(after.lines[0]).toMatchObject({
    report_state: 'ready',
    object_name: `orders/${order.id}/${asked[0]?.report_id}.pdf`,
    pdf_sha256: 'a'.repeat(64),
  });
});

test('the order is complete once its last report is ready', async () => {
  const { order, asked } = await requestedOrder({ lines: [{}, {}] });
  expect((await complete(order, ready(asked[1]!))).state).toBe('processing');
  expect((await complete(order, ready(asked[0]!))).state).toBe('completed');
});

test('place_ambiguous: the line waits for people, who see what may be meant', async () => {
  const { order, asked } = await requestedOrder();
  const after = await complete(order, failed(asked[0]!, several));

  expect(after.state).toBe('awaiting_details');
  expect(after.lines[0]).toMatchObject({
    report_state: 'awaiting_details',
    reason_code: 'place_ambiguous',
    reason: ambiguous.reason,
    candidates: ambiguous.candidates,
    object_name: null,
  });
});

test.each(['place_unknown', 'time_ambiguous', 'time_nonexistent'] as const)('%s waits for people', async (code) => {
  const { order, asked } = await requestedOrder();
  const after = await complete(order, failed(asked[0]!, { code, reason: 'No.', candidates: [] }));
  expect(after).toMatchObject({ state: 'awaiting_details', lines: [{ reason_code: code, reason: 'No.' }] });
});

test.each(['profile_missing', 'making_failed'] as const)('%s: the line has failed, and its order', async (code) => {
  const { order, asked } = await requestedOrder();
  const after = await complete(order, failed(asked[0]!, { code, reason: 'It is gone.', candidates: [] }));

  expect(after.state).toBe('failed');
  expect(after.lines[0]).toMatchObject({ report_state: 'failed', reason_code: code, reason: 'It is gone.' });
});

test('the same event again changes nothing', async () => {
  const { order, asked } = await requestedOrder();
  const eventId = randomUUID();
  const before = await complete(order, ready(asked[0]!), eventId);
  expect(await complete(order, ready(asked[0]!), eventId)).toEqual(before);
});

test('ten deliveries at once are one', async () => {
  const { order, asked } = await requestedOrder();
  const eventId = randomUUID();
  const event = failed(asked[0]!, several);
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => pushEvent(world, 'task-completion', event, eventId)),
  );

  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(204));
  expect(await getOrder(world, order.id)).toMatchObject({ state: 'awaiting_details' });
});

test('ready once more, made anew: the line keeps the hash of the PDF that lies there', async () => {
  const { order, asked } = await requestedOrder();
  await complete(order, ready(asked[0]!));
  const after = await complete(order, { ...ready(asked[0]!), pdf_sha256: 'b'.repeat(64) } as ReportCompleted);
  expect(after).toMatchObject({ state: 'completed', lines: [{ report_state: 'ready', pdf_sha256: 'b'.repeat(64) }] });
});

test('a failure after the report was ready changes nothing', async () => {
  const { order, asked } = await requestedOrder();
  const before = await complete(order, ready(asked[0]!));
  expect(await complete(order, failed(asked[0]!, several))).toEqual(before);
});

test('an end for birth details that are not those asked with changes nothing', async () => {
  const { order, asked } = await requestedOrder();
  const stale = { ...asked[0]!, birth_profile_id: randomUUID() };

  expect(await complete(order, ready(stale))).toEqual(order);
  expect(await complete(order, failed(stale, several))).toEqual(order);
});

test('an end for a report or an order of somebody else is acknowledged', async () => {
  const { order, asked } = await requestedOrder();
  expect(await complete(order, ready({ ...asked[0]!, report_id: randomUUID() }))).toEqual(order);
  expect(await complete(order, ready({ ...asked[0]!, order_id: randomUUID() }))).toEqual(order);
});

test.each([
  ['no digest', { pdf_sha256: 'short' }],
  ['no state', { status: 'lost' }],
  ['no id', { order_id: 'x' }],
])('400: an event with %s', async (_what, changes) => {
  const { asked } = await requestedOrder();
  const answer = await pushEvent(world, 'task-completion', { ...ready(asked[0]!), ...changes });
  expect(answer.status).toBe(400);
  expect(Object.keys(answer.body.errors)).toEqual(Object.keys(changes));
});
