import { localDate } from '../../wording/local-dates.ts';
import type { ForecastPlan } from './forecast-plan.ts';

/**
 * Nothing is exact but the Moon's own contacts, and no planet enters a sign, turns, or comes back, nor is it a new, half
 * or full Moon. Without the hour of birth there may be an exact contact that nobody can know of.
 */
export function isQuiet(date: string, { chart, forecast }: ForecastPlan): boolean {
  const { transits, ingresses, stations, lunations, returns, timeZone } = forecast;
  const planets = [...transits, ...returns].filter((one) => ('body' in one ? one.body : one.transiting) !== 'moon');
  const instants = [...planets, ...ingresses, ...stations, ...lunations].flatMap((one) =>
    'at' in one ? [one.at] : one.exactAt,
  );
  return chart.timeKnown && instants.every((instant) => localDate(instant, timeZone) !== date);
}
