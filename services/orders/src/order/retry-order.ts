import { ConflictError, NotFoundError } from '@astrall/platform/errors.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import type { HttpRequest } from '@astrall/platform/http/http-request.ts';
import type { OrdersContext } from '../context.ts';
import { handOver } from '../details-request/close-requests.ts';
import type { BirthDetails } from '../shopify/birth-details.ts';
import type { OrderView } from './order.dto.ts';
import { Order } from './order.entity.ts';
import { noSuchOrder, orderResource } from './order-resource.ts';
import { buyerOf, registerBirth, registerCustomer } from './register-birth.ts';
import { requestReport } from './request-report.ts';

/**
 * Asks again for the reports that failed, and for those that lacked a customer alone. It is the same report: reports
 * takes a new request for one that failed as a new beginning. The customer and the birth profile are registered anew,
 * since a report may have failed because its profile was gone.
 * @throws ConflictError when there is nothing to retry, or nobody to send it to
 */
export async function retryOrder(request: HttpRequest, orderId: string, context: OrdersContext): Promise<OrderView> {
  const { orm, users, outbox } = context;
  const known = await orm.em.fork().findOne(Order, orderId, { populate: ['lines'] });
  if (!known) throw new NotFoundError(noSuchOrder);
  const lines = known.retryable();
  if (!known.email) throw new ConflictError('The order has no e-mail address; give it one first.');

  const customer = buyerOf(known, known.email);
  const userId = await registerCustomer(users, customer);
  const profiles = new Map<string, string>();
  for (const { id, birthDetails } of lines) {
    profiles.set(id, await registerBirth(users, userId, customer, birthDetails as BirthDetails));
  }
  const view = await changeOne(request, orm.em.fork(), orderResource(orderId), async (order, em) => {
    await order.lines.init();
    for (const line of order.retryable()) {
      const profileId = profiles.get(line.id);
      if (profileId) requestReport(em, line, profileId, userId);
    }
    order.settle();
    await handOver(em, order, userId);
  });
  await outbox.flush();
  return view;
}
