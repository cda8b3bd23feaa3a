import { type AstroTime, MakeTime } from 'astronomy-engine';
import { findAspects, findPointAspects, pointLongitudesDeg } from './aspects.ts';
import {
  type Aspect,
  type Body,
  bodies,
  type NatalChart,
  type Placement,
  type Point,
  type PointAspect,
  type PointPlacement,
  type Stretch,
  type UncertainSign,
} from './chart.ts';
import { apparentLongitudeDeg, longitudeSpeedDegPerDay } from './ephemeris/apparent-longitude.ts';
import { knowsChironAt } from './ephemeris/apparent-vector.ts';
import { meanNodeLongitudeDeg } from './ephemeris/lunar-node.ts';
import { instantsOfLocalDay } from './local-time.ts';
import { angularDifferenceDeg, normalizeDeg, zodiacPoint } from './zodiac.ts';
import type { ClockPlace } from './zone-history/zone-offsets.ts';

/** The local day of a birth whose hour is unknown. */
export interface BirthDay {
  from: AstroTime;
  until: AstroTime;
}

export function birthDay(date: string, place: ClockPlace): BirthDay {
  const { from, until } = instantsOfLocalDay(date, place);
  return { from: MakeTime(new Date(from.epochMilliseconds)), until: MakeTime(new Date(until.epochMilliseconds)) };
}

/** Halvings of a day: what is left is about a minute, in which a body that turns does not move. */
const halvings = 10;

/** Something of the chart through the day of a birth whose hour is unknown. */
export interface DayPath {
  /** At the first instant of the day, where it turned around meanwhile, and at the last: apparent longitudes. */
  placesDeg: [number, ...number[]];
  /** All day long: false of one that turns meanwhile. */
  retrograde: boolean;
}

/** Of all bodies, the nodes, and Chiron where our ephemeris reaches. */
export type DayPaths = ReadonlyMap<Body | Point, DayPath>;

export function pathsThrough(day: BirthDay): DayPaths {
  const { from, until } = day;
  const [first, last] = [meanNodeLongitudeDeg(from), meanNodeLongitudeDeg(until)];
  return new Map<Body | Point, DayPath>([
    ...bodies.map((body) => [body, pathOf(body, day)] as const),
    ['north_node', { placesDeg: [first, last], retrograde: true }],
    ['south_node', { placesDeg: [normalizeDeg(first + 180), normalizeDeg(last + 180)], retrograde: true }],
    ...(knowsChironAt(from) && knowsChironAt(until) ? [['chiron', pathOf('chiron', day)] as const] : []),
  ]);
}

function pathOf(body: Body | 'chiron', { from, until }: BirthDay): DayPath {
  const first = apparentLongitudeDeg(body, from);
  const last = apparentLongitudeDeg(body, until);
  if (body === 'sun' || body === 'moon') return { placesDeg: [first, last], retrograde: false };
  const isBackwards = (at: AstroTime) => longitudeSpeedDegPerDay(body, at) < 0;
  const begins = isBackwards(from);
  if (isBackwards(until) === begins) return { placesDeg: [first, last], retrograde: begins };
  let turn = from;
  let width = until.ut - from.ut;
  for (let halving = 0; halving < halvings; halving += 1) {
    width /= 2;
    const middle = turn.AddDays(width);
    if (isBackwards(middle) === begins) turn = middle;
  }
  return { placesDeg: [first, apparentLongitudeDeg(body, turn), last], retrograde: false };
}

/** What of the zodiac it crossed. */
export function stretchOf({ placesDeg }: DayPath): Stretch {
  const [first] = placesDeg;
  const turnsDeg = placesDeg.map((placeDeg) => angularDifferenceDeg(first, placeDeg));
  const [least, most] = [Math.min(...turnsDeg), Math.max(...turnsDeg)];
  const fromDeg = normalizeDeg(first + least);
  return { fromDeg, untilDeg: fromDeg + most - least };
}

/** The bodies that changed sign on the day, each with its signs in the order of time. None moves so fast as to stand in three. */
export function uncertainSigns(paths: DayPaths): UncertainSign[] {
  return bodies.flatMap((body) => {
    const signs = [...new Set(paths.get(body)!.placesDeg.map((placeDeg) => zodiacPoint(placeDeg).sign))];
    return signs.length > 1 ? [{ body, signs }] : [];
  });
}

type SkyAspects = Pick<NatalChart, 'aspects' | 'pointAspects'>;

/** The aspects that hold from the first instant of the day to its last: true whatever the hour of birth was. */
export function allDayAspects(
  placements: readonly Placement[],
  points: readonly PointPlacement[],
  paths: DayPaths,
): SkyAspects {
  const [before, after] = [0, -1].map((end) => {
    const placeDeg = (of: Body | Point) => paths.get(of)!.placesDeg.at(end)!;
    return skyAspects(
      placements.map((placement) => ({ ...placement, longitudeDeg: placeDeg(placement.body) })),
      points.map((point) => ({ ...point, longitudeDeg: placeDeg(point.point) })),
    );
  }) as [SkyAspects, SkyAspects];
  const holding = <Kind extends Aspect | PointAspect>(atNoon: Kind[], ...others: Kind[][]) =>
    atNoon.filter(({ first, second, kind }) =>
      others.every((list) => list.some((one) => one.first === first && one.second === second && one.kind === kind)),
    );
  const { aspects, pointAspects } = skyAspects(placements, points);
  return {
    aspects: holding(aspects, before.aspects, after.aspects),
    pointAspects: holding(pointAspects, before.pointAspects, after.pointAspects),
  };
}

function skyAspects(placements: readonly Placement[], points: readonly PointPlacement[]): SkyAspects {
  return {
    aspects: findAspects(placements),
    pointAspects: findPointAspects(placements, pointLongitudesDeg(points, null)),
  };
}
