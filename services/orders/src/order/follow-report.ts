import type { ReportCompleted } from '@astrall/contracts/events.ts';
import { handleOnce } from '@astrall/platform/messaging/handle-once.ts';
import { LockMode } from '@mikro-orm/core';
import type { OrdersContext } from '../context.ts';
import { askCustomer } from '../details-request/ask-customer.ts';
import { Order } from './order.entity.ts';

/** Brings a report's end into its order. */
export async function followReport(event: ReportCompleted, eventId: string, context: OrdersContext): Promise<void> {
  let isIncomplete = false;
  await handleOnce(context.orm.em, eventId, async (em) => {
    const order = await em.findOne(Order, event.order_id, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!order) return;
    await order.lines.init();
    const line = order.lines.find((candidate) => candidate.reportId === event.report_id);
    isIncomplete = line?.complete(event) ?? false;
    order.settle();
    if (isIncomplete) await askCustomer(em, order);
    context.logger.info({ event: 'order_settled', order_id: order.id, state: order.state }, 'order settled');
  });
  if (isIncomplete) await context.outbox.flush();
}
