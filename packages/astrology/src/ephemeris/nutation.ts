import { type AstroTime, e_tilt } from 'astronomy-engine';

const radPerDeg = Math.PI / 180;
const arcsecondsPerDegree = 3600;
const daysPerCentury = 36_525;

/** Degrees at J2000 and per century (Meeus, Astronomical Algorithms, 2nd edition, chapter 22). */
const elongation = [297.85036, 445267.11148] as const;
const sunAnomaly = [357.52772, 35999.05034] as const;
const moonAnomaly = [134.96298, 477198.867398] as const;
const moonLatitude = [93.27191, 483202.017538] as const;
const node = [125.04452, -1934.136261] as const;

/**
 * Multiples of the five arguments above, and an amplitude in units of 0.0001 seconds of arc: the nutation in longitude
 * of the IAU (1980) as Meeus gives it in table 22.A, from 0.001 seconds up, without the five terms astronomy-engine has.
 */
const terms: readonly (readonly [d: number, m: number, moon: number, f: number, node: number, amplitude: number])[] = [
  [0, 0, 1, 0, 0, 712],
  [-2, 1, 0, 2, 2, -517],
  [0, 0, 0, 2, 1, -386],
  [0, 0, 1, 2, 2, -301],
  [-2, -1, 0, 2, 2, 217],
  [-2, 0, 1, 0, 0, -158],
  [-2, 0, 0, 2, 1, 129],
  [0, 0, -1, 2, 2, 123],
  [2, 0, 0, 0, 0, 63],
  [0, 0, 1, 0, 1, 63],
  [2, 0, -1, 2, 2, -59],
  [0, 0, -1, 0, 1, -58],
  [0, 0, 1, 2, 1, -51],
  [-2, 0, 2, 0, 0, 48],
  [0, 0, -2, 2, 1, 46],
  [2, 0, 0, 2, 2, -38],
  [0, 0, 2, 2, 2, -31],
  [0, 0, 2, 0, 0, 29],
  [-2, 0, 1, 2, 2, 29],
  [0, 0, 0, 2, 0, 26],
  [-2, 0, 0, 2, 0, -22],
  [0, 0, -1, 2, 1, 21],
  [0, 2, 0, 0, 0, 17],
  [2, 0, -1, 0, 1, 16],
  [-2, 2, 0, 2, 2, -16],
  [0, 1, 0, 0, 1, -15],
  [-2, 0, 1, 0, 1, -13],
  [0, -1, 0, 0, 1, -12],
  [0, 0, 2, -2, 0, 11],
  [2, 0, -1, 2, 1, -10],
];

/**
 * What the nutation in longitude of astronomy-engine leaves out, in degrees: at most 0.0001. It is small, but waves of
 * a week to a month turn into half an hour at the stations of the slow planets.
 */
export function smallNutationDeg(time: AstroTime): number {
  const t = time.tt / daysPerCentury;
  const at = ([deg, degPerCentury]: readonly [number, number]) => (deg + degPerCentury * t) * radPerDeg;
  const [d, m, moon, f, omega] = [at(elongation), at(sunAnomaly), at(moonAnomaly), at(moonLatitude), at(node)];
  let sum = 0;
  for (const [ofD, ofM, ofMoon, ofF, ofNode, amplitude] of terms) {
    sum += amplitude * Math.sin(ofD * d + ofM * m + ofMoon * moon + ofF * f + ofNode * omega);
  }
  return sum / 10_000 / arcsecondsPerDegree;
}

/** The nutation in longitude, in degrees. */
export function nutationDeg(time: AstroTime): number {
  return e_tilt(time).dpsi / arcsecondsPerDegree + smallNutationDeg(time);
}
