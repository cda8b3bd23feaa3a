import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';
import { longId, orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

/** The same order as two webhooks tell of it: created at ten, paid at eleven. */
function twoSnapshots() {
  const [id, line] = [longId(), { id: `@${longId()}` }];
  const snapshot = (order: Record<string, unknown>) => orderPayload({ id, lines: [line], order });
  return {
    created: snapshot({ financial_status: 'pending', updated_at: '2026-11-01T10:00:00Z', name: '#old' }),
    paid: snapshot({ financial_status: 'paid', updated_at: '2026-11-01T12:00:00+01:00', name: '#new' }),
  };
}

const create = { topic: 'orders/create' };

test('created, then paid', async () => {
  const { created, paid } = twoSnapshots();

  const before = await placeOrder(world, created, create);
  expect(before).toMatchObject({ state: 'pending_payment', name: '#old', user_id: null });
  expect(before.lines[0]?.report_state).toBe('waiting');
  expect(world.requestsFor(before)).toEqual([]);

  const after = await placeOrder(world, paid);
  expect(after).toMatchObject({ id: before.id, state: 'processing', name: '#new' });
  expect(after.lines.map(({ id }) => id)).toEqual(before.lines.map(({ id }) => id));
  expect(world.requestsFor(after)).toHaveLength(1);
});

test('paid, then the older creation: nothing goes back', async () => {
  const { created, paid } = twoSnapshots();
  const before = await placeOrder(world, paid);
  const after = await placeOrder(world, created, create);

  expect(after).toEqual(before);
  expect(after).toMatchObject({ state: 'processing', name: '#new' });
  expect(world.requestsFor(after)).toHaveLength(1);
});

test('the payment is known by its topic, even from an older snapshot', async () => {
  const { created, paid } = twoSnapshots();
  await placeOrder(world, paid.replace('"paid"', '"pending"'), create);
  const order = await placeOrder(world, created.replace('"pending"', '"voided"'));

  expect(order).toMatchObject({ state: 'processing', name: '#new' });
  expect(world.requestsFor(order)).toHaveLength(1);
});

test.each(['pending', 'authorized', 'partially_paid'])(
  'the topic, which is not signed, pays nothing when the signed body says %s',
  async (status) => {
    const { created, paid } = twoSnapshots();
    const order = await placeOrder(world, created.replace('"pending"', `"${status}"`));
    expect(order).toMatchObject({ state: 'pending_payment', lines: [{ report_state: 'waiting' }] });
    expect(world.requestsFor(order)).toEqual([]);

    expect(await placeOrder(world, paid)).toMatchObject({ id: order.id, state: 'processing' });
  },
);

test('an order that is paid when it is created needs no second webhook', async () => {
  const { paid } = twoSnapshots();
  const order = await placeOrder(world, paid, create);
  expect(order.state).toBe('processing');
  expect(world.requestsFor(order)).toHaveLength(1);
});

test('a later snapshot that is pending takes no payment back', async () => {
  const { paid } = twoSnapshots();
  await placeOrder(world, paid);
  const later = paid.replace('"paid"', '"pending"').replace('2026-11-01T12', '2026-11-02T12');
  expect(await placeOrder(world, later, create)).toMatchObject({ state: 'processing' });
});

test('both at once, each several times: one order, one report', async () => {
  const { created, paid } = twoSnapshots();
  await Promise.all(
    [paid, created, paid, created, paid].map((body) =>
      postWebhook(world.app, body, { topic: body === paid ? 'orders/paid' : 'orders/create' }),
    ),
  );
  const order = await placeOrder(world, created, create);

  expect(order).toMatchObject({ state: 'processing', name: '#new' });
  expect(order.lines).toHaveLength(1);
  expect(world.requestsFor(order)).toHaveLength(1);
});

const withEmail = (body: string, email: string, updatedAt: string) =>
  body.replaceAll('ana@example.com', email).replace(/"updated_at":"[^"]+"/, `"updated_at":"${updatedAt}"`);

test('paid, and paid again with an address that the shop set right: the order goes over to its customer', async () => {
  const { paid } = twoSnapshots();
  const before = await placeOrder(world, withEmail(paid, 'typo@example.com', '2026-11-01T12:00:00Z'));
  const after = await placeOrder(world, withEmail(paid, 'right@example.com', '2026-11-02T12:00:00Z'));
  expect(after).toMatchObject({ id: before.id, email: 'right@example.com' });
  expect(after.user_id).not.toBe(before.user_id);

  const stale = withEmail(paid, 'typo@example.com', '2026-11-01T12:00:00Z');
  expect(await placeOrder(world, stale)).toEqual(after);
  // The second tells reports whose the report is now.
  const [first, second, ...more] = world.requestsFor(after);
  expect(second).toEqual({ ...first, user_id: after.user_id, customer_since: expect.any(String) });
  expect(more).toEqual([]);
});

test('paid again after users set the address right: nobody is registered at the one that was wrong', async () => {
  const { paid } = twoSnapshots();
  const typo = withEmail(paid, 'wrong@example.com', '2026-11-01T12:00:00Z');
  const before = await placeOrder(world, typo);
  world.users.correct('wrong@example.com', 'mended@example.com');
  const registered = world.users.calls.length;
  const more = orderPayload({
    id: before.shopify_order_id,
    lines: [{ id: `@${before.lines[0]!.shopify_line_id}` }, {}],
    order: { email: 'wrong@example.com', updated_at: '2026-11-02T12:00:00Z' },
  });
  const after = await placeOrder(world, more);
  expect(after.user_id).toBe(before.user_id);
  expect(world.users.calls.slice(registered).map(({ path }) => path)).not.toContain('/customers');
  expect(world.requestsFor(after).map(({ user_id }) => user_id)).toEqual([before.user_id, before.user_id]);
});

test('an unpaid snapshot moves no customer, and the address stays with them', async () => {
  const { paid } = twoSnapshots();
  const before = await placeOrder(world, paid);
  const pending = withEmail(paid.replace('"paid"', '"pending"'), 'other@example.com', '2026-11-03T12:00:00Z');
  const { email, user_id } = await placeOrder(world, pending, create);
  expect({ email, user_id }).toEqual({ email: 'ana@example.com', user_id: before.user_id });
});
