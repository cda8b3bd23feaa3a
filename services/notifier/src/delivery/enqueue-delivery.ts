import { answerOf } from '@astrall/contracts/clients.ts';
import type { ReportCompleted } from '@astrall/contracts/events.ts';
import { insertedOnce } from '@astrall/platform/database/conflicts.ts';
import type { NotifierContext } from '../context.ts';
import { EmailDelivery } from './email-delivery.entity.ts';

/**
 * Queues the mail about a report that is ready. Everything here has a natural key, so the event may come any number
 * of times and stop anywhere: the row, then the task named after it.
 */
export async function enqueueDelivery(event: ReportCompleted, context: NotifierContext): Promise<void> {
  if (event.status !== 'ready') return;
  const user = await answerOf(context.users.GET('/users/{user_id}', { params: { path: { user_id: event.user_id } } }));
  const delivery = EmailDelivery.of(event, user);
  await insertedOnce(() => context.orm.em.fork().persist(delivery).flush());
  await context.emailQueue.enqueue({ delivery_id: delivery.id });
}
