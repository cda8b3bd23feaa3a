import type { CloudContext } from '../cloud-context.ts';
import type { Job, Outcome } from '../queue/job.ts';
import { listResources } from '../resource/resource-store.ts';
import type { PubsubMessage, StoredMessage } from './message.ts';
import { publish } from './publish.ts';
import type { SubscriptionConfig } from './subscription.ts';

/** How a message leaves its subscription once its attempts are used up; undefined while it should be tried again. */
export async function deadLetter(
  { pool, log }: Pick<CloudContext, 'pool' | 'log'>,
  job: Job,
  { deadLetterPolicy }: SubscriptionConfig,
  attempt: number,
): Promise<Outcome | undefined> {
  if (!deadLetterPolicy || attempt < deadLetterPolicy.maxDeliveryAttempts) return undefined;
  const { deadLetterTopic } = deadLetterPolicy;
  const collection = deadLetterTopic.slice(0, deadLetterTopic.lastIndexOf('/'));
  if (!(await listResources(pool, collection)).some(({ name }) => name === deadLetterTopic)) {
    log('error', 'dead letter topic is missing', { subscription: job.queue, topic: deadLetterTopic });
    return undefined;
  }
  const message = withDiagnosis(job, attempt);
  return {
    kind: 'moved',
    effect: async (db) => (await publish(db, deadLetterTopic, [message])).queues,
  };
}

function withDiagnosis(job: Job, attempt: number): PubsubMessage {
  const { message, publishTime } = job.payload as StoredMessage;
  const [, project = '', , subscription = ''] = job.queue.split('/');
  return {
    ...message,
    attributes: {
      ...message.attributes,
      CloudPubSubDeadLetterSourceDeliveryCount: String(attempt),
      CloudPubSubDeadLetterSourceSubscription: subscription,
      CloudPubSubDeadLetterSourceSubscriptionProject: project,
      CloudPubSubDeadLetterSourceTopicPublishTime: publishTime,
    },
  };
}
