import type { Forecast, Ingress, Station, VoidOfCourse } from '@astrall/astrology/forecast.ts';
import type { PlannedSection } from '../planned-section.ts';
import { chapterOpening } from './chapter-opening.ts';
import type { ForecastPlan } from './forecast-plan.ts';

const mostVoids = 3;
const hourMs = 3_600_000;
const shortestVoidMs = hourMs;

/** What everybody has overhead: stations and ingresses in the order of time, then the Moon void of course. */
export function sky(plan: ForecastPlan): PlannedSection[] {
  const { forecast } = plan;
  const dated = [
    ...forecast.stations.flatMap((station) => stationSection(station, plan)),
    ...forecast.ingresses.flatMap((ingress) => ingressSection(ingress, plan)),
  ];
  const sections = dated.toSorted((left, right) => (left.at < right.at ? -1 : 1)).map(({ section }) => section);
  const all = [...sections, ...voidSection(plan)];
  if (all.length === 0) return [];
  return [...chapterOpening('sky', plan), ...all];
}

interface DatedSection {
  at: string;
  section: PlannedSection;
}

function stationSection(station: Station, { words, turns }: ForecastPlan): DatedSection[] {
  const { body, direction, at } = station;
  if (body === 'sun' || body === 'moon') return [];
  const section: PlannedSection = {
    key: `station-${body}-${direction}`,
    chapter: 'sky',
    title: words.wording.titles.station(station),
    subject: { type: 'station', station },
    paragraphs: [turns.next(words.corpus.forecast.stations[body][direction])],
    facts: [{ type: 'station', station }],
  };
  return [{ at, section }];
}

function ingressSection(ingress: Ingress, { words, turns }: ForecastPlan): DatedSection[] {
  const { body, sign, at } = ingress;
  if (body === 'moon') return [];
  const section: PlannedSection = {
    key: `ingress-${body}-${sign}-${at}`,
    chapter: 'sky',
    title: words.wording.titles.ingress(ingress),
    subject: { type: 'ingress', ingress },
    paragraphs: [turns.next(words.corpus.forecast.ingresses[body][sign])],
    facts: [{ type: 'ingress', ingress }],
  };
  return [{ at, section }];
}

/** The longest times within the period that are long enough to notice, in the order of time. */
function voidSection({ forecast, words, turns }: ForecastPlan): PlannedSection[] {
  const times = forecast.voidOfCourse
    .filter((time) => lengthMs(within(time, forecast)) >= shortestVoidMs)
    .toSorted((left, right) => lengthMs(right) - lengthMs(left))
    .slice(0, mostVoids)
    .toSorted((left, right) => (left.from < right.from ? -1 : 1));
  if (times.length === 0) return [];
  const { corpus, wording } = words;
  return [
    {
      key: 'void-of-course',
      chapter: 'sky',
      title: wording.titles.voidOfCourse,
      subject: null,
      paragraphs: [
        `${turns.next(corpus.forecast.voidOfCourse[longest(times)])} ${wording.voidTimes(times, forecast.timeZone)}`,
      ],
      facts: times.map((voidOfCourse) => ({ type: 'void_of_course', voidOfCourse })),
    },
  ];
}

function longest(times: readonly VoidOfCourse[]): 'short' | 'medium' | 'long' {
  const hours = Math.max(...times.map(lengthMs)) / hourMs;
  if (hours < 3) return 'short';
  return hours < 12 ? 'medium' : 'long';
}

function within({ from, until }: VoidOfCourse, { startUtc, endUtc }: Forecast): Pick<VoidOfCourse, 'from' | 'until'> {
  return { from: from < startUtc ? startUtc : from, until: until > endUtc ? endUtc : until };
}

function lengthMs({ from, until }: Pick<VoidOfCourse, 'from' | 'until'>): number {
  return Date.parse(until) - Date.parse(from);
}
