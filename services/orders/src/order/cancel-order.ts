import { topics } from '@astrall/contracts/topology.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import type { HttpRequest } from '@astrall/platform/http/http-request.ts';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { OrdersContext } from '../context.ts';
import { closeOpen } from '../details-request/ask-customer.ts';
import type { OrderView } from './order.dto.ts';
import { orderResource } from './order-resource.ts';

/**
 * Cancels an order: what has not been asked of reports is not asked for. What reports is making already it finishes, and
 * the line says so then. Its customer is asked nothing more.
 * @throws NotFoundError, PreconditionFailedError, or ConflictError when everything is made
 */
export function cancelOrder(request: HttpRequest, orderId: string, { orm }: OrdersContext): Promise<OrderView> {
  return changeOne(request, orm.em.fork(), orderResource(orderId), async (order, em) => {
    await order.lines.init();
    order.cancel();
    await closeOpen(em, order);
    await withdrawEvents(em, orderId);
  });
}

/** What waits for its topic is taken back; what is being published right now is past that. */
export async function withdrawEvents(em: EntityManager, orderId: string): Promise<void> {
  await em.execute(
    `delete from outbox_message where id in (
       select id from outbox_message where topic in (?, ?) and payload->>'order_id' = ? for update skip locked)`,
    [topics.pdfGeneration, topics.detailsRequest, orderId],
  );
}
