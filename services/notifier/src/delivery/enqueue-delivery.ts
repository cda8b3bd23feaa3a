import { answerOf } from '@astrall/contracts/clients.ts';
import type { PasswordResetRequested, ReportCompleted } from '@astrall/contracts/events.ts';
import { insertedOnce } from '@astrall/platform/database/conflicts.ts';
import type { NotifierContext } from '../context.ts';
import { EmailDelivery } from './email-delivery.entity.ts';

/**
 * Queues the mail about a report that is ready. Everything here has a natural key, so the event may come any number
 * of times and stop anywhere: the row, then the task named after it.
 */
export async function enqueueDelivery(event: ReportCompleted, context: NotifierContext): Promise<void> {
  if (event.status !== 'ready') return;
  await enqueue(EmailDelivery.of(event, await recipientOf(event.user_id, context)), context);
}

/** Queues the mail with a link to set a password. The link is asked for when the mail goes out. */
export async function enqueuePasswordReset(event: PasswordResetRequested, context: NotifierContext): Promise<void> {
  const recipient = await recipientOf(event.user_id, context);
  await enqueue(EmailDelivery.ofPasswordReset(event.reset_id, recipient), context);
}

function recipientOf(userId: string, { users }: NotifierContext) {
  return answerOf(users.get('/users/{user_id}', { params: { path: { user_id: userId } } }));
}

async function enqueue(delivery: EmailDelivery, context: NotifierContext): Promise<void> {
  await insertedOnce(() => context.orm.em.fork().persist(delivery).flush());
  await context.emailQueue.enqueue({ delivery_id: delivery.id });
}
