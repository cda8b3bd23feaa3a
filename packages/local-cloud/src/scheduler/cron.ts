import { CronExpressionParser } from 'cron-parser';

/** The first slot after `after`. Throws when the schedule is not five unix-cron fields, or the time zone is unknown. */
export function nextSlot(schedule: string, timeZone: string, after: Date): Date {
  if (schedule.trim().split(/\s+/).length !== 5) throw new Error('must have the five fields of unix-cron');
  return CronExpressionParser.parse(schedule, { tz: timeZone, currentDate: after }).next().toDate();
}
