import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { answer, askedOrder, withoutPlace } from '../details-request/details-world.ts';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { getOrder } from '../placed-order.ts';
import { failedOrder, ordersApi } from './orders-api.ts';

let world: OrdersWorld;
let send: ReturnType<typeof ordersApi>;

beforeAll(async () => {
  world = await startOrdersWorld();
  send = ordersApi(world);
});

afterEach(() => {
  world.users.refuse = () => undefined;
});

afterAll(() => world.close());

const corrected = 'corrected@example.org';

/** The order gets another address each time that users was told of it, so many times. */
function correctMeanwhile(id: string, times = 1) {
  let left = times;
  let isCorrecting = false;
  world.users.refuse = async ({ path }) => {
    if (path === '/customers' || isCorrecting || left === 0) return undefined;
    left -= 1;
    isCorrecting = true;
    const email = left === 0 ? corrected : `${left}@example.org`;
    expect((await send('patch', `/${id}`, { body: { email } })).status).toBe(200);
    isCorrecting = false;
    return undefined;
  };
}

/** Whose report it is, by whoever has the corrected address. */
async function expectCorrected(id: string) {
  await world.settled();
  const order = await getOrder(world, id);
  const { user_id } = (await send('patch', `/${id}`, { body: { email: corrected } })).body;
  expect(order).toMatchObject({ email: corrected, user_id, state: 'processing' });
  expect(world.requestsFor({ id }).at(-1)).toMatchObject({ user_id });
}

test('the customer answers while staff correct the address: the report goes to the new one', async () => {
  const { order, path } = await askedOrder(world);
  correctMeanwhile(order.id);
  expect((await answer(world, path, order, { birth_place: 'Lima' })).status).toBe(303);
  await expectCorrected(order.id);
});

const complete = (order: { id: string; lines: { id: string }[] }, body: object = { birth_place: 'Lima' }) =>
  send('post', `/${order.id}/lines/${order.lines[0]?.id}/birth-details`, { body });

test('staff complete the details meanwhile: the report goes to the new address', async () => {
  const { order } = await askedOrder(world, withoutPlace);
  correctMeanwhile(order.id);
  expect((await complete(order)).status).toBe(202);
  await expectCorrected(order.id);
});

test('details that bring an address themselves have the last word', async () => {
  const { order } = await askedOrder(world, withoutPlace);
  correctMeanwhile(order.id);
  const own = 'own@example.org';
  const { body } = await complete(order, { birth_place: 'Lima', email: own });
  await world.settled();
  expect(body).toMatchObject({ email: own });
  expect(world.requestsFor(order)).toMatchObject([{ user_id: body.user_id }]);
});

test('a retry meanwhile: the report goes to the new address', async () => {
  const { order } = await failedOrder(world);
  correctMeanwhile(order.id);
  expect((await send('post', `/${order.id}/retry`)).status).toBe(202);
  await expectCorrected(order.id);
});

test('an order that is corrected on and on is left for later', async () => {
  const { order } = await failedOrder(world);
  correctMeanwhile(order.id, 10);
  expect((await send('post', `/${order.id}/retry`)).status).toBe(503);
  const asked = world.requestsFor(order).length;
  await world.settled();
  expect(world.requestsFor(order)).toHaveLength(asked);
});
