import { z } from 'zod';
import { duration, outputOnly, text } from '../proto/fields.ts';

const DEFAULT_RETRY = { maxAttempts: 100, minBackoff: '0.100s', maxBackoff: '3600s', maxDoublings: 16 };
const DEFAULT_RATE = { maxDispatchesPerSecond: 500, maxBurstSize: 100, maxConcurrentDispatches: 1000 };

/** Zero and an absent field both mean the default: proto3 does not tell them apart. */
function int(fallback: number) {
  return z
    .int()
    .min(-1)
    .default(0)
    .transform((value) => value || fallback);
}

export const queueConfig = z.strictObject({
  name: text.optional(),
  rateLimits: z
    .strictObject({
      maxConcurrentDispatches: int(DEFAULT_RATE.maxConcurrentDispatches),
      maxDispatchesPerSecond: z.number().min(0).default(DEFAULT_RATE.maxDispatchesPerSecond),
      maxBurstSize: int(DEFAULT_RATE.maxBurstSize),
    })
    .default(DEFAULT_RATE),
  retryConfig: z
    .strictObject({
      maxAttempts: int(DEFAULT_RETRY.maxAttempts),
      maxRetryDuration: duration.optional(),
      minBackoff: duration.default(DEFAULT_RETRY.minBackoff),
      maxBackoff: duration.default(DEFAULT_RETRY.maxBackoff),
      maxDoublings: int(DEFAULT_RETRY.maxDoublings),
    })
    .default(DEFAULT_RETRY),
  state: outputOnly,
  purgeTime: outputOnly,
  stackdriverLoggingConfig: outputOnly,
});

export type QueueConfig = Omit<z.infer<typeof queueConfig>, 'state'> & { state?: 'RUNNING' | 'PAUSED' };
