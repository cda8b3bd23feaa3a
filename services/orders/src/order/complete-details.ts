import { answerOf } from '@astrall/contracts/clients.ts';
import { ConflictError, NotFoundError } from '@astrall/platform/errors.ts';
import { LockMode } from '@mikro-orm/core';
import type { OrdersContext } from '../context.ts';
import type { CompleteDetails } from './order.dto.ts';
import { Order } from './order.entity.ts';
import type { OrderLine } from './order-line.entity.ts';
import { requestReport } from './request-report.ts';

/**
 * Gives a waiting line the birth details it lacked, and asks for its report.
 * @throws NotFoundError, or ConflictError when the line waits for nothing
 */
export async function completeDetails(
  orderId: string,
  lineId: string,
  details: CompleteDetails,
  context: OrdersContext,
): Promise<void> {
  const { orm, users, outbox } = context;
  const known = await orm.em.fork().findOne(Order, orderId, { populate: ['lines'] });
  const line = waitingLine(known, lineId);
  const email = details.email ?? known?.email;
  if (!known || !email) throw new ConflictError('The order has no e-mail address; send one with the details.');

  const customer = {
    email,
    first_name: known.customerFirstName ?? '',
    last_name: known.customerLastName ?? '',
    locale: known.locale,
  };
  const user = await answerOf(users.PUT('/customers', { body: customer }));
  const profile = {
    person_name: details.person_name ?? (`${customer.first_name} ${customer.last_name}`.trim() || email),
    birth_date: details.birth_date,
    birth_time: details.birth_time ?? null,
    birth_place: details.birth_place,
    birth_country: details.birth_country ?? null,
  };
  const path = { user_id: user.id };
  const { id: profileId } = await answerOf(
    users.PUT('/users/{user_id}/birth-profiles', { params: { path }, body: profile }),
  );

  await orm.em.fork().transactional(async (em) => {
    const order = await em.findOneOrFail(Order, orderId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await order.lines.init();
    order.userId = user.id;
    order.email = email;
    requestReport(em, waitingLine(order, lineId), profileId, user.id, line.locale);
    order.settle();
  });
  await outbox.flush();
}

function waitingLine(order: Order | null, lineId: string): OrderLine {
  const line = order?.lines.find((candidate) => candidate.id === lineId);
  if (!line) throw new NotFoundError('There is no such order line.');
  if (line.reportState !== 'awaiting_details' && line.reportState !== 'failed') {
    throw new ConflictError('The line does not wait for birth details.');
  }
  return line;
}
