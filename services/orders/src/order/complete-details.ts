import { isDeepStrictEqual } from 'node:util';
import { parseBirthDate, parseBirthTime } from '@astrall/astrology/birth-date.ts';
import { ConflictError, type FieldErrors, InvalidError, NotFoundError } from '@astrall/platform/errors.ts';
import { LockMode } from '@mikro-orm/core';
import type { OrdersContext } from '../context.ts';
import { type AnsweredBy, askAnew, closeAnswered } from '../details-request/close-requests.ts';
import { type BirthDetails, birthDateFaults, isComplete, type UnderstoodDetails } from '../shopify/birth-details.ts';
import { cleanText } from '../shopify/clean-text.ts';
import { isEmailAddress } from '../shopify/email-address.ts';
import { maxDetailLength } from '../shopify/properties.ts';
import { CorrectedMeanwhileError, withFreshOrder } from './corrected-meanwhile.ts';
import { handOver } from './hand-over.ts';
import type { CompleteDetails } from './order.dto.ts';
import { Order } from './order.entity.ts';
import type { OrderLine } from './order-line.entity.ts';
import { buyerOf, registerBirth, registerForCustomer } from './register-birth.ts';
import { requestReport } from './request-report.ts';

interface Completion {
  by: AnsweredBy;
  /** Until when users is waited for. */
  signal?: AbortSignal;
}

/**
 * Gives a waiting line the birth details it lacked, keeps those it had, and asks for its report.
 * @throws InvalidError that names each field, NotFoundError, ConflictError when the line waits for nothing,
 *   or UnavailableError when the order is corrected on and on
 */
export async function completeDetails(
  orderId: string,
  lineId: string,
  input: CompleteDetails,
  context: OrdersContext,
  options: Completion = { by: 'staff' },
): Promise<void> {
  await withFreshOrder(() => completeOnce(orderId, lineId, input, context, options));
  await context.outbox.flush();
}

async function completeOnce(
  orderId: string,
  lineId: string,
  input: CompleteDetails,
  { orm, users }: OrdersContext,
  { by, signal }: Completion,
): Promise<void> {
  const known = await orm.em.fork().findOne(Order, orderId, { populate: ['lines'] });
  if (!known) throw new NotFoundError('There is no such order.');
  const details = mergeDetails(input, waitingLine(known, lineId));
  const email = input.email ?? known.email;
  if (!email) throw new ConflictError('The order has no e-mail address; send one with the details.');

  const customer = buyerOf(known, email);
  const { userId, registered: profileId } = await registerForCustomer(
    users,
    known,
    customer,
    (id) => registerBirth(users, id, customer, details, signal),
    signal,
  );

  await orm.em.fork().transactional(async (em) => {
    const order = await em.findOneOrFail(Order, orderId, { lockMode: LockMode.PESSIMISTIC_WRITE });
    await order.lines.init();
    const line = waitingLine(order, lineId);
    const isBuyerCorrected = !input.email && order.email !== email;
    const areDetailsCorrected = !isDeepStrictEqual(mergeDetails(input, line), details);
    if (isBuyerCorrected || areDetailsCorrected) throw new CorrectedMeanwhileError();
    const before = { userId: order.userId, email: order.email };
    if (input.email) order.correct({ email });
    await handOver(em, order, userId);
    line.birthDetails = details;
    requestReport(em, line, profileId, userId);
    order.settle();
    await closeAnswered(em, order, by);
    await askAnew(em, order, before);
  });
}

/** What people give, over what the order carries. */
function mergeDetails(input: CompleteDetails, { birthDetails, candidates }: OrderLine): BirthDetails {
  const given = readGiven(input);
  // A place that was offered says its country itself, and the one that came with the order may be wrong.
  const isOffered = candidates.includes(given.birth_place ?? '');
  const carried = isOffered ? { ...birthDetails, birth_country: null } : birthDetails;
  const merged = { ...nothing, ...carried, ...given };
  if (isComplete(merged)) return merged;
  const errors: FieldErrors = {};
  if (!merged.birth_date) errors['birth_date'] = [missing];
  if (merged.birth_time === undefined)
    errors['birth_time'] = ['is needed, or null: the order carries none that is a time'];
  if (!merged.birth_place) errors['birth_place'] = [missing];
  throw new InvalidError('Some fields are missing.', errors);
}

const missing = 'is needed: the order carries none';
const nothing: UnderstoodDetails = { person_name: null, birth_date: null, birth_place: null, birth_country: null };

/** The details that were sent; one that was left out is no member. */
function readGiven(input: CompleteDetails): Partial<UnderstoodDetails> {
  const given: Partial<UnderstoodDetails> = {};
  const errors: FieldErrors = {};
  if (input.birth_date !== undefined) {
    const date = parseBirthDate(input.birth_date, new Date().toISOString().slice(0, 10));
    if (date.ok) given.birth_date = date.date;
    else errors['birth_date'] = [birthDateFaults[date.reason]];
  }
  if (input.birth_time !== undefined) {
    const time = input.birth_time === null ? { ok: true as const, time: null } : parseBirthTime(input.birth_time);
    if (time.ok) given.birth_time = time.time;
    else errors['birth_time'] = ['is not a time of day'];
  }
  if (input.birth_place !== undefined) {
    given.birth_place = cleanText(input.birth_place, maxDetailLength);
    if (!given.birth_place) errors['birth_place'] = ['must not be empty'];
  }
  const personName = cleanText(input.person_name ?? '', maxDetailLength);
  if (personName) given.person_name = personName;
  if (input.birth_country !== undefined) {
    given.birth_country = cleanText(input.birth_country ?? '', maxDetailLength) || null;
  }
  if (input.email !== undefined && !isEmailAddress(input.email)) errors['email'] = ['must be an e-mail address'];
  if (Object.keys(errors).length > 0) throw new InvalidError('Some fields are not acceptable.', errors);
  return given;
}

function waitingLine(order: Order, lineId: string): OrderLine {
  const line = order.lines.find((candidate) => candidate.id === lineId);
  if (!line) throw new NotFoundError('There is no such order line.');
  if (order.state === 'cancelled') throw new ConflictError('The order is cancelled; nothing of it is made any more.');
  if (line.reportState !== 'awaiting_details' && line.reportState !== 'failed') {
    throw new ConflictError('The line does not wait for birth details.');
  }
  return line;
}
