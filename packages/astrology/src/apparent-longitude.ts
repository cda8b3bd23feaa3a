import {
  type AstroTime,
  Body as EngineBody,
  GeoVector,
  RotateVector,
  Rotation_EQJ_ECT,
  SphereFromVector,
} from 'astronomy-engine';
import type { Body } from './chart.ts';
import { chironVector } from './chiron/chiron.ts';
import './delta-t.ts';
import { angularDifferenceDeg } from './zodiac.ts';

const engineBody: Record<Body, EngineBody> = {
  sun: EngineBody.Sun,
  moon: EngineBody.Moon,
  mercury: EngineBody.Mercury,
  venus: EngineBody.Venus,
  mars: EngineBody.Mars,
  jupiter: EngineBody.Jupiter,
  saturn: EngineBody.Saturn,
  uranus: EngineBody.Uranus,
  neptune: EngineBody.Neptune,
  pluto: EngineBody.Pluto,
};

/** Half the interval of the speed's symmetric difference: a quarter of an hour, in days. */
const speedStepDays = 0.01;

/**
 * The apparent geocentric longitude of a body on the true ecliptic and equinox of date, in degrees, in [0, 360):
 * with light-time, aberration, precession and nutation. The series are those of astronomy-engine (VSOP87, truncated;
 * Montenbruck and Pfleger's Moon; integrated Pluto). From 1900 to 2100 they agree with the Swiss Ephemeris within
 * 0.006 degrees, the Sun and the Moon within 0.0015; Chiron, integrated too, within 0.003.
 */
export function apparentLongitudeDeg(body: Body | 'chiron', time: AstroTime): number {
  const equatorialJ2000 = body === 'chiron' ? chironVector(time) : GeoVector(engineBody[body], time, true);
  return SphereFromVector(RotateVector(Rotation_EQJ_ECT(time), equatorialJ2000)).lon;
}

/** The daily motion of {@link apparentLongitudeDeg}, in degrees per day; negative when retrograde. */
export function longitudeSpeedDegPerDay(body: Body | 'chiron', time: AstroTime): number {
  const before = apparentLongitudeDeg(body, time.AddDays(-speedStepDays));
  const after = apparentLongitudeDeg(body, time.AddDays(speedStepDays));
  return angularDifferenceDeg(before, after) / (2 * speedStepDays);
}
