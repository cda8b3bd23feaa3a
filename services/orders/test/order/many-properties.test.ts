import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OrdersWorld, startOrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';
import { birth } from '../shopify-webhook.ts';

let world: OrdersWorld;

beforeAll(async () => {
  world = await startOrdersWorld();
});

afterAll(() => world.close());

test('480 lines under 18,000 notes hold nobody else up', async () => {
  const note_attributes = Array.from({ length: 18_000 }, (_, index) => ({ name: `${index}`, value: 'é' }));
  const lines = Array.from({ length: 480 }, () => ({ properties: [] }));
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  const order = await placeOrder(world, { order: { note_attributes }, lines });
  delay.disable();

  expect(order.lines).toHaveLength(480);
  expect(delay.max / 1e6).toBeLessThan(2_000);
});

test('of a list the first 200 properties are looked at, of a name the first 100 characters', async () => {
  const filler = Array.from({ length: 198 }, (_, index) => ({ name: `${index}`, value: 'x' }));
  const [date, time, place] = Object.entries(birth).map(([name, value]) => ({ name, value }));
  const order = await placeOrder(world, { lines: [{ properties: [...filler, date, place, time] }] });

  expect(order.lines[0]?.birth_details).toMatchObject({ birth_date: '1990-05-17', birth_time: null });
});
