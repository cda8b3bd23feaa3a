import { z } from 'zod';
import { type HttpTarget, httpTargetFields } from '../dispatch/http-target.ts';
import { duration, httpUrl, outputOnly, text } from '../proto/fields.ts';
import { nextSlot } from './cron.ts';

const DEFAULT_RETRY = { minBackoffDuration: '5s', maxBackoffDuration: '3600s', maxDoublings: 5, retryCount: 0 };

export const scheduleName = z
  .string()
  .regex(/^projects\/[^/]+\/locations\/[^/]+\/jobs\/[\w-]{1,500}$/, 'must be projects/{p}/locations/{l}/jobs/{j}');

export const scheduleConfig = z
  .strictObject({
    name: text.optional(),
    description: text.max(500).optional(),
    schedule: z.string(),
    timeZone: z
      .string()
      .default('')
      .transform((zone) => zone || 'Etc/UTC'),
    httpTarget: z.strictObject({ uri: httpUrl, ...httpTargetFields }),
    retryConfig: z
      .strictObject({
        retryCount: z.int().min(0).max(5).default(DEFAULT_RETRY.retryCount),
        maxRetryDuration: duration.optional(),
        minBackoffDuration: duration.default(DEFAULT_RETRY.minBackoffDuration),
        maxBackoffDuration: duration.default(DEFAULT_RETRY.maxBackoffDuration),
        maxDoublings: z.int().min(0).default(DEFAULT_RETRY.maxDoublings),
      })
      .default(DEFAULT_RETRY),
    attemptDeadline: duration.default('180s'),
    state: outputOnly,
    status: outputOnly,
    userUpdateTime: outputOnly,
    scheduleTime: outputOnly,
    lastAttemptTime: outputOnly,
  })
  .superRefine(({ schedule, timeZone }, context) => {
    try {
      nextSlot(schedule, timeZone, new Date());
    } catch (error) {
      context.addIssue({ code: 'custom', path: ['schedule'], message: `${schedule} in ${timeZone}: ${String(error)}` });
    }
  });

export type ScheduleConfig = Omit<z.infer<typeof scheduleConfig>, 'state' | 'userUpdateTime'> & {
  state: 'ENABLED' | 'PAUSED';
  userUpdateTime: string;
};

export function targetOf({ httpTarget: { uri, ...rest } }: ScheduleConfig): HttpTarget {
  return { url: uri, ...rest };
}
