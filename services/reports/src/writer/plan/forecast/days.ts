import type { House } from '@astrall/astrology/chart.ts';
import type { Ingress, Lunation, MoonDay, Station, Transit } from '@astrall/astrology/forecast.ts';
import { staysInSigns } from '../../../chart/moon-stays.ts';
import { localDate } from '../../wording/local-dates.ts';
import { framing } from '../framing.ts';
import type { PlannedSection } from '../planned-section.ts';
import type { SectionFact } from '../section-fact.ts';
import type { ForecastPlan } from './forecast-plan.ts';
import { isQuiet } from './quiet.ts';
import { isSlow } from './weight.ts';

/** A week day by day, a month by the Moon's stays in the signs. */
export function days(plan: ForecastPlan): PlannedSection[] {
  const { kind, forecast, words, turns } = plan;
  if (kind === 'daily') return [];
  const stays =
    kind === 'weekly' ? forecast.moonDays.map((day) => [day]) : staysInSigns(forecast.moonDays).map(({ days }) => days);
  const told: Told = { houses: new Set(), background: new Set(), exactDays: 0, skyDays: 0, quietDays: 0 };
  const { chapters } = words.wording.titles;
  return [
    framing('days', kind === 'weekly' ? chapters.days : chapters.stays, [
      turns.next(words.corpus.forecast.chapterOpenings.days),
    ]),
    ...stays.map((stay) => staySection(stay, told, plan)),
  ];
}

/** What the days before told. */
interface Told {
  houses: Set<House>;
  background: Set<Transit>;
  exactDays: number;
  skyDays: number;
  quietDays: number;
}

function staySection(stay: MoonDay[], told: Told, plan: ForecastPlan): PlannedSection {
  const { kind, words, turns } = plan;
  const { moonInSign, moonInHouse } = words.corpus.forecast;
  const { titles, exactToday, inSkyToday } = words.wording;
  const [first, last] = [stay[0]!, stay.at(-1)!];
  const { date, sign, house } = first;
  const newHouse = house && !told.houses.has(house) ? house : null;
  if (newHouse) told.houses.add(newHouse);
  const tone = turns.ofDay(moonInSign[sign], date);
  const exact = kind === 'weekly' ? exactOn(date, plan) : [];
  const events = exact.length > 0 ? exactToday(exact, turns.period + told.exactDays) : undefined;
  if (events) told.exactDays += 1;
  const inSky = kind === 'weekly' ? inSkyOn(date, plan) : [];
  const sky = inSky.length > 0 ? inSkyToday(inSky.map(eventOf), turns.period + told.skyDays) : undefined;
  if (sky) told.skyDays += 1;
  const uneventful = kind === 'weekly' && !sky && !events && (isQuiet(date, plan) || !plan.chart.timeKnown);
  const quiet = uneventful ? quietDayOf(date, told, plan) : null;
  return {
    key: `day-${date}`,
    chapter: 'days',
    title: kind === 'weekly' ? titles.day(date) : titles.days(date, last.date, sign),
    subject: { type: 'day', date },
    paragraphs: [
      tone,
      newHouse ? turns.ofDay(moonInHouse[newHouse], date) : undefined,
      sky,
      events,
      quiet?.text,
    ].filter((text) => text !== undefined),
    facts: [
      ...stay.map((day) => ({ type: 'moon_day' as const, day })),
      ...inSky,
      ...[...exact, ...(quiet?.transits ?? [])].map((transit) => ({ type: 'transit' as const, transit })),
    ],
  };
}

/** Of days without an event every other one names what goes on for weeks, as long as there is something. */
function quietDayOf(date: string, told: Told, plan: ForecastPlan) {
  const { forecast, transits, words, turns } = plan;
  const { quietDay, openDay } = words.corpus.forecast;
  const quiet = isQuiet(date, plan);
  const lasting = transits.find(
    (transit) =>
      isSlow(transit.transiting) && !told.background.has(transit) && inForceOn(date, transit, forecast.timeZone),
  );
  told.quietDays += 1;
  if (!lasting || told.quietDays % 2 === 1) return { text: turns.unused(quiet ? quietDay : openDay), transits: [] };
  told.background.add(lasting);
  const { background, goesOn } = words.wording;
  const say = quiet ? background : goesOn;
  return { text: say(lasting, turns.period + told.background.size), transits: [lasting] };
}

/** Whatever the hour of birth. */
function inForceOn(date: string, { certain }: Transit, timeZone: string): boolean {
  return certain !== null && localDate(certain.from, timeZone) <= date && localDate(certain.until, timeZone) >= date;
}

const mostExact = 3;

/** What becomes exact on a local day, first what the report tells; of the Moon's many only the day's own tone. */
function exactOn(date: string, { forecast, transits: told }: ForecastPlan): Transit[] {
  const { transits, timeZone } = forecast;
  return transits
    .filter(
      ({ transiting, exactAt }) =>
        transiting !== 'moon' && exactAt.some((instant) => localDate(instant, timeZone) === date),
    )
    .toSorted((left, right) => Number(told.includes(right)) - Number(told.includes(left)))
    .slice(0, mostExact);
}

type SkyFact = Extract<SectionFact, { type: 'lunation' | 'ingress' | 'station' }>;

/** What happens on a local day in the sky of all, in the order of time. */
function inSkyOn(date: string, { forecast }: ForecastPlan): SkyFact[] {
  const { lunations, ingresses, stations, timeZone } = forecast;
  const facts: SkyFact[] = [
    ...lunations.map((lunation) => ({ type: 'lunation' as const, lunation })),
    ...ingresses.filter(({ body }) => body !== 'moon').map((ingress) => ({ type: 'ingress' as const, ingress })),
    ...stations.map((station) => ({ type: 'station' as const, station })),
  ];
  return facts
    .filter((fact) => localDate(eventOf(fact).at, timeZone) === date)
    .toSorted((left, right) => (eventOf(left).at < eventOf(right).at ? -1 : 1));
}

function eventOf(fact: SkyFact): Lunation | Ingress | Station {
  if (fact.type === 'lunation') return fact.lunation;
  return fact.type === 'ingress' ? fact.ingress : fact.station;
}
