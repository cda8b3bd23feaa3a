import type { NatalChart } from '../chart.ts';
import type { Forecast } from '../forecast.ts';
import { utDaysOf } from './instants.ts';
import { describeMoonDays, type LocalDay } from './moon-days.ts';
import { skyOver } from './sky.ts';
import { findIngresses, findLunations, findReturns, findStations } from './sky-events.ts';
import { findTransits } from './transits.ts';
import { findVoidsOfCourse } from './void-of-course.ts';

const longestDays = 366;

export interface ForecastPeriod {
  /** First local date, `YYYY-MM-DD`. */
  start: string;
  /** How many local days, 1 to 366. */
  days: number;
  /** IANA name, such as `Europe/Madrid`. */
  timeZone: string;
}

/**
 * What happens in the sky from the first midnight of a period to the last, by the clocks of a time zone, and how it
 * touches a natal chart. Where clocks skip midnight the day begins with the first instant they show, and a date that a
 * place skipped is none of the days. The zones are those of Node, whose history is right since 1970.
 *
 * @throws RangeError when the date, the zone or the number of days is not one, or the only day was skipped
 */
export function computeForecast(natal: NatalChart, { start, days, timeZone }: ForecastPeriod): Forecast {
  if (!Number.isInteger(days) || days < 1 || days > longestDays) {
    throw new RangeError(`days must be a whole number from 1 to ${longestDays}, not ${days}`);
  }
  const first = Temporal.PlainDate.from(start);
  const end = first.add({ days });
  const localDays = Array.from({ length: days }, (_, day) => localDay(first.add({ days: day }), timeZone)).filter(
    ({ from, until }) => from < until,
  );
  if (localDays.length === 0) throw new RangeError(`${timeZone} skipped ${start}`);
  const sky = skyOver({ from: localDays[0]!.from, until: localDays.at(-1)!.until });
  return {
    start: first.toString(),
    end: end.toString(),
    timeZone,
    startUtc: first.toZonedDateTime(timeZone).toInstant().toString(),
    endUtc: end.toZonedDateTime(timeZone).toInstant().toString(),
    transits: findTransits(natal, sky, localDays),
    ingresses: findIngresses(sky),
    stations: findStations(sky),
    lunations: findLunations(sky, natal.houses),
    voidOfCourse: findVoidsOfCourse(sky),
    moonDays: describeMoonDays(localDays, sky, natal.houses),
    returns: findReturns(natal, sky, localDays),
  };
}

function localDay(date: Temporal.PlainDate, timeZone: string): LocalDay {
  const [from, noon, until] = [
    date.toZonedDateTime(timeZone),
    date.toZonedDateTime({ timeZone, plainTime: '12:00' }),
    date.add({ days: 1 }).toZonedDateTime(timeZone),
  ].map((zoned) => utDaysOf(zoned.toInstant())) as [number, number, number];
  return { date: date.toString(), from, noon, until };
}
