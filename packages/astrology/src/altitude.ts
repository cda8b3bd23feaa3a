import { type AstroTime, RotateVector, Rotation_EQJ_EQD, SphereFromVector } from 'astronomy-engine';
import type { LocalSky } from './angles.ts';
import type { Body } from './chart.ts';
import { apparentVector } from './ephemeris/apparent-vector.ts';

const radPerDeg = Math.PI / 180;

/**
 * How high a body's centre stands over the horizon, in degrees, negative below it; seen from the centre of the Earth,
 * without refraction (Meeus, Astronomical Algorithms, 2nd edition, equation 13.6).
 */
export function altitudeDeg(body: Body, time: AstroTime, { siderealRad, latitudeRad }: LocalSky): number {
  const { lat, lon } = SphereFromVector(RotateVector(Rotation_EQJ_EQD(time), apparentVector(body, time)));
  const [declinationRad, hourAngleRad] = [lat * radPerDeg, siderealRad - lon * radPerDeg];
  const sine =
    Math.sin(latitudeRad) * Math.sin(declinationRad) +
    Math.cos(latitudeRad) * Math.cos(declinationRad) * Math.cos(hourAngleRad);
  return Math.asin(sine) / radPerDeg;
}
