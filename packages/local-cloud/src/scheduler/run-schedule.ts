import type { CloudContext } from '../cloud-context.ts';
import type { Queryable } from '../database/connect.ts';
import { callTarget, isSuccess } from '../dispatch/http-target.ts';
import { durationMs } from '../proto/duration.ts';
import { backoffMs } from '../queue/backoff.ts';
import type { Job, Outcome, QueueSpec } from '../queue/job.ts';
import { deleteQueueJobs, insertJob } from '../queue/job-store.ts';
import { nextSlot } from './cron.ts';
import { type ScheduleConfig, targetOf } from './schedule-config.ts';

/** An enabled schedule is one waiting job, which moves on to the next slot when a run ends; a forced run is one more. */
interface ScheduledRun {
  slot: string;
  forced: boolean;
}

const CONCURRENT_RUNS = 2;

export function scheduleQueue(context: CloudContext, name: string, config: ScheduleConfig): QueueSpec {
  return {
    name,
    concurrency: CONCURRENT_RUNS,
    handle: (job, signal) => runSchedule(context, job, config, signal),
  };
}

/** Replaces whatever the schedule was waiting for. */
export async function planNextRun(db: Queryable, name: string, config: ScheduleConfig): Promise<void> {
  await deleteQueueJobs(db, name);
  if (config.state === 'PAUSED') return;
  const slot = nextSlot(config.schedule, config.timeZone, new Date());
  await insertJob(db, { queue: name, payload: scheduledRun(slot), dueAt: slot });
}

export async function planForcedRun(db: Queryable, name: string): Promise<void> {
  const run: ScheduledRun = { slot: new Date().toISOString(), forced: true };
  await insertJob(db, { queue: name, payload: run });
}

async function runSchedule(
  context: CloudContext,
  job: Job,
  config: ScheduleConfig,
  signal: AbortSignal,
): Promise<Outcome> {
  const run = job.payload as ScheduledRun;
  const answer = await callTarget(context, {
    target: targetOf(config),
    userAgent: 'Google-Cloud-Scheduler',
    headers: {
      'X-CloudScheduler': 'true',
      'X-CloudScheduler-JobName': job.queue.slice(job.queue.lastIndexOf('/') + 1),
      'X-CloudScheduler-ScheduleTime': run.slot,
    },
    timeoutMs: durationMs(config.attemptDeadline),
    signal,
  });
  const success = isSuccess(answer);
  if (!success && signal.aborted) return { kind: 'interrupted' };
  if (!success) {
    const attempts = job.attempts + 1;
    context.log('warn', 'scheduled run failed', { job: job.queue, slot: run.slot, attempts, ...answer });
    const afterMs = retryDelayMs(job, attempts, config);
    if (afterMs !== undefined) return { kind: 'retry', afterMs, status: answer.status };
  }
  if (run.forced) return { kind: 'done' };
  const next = nextSlot(config.schedule, config.timeZone, new Date());
  return { kind: 'repeat', at: next, payload: scheduledRun(next) };
}

/** Undefined when the run is given up: the next slot follows. */
function retryDelayMs(job: Job, attempts: number, { retryConfig }: ScheduleConfig): number | undefined {
  const { retryCount, maxRetryDuration, minBackoffDuration, maxBackoffDuration, maxDoublings } = retryConfig;
  const limitMs = durationMs(maxRetryDuration ?? '0s');
  const elapsedMs = Date.now() - (job.firstAttemptAt?.getTime() ?? Date.now());
  if (attempts > retryCount && (limitMs === 0 || elapsedMs >= limitMs)) return undefined;
  return backoffMs(attempts, {
    minMs: durationMs(minBackoffDuration),
    maxMs: durationMs(maxBackoffDuration),
    maxDoublings,
  });
}

function scheduledRun(slot: Date): ScheduledRun {
  return { slot: slot.toISOString(), forced: false };
}
