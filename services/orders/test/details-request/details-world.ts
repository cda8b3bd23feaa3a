import request from 'supertest';
import type { OrderView } from '../../src/order/order.dto.ts';
import type { OrdersWorld } from '../orders-world.ts';
import { getOrder, placeOrder } from '../placed-order.ts';
import { failed, pushEvent } from '../push.ts';
import { birth, type PayloadOptions } from '../shopify-webhook.ts';

export const withoutPlace: PayloadOptions = { properties: { ...birth, Name: 'Ana Pérez', 'Birth place': '' } };

/** The path of the page that an order's customer was mailed. */
export async function linkOf(world: OrdersWorld, order: OrderView): Promise<string> {
  const { request_id } = world.detailsRequestsFor(order).at(-1)!;
  const { body } = await request(world.app)
    .put(`/details-requests/${request_id}/link`)
    .set('Authorization', await world.asService('notifier'));
  return new URL(body.url).pathname;
}

/** An order whose customer was asked, and the path of the page that they were mailed. */
export async function askedOrder(world: OrdersWorld, payload: PayloadOptions = withoutPlace) {
  const order = await placeOrder(world, payload);
  return { order, path: await linkOf(world, order) };
}

type Code = 'place_ambiguous' | 'place_unknown' | 'time_ambiguous' | 'time_nonexistent';

/** Reports cannot make what an order was last asked for. */
export async function fail(world: OrdersWorld, order: OrderView, code: Code, candidates: string[] = []) {
  const asked = world.requestsFor(order).at(-1)!;
  await pushEvent(world, 'task-completion', failed(asked, { code, reason: 'Not as asked.', candidates }));
  await world.settled();
}

/** An order with complete details that reports cannot make, and the path of the page that asks about it. */
export async function failedOrder(
  world: OrdersWorld,
  code: Code,
  candidates: string[] = [],
  properties: Record<string, string> = {},
) {
  const order = await placeOrder(world, { properties: { ...birth, ...properties } });
  await fail(world, order, code, candidates);
  return { order: await getOrder(world, order.id), path: await linkOf(world, order) };
}

/** Sends a form as a browser does. */
export function answer(world: OrdersWorld, path: string, order: OrderView, fields: Record<string, string>, line = 0) {
  return request(world.app)
    .post(path)
    .type('form')
    .send({ line_id: order.lines[line]?.id ?? '', ...fields });
}
