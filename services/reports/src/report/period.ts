import type { ReportKind } from '@astrall/contracts/events.ts';

interface Days {
  /** First date, `YYYY-MM-DD`. */
  start: string;
  days: number;
}

/** Outside, the sky is not known well enough to foretell, and finding clock times in it takes minutes. */
const years = { first: 1900, last: 2100 };

/**
 * The days a period names: `2026-11-21`, the ISO week `2026-W47` or the month `2026-11`. Where a zone skipped the date
 * of a day, as Samoa did the thirtieth of December 2011, it is the day that came instead.
 * @throws RangeError when there is no such day, week or month, or forecasts do not reach it
 */
export function daysOfPeriod(kind: Exclude<ReportKind, 'natal'>, period: string, timeZone: string): Days {
  const year = Number(period.slice(0, 4));
  if (!(year >= years.first && year <= years.last)) throw new RangeError(`There are no forecasts for ${period}`);
  if (kind === 'daily') return { start: dayThatCame(period, timeZone), days: 1 };
  if (kind === 'weekly') return { start: mondayOf(period), days: 7 };
  const month = Temporal.PlainYearMonth.from(period);
  return { start: month.toPlainDate({ day: 1 }).toString(), days: month.daysInMonth };
}

function dayThatCame(date: string, timeZone: string): string {
  return Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toPlainDate().toString();
}

/** The first ISO week of a year is the one with 4 January in it. */
function mondayOf(period: string): string {
  const [year = 0, week = 0] = period.split('-W').map(Number);
  const inFirstWeek = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const monday = inFirstWeek.subtract({ days: inFirstWeek.dayOfWeek - 1 }).add({ weeks: week - 1 });
  if (monday.yearOfWeek !== year || monday.weekOfYear !== week) throw new RangeError(`There is no week ${period}`);
  return monday.toString();
}
