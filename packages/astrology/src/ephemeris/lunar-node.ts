import type { AstroTime } from 'astronomy-engine';
import { normalizeDeg } from '../zodiac.ts';
import { nutationDeg } from './nutation.ts';

const daysPerCentury = 36_525;

/**
 * The longitude of the Moon's mean ascending node, on the true equinox of date, in degrees, in [0, 360).
 *
 * The mean node, not the true one: the plane of the Moon's orbit at one instant wobbles by up to 1.7 degrees about the
 * mean and turns back and forth twice a month, while the mean node moves evenly backwards, as the node is described.
 * Chapront, Chapront-Touze and Francou (2002), as Meeus gives it in Astronomical Algorithms, 2nd edition, equation
 * 47.7; with the nutation in longitude, as for every other body.
 */
export function meanNodeLongitudeDeg(time: AstroTime): number {
  const t = time.tt / daysPerCentury;
  const meanDeg = 125.0445479 - 1934.1362891 * t + 0.0020754 * t ** 2 + t ** 3 / 467_441 - t ** 4 / 60_616_000;
  return normalizeDeg(meanDeg + nutationDeg(time));
}

/** The daily motion of {@link meanNodeLongitudeDeg} without the nutation, in degrees per day. */
export function meanNodeSpeedDegPerDay(time: AstroTime): number {
  const t = time.tt / daysPerCentury;
  return (-1934.1362891 + 2 * 0.0020754 * t) / daysPerCentury;
}
