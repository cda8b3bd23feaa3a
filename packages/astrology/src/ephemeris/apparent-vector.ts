import { type AstroTime, C_AUDAY, Body as EngineBody, GeoVector, Vector } from 'astronomy-engine';
import type { Body } from '../chart.ts';
import { chironPath } from '../generated/chiron-path.ts';
import { innerPlanetSeries } from '../generated/inner-planet-series.ts';
import { outerPlanetPaths } from '../generated/outer-planet-paths.ts';
import './delta-t.ts';
import { type Path, positionOn, reaches } from './path.ts';
import { positionBySeries } from './vsop87.ts';

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

/** Heliocentric x, y and z in au, on the equator of J2000. */
type Position = (ttDays: number) => readonly number[];

const earth: Position = (ttDays) => positionBySeries(innerPlanetSeries.earth, ttDays);
const inner: Partial<Record<Body | 'chiron', Position>> = {
  sun: () => [0, 0, 0],
  mercury: (ttDays) => positionBySeries(innerPlanetSeries.mercury, ttDays),
  venus: (ttDays) => positionBySeries(innerPlanetSeries.venus, ttDays),
  mars: (ttDays) => positionBySeries(innerPlanetSeries.mars, ttDays),
};
const paths: Partial<Record<Body | 'chiron', Path>> = { ...outerPlanetPaths, chiron: chironPath };

/** Whether the path of Chiron reaches so far: from 1899 to 2104. */
export function knowsChironAt(time: AstroTime): boolean {
  return isReached(chironPath, time);
}

/**
 * The apparent geocentric position of a body in au, on the equator of J2000: with light-time and aberration.
 *
 * The Sun and the planets to Mars follow VSOP87; those from Jupiter on, paths fitted to JPL Horizons from 1900 to
 * 2099. The Moon, and the outer planets before and after, are those of astronomy-engine, which are good to 0.005 degrees.
 *
 * @throws RangeError for Chiron at a time its path does not reach
 */
export function apparentVector(body: Body | 'chiron', time: AstroTime): Vector {
  const position = positionOf(body, time);
  if (position) return seenFromEarth(position, time);
  if (body === 'chiron') throw new RangeError(`Where Chiron was on ${time} is not known`);
  return GeoVector(engineBody[body], time, true);
}

function positionOf(body: Body | 'chiron', time: AstroTime): Position | undefined {
  const path = paths[body];
  if (path && isReached(path, time)) return (ttDays) => positionOn(path, ttDays);
  return inner[body];
}

function isReached(path: Path, time: AstroTime): boolean {
  return reaches(path, time.tt) && reaches(path, time.tt - longestLightTimeDays);
}

/**
 * Both the body and the Earth are taken at the moment the light left, which accounts for light-time and aberration at
 * once (Meeus, Astronomical Algorithms, 2nd edition, chapter 33).
 */
function seenFromEarth(position: Position, time: AstroTime): Vector {
  // Mercury's place changes by less than 0.1 seconds of arc in the second round, everything else's by far less.
  const lightTimeDays = Math.hypot(...fromEarth(position, time.tt)) / C_AUDAY;
  const [x = NaN, y = NaN, z = NaN] = fromEarth(position, time.tt - lightTimeDays);
  return new Vector(x, y, z, time);
}

function fromEarth(position: Position, ttDays: number): number[] {
  const centre = earth(ttDays);
  return position(ttDays).map((value, axis) => value - centre[axis]!);
}
