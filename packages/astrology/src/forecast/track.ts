import { MakeTime } from 'astronomy-engine';
import type { Body } from '../chart.ts';
import { apparentLongitudeDeg } from '../ephemeris/apparent-longitude.ts';
import { angularDifferenceDeg } from '../zodiac.ts';

/** Days of universal time from noon of 1 January 2000, as astronomy-engine counts them. */
export type UtDays = number;

export interface Period {
  from: UtDays;
  until: UtDays;
}

/** A longitude as a smooth function of time over a period; unwrapped, so that it does not jump at Aries. */
export interface Track extends Period {
  longitudeDeg(at: UtDays): number;
  speedDegPerDay(at: UtDays): number;
}

/** The offsets, in steps, of the six samples a polynomial goes through; it serves the step from the third to the fourth. */
const nodes = [-2, -1, 0, 1, 2, 3];
/** Of the interpolation: with these it stays within 0.00001 degrees of the ephemeris, Mercury's turns included. */
const moonStepDays = 0.5;
const planetStepDays = 1;

/**
 * The apparent longitude of a body over a period, interpolated between samples, because each costs a series of its own.
 * They are taken at the same instants whatever the period, so that what happens about midnight is in one day alone, and a
 * week and its month tell the same minute.
 */
export function trackBody(body: Body, { from, until }: Period): Track {
  const stepDays = body === 'moon' ? moonStepDays : planetStepDays;
  const first = Math.floor(from / stepDays) * stepDays;
  const steps = Math.ceil((until - first) / stepDays) + 1;
  const samplesDeg: number[] = [];
  for (let index = 0; index < steps + nodes.length; index += 1) {
    const wrappedDeg = apparentLongitudeDeg(body, MakeTime(first + (index + nodes[0]!) * stepDays));
    const previousDeg = samplesDeg.at(-1) ?? wrappedDeg;
    samplesDeg.push(previousDeg + angularDifferenceDeg(previousDeg, wrappedDeg));
  }
  const pieces = Array.from({ length: steps }, (_, step) => dividedDifferences(samplesDeg.slice(step, step + 6)));
  const evaluate = (at: UtDays) => {
    const steps = (at - first) / stepDays;
    const piece = Math.min(Math.max(Math.floor(steps), 0), pieces.length - 1);
    return newtonPolynomial(pieces[piece]!, steps - piece);
  };
  return {
    from,
    until,
    longitudeDeg: (at) => evaluate(at).value,
    speedDegPerDay: (at) => evaluate(at).slope / stepDays,
  };
}

/** How far one track is ahead of another. */
export function trackBetween(ahead: Track, behind: Track): Track {
  return {
    from: ahead.from,
    until: ahead.until,
    longitudeDeg: (at) => ahead.longitudeDeg(at) - behind.longitudeDeg(at),
    speedDegPerDay: (at) => ahead.speedDegPerDay(at) - behind.speedDegPerDay(at),
  };
}

/** The coefficients of Newton's interpolation through values at `nodes`. */
function dividedDifferences(values: readonly number[]): number[] {
  const coefficients = [...values];
  for (let order = 1; order < coefficients.length; order += 1) {
    for (let index = coefficients.length - 1; index >= order; index -= 1) {
      coefficients[index] = (coefficients[index]! - coefficients[index - 1]!) / order;
    }
  }
  return coefficients;
}

function newtonPolynomial(coefficients: readonly number[], at: number): { value: number; slope: number } {
  let value = 0;
  let slope = 0;
  for (let index = coefficients.length - 1; index >= 0; index -= 1) {
    slope = slope * (at - nodes[index]!) + value;
    value = value * (at - nodes[index]!) + coefficients[index]!;
  }
  return { value, slope };
}
