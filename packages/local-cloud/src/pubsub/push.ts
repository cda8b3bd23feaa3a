import type { CloudContext } from '../cloud-context.ts';
import { sendRequest } from '../dispatch/send-request.ts';
import { durationMs } from '../proto/duration.ts';
import { backoffMs } from '../queue/backoff.ts';
import type { Job, Outcome, QueueSpec } from '../queue/job.ts';
import { deadLetter } from './dead-letter.ts';
import type { StoredMessage } from './message.ts';
import type { SubscriptionConfig } from './subscription.ts';

const CONCURRENT_PUSHES = 20;
const ACKNOWLEDGED = new Set([102, 200, 201, 202, 204]);
const DEFAULT_RETRY_POLICY = { minimumBackoff: '0.1s', maximumBackoff: '60s' };

export type PushSubscription = SubscriptionConfig & { pushEndpoint: string };

export function pushQueue(context: CloudContext, name: string, config: PushSubscription): QueueSpec {
  return {
    name,
    concurrency: CONCURRENT_PUSHES,
    handle: (job, signal) => push(context, job, config, signal),
  };
}

async function push(
  { pool, authorize, log }: CloudContext,
  job: Job,
  config: PushSubscription,
  signal: AbortSignal,
): Promise<Outcome> {
  const attempt = job.attempts + 1;
  const stored = job.payload as StoredMessage;
  const answer = await sendRequest({
    url: config.pushEndpoint,
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'CloudPubSub-Google',
      ...(await authorize(config.pushConfig.oidcToken, config.pushEndpoint)),
    },
    body: JSON.stringify(envelope(stored, job.queue, config.deadLetterPolicy && attempt)),
    timeoutMs: config.ackDeadlineSeconds * 1000,
    signal,
  });
  if (answer.status !== undefined && ACKNOWLEDGED.has(answer.status)) return { kind: 'done' };
  if (signal.aborted) return { kind: 'interrupted' };
  log('warn', 'push not acknowledged', { subscription: job.queue, messageId: stored.id, attempt, ...answer });
  const dead = await deadLetter({ pool, log }, job, config, attempt);
  return dead ?? { kind: 'retry', afterMs: retryMs(config, attempt), status: answer.status };
}

function envelope({ id, publishTime, message }: StoredMessage, subscription: string, deliveryAttempt?: number) {
  const { orderingKey, ...content } = message;
  return {
    message: {
      ...content,
      messageId: id,
      message_id: id,
      publishTime,
      publish_time: publishTime,
      ...(orderingKey ? { orderingKey } : {}),
    },
    subscription,
    ...(deliveryAttempt ? { deliveryAttempt } : {}),
  };
}

function retryMs({ retryPolicy = DEFAULT_RETRY_POLICY }: SubscriptionConfig, attempt: number): number {
  return backoffMs(attempt, {
    minMs: durationMs(retryPolicy.minimumBackoff),
    maxMs: durationMs(retryPolicy.maximumBackoff),
  });
}
