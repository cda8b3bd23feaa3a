import { type AstroTime, MakeTime } from 'astronomy-engine';
import { computeAngles } from './angles.ts';
import { apparentLongitudeDeg, longitudeSpeedDegPerDay } from './apparent-longitude.ts';
import { findAspects } from './aspects.ts';
import { type Angles, type Body, bodies, type NatalChart, type Placement } from './chart.ts';
import { elementBalance } from './element-balance.ts';
import { type Fold, instantOfLocalNoon, instantOfLocalTime } from './local-time.ts';
import { wholeSignHouse, zodiacPoint } from './zodiac.ts';

export interface Birth {
  /** Civil date at the place of birth, `YYYY-MM-DD`. */
  date: string;
  /** Civil time at the place of birth, `HH:MM`; null when unknown. */
  time: string | null;
  /** Which pass through a repeated hour the time belongs to; only needed for a time in one. */
  fold?: Fold;
  /** Geographic latitude, north positive, in [-90, 90]. */
  latitudeDeg: number;
  /** Geographic longitude, east positive, in [-180, 180]. */
  longitudeDeg: number;
  /** IANA name, such as `Europe/Madrid`. */
  timeZone: string;
}

/**
 * Casts the natal chart of a birth: tropical zodiac, geocentric, whole-sign houses.
 *
 * Without a birth time the chart is cast for local noon and has no angles or houses; the Moon, which moves up to 15.4
 * degrees in a day, can then be off by 7.7 degrees, so its sign is uncertain near a sign's ends.
 *
 * @throws UnresolvedLocalTimeError when the zone's clocks showed the time twice (and no fold is given) or never
 * @throws RangeError when the date, time, zone or a coordinate is out of range
 */
export function computeNatalChart(birth: Birth): NatalChart {
  assertWithin('latitudeDeg', birth.latitudeDeg, 90);
  assertWithin('longitudeDeg', birth.longitudeDeg, 180);
  const instant = birthInstant(birth);
  const time = MakeTime(new Date(instant.epochMilliseconds));
  const angles = birth.time === null ? null : computeAngles(time, birth.latitudeDeg, birth.longitudeDeg);
  const placements = bodies.map((body) => placeBody(body, time, angles));
  return {
    instantUtc: instant.toString(),
    timeKnown: birth.time !== null,
    placements,
    angles,
    aspects: findAspects(placements),
    elementBalance: elementBalance(angles ? [...placements, angles.ascendant] : placements),
  };
}

function birthInstant({ date, time, timeZone, fold }: Birth): Temporal.Instant {
  return time === null ? instantOfLocalNoon(date, timeZone) : instantOfLocalTime(date, time, timeZone, fold);
}

function placeBody(body: Body, time: AstroTime, angles: Angles | null): Placement {
  const point = zodiacPoint(apparentLongitudeDeg(body, time));
  const speedDegPerDay = longitudeSpeedDegPerDay(body, time);
  return {
    body,
    ...point,
    speedDegPerDay,
    retrograde: speedDegPerDay < 0,
    house: angles && wholeSignHouse(point.sign, angles.ascendant.sign),
  };
}

function assertWithin(name: string, value: number, limit: number): void {
  // Written so that NaN fails too.
  if (!(Math.abs(value) <= limit)) throw new RangeError(`${name} must be in [-${limit}, ${limit}], not ${value}`);
}
