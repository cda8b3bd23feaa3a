import { z } from 'zod';
import { duration, httpUrl, oidcToken, outputOnly, text } from '../proto/fields.ts';
import { topicName } from './names.ts';

const DEFAULT_ACK_DEADLINE_SECONDS = 10;

const pushConfig = z.strictObject({
  pushEndpoint: httpUrl.optional(),
  oidcToken: oidcToken.optional(),
  attributes: z.record(text, text).optional(),
});

/** Fields of real Pub/Sub that are absent here (filter, bigqueryConfig ...) are refused: ignoring them would hide a fault. */
export const subscriptionConfig = z.strictObject({
  name: text.optional(),
  topic: topicName,
  pushConfig: pushConfig.default({}),
  ackDeadlineSeconds: z
    .union([z.literal(0).transform(() => DEFAULT_ACK_DEADLINE_SECONDS), z.int().min(10).max(600)])
    .default(DEFAULT_ACK_DEADLINE_SECONDS),
  messageRetentionDuration: duration.default('604800s'),
  enableMessageOrdering: z.boolean().default(false),
  retryPolicy: z
    .strictObject({ minimumBackoff: duration.default('10s'), maximumBackoff: duration.default('600s') })
    .optional(),
  deadLetterPolicy: z
    .strictObject({
      deadLetterTopic: topicName,
      maxDeliveryAttempts: z.union([z.literal(0).transform(() => 5), z.int().min(5).max(100)]).default(5),
    })
    .optional(),
  labels: z.record(text, text).optional(),
  tags: z.record(text, text).optional(),
  expirationPolicy: z.strictObject({ ttl: duration.optional() }).optional(),
  state: outputOnly,
});

export type SubscriptionConfig = z.infer<typeof subscriptionConfig>;
