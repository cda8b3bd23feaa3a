import type { CloudContext } from './cloud-context.ts';
import { serveSubscription } from './pubsub/serve-subscription.ts';
import type { SubscriptionConfig } from './pubsub/subscription.ts';
import { listResources } from './resource/resource-store.ts';
import { scheduleQueue } from './scheduler/run-schedule.ts';
import type { ScheduleConfig } from './scheduler/schedule-config.ts';
import { taskQueue } from './tasks/dispatch-task.ts';
import type { QueueConfig } from './tasks/queue-config.ts';

/** Takes up everything an earlier process left undelivered. */
export async function resumeDelivery(context: CloudContext): Promise<void> {
  for (const { name, config } of await listResources<object>(context.pool, 'projects')) {
    const [, , kind, , subKind] = name.split('/');
    if (kind === 'subscriptions') await serveSubscription(context, name, config as SubscriptionConfig);
    if (subKind === 'queues') context.dispatcher.serve(taskQueue(context, name, config as QueueConfig));
    if (subKind === 'jobs') context.dispatcher.serve(scheduleQueue(context, name, config as ScheduleConfig));
  }
}
