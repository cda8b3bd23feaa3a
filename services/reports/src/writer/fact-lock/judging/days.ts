import type { Fact, When } from '../fact.ts';
import type { DatePoint } from '../reading/date-points.ts';
import { daysBetween } from './calendar-days.ts';
import { whenOf } from './when-of.ts';

/** Whether a date is the one named; times apart. */
export function isDay(
  date: string,
  { weekdays, dates, stretch, today }: DatePoint,
  period: readonly string[],
): boolean {
  const [year, month, day] = date.split('-').map(Number);
  if (weekdays && !weekdays.includes(new Date(date).getUTCDay())) return false;
  if (stretch && period.length > 0) {
    const share = (period.indexOf(date) + 0.5) / period.length;
    if (share < stretch.from || share > stretch.until) return false;
  }
  if (today && period.length === 1 && date !== period[0]) return false;
  return (
    !dates ||
    dates.some(
      (named) => (named.year ?? year) === year && (named.month ?? month) === month && (named.day ?? day) === day,
    )
  );
}

export function isTime(minute: number | null, { times, dayparts }: DatePoint): boolean {
  if (minute === null) return times.length === 0 && dayparts.length === 0;
  const near = (other: number, toleranceMin: number) => {
    const apart = Math.abs(minute - other) % 1440;
    return Math.min(apart, 1440 - apart) <= toleranceMin;
  };
  return (
    times.every(({ minutes, toleranceMin }) => minutes.some((other) => near(other, toleranceMin))) &&
    dayparts.every(({ from, until }) =>
      [minute, minute + 1440].some((candidate) => candidate >= from && candidate <= until),
    )
  );
}

/** The days on which a fact may be said to happen: its moments, else its span. */
export function daysOf(fact: Fact): string[] | null {
  const when = whenOf(fact);
  if (!when) return null;
  return when.moments.length > 0 && fact.type !== 'void_of_course'
    ? when.moments.map(({ date }) => date)
    : daysBetween(when.span.from, when.span.until);
}

/** Whether what happens then happens at the time named. Of what lasts all day, only parts of the day may be named. */
export function fitsPoint(when: When, isEvent: boolean, point: DatePoint, period: readonly string[]): boolean {
  const timed = point.times.length > 0 || (point.dayparts.length > 0 && isEvent);
  if (when.moments.some(({ date, minute }) => isDay(date, point, period) && isTime(minute, point))) return true;
  if (timed || (isEvent && when.moments.length > 0)) return false;
  return daysBetween(when.span.from, when.span.until).some((date) => isDay(date, point, period));
}
