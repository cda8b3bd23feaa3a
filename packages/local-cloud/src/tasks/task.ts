import { z } from 'zod';
import { type HttpTarget, httpTargetFields } from '../dispatch/http-target.ts';
import { duration, httpUrl, outputOnly, timestamp } from '../proto/fields.ts';
import type { Job } from '../queue/job.ts';
import { taskName } from './names.ts';

const MAX_BYTES = 1_000_000;

const httpRequest = z.strictObject({ url: httpUrl, ...httpTargetFields });

export const createTaskRequest = z
  .strictObject({
    task: z.strictObject({
      name: taskName.optional(),
      httpRequest,
      scheduleTime: timestamp.optional(),
      dispatchDeadline: duration.default('600s'),
      createTime: outputOnly,
      dispatchCount: outputOnly,
      responseCount: outputOnly,
      firstAttempt: outputOnly,
      lastAttempt: outputOnly,
      view: outputOnly,
    }),
    responseView: z.union([z.string(), z.int()]).optional(),
  })
  .refine((request) => JSON.stringify(request).length <= MAX_BYTES, `is larger than ${MAX_BYTES} bytes`);

export interface StoredTask {
  httpRequest: HttpTarget;
  dispatchDeadline: string;
}

export function isFullView(view: unknown): boolean {
  return view === 'FULL' || String(view) === '2';
}

export function presentTask(job: Job, full: boolean) {
  const { httpRequest, dispatchDeadline } = job.payload as StoredTask;
  const { body, ...basic } = httpRequest;
  return {
    name: job.name,
    httpRequest: full ? httpRequest : basic,
    scheduleTime: job.dueAt.toISOString(),
    createTime: job.createdAt.toISOString(),
    dispatchDeadline,
    dispatchCount: job.attempts,
    responseCount: job.responses,
    view: full ? 'FULL' : 'BASIC',
  };
}
