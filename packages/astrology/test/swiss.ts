import SwissEph from 'swisseph-wasm';
import { type Body, bodies } from '../src/chart.ts';

const unixEpochJulianDay = 2440587.5;
const msPerDay = 86_400_000;

/**
 * The Swiss Ephemeris with its own data files (1800 to 2399), an implementation independent of ours. It is GPL
 * software: for tests only, never a dependency of what we ship.
 */
export const swiss = new SwissEph();

export function julianDay(unixMs: number): number {
  return unixMs / msPerDay + unixEpochJulianDay;
}

/** Apparent longitude and speed of a body, at an instant in ISO 8601. */
export function swissPlace(body: Body, instant: string): { longitudeDeg: number; speedDegPerDay: number } {
  return swissPlaceOf(bodies.indexOf(body), julianDay(Date.parse(instant)));
}

/** The same by Swiss number. */
export function swissPlaceOf(swissBody: number, julianDayUt: number): { longitudeDeg: number; speedDegPerDay: number } {
  const [longitudeDeg = NaN, , , speedDegPerDay = NaN] = swiss.calc_ut(
    julianDayUt,
    swissBody,
    swiss.SEFLG_SWIEPH | swiss.SEFLG_SPEED,
  );
  return { longitudeDeg, speedDegPerDay };
}
