import { type AstroTime, e_tilt, SiderealTime } from 'astronomy-engine';
import type { Angles } from './chart.ts';
import { angularDifferenceDeg, zodiacPoint } from './zodiac.ts';

const radPerDeg = Math.PI / 180;
const degPerSiderealHour = 15;

/** How a place on Earth is turned to the stars at an instant. */
export interface LocalSky {
  /** Local apparent sidereal time, which is the right ascension of the midheaven. */
  siderealRad: number;
  /** True obliquity of the ecliptic of date. */
  obliquityRad: number;
  /** Geographic latitude, north positive. */
  latitudeRad: number;
}

/**
 * @param latitudeDeg geographic latitude, north positive, in [-90, 90]
 * @param longitudeDeg geographic longitude, east positive
 */
export function localSky(time: AstroTime, latitudeDeg: number, longitudeDeg: number): LocalSky {
  return {
    siderealRad: (SiderealTime(time) * degPerSiderealHour + longitudeDeg) * radPerDeg,
    obliquityRad: e_tilt(time).tobl * radPerDeg,
    latitudeRad: latitudeDeg * radPerDeg,
  };
}

/**
 * The ascendant and midheaven of a place.
 *
 * The midheaven is the point of the ecliptic whose right ascension is the sidereal time: Meeus, Astronomical
 * Algorithms, 2nd edition, equation 13.3 with zero latitude. The ascendant is where the ecliptic cuts the eastern
 * horizon: Meeus, equation 14.2, multiplied through by the cosine of the latitude so that it holds at the poles too.
 */
export function computeAngles(sky: LocalSky): Angles {
  const midheavenDeg = midheavenLongitudeDeg(sky);
  const crossingDeg = horizonCrossingLongitudeDeg(sky);
  // Inside a polar circle the crossing can be the setting one; the rising one is always ahead of the midheaven.
  const isRising = angularDifferenceDeg(midheavenDeg, crossingDeg) >= 0;
  return {
    ascendant: zodiacPoint(isRising ? crossingDeg : crossingDeg + 180),
    midheaven: zodiacPoint(midheavenDeg),
  };
}

function midheavenLongitudeDeg({ siderealRad, obliquityRad }: LocalSky): number {
  return Math.atan2(Math.sin(siderealRad), Math.cos(siderealRad) * Math.cos(obliquityRad)) / radPerDeg;
}

function horizonCrossingLongitudeDeg({ siderealRad, obliquityRad, latitudeRad }: LocalSky): number {
  const y = Math.cos(siderealRad) * Math.cos(latitudeRad);
  const x =
    -Math.sin(siderealRad) * Math.cos(obliquityRad) * Math.cos(latitudeRad) -
    Math.sin(obliquityRad) * Math.sin(latitudeRad);
  return Math.atan2(y, x) / radPerDeg;
}
