import type { Aspect, Body, House, MoonPhase, PointAspect, Sign } from '@astrall/astrology/chart.ts';
import type { Ingress, Lunation, MoonDay, Station, Transit, VoidOfCourse } from '@astrall/astrology/forecast.ts';
import type { ChapterKey, ReportKind } from '../report-text.ts';

/** Whole sentences and titles built from facts, with the grammar of one language. The corpora hold everything longer. */
export interface Wording {
  titles: Titles;
  /** Joins what each of the bodies in one house does there; the clauses come without a capital. */
  housemates(clauses: string[], variant: number): string;
  /** Leads to the text of a sign in which three bodies or more stand; not `complete` where the hour may add one. */
  gathering(bodies: Body[], sign: Sign, complete: boolean): string;
  /** Leads to the text of one of two signs, where the hour is unknown and the body changed sign that day. */
  possibleSign(body: Body, sign: Sign, position: 'first' | 'second'): string;
  /** Leads in a text on the Sun and the Moon together, once both signs of the Moon have been told. */
  possiblePair(moonSign: Sign, position: 'first' | 'second'): string;
  /** What stands out in a period, as sentences with their dates. */
  highlight: Highlights;
  /** Names what is exact on a day. */
  exactToday(transits: Transit[], variant: number): string;
  /** Names what happens on a day in the sky that everybody shares. */
  inSkyToday(events: (Lunation | Ingress | Station)[], variant: number): string;
  /** Names what goes on for weeks, on a day on which nothing is exact but the Moon's own contacts. */
  background(transit: Transit, variant: number): string;
  /** Names what goes on all that day, when it is not known what is exact. */
  goesOn(transit: Transit, variant: number): string;
  /** A transit that is only named, and when it is. */
  otherTransit(transit: Transit, passing: Passing | undefined): string;
  /** The Moon's change of sign on a day, with its local time. */
  moonEnters(entry: NonNullable<MoonDay['entersSignAt']>, timeZone: string): string;
  /** That it stands in the day's sign since an hour of that day. */
  moonEntered(entry: NonNullable<MoonDay['entersSignAt']>, timeZone: string): string;
  /** When the Moon is void of course. */
  voidTimes(times: VoidOfCourse[], timeZone: string): string;
}

interface Titles {
  /** Of the section that opens a chapter. */
  chapters: Record<Exclude<ChapterKey, 'introduction' | 'closing'> | 'stays', string>;
  introduction: Record<ReportKind, string>;
  closing: string;
  /** Where one of two signs is possible, both are named and no house. */
  placement(body: Body, signs: Sign[], house: House | null): string;
  ascendant(sign: Sign): string;
  midheaven(sign: Sign): string;
  sunAndMoon: string;
  unknownTime: string;
  house(house: House): string;
  aspect(aspect: Pick<Aspect | PointAspect, 'first' | 'second' | 'kind'>): string;
  elements: string;
  modalities: string;
  hemispheres: string;
  /** The phase at birth. */
  moonPhase(phase: MoonPhase): string;
  phase(phase: MoonPhase): string;
  chartRuler(body: Body): string;
  nodes(north: Sign, south: Sign): string;
  chiron(sign: Sign): string;
  stellium(sign: Sign): string;
  transit(transit: Pick<Transit, 'transiting' | 'natal' | 'kind'>): string;
  /** Above those that are only named. */
  otherTransits: string;
  lunation(lunation: Lunation): string;
  ingress(ingress: Ingress): string;
  station(station: Station): string;
  return(body: Body): string;
  voidOfCourse: string;
  /** `YYYY-MM-DD`. */
  day(date: string): string;
  /** Days in a row with the Moon in one sign. */
  days(first: string, last: string, sign: Sign): string;
}

/** The day that is named of a transit, `YYYY-MM-DD`; none where the hour of birth is unknown and decides it. */
export type High =
  | { type: 'exact' | 'closest'; date: string }
  | { type: 'until'; date: string; inOtherYear: boolean }
  | { type: 'undated' };

/** When a transit holds that is only named: dates, or an hour of the day. */
export type Passing =
  | { type: 'exact'; date: string }
  | Extract<High, { type: 'until' }>
  | { type: 'stay'; from: string; until: string; inOtherYear: boolean }
  | { type: 'at'; time: string };

export interface Highlights {
  /** Of three variants in a row the first says that nothing weighs more; `before` is the day of the one told before it. */
  transit(transit: Transit, high: High, variant: number, before?: High): string;
  lunations(lunations: Lunation[], timeZone: string): string;
  /** In the order of time. */
  movements(movements: (Ingress | Station)[], timeZone: string): string;
}
