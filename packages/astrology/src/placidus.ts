import type { LocalSky } from './angles.ts';
import type { Angles, ZodiacPoint } from './chart.ts';
import { normalizeDeg, zodiacPoint } from './zodiac.ts';

const radPerDeg = Math.PI / 180;
/** Each halving of an arc below 180 degrees doubles the precision; 40 of them leave 2e-10 degrees. */
const halvings = 40;

/**
 * The twelve Placidus cusps, or null where they are undefined: from the polar circles on, degrees of the ecliptic
 * that never rise or set have no semi-arc to divide.
 *
 * A degree of the ecliptic is on the cusp of the eleventh or twelfth house when it has one or two thirds of its own
 * semi-diurnal arc to go to, or rather from, the meridian; on those of the second and third with the semi-nocturnal
 * arc (Holden, The Elements of House Division, 1977). Solved by bisection between the midheaven, the ascendant and the
 * lower meridian, where the usual fixed-point iteration may not converge at high latitudes.
 */
export function placidusCusps(sky: LocalSky, { ascendant, midheaven }: Angles): ZodiacPoint[] | null {
  if (Math.abs(sky.latitudeRad) >= Math.PI / 2 - sky.obliquityRad) return null;
  const upperDeg = midheaven.longitudeDeg;
  const eastDeg = ascendant.longitudeDeg;
  const cusp = (fromDeg: number, toDeg: number, share: (semiDiurnalRad: number) => number) =>
    crossingDeg(fromDeg, toDeg, (longitudeDeg) => {
      const { meridianDistanceRad, semiDiurnalRad } = diurnalPosition(longitudeDeg, sky);
      return meridianDistanceRad - share(semiDiurnalRad);
    });
  const eastern = [
    eastDeg,
    cusp(eastDeg, upperDeg + 180, (semiDiurnal) => (Math.PI + 2 * semiDiurnal) / 3),
    cusp(eastDeg, upperDeg + 180, (semiDiurnal) => (2 * Math.PI + semiDiurnal) / 3),
  ];
  const upper = [
    upperDeg,
    cusp(upperDeg, eastDeg, (semiDiurnal) => semiDiurnal / 3),
    cusp(upperDeg, eastDeg, (semiDiurnal) => (2 * semiDiurnal) / 3),
  ];
  const opposite = (longitudesDeg: number[]) => longitudesDeg.map((longitudeDeg) => longitudeDeg + 180);
  return [...eastern, ...opposite(upper), ...opposite(eastern), ...upper].map(zodiacPoint);
}

/** How far a degree of the ecliptic is east of the upper meridian, in [0, 2 pi), and how long it stays above the horizon on one side. */
function diurnalPosition(longitudeDeg: number, { siderealRad, obliquityRad, latitudeRad }: LocalSky) {
  const longitudeRad = longitudeDeg * radPerDeg;
  const sine = Math.sin(longitudeRad);
  const rightAscensionRad = Math.atan2(sine * Math.cos(obliquityRad), Math.cos(longitudeRad));
  const declinationRad = Math.asin(sine * Math.sin(obliquityRad));
  return {
    meridianDistanceRad: normalizeDeg((rightAscensionRad - siderealRad) / radPerDeg) * radPerDeg,
    semiDiurnalRad: Math.acos(-Math.tan(latitudeRad) * Math.tan(declinationRad)),
  };
}

/** Where a function that is negative at the beginning of an arc and positive at its end crosses zero, in degrees. */
function crossingDeg(fromDeg: number, toDeg: number, excess: (longitudeDeg: number) => number): number {
  let belowDeg = fromDeg;
  let widthDeg = normalizeDeg(toDeg - fromDeg);
  for (let halving = 0; halving < halvings; halving += 1) {
    widthDeg /= 2;
    if (excess(belowDeg + widthDeg) < 0) belowDeg += widthDeg;
  }
  return belowDeg;
}
