import { type AstroTime, C_AUDAY, Body as EngineBody, GeoVector, HelioVector, Vector } from 'astronomy-engine';
import type { Body } from '../chart.ts';
import { chironPath } from '../generated/chiron-path.ts';
import { outerPlanetPaths } from '../generated/outer-planet-paths.ts';
import './delta-t.ts';
import { type Path, positionOn, reaches } from './path.ts';

/** The light of no body we place is under way for longer. */
const longestLightTimeDays = 0.4;

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

const paths: Partial<Record<Body | 'chiron', Path>> = { ...outerPlanetPaths, chiron: chironPath };

/** Whether the path of Chiron reaches so far: from 1899 to 2104. */
export function knowsChironAt(time: AstroTime): boolean {
  return isReached(chironPath, time);
}

/**
 * The apparent geocentric position of a body in au, on the equator of J2000: with light-time and aberration.
 *
 * The planets from Jupiter on follow paths fitted to JPL Horizons from 1900 to 2099, and the series of
 * astronomy-engine before and after, which they leave by no more than 0.005 degrees.
 *
 * @throws RangeError for Chiron at a time its path does not reach
 */
export function apparentVector(body: Body | 'chiron', time: AstroTime): Vector {
  const path = paths[body];
  if (path && isReached(path, time)) return vectorOnPath(path, time);
  if (body === 'chiron') throw new RangeError(`Where Chiron was on ${time} is not known`);
  return GeoVector(engineBody[body], time, true);
}

function isReached(path: Path, time: AstroTime): boolean {
  return reaches(path, time.tt) && reaches(path, time.tt - longestLightTimeDays);
}

/**
 * Both the body and the Earth are taken at the moment the light left, which accounts for light-time and aberration at
 * once (Meeus, Astronomical Algorithms, 2nd edition, chapter 33).
 */
function vectorOnPath(path: Path, time: AstroTime): Vector {
  // A second round would change it by less than 0.01 seconds of arc.
  const lightTimeDays = geometricVector(path, time).Length() / C_AUDAY;
  return geometricVector(path, time.AddDays(-lightTimeDays));
}

function geometricVector(path: Path, time: AstroTime): Vector {
  const earth = HelioVector(EngineBody.Earth, time);
  const [x = NaN, y = NaN, z = NaN] = positionOn(path, time.tt);
  return new Vector(x - earth.x, y - earth.y, z - earth.z, time);
}
