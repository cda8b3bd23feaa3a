import { type AstroTime, RotateVector, Rotation_EQJ_ECT, SphereFromVector } from 'astronomy-engine';
import type { Body } from '../chart.ts';
import { angularDifferenceDeg, normalizeDeg } from '../zodiac.ts';
import { apparentVector } from './apparent-vector.ts';
import { smallNutationDeg } from './nutation.ts';

/** Half the interval of the speed's symmetric difference: a quarter of an hour, in days. */
const speedStepDays = 0.01;

/**
 * The apparent geocentric longitude of a body on the true ecliptic and equinox of date, in degrees, in [0, 360):
 * with light-time, aberration, precession and nutation. The
 * bending of light by the Sun is left out. Against the Swiss Ephemeris from 1900 to 2098: the Sun within 0.0001 degrees,
 * the planets within 0.001, the Moon within 0.0015, Chiron within 0.003.
 */
export function apparentLongitudeDeg(body: Body | 'chiron', time: AstroTime): number {
  const { lon } = SphereFromVector(RotateVector(Rotation_EQJ_ECT(time), apparentVector(body, time)));
  return normalizeDeg(lon + smallNutationDeg(time));
}

/** The daily motion of {@link apparentLongitudeDeg}, in degrees per day; negative when retrograde. */
export function longitudeSpeedDegPerDay(body: Body | 'chiron', time: AstroTime): number {
  const before = apparentLongitudeDeg(body, time.AddDays(-speedStepDays));
  const after = apparentLongitudeDeg(body, time.AddDays(speedStepDays));
  return angularDifferenceDeg(before, after) / (2 * speedStepDays);
}
