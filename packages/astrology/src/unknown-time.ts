import type { AstroTime } from 'astronomy-engine';
import { findAspects, findPointAspects, pointLongitudesDeg } from './aspects.ts';
import {
  type Aspect,
  type Body,
  bodies,
  type NatalChart,
  type Placement,
  type PointAspect,
  type PointPlacement,
  type Sign,
  type UncertainSign,
} from './chart.ts';
import { apparentLongitudeDeg, longitudeSpeedDegPerDay } from './ephemeris/apparent-longitude.ts';
import { zodiacPoint } from './zodiac.ts';

/** A day of 23 or 25 hours is treated as one of 24: the Moon moves half a degree in the hour between. */
const halfDayDays = 0.5;

/**
 * The bodies that changed sign within twelve hours of local noon, each with its signs in the order of time. None
 * moves so fast as to stand in three; one that looks into a sign and turns back within the day is overlooked.
 */
export function uncertainSigns(noon: AstroTime): UncertainSign[] {
  return bodies.flatMap((body) => {
    const signAt = (offsetDays: number): Sign => zodiacPoint(apparentLongitudeDeg(body, noon.AddDays(offsetDays))).sign;
    const signs = [...new Set([signAt(-halfDayDays), signAt(halfDayDays)])];
    return signs.length > 1 ? [{ body, signs }] : [];
  });
}

/** Whether a body goes backwards from twelve hours before noon to twelve hours after; one that turns meanwhile does not. */
export function retrogradeAllDay(body: Body | 'chiron', noon: AstroTime): boolean {
  return [-halfDayDays, halfDayDays].every((offsetDays) => longitudeSpeedDegPerDay(body, noon.AddDays(offsetDays)) < 0);
}

type SkyAspects = Pick<NatalChart, 'aspects' | 'pointAspects'>;

/** The aspects that hold from twelve hours before noon to twelve hours after: true whatever the hour of birth was. */
export function allDayAspects(
  placements: readonly Placement[],
  points: readonly PointPlacement[],
  noon: AstroTime,
): SkyAspects {
  const [before, after] = [-halfDayDays, halfDayDays].map((offsetDays) => {
    const time = noon.AddDays(offsetDays);
    const moved = placements.map((placement) => ({
      ...placement,
      longitudeDeg: apparentLongitudeDeg(placement.body, time),
    }));
    // Their pace is even: half a day of it is off by less than a hundredth of a degree.
    const drifted = points.map((point) => ({
      ...point,
      longitudeDeg: point.longitudeDeg + point.speedDegPerDay * offsetDays,
    }));
    return skyAspects(moved, drifted);
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
