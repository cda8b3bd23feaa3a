import type { AspectPoint, Body, Placement, PointPlacement, ZodiacPoint } from '@astrall/astrology/chart.ts';
import type { TransitTarget } from '@astrall/astrology/forecast.ts';
import { dayKnown, stayKnown } from '../../chart/unknown-hour.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { SectionFact } from '../plan/section-fact.ts';
import { localDate, localTime } from '../wording/local-dates.ts';

type Names = Pick<Corpus, 'bodyNames' | 'signNames' | 'elementNames'>;

/**
 * A fact as the model is told it: picked field by field, so that nothing else of an order can slip in, in the names the
 * report prints. The moment of birth is not among them.
 */
export function toldFact(fact: SectionFact, { bodyNames, signNames, elementNames }: Names, timeZone: string): object {
  const named = (bodies: Body[]) => bodies.map((body) => bodyNames[body]);
  const nameOf = (party: TransitTarget | AspectPoint) => (party in bodyNames ? bodyNames[party as Body] : party);
  const point = ({ sign, degreeInSign }: ZodiacPoint) => ({ sign: signNames[sign], degree: cut(degreeInSign) });
  // Within a birth day whose hour is unknown the Moon crosses half a sign.
  const place = (at: Placement | PointPlacement) => (holdsAllDay(at) ? point(at) : { sign: signNames[at.sign] });
  const day = (instant: string) => localDate(instant, timeZone);
  const moment = (instant: string) => `${day(instant)} ${localTime(instant, timeZone)}`;
  switch (fact.type) {
    case 'placement': {
      const { body, house, retrograde, dignity } = fact.placement;
      const motion = house !== null || retrograde ? { retrograde } : {};
      return { type: fact.type, body: bodyNames[body], ...place(fact.placement), house, ...motion, dignity };
    }
    case 'uncertain_sign':
      return { type: fact.type, body: bodyNames[fact.body], possible_signs: fact.signs.map((sign) => signNames[sign]) };
    case 'angle':
      return { type: fact.angle, ...point(fact.at) };
    case 'point': {
      const { point: name, house } = fact.placement;
      return { type: name, ...place(fact.placement), house };
    }
    case 'house':
      return {
        type: fact.type,
        house: fact.house,
        sign_on_cusp: signNames[fact.sign],
        planets_in_it: named(fact.bodies),
      };
    case 'aspect': {
      const { first, second, kind, orbDeg } = fact.aspect;
      const orb = fact.orbKnown ? { orb: cut(orbDeg) } : {};
      return { type: fact.type, bodies: [nameOf(first), nameOf(second)], aspect: kind, ...orb };
    }
    case 'chart_ruler':
      return { type: fact.type, body: bodyNames[fact.body], ascendant: signNames[fact.ascendant] };
    case 'elements': {
      const { leading, missing } = fact;
      return {
        type: fact.type,
        leading: leading && elementNames[leading],
        missing: missing.map((element) => elementNames[element]),
      };
    }
    case 'modalities':
      return { type: fact.type, leading: fact.leading, missing: fact.missing };
    case 'hemispheres': {
      const { above, below, east, west } = fact;
      return { type: fact.type, above_horizon: above, below_horizon: below, east, west };
    }
    case 'moon_phase':
      return { type: fact.type, phase: fact.phase };
    case 'stellium':
      return { type: fact.type, sign: signNames[fact.sign], bodies: named(fact.bodies) };
    case 'period':
      return { type: fact.type, first_day: fact.first, last_day: fact.last };
    case 'transit': {
      const { transiting, natal, kind, exactAt, activeFrom, activeUntil, retrograde, sign, house } = fact.transit;
      return {
        type: fact.type,
        transiting: bodyNames[transiting],
        aspect: kind,
        natal: nameOf(natal),
        exact_on: exactAt.map(day),
        ...(stayKnown(fact.transit, timeZone) ? { felt_from: day(activeFrom), felt_until: day(activeUntil) } : {}),
        ...(dayKnown(fact.transit) ? { retrograde } : {}),
        ...(sign ? { sign: signNames[sign] } : {}),
        natal_house: house,
      };
    }
    case 'lunation': {
      const { phase, at, point: where, house } = fact.lunation;
      return { type: 'moon', phase, on: day(at), sign: signNames[where.sign], natal_house: house };
    }
    case 'ingress': {
      const { body, sign, at } = fact.ingress;
      return { type: fact.type, body: bodyNames[body], enters: signNames[sign], on: day(at) };
    }
    case 'station': {
      const { body, direction, at, point: where } = fact.station;
      return { type: fact.type, body: bodyNames[body], turns: direction, on: day(at), sign: signNames[where.sign] };
    }
    case 'void_of_course': {
      const { from, until, sign, nextSign } = fact.voidOfCourse;
      return {
        type: fact.type,
        from: moment(from),
        until: moment(until),
        sign: signNames[sign],
        next_sign: signNames[nextSign],
      };
    }
    case 'moon_day': {
      const { date, sign, house, phase, entersSignAt } = fact.day;
      const enters = entersSignAt && { sign: signNames[entersSignAt.sign], at: moment(entersSignAt.at) };
      return { type: fact.type, date, moon_sign: signNames[sign], natal_house: house, phase, enters };
    }
    case 'return':
      return {
        type: fact.type,
        body: bodyNames[fact.return.body],
        ...(fact.return.dayKnown ? { on: day(fact.return.at) } : {}),
      };
  }
}

/** Cut to a tenth, as almanacs do: 29.999 degrees must not become 30, which is the next sign. */
function cut(degrees: number): number {
  return Math.floor(degrees * 10) / 10;
}

/** Whether its degree, as it is told, is the same at every hour the birth may have had. */
function holdsAllDay({ stretch }: Placement | PointPlacement): boolean {
  return !stretch || cut(stretch.fromDeg) === cut(stretch.untilDeg);
}
