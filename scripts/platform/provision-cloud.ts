import { delivery, emailQueue, schedule, subscriptions, topics } from '@astrall/contracts/topology.ts';
import { type CloudApi, projectPath } from './cloud-api.ts';
import { bucketName, projectId, queueLocation, type Settings, serviceAccount } from './settings.ts';

const alreadyThere = [409];
const location = `projects/${projectId}/locations/${queueLocation}`;

export const emailQueueName = `${location}/queues/${emailQueue.name}`;

/** Creates the topics, subscriptions, queue, clock and bucket that are missing: the same calls Google Cloud takes. */
export async function provisionCloud(api: CloudApi, settings: Settings): Promise<void> {
  const topicPath = (topic: string) => `projects/${projectId}/topics/${topic}`;
  const oidcToken = (audience: string) => ({ serviceAccountEmail: serviceAccount('push'), audience });
  const create = (method: string, path: string, body: unknown) => api.call(method, path, body, alreadyThere);

  for (const topic of [delivery.deadLetterTopic, ...Object.values(topics)])
    await create('PUT', `/v1/${topicPath(topic)}`, {});
  await Promise.all([
    // A dead letter is kept for people: nobody pulls from this subscription by itself.
    create('PUT', `${projectPath}/subscriptions/${delivery.deadLetterTopic}`, {
      topic: topicPath(delivery.deadLetterTopic),
    }),
    ...subscriptions.map(({ topic, service }) =>
      create('PUT', `${projectPath}/subscriptions/${topic}-${service}`, {
        topic: topicPath(topic),
        pushConfig: {
          pushEndpoint: `${settings.urls[service]}/events/${topic}`,
          oidcToken: oidcToken(settings.urls[service]),
        },
        ackDeadlineSeconds: delivery.ackDeadlineSeconds,
        retryPolicy: {
          minimumBackoff: `${delivery.minimumBackoffSeconds}s`,
          maximumBackoff: `${delivery.maximumBackoffSeconds}s`,
        },
        deadLetterPolicy: {
          deadLetterTopic: topicPath(delivery.deadLetterTopic),
          maxDeliveryAttempts: delivery.maxDeliveryAttempts,
        },
      }),
    ),
    create('POST', `/v2/${location}/queues`, {
      name: emailQueueName,
      rateLimits: { maxConcurrentDispatches: emailQueue.maxConcurrentDispatches },
      retryConfig: {
        maxAttempts: emailQueue.maxAttempts,
        minBackoff: `${emailQueue.minBackoffSeconds}s`,
        maxBackoff: `${emailQueue.maxBackoffSeconds}s`,
        maxDoublings: emailQueue.maxDoublings,
      },
    }),
    ...schedule.map(({ service, task, cron, timeZone }) =>
      create('POST', `/v1/${location}/jobs`, {
        name: `${location}/jobs/${service}-${task}`,
        schedule: cron,
        timeZone,
        httpTarget: {
          uri: `${settings.urls[service]}/tasks/${task}`,
          httpMethod: 'POST',
          oidcToken: oidcToken(settings.urls[service]),
        },
      }),
    ),
    create('POST', `/storage/v1/b?project=${projectId}`, { name: bucketName }),
  ]);
}
