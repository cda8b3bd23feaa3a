import { type AstroTime, MakeTime } from 'astronomy-engine';
import { altitudeDeg } from './altitude.ts';
import { computeAngles, localSky } from './angles.ts';
import { findAspects, findPointAspects, pointLongitudesDeg } from './aspects.ts';
import {
  type Body,
  bodies,
  type Houses,
  type NatalChart,
  type Placement,
  type Point,
  type PointPlacement,
} from './chart.ts';
import { dignityOf, rulerOf } from './dignity.ts';
import { elementBalance } from './element-balance.ts';
import { apparentLongitudeDeg, longitudeSpeedDegPerDay } from './ephemeris/apparent-longitude.ts';
import { knowsChironAt } from './ephemeris/apparent-vector.ts';
import { meanNodeLongitudeDeg, meanNodeSpeedDegPerDay } from './ephemeris/lunar-node.ts';
import { computeHouses, houseOf } from './houses.ts';
import { instantOfLocalNoon, instantOfLocalTime } from './local-time.ts';
import { modalityBalance } from './modality-balance.ts';
import { phaseOfMoon } from './moon-phase.ts';
import { allDayAspects, birthDay, type DayPaths, pathsThrough, stretchOf, uncertainSigns } from './unknown-time.ts';
import { normalizeDeg, zodiacPoint } from './zodiac.ts';
import type { ClockPlace } from './zone-history/zone-offsets.ts';

export interface Birth extends ClockPlace {
  /** Civil date at the place of birth, `YYYY-MM-DD`. */
  date: string;
  /** Civil time at the place of birth, `HH:MM`, or `HH:MM+02:00` for one in a repeated hour; null when unknown. */
  time: string | null;
  /** Geographic latitude, north positive, in [-90, 90]. */
  latitudeDeg: number;
  /** Geographic longitude, east positive, in [-180, 180]. */
  longitudeDeg: number;
}

/**
 * Casts the natal chart of a birth: tropical zodiac, geocentric, Placidus houses, or whole signs near the poles.
 *
 * Without a birth time the chart is cast for local noon and has no angles or houses; `stretch` tells through which part
 * of the zodiac each body, point and Chiron went that day (the Moon by up to 15.4 degrees), and `uncertain` names the
 * bodies whose sign the hour decides.
 *
 * @throws UnresolvedLocalTimeError when the zone's clocks showed the time twice (and no offset tells which) or never
 * @throws RangeError when the date, time, zone or a coordinate is out of range
 */
export function computeNatalChart(birth: Birth): NatalChart {
  assertWithin('latitudeDeg', birth.latitudeDeg, 90);
  assertWithin('longitudeDeg', birth.longitudeDeg, 180);
  const instant = birthInstant(birth);
  const time = MakeTime(new Date(instant.epochMilliseconds));
  const timeKnown = birth.time !== null;
  const sky = localSky(time, birth.latitudeDeg, birth.longitudeDeg);
  const angles = timeKnown ? computeAngles(sky) : null;
  const houses = angles && computeHouses(sky, angles);
  const paths = timeKnown ? null : pathsThrough(birthDay(birth.date, birth));
  const placements = bodies.map((body) => placeBody(body, time, houses, paths));
  const points = placePoints(time, houses, paths);
  const counted = angles ? [...placements, angles.ascendant] : placements;
  const [sun, moon] = placements;
  return {
    instantUtc: instant.toString(),
    timeKnown,
    placements,
    points,
    angles,
    houses,
    aboveHorizon: houses?.placidusUndefined ? bodies.filter((body) => altitudeDeg(body, time, sky) > 0) : null,
    ...(paths
      ? allDayAspects(placements, points, paths)
      : {
          aspects: findAspects(placements),
          pointAspects: findPointAspects(placements, pointLongitudesDeg(points, angles)),
        }),
    elementBalance: elementBalance(counted),
    modalityBalance: modalityBalance(counted),
    moonPhase: phaseOfMoon(sun!.longitudeDeg, moon!.longitudeDeg),
    chartRuler: angles && rulerOf(angles.ascendant.sign),
    uncertain: paths ? uncertainSigns(paths) : [],
  };
}

function birthInstant({ date, time, ...place }: Birth): Temporal.Instant {
  return time === null ? instantOfLocalNoon(date, place) : instantOfLocalTime(date, time, place);
}

function placeBody(body: Body, time: AstroTime, houses: Houses | null, paths: DayPaths | null): Placement {
  const point = zodiacPoint(apparentLongitudeDeg(body, time));
  const speedDegPerDay = longitudeSpeedDegPerDay(body, time);
  const path = paths?.get(body);
  return {
    body,
    ...point,
    speedDegPerDay,
    retrograde: path ? path.retrograde : speedDegPerDay < 0,
    house: houses && houseOf(point.longitudeDeg, houses),
    stretch: path ? stretchOf(path) : null,
    dignity: dignityOf(body, point.sign),
  };
}

function placePoints(time: AstroTime, houses: Houses | null, paths: DayPaths | null): PointPlacement[] {
  const place = (point: Point, longitudeDeg: number, speedDegPerDay: number) => {
    const path = paths?.get(point);
    return {
      point,
      ...zodiacPoint(longitudeDeg),
      speedDegPerDay,
      retrograde: path ? path.retrograde : speedDegPerDay < 0,
      house: houses && houseOf(longitudeDeg, houses),
      stretch: path ? stretchOf(path) : null,
    };
  };
  const nodeDeg = meanNodeLongitudeDeg(time);
  const nodeSpeedDegPerDay = meanNodeSpeedDegPerDay(time);
  const nodes = [
    place('north_node', nodeDeg, nodeSpeedDegPerDay),
    place('south_node', normalizeDeg(nodeDeg + 180), nodeSpeedDegPerDay),
  ];
  if (paths ? !paths.has('chiron') : !knowsChironAt(time)) return nodes;
  return [...nodes, place('chiron', apparentLongitudeDeg('chiron', time), longitudeSpeedDegPerDay('chiron', time))];
}

function assertWithin(name: string, value: number, limit: number): void {
  // Written so that NaN fails too.
  if (!(Math.abs(value) <= limit)) throw new RangeError(`${name} must be in [-${limit}, ${limit}], not ${value}`);
}
