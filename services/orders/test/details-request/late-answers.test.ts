import { afterAll, beforeAll, expect, test } from '@jest/globals';
import request from 'supertest';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';
import { answer, askedOrder, fail, linkOf, withoutPlace } from './details-world.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

test('303: the same form twice, and at once: one report is asked for', async () => {
  const { order, path } = await askedOrder(world);
  const send = (place: string) => answer(world, path, order, { birth_place: place });
  const statuses = (await Promise.all([send('Lima'), send('Lima'), send('Cusco')])).map(({ status }) => status);
  statuses.push((await send('Lima')).status);
  await world.settled();

  expect(statuses).toEqual([303, 303, 303, 303]);
  expect(world.requestsFor(order)).toHaveLength(1);
});

test('303: staff were quicker: the page says how it stands', async () => {
  const { order, path } = await askedOrder(world);
  const line = order.lines[0]!.id;
  await request(world.app)
    .post(`/orders/${order.id}/lines/${line}/birth-details`)
    .set('Authorization', await world.asClient('orders:read orders:write'))
    .send({ birth_place: 'Lima' });
  expect((await answer(world, path, order, { birth_place: 'Cusco' })).status).toBe(303);
  await world.settled();
  expect(world.requestsFor(order)).toHaveLength(1);
  expect(world.users.profiles().at(-1)).toMatchObject({ birth_place: 'Lima' });
});

test('303: no line, a line of another order, one that is no report, one that failed: nothing changes', async () => {
  const { order, path } = await askedOrder(world, { ...withoutPlace, lines: [{}, { gift_card: true }] });
  const other = await askedOrder(world);
  const calls = world.users.calls.length;
  for (const line of ['', 'x', other.order.lines[0]!.id, order.lines[1]!.id]) {
    expect((await answer(world, path, order, { line_id: line, birth_place: 'Lima' })).status).toBe(303);
  }
  expect(world.users.calls).toHaveLength(calls);
});

test('303: an order that was cancelled meanwhile stays so', async () => {
  const { order, path } = await askedOrder(world);
  const authorization = await world.asClient('orders:write');
  await request(world.app).post(`/orders/${order.id}/cancel`).set('Authorization', authorization);
  expect((await answer(world, path, order, { birth_place: 'Lima' })).status).toBe(303);
  await world.settled();
  expect(world.requestsFor(order)).toEqual([]);
});

test('303: one line of two is answered: no other mail, and the link still takes the other', async () => {
  const { order, path } = await askedOrder(world, { ...withoutPlace, lines: [{}, {}] });
  await answer(world, path, order, { birth_place: 'Lima' });
  await world.settled();
  expect(world.detailsRequestsFor(order)).toHaveLength(1);

  expect((await answer(world, path, order, { birth_place: 'Cusco' }, 1)).status).toBe(303);
  await world.settled();
  expect(world.requestsFor(order)).toHaveLength(2);
});

test('303: after ten requests people take over, and no form is taken', async () => {
  const order = await placeOrder(world);
  let path = '';
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await fail(world, order, 'place_unknown');
    path = await linkOf(world, order);
    await answer(world, path, order, { birth_place: `Nowhere ${attempt}` });
    await world.settled();
  }
  await fail(world, order, 'place_unknown');
  const asked = world.requestsFor(order).length;
  expect((await answer(world, path, order, { birth_place: 'Lima' })).status).toBe(303);
  expect((await request(world.app).get(path)).text).toContain('Ahora nos toca a nosotros');
  await world.settled();
  expect(world.requestsFor(order)).toHaveLength(asked);
});
