import type { Forecast, Transit } from '@astrall/astrology/forecast.ts';
import { dayKnown, lastDayKnown } from '../../../chart/unknown-hour.ts';
import { localDate } from '../../wording/local-dates.ts';
import type { High } from '../../wording/wording.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { SectionFact } from '../section-fact.ts';
import type { ForecastPlan } from './forecast-plan.ts';

const transitsTold = 3;

/** The dates that stand out in a week or a month; a day needs none. */
export function overview({ kind, forecast, words, transits, turns }: ForecastPlan): PlannedSection[] {
  if (kind === 'daily') return [];
  const { highlight, titles } = words.wording;
  const { timeZone, lunations, stations } = forecast;
  const told = transits
    .flatMap((transit, rank) => {
      const high = highOf(transit, forecast) ?? (rank === 0 ? ({ type: 'undated' } as const) : undefined);
      return high ? [{ transit, high }] : [];
    })
    .slice(0, transitsTold);
  const movements = [...stations, ...forecast.ingresses.filter(({ body }) => body !== 'moon')].toSorted(
    (left, right) => (left.at < right.at ? -1 : 1),
  );
  const paragraphs = [
    told
      .map(({ transit, high }, index) =>
        highlight.transit(transit, high, turns.period * transitsTold + index, told[index - 1]?.high),
      )
      .join(' '),
    [
      ...(lunations.length > 0 ? [highlight.lunations(lunations, timeZone)] : []),
      ...(movements.length > 0 ? [highlight.movements(movements, timeZone)] : []),
    ].join(' '),
  ].filter((text) => text !== '');
  if (paragraphs.length === 0) return [];
  const facts: SectionFact[] = [
    ...told.map(({ transit }) => ({ type: 'transit' as const, transit })),
    ...lunations.map((lunation) => ({ type: 'lunation' as const, lunation })),
    ...movements.map((movement) =>
      'sign' in movement
        ? { type: 'ingress' as const, ingress: movement }
        : { type: 'station' as const, station: movement },
    ),
  ];
  return [{ key: 'overview', chapter: 'overview', title: titles.chapters.overview, subject: null, paragraphs, facts }];
}

/** The day to name of a transit: it comes nearest within the period, or it holds on beyond it. */
function highOf(transit: Transit, { start, startUtc, endUtc, timeZone }: Forecast): High | undefined {
  const { exactAt, closestAt, activeUntil } = transit;
  if (!dayKnown(transit)) return undefined;
  if (exactAt.length > 0) return { type: 'exact', date: localDate(exactAt[0]!, timeZone) };
  if (closestAt > startUtc && closestAt < endUtc) return { type: 'closest', date: localDate(closestAt, timeZone) };
  if (!lastDayKnown(transit, timeZone)) return undefined;
  const date = localDate(activeUntil, timeZone);
  return { type: 'until', date, inOtherYear: date.slice(0, 4) !== start.slice(0, 4) };
}
