import type { Transit } from '@astrall/astrology/forecast.ts';
import { lastDayKnown, stayKnown } from '../../../chart/unknown-hour.ts';
import { localDate, localTime } from '../../wording/local-dates.ts';
import type { Passing } from '../../wording/wording.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { ForecastPlan } from './forecast-plan.ts';

/**
 * What else stands in the timeline, or is exact on a day: a line of each with its dates. It is a list, which no model
 * writes.
 */
export function otherTransits(plan: ForecastPlan): PlannedSection[] {
  const { kind, forecast, transits: told, words } = plan;
  const { otherTransits: title } = words.wording.titles;
  const others = forecast.transits.filter(
    (transit) =>
      !told.includes(transit) &&
      !isReturn(transit, plan) &&
      (kind === 'daily' ? transit.exactAt.length > 0 : transit.transiting !== 'moon'),
  );
  const inOrder = others.toSorted((left, right) => (left.closestAt < right.closestAt ? -1 : 1));
  const lines = [...new Set(inOrder.map((transit) => words.wording.otherTransit(transit, passingOf(transit, plan))))];
  if (lines.length === 0) return [];
  const paragraphs = kind === 'daily' ? [lines.join(' ')] : lines;
  return [{ key: 'other-transits', chapter: 'transits', title, subject: null, paragraphs, facts: [] }];
}

/** It is told as the return that it is. */
function isReturn({ transiting, natal, kind }: Transit, { forecast }: ForecastPlan): boolean {
  return kind === 'conjunction' && transiting === natal && forecast.returns.some(({ body }) => body === transiting);
}

/** Undefined where the hour of birth, which is unknown, decides. */
function passingOf(transit: Transit, { kind, chart, forecast }: ForecastPlan): Passing | undefined {
  const { start, timeZone } = forecast;
  const [exact] = transit.exactAt;
  if (exact && kind === 'daily') {
    return chart.timeKnown ? { type: 'at', time: localTime(exact, timeZone) } : undefined;
  }
  if (exact) return { type: 'exact', date: localDate(exact, timeZone) };
  if (!lastDayKnown(transit, timeZone)) return undefined;
  const [from, until] = [localDate(transit.activeFrom, timeZone), localDate(transit.activeUntil, timeZone)];
  const inOtherYear = until.slice(0, 4) !== start.slice(0, 4);
  if (from > start && stayKnown(transit, timeZone)) return { type: 'stay', from, until, inOtherYear };
  return { type: 'until', date: until, inOtherYear };
}
