import { isDeepStrictEqual } from 'node:util';
import { ConflictError, NotFoundError } from '@astrall/platform/errors.ts';
import { changeOne } from '@astrall/platform/http/change-one.ts';
import type { HttpRequest } from '@astrall/platform/http/http-request.ts';
import type { OrdersContext } from '../context.ts';
import { askAnew } from '../details-request/close-requests.ts';
import type { BirthDetails } from '../shopify/birth-details.ts';
import { CorrectedMeanwhileError, withFreshOrder } from './corrected-meanwhile.ts';
import { handOver } from './hand-over.ts';
import type { OrderView } from './order.dto.ts';
import { Order } from './order.entity.ts';
import { noSuchOrder, orderResource } from './order-resource.ts';
import { buyerOf, registerBirth, registerForCustomer } from './register-birth.ts';
import { requestReport } from './request-report.ts';

/**
 * Asks again for the reports that failed, and for those that lacked a customer alone. It is the same report: reports
 * takes a new request for one that failed as a new beginning. The birth profile, and a customer who is gone, are
 * registered anew, since a report may have failed because its profile was gone.
 * @throws ConflictError when there is nothing to retry, or nobody to send it to, UnavailableError when the order is
 *   corrected on and on
 */
export async function retryOrder(request: HttpRequest, orderId: string, context: OrdersContext): Promise<OrderView> {
  const view = await withFreshOrder(() => retryOnce(request, orderId, context));
  await context.outbox.flush();
  return view;
}

async function retryOnce(request: HttpRequest, orderId: string, { orm, users }: OrdersContext): Promise<OrderView> {
  const known = await orm.em.fork().findOne(Order, orderId, { populate: ['lines'] });
  if (!known) throw new NotFoundError(noSuchOrder);
  const lines = known.retryable();
  if (!known.email) throw new ConflictError('The order has no e-mail address; give it one first.');

  const customer = buyerOf(known, known.email);
  const { userId, registered: profiles } = await registerForCustomer(users, known, customer, async (owner) => {
    const births = new Map<string, { profileId: string; details: BirthDetails }>();
    for (const { id, birthDetails } of lines) {
      const details = birthDetails as BirthDetails;
      births.set(id, { profileId: await registerBirth(users, owner, customer, details), details });
    }
    return births;
  });
  return changeOne(request, orm.em.fork(), orderResource(orderId), async (order, em) => {
    if (order.email !== known.email) throw new CorrectedMeanwhileError();
    await order.lines.init();
    const before = { userId: order.userId, email: order.email };
    await handOver(em, order, userId);
    for (const line of order.retryable()) {
      const profile = profiles.get(line.id);
      if (!profile) continue;
      if (!isDeepStrictEqual(line.birthDetails, profile.details)) throw new CorrectedMeanwhileError();
      requestReport(em, line, profile.profileId, userId);
    }
    order.settle();
    await askAnew(em, order, before);
  });
}
