import { parseBirthDate, parseBirthTime } from '@astrall/astrology/birth-date.ts';
import { ConflictError, type FieldErrors, InvalidError, NotFoundError } from '@astrall/platform/errors.ts';
import { LockMode } from '@mikro-orm/core';
import type { OrdersContext } from '../context.ts';
import { type BirthDetails, birthDateFaults, maxDetailLength } from '../shopify/birth-details.ts';
import { cleanText } from '../shopify/clean-text.ts';
import { isEmailAddress } from '../shopify/email-address.ts';
import type { CompleteDetails } from './order.dto.ts';
import { Order } from './order.entity.ts';
import type { OrderLine } from './order-line.entity.ts';
import { registerBirth, registerCustomer } from './register-birth.ts';
import { requestReport } from './request-report.ts';

/**
 * Gives a waiting line the birth details it lacked, and asks for its report.
 * @throws InvalidError that names each field, NotFoundError, or ConflictError when the line waits for nothing
 */
export async function completeDetails(
  orderId: string,
  lineId: string,
  input: CompleteDetails,
  context: OrdersContext,
): Promise<void> {
  const { orm, users, outbox } = context;
  const details = readDetails(input);
  const known = await orm.em.fork().findOne(Order, orderId, { populate: ['lines'] });
  if (!known) throw new NotFoundError('There is no such order.');
  waitingLine(known, lineId);
  const email = input.email ?? known.email;
  if (!email) throw new ConflictError('The order has no e-mail address; send one with the details.');

  const customer = {
    email,
    firstName: known.customerFirstName ?? null,
    lastName: known.customerLastName ?? null,
    locale: known.locale,
  };
  const userId = await registerCustomer(users, customer);
  const profileId = await registerBirth(users, userId, customer, details);

  await orm.em.fork().transactional(async (em) => {
    const order = await em.findOneOrFail(Order, orderId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await order.lines.init();
    order.userId = userId;
    order.email = email;
    requestReport(em, waitingLine(order, lineId), profileId, userId);
    order.settle();
  });
  await outbox.flush();
}

function readDetails(input: CompleteDetails): BirthDetails {
  const date = parseBirthDate(input.birth_date, new Date().toISOString().slice(0, 10));
  const time = input.birth_time ? parseBirthTime(input.birth_time) : { ok: true as const, time: null };
  const place = cleanText(input.birth_place, maxDetailLength);
  const errors: FieldErrors = {};
  if (!date.ok) errors['birth_date'] = [birthDateFaults[date.reason]];
  if (!time.ok) errors['birth_time'] = ['is not a time of day'];
  if (!place) errors['birth_place'] = ['must not be empty'];
  if (input.email !== undefined && !isEmailAddress(input.email)) errors['email'] = ['must be an e-mail address'];
  if (!date.ok || !time.ok || Object.keys(errors).length > 0) {
    throw new InvalidError('Some fields are not acceptable.', errors);
  }
  return {
    name: cleanText(input.person_name ?? '', maxDetailLength) || null,
    date: date.date,
    time: time.time,
    place,
    country: cleanText(input.birth_country ?? '', maxDetailLength) || null,
  };
}

function waitingLine(order: Order, lineId: string): OrderLine {
  const line = order.lines.find((candidate) => candidate.id === lineId);
  if (!line) throw new NotFoundError('There is no such order line.');
  if (line.reportState !== 'awaiting_details' && line.reportState !== 'failed') {
    throw new ConflictError('The line does not wait for birth details.');
  }
  return line;
}
