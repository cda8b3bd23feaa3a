import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { Order } from '../../src/order/order.entity.ts';
import { deadLetters, type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { orderOf, placeOrder } from '../placed-order.ts';
import { orderPayload, postWebhook } from '../shopify-webhook.ts';

let world: OrdersWorld;
let dead: Awaited<ReturnType<OrdersWorld['collect']>>;

beforeAll(async () => {
  world = await startOrdersWorld();
  dead = await world.collect(deadLetters);
});

afterEach(() => {
  world.users.refuse = () => undefined;
});

afterAll(() => world.close());

test.each([
  // A busy service is asked four times within one push.
  ['busy', 503, 5],
  ['broken', 500, 2],
  ['taking us for somebody else', 401, 2],
])('users is %s: the event is pushed again, and done once users is back', async (_what, status, callsOfTwoPushes) => {
  let calls = 0;
  const pushedTwice = new Promise<void>((resolve) => {
    world.users.refuse = () => {
      calls += 1;
      if (calls === callsOfTwoPushes) resolve();
      return status;
    };
  });
  const orders = await world.context.orm.em.fork().count(Order);
  const body = orderPayload();
  expect((await postWebhook(world.app, body)).status).toBe(200);
  await pushedTwice;
  expect(await world.context.orm.em.fork().count(Order)).toBe(orders);

  world.users.refuse = () => undefined;
  await world.settled();
  const order = await orderOf(world, body);
  expect(order.state).toBe('processing');
  expect(world.requestsFor(order)).toHaveLength(1);
  expect(dead.payloads).toEqual([]);
});

test('users refuses the birth details of one line: that line waits for people, and nothing is repeated', async () => {
  let refused = 0;
  world.users.refuse = ({ body }) => {
    if (body['birth_place'] !== 'Nowhere') return undefined;
    refused += 1;
    return 400;
  };
  const nowhere = {
    properties: [
      { name: 'Birth date', value: '1990-05-17' },
      { name: 'Birth place', value: 'Nowhere' },
    ],
  };
  const order = await placeOrder(world, { lines: [{}, nowhere] });

  expect(refused).toBe(1);
  expect(order.state).toBe('awaiting_details');
  expect(order.lines.map(({ report_state, reason_code, reason }) => [report_state, reason_code, reason])).toEqual([
    ['requested', null, null],
    ['awaiting_details', 'details_refused', 'The birth details were not accepted.'],
  ]);
});

test('users refuses the customer: every report waits for people', async () => {
  world.users.refuse = ({ path }) => (path === '/customers' ? 400 : undefined);
  const order = await placeOrder(world);

  expect(order).toMatchObject({ state: 'awaiting_details', user_id: null });
  expect(order.lines[0]).toMatchObject({
    report_state: 'awaiting_details',
    reason_code: 'customer_refused',
    reason: 'The customer was not accepted.',
  });
});
