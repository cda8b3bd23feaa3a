import type { Queryable } from '../database/connect.ts';
import { listJobs } from '../queue/job-store.ts';
import type { ScheduleConfig } from './schedule-config.ts';

/** A job as Cloud Scheduler shows it, with the time of its next run. */
export async function presentSchedule(db: Queryable, config: ScheduleConfig): Promise<object> {
  const [next] = await listJobs(db, config.name ?? '', '0', 1);
  return { ...config, ...(next ? { scheduleTime: next.dueAt.toISOString() } : {}) };
}
