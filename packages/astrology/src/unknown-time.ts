import type { AstroTime } from 'astronomy-engine';
import { aspectBetween, findAspects } from './aspects.ts';
import { type Aspect, type Body, bodies, type Placement, type Sign, type UncertainSign } from './chart.ts';
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

/** The aspects that hold from twelve hours before noon to twelve hours after: true whatever the hour of birth was. */
export function allDayAspects(placements: readonly Placement[], noon: AstroTime): Aspect[] {
  const placementsAt = (offsetDays: number) =>
    placements.map((placement) => ({
      ...placement,
      longitudeDeg: apparentLongitudeDeg(placement.body, noon.AddDays(offsetDays)),
    }));
  const held = [placementsAt(-halfDayDays), placementsAt(halfDayDays)];
  return findAspects(placements).filter(({ first, second, kind }) =>
    held.every((moment) => {
      const [one, other] = [first, second].map((body) => moment.find((placement) => placement.body === body)!);
      return aspectBetween(one!, other!)?.kind === kind;
    }),
  );
}
