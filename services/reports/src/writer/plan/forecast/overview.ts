import { dayKnown } from '../../../chart/unknown-hour.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { SectionFact } from '../section-fact.ts';
import type { ForecastPlan } from './forecast-plan.ts';

const transitsTold = 3;

/** The dates that stand out in a week or a month; a day needs none. */
export function overview({ kind, forecast, words, transits, turns }: ForecastPlan): PlannedSection[] {
  if (kind === 'daily') return [];
  const { highlight, titles } = words.wording;
  const { timeZone, lunations, stations } = forecast;
  const slow = transits.filter(dayKnown).slice(0, transitsTold);
  // Each period leads with other sentences; a language that has but one set says the same.
  const firstSentence = turns.period * transitsTold;
  const movements = [...stations, ...forecast.ingresses.filter(({ body }) => body !== 'moon')].toSorted(
    (left, right) => (left.at < right.at ? -1 : 1),
  );
  const paragraphs = [
    slow.map((transit, index) => highlight.transit(transit, timeZone, firstSentence + index)).join(' '),
    [
      ...(lunations.length > 0 ? [highlight.lunations(lunations, timeZone)] : []),
      ...(movements.length > 0 ? [highlight.movements(movements, timeZone)] : []),
    ].join(' '),
  ].filter((text) => text !== '');
  if (paragraphs.length === 0) return [];
  const facts: SectionFact[] = [
    ...slow.map((transit) => ({ type: 'transit' as const, transit })),
    ...lunations.map((lunation) => ({ type: 'lunation' as const, lunation })),
    ...movements.map((movement) =>
      'sign' in movement
        ? { type: 'ingress' as const, ingress: movement }
        : { type: 'station' as const, station: movement },
    ),
  ];
  return [{ key: 'overview', chapter: 'overview', title: titles.chapters.overview, subject: null, paragraphs, facts }];
}
