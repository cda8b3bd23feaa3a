import type { ReportRequested } from '@astrall/contracts/events.ts';
import type { OrderView } from '../../src/order/order.dto.ts';
import type { OrdersWorld } from '../orders-world.ts';
import { placeOrder } from '../placed-order.ts';
import { failed, pushEvent } from '../push.ts';
import { resourceApi } from '../resource-api.ts';
import type { PayloadOptions } from '../shopify-webhook.ts';

/** Requests to `/orders`, as a program that may do everything there. */
export function ordersApi(world: OrdersWorld) {
  return resourceApi(world, '/orders', 'orders:read orders:write');
}

/** A paid order whose first report could not be made, and what had been asked of reports. */
export async function failedOrder(
  world: OrdersWorld,
  payload: PayloadOptions = {},
  code: 'making_failed' | 'profile_missing' = 'making_failed',
): Promise<{ order: OrderView; asked: ReportRequested }> {
  const order = await placeOrder(world, payload);
  const asked = world.requestsFor(order).find((one) => one.order_line_id === order.lines[0]?.id)!;
  await pushEvent(world, 'task-completion', failed(asked, { code, reason: 'It broke.', candidates: [] }));
  return { order, asked };
}
