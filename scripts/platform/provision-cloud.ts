import { delivery, emailQueue, schedule, subscriptions, topics } from '@astrall/contracts/topology.ts';
import { type CloudApi, projectPath } from './cloud-api.ts';
import { bucketName, projectId, queueLocation, type Settings, serviceAccount } from './settings.ts';

const location = `projects/${projectId}/locations/${queueLocation}`;

export const emailQueueName = `${location}/queues/${emailQueue.name}`;

/**
 * Creates the topics, subscriptions, queue, clock and bucket that are missing, and changes those that differ: another
 * PORT_BASE moves every address. The same calls Google Cloud takes.
 */
export async function provisionCloud(api: CloudApi, settings: Settings): Promise<void> {
  const topicPath = (topic: string) => `projects/${projectId}/topics/${topic}`;
  const oidcToken = (audience: string) => ({ serviceAccountEmail: serviceAccount('push'), audience });
  const create = (method: string, path: string, body: unknown) => api.call(method, path, body, [409]);

  await Promise.all(
    [delivery.deadLetterTopic, ...Object.values(topics)].map((topic) => create('PUT', `/v1/${topicPath(topic)}`, {})),
  );
  await Promise.all([
    // A dead letter is kept for people: nobody pulls from this subscription by itself.
    create('PUT', `${projectPath}/subscriptions/${delivery.deadLetterTopic}`, {
      topic: topicPath(delivery.deadLetterTopic),
    }),
    ...subscriptions.map(({ topic, service }) =>
      ensureSubscription(api, `${projectPath}/subscriptions/${topic}-${service}`, topicPath(topic), {
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
    ensure(api, `/v2/${location}/queues`, emailQueueName, {
      rateLimits: { maxConcurrentDispatches: emailQueue.maxConcurrentDispatches },
      retryConfig: {
        maxAttempts: emailQueue.maxAttempts,
        minBackoff: `${emailQueue.minBackoffSeconds}s`,
        maxBackoff: `${emailQueue.maxBackoffSeconds}s`,
        maxDoublings: emailQueue.maxDoublings,
      },
    }),
    ...schedule.map(({ service, task, cron, timeZone }) =>
      ensure(api, `/v1/${location}/jobs`, `${location}/jobs/${service}-${task}`, {
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

/** A subscription's settings but for its topic, which never changes. */
async function ensureSubscription(api: CloudApi, path: string, topic: string, wanted: object): Promise<void> {
  const { status } = await api.call('PUT', path, { topic, ...wanted }, [409]);
  if (status !== 409 || agrees((await api.call('GET', path)).body, wanted)) return;
  await api.call('PATCH', path, { subscription: wanted, updateMask: Object.keys(wanted).join(',') });
}

/** A queue or a cron job. One that agrees is left alone: a change would plan its next run anew and forget a missed one. */
async function ensure(api: CloudApi, collection: string, name: string, wanted: object): Promise<void> {
  const { status } = await api.call('POST', collection, { name, ...wanted }, [409]);
  const path = `${collection.slice(0, 4)}${name}`;
  if (status !== 409 || agrees((await api.call('GET', path)).body, wanted)) return;
  await api.call('PATCH', `${path}?updateMask=${Object.keys(wanted).join(',')}`, wanted);
}

/** Whether what is found has every wanted value; it may hold more, such as defaults. */
function agrees(found: unknown, wanted: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return found === wanted;
  return Object.entries(wanted).every(([key, value]) => agrees((found as Record<string, unknown>)?.[key], value));
}
