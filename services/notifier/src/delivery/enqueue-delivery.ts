import type { DetailsRequested, PasswordResetRequested, ReportCompleted } from '@astrall/contracts/events.ts';
import { insertedOnce } from '@astrall/platform/database/conflicts.ts';
import type { FilterQuery } from '@mikro-orm/core';
import type { NotifierContext } from '../context.ts';
import { addresseeOf, ErasedAddresseeError } from './addressee.ts';
import { EmailDelivery, type Recipient } from './email-delivery.entity.ts';

/**
 * Queues the mail about a report that is ready. Who was mailed about a report before is not mailed again because it was
 * made again.
 */
export async function enqueueDelivery(event: ReportCompleted, context: NotifierContext): Promise<void> {
  if (event.status !== 'ready') return;
  const before = { reportId: event.report_id, kind: 'report_ready' as const };
  await enqueueOnce(before, event, (recipient) => EmailDelivery.of(event, recipient), context);
}

/** Queues the mail that asks the customer for birth details. What to ask is asked for when the mail goes out. */
export async function enqueueDetailsRequest(event: DetailsRequested, context: NotifierContext): Promise<void> {
  const before = { detailsRequestId: event.request_id };
  await enqueueOnce(before, event, (recipient) => EmailDelivery.ofDetailsRequest(event, recipient), context);
}

/** Queues the mail with a link to set a password. The link is asked for when the mail goes out. */
export async function enqueuePasswordReset(event: PasswordResetRequested, context: NotifierContext): Promise<void> {
  const before = { passwordResetId: event.reset_id };
  const ofReset = (recipient: Recipient) => EmailDelivery.ofPasswordReset(event.reset_id, recipient);
  await enqueueOnce(before, event, ofReset, context);
}

/**
 * Everything here has a natural key, so the event may come any number of times and stop anywhere: the row, then the task
 * named after it.
 */
async function enqueueOnce(
  before: FilterQuery<EmailDelivery>,
  event: { user_id: string; order_id?: string },
  deliveryTo: (recipient: Recipient) => EmailDelivery,
  context: NotifierContext,
): Promise<void> {
  const known = await context.orm.em.fork().findOne(EmailDelivery, before, { orderBy: { createdAt: 'asc' } });
  if (known?.state === 'queued') await context.emailQueue.enqueue(known);
  if (known) return;
  const about = { userId: event.user_id, orderId: event.order_id ?? null };
  const recipient = await addresseeOf(about, context).catch((error) => {
    if (!(error instanceof ErasedAddresseeError)) throw error;
  });
  if (!recipient) return;
  const delivery = deliveryTo(recipient);
  await insertedOnce(() => context.orm.em.fork().persist(delivery).flush());
  await context.emailQueue.enqueue(delivery);
}
