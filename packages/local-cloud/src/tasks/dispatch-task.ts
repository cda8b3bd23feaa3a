import type { CloudContext } from '../cloud-context.ts';
import { callTarget, isSuccess } from '../dispatch/http-target.ts';
import { durationMs } from '../proto/duration.ts';
import { backoffMs } from '../queue/backoff.ts';
import type { Job, Outcome, QueueSpec } from '../queue/job.ts';
import type { QueueConfig } from './queue-config.ts';
import type { StoredTask } from './task.ts';

/** More at once than one machine has a use for. */
const MAX_CONCURRENCY = 100;

export function taskQueue(context: CloudContext, name: string, config: QueueConfig): QueueSpec {
  const { maxConcurrentDispatches } = config.rateLimits;
  return {
    name,
    concurrency: config.state === 'PAUSED' ? 0 : Math.min(maxConcurrentDispatches, MAX_CONCURRENCY),
    handle: (job, signal) => dispatchTask(context, job, config, signal),
  };
}

async function dispatchTask(
  context: CloudContext,
  job: Job,
  { retryConfig }: QueueConfig,
  signal: AbortSignal,
): Promise<Outcome> {
  const { httpRequest, dispatchDeadline } = job.payload as StoredTask;
  const answer = await callTarget(context, {
    target: httpRequest,
    userAgent: 'Google-Cloud-Tasks',
    headers: taskHeaders(job),
    timeoutMs: durationMs(dispatchDeadline),
    signal,
  });
  if (isSuccess(answer)) return { kind: 'done' };
  if (signal.aborted) return { kind: 'interrupted' };
  const attempts = job.attempts + 1;
  context.log('warn', 'task failed', { task: job.name, attempts, ...answer });
  if (isExhausted(job, attempts, retryConfig)) {
    context.log('error', 'task dropped: its attempts are used up', { task: job.name, attempts });
    return { kind: 'done' };
  }
  const { minBackoff, maxBackoff, maxDoublings } = retryConfig;
  const backoff = { minMs: durationMs(minBackoff), maxMs: durationMs(maxBackoff), maxDoublings };
  return { kind: 'retry', afterMs: backoffMs(attempts, backoff), status: answer.status };
}

function taskHeaders(job: Job): Record<string, string> {
  const headers: Record<string, string> = {
    'X-CloudTasks-QueueName': lastSegment(job.queue),
    'X-CloudTasks-TaskName': lastSegment(job.name ?? ''),
    'X-CloudTasks-TaskRetryCount': String(job.attempts),
    'X-CloudTasks-TaskExecutionCount': String(job.responses),
    'X-CloudTasks-TaskETA': (job.dueAt.getTime() / 1000).toFixed(3),
  };
  if (job.lastStatus !== null) headers['X-CloudTasks-TaskPreviousResponse'] = String(job.lastStatus);
  return headers;
}

/** With both limits set, a task is given up only when both are reached. */
function isExhausted(
  job: Job,
  attempts: number,
  { maxAttempts, maxRetryDuration }: QueueConfig['retryConfig'],
): boolean {
  if (maxAttempts < 0 || attempts < maxAttempts) return false;
  const limitMs = durationMs(maxRetryDuration ?? '0s');
  return Date.now() - (job.firstAttemptAt?.getTime() ?? Date.now()) >= limitMs;
}

function lastSegment(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
