import { bodies, type Houses, type NatalChart, signs } from '../chart.ts';
import type { Ingress, Lunation, PlanetaryReturn, Station } from '../forecast.ts';
import { houseOf } from '../houses.ts';
import { normalizeDeg, zodiacPoint } from '../zodiac.ts';
import { type Course, crossings } from './crossings.ts';
import { isoInstant, utDaysOf } from './instants.ts';
import type { Sky } from './sky.ts';
import { middleOf, passesWithin } from './stretch.ts';
import type { Period, Track, UtDays } from './track.ts';

const degreesPerSign = 30;

/** A sign change: `entered` is the index of the sign, the one before when the body goes backwards. */
export function signChanges(course: Course): { at: UtDays; entered: number }[] {
  return signs
    .flatMap((_, index) =>
      crossings(course, index * degreesPerSign).map((at) => ({
        at,
        entered: course.track.speedDegPerDay(at) < 0 ? (index + signs.length - 1) % signs.length : index,
      })),
    )
    .sort(byTime);
}

/** Without the Moon, which changes sign every other day: see the days of the Moon. */
export function findIngresses(sky: Sky): Ingress[] {
  return bodies
    .filter((body) => body !== 'moon')
    .flatMap((body) => signChanges(sky.courses[body]).map(({ at, entered }) => ({ body, at, entered })))
    .sort(byTime)
    .map(({ body, at, entered }) => ({ body, sign: signs[entered]!, at: isoInstant(at) }));
}

export function findStations(sky: Sky): Station[] {
  return bodies
    .flatMap((body) => {
      const { track, spans } = sky.courses[body];
      return spans
        .slice(1)
        .map(({ from, fromDeg, untilDeg }) => ({ body, track, at: from, direct: untilDeg > fromDeg }));
    })
    .sort(byTime)
    .map(({ body, track, at, direct }) => ({
      body,
      direction: direct ? 'direct' : 'retrograde',
      at: isoInstant(at),
      point: pointOf(track, at),
    }));
}

/** When the Moon is new, half and full. */
export function quarterMoons(sky: Sky): { phase: Lunation['phase']; at: UtDays }[] {
  return (['new', 'first_quarter', 'full', 'last_quarter'] as const)
    .flatMap((phase, quarter) => crossings(sky.elongation, quarter * 90).map((at) => ({ phase, at })))
    .sort(byTime);
}

export function findLunations(sky: Sky, houses: Houses | null): Lunation[] {
  return quarterMoons(sky).map(({ phase, at }) => {
    const point = pointOf(sky.tracks.moon, at);
    return { phase, at: isoInstant(at), point, house: houses && houseOf(point.longitudeDeg, houses) };
  });
}

/** The birth itself, at whatever hour of its day, is no return. */
const daysOfBirth = 1;

/** Without a birth time the place of the natal Moon is unknown, and its return with it. */
export function findReturns(natal: NatalChart, { courses }: Sky, days: readonly Period[]): PlanetaryReturn[] {
  const birth = utDaysOf(Temporal.Instant.from(natal.instantUtc));
  return natal.placements
    .filter(({ body }) => natal.timeKnown || body !== 'moon')
    .flatMap(({ body, longitudeDeg, stretch }) => {
      const course = courses[body];
      if (!stretch) return crossings(course, longitudeDeg).map((at) => ({ body, at, dayKnown: true }));
      const whole = { from: days[0]!.from, until: days.at(-1)!.until };
      return crossings(course, middleOf(stretch).longitudeDeg)
        .filter((at) => passesWithin(course, stretch, at, [whole]))
        .map((at) => ({ body, at, dayKnown: passesWithin(course, stretch, at, days) }));
    })
    .filter(({ at }) => Math.abs(at - birth) > daysOfBirth)
    .sort(byTime)
    .map(({ body, at, dayKnown }) => ({ body, at: isoInstant(at), dayKnown }));
}

function pointOf(track: Track, at: UtDays) {
  return zodiacPoint(normalizeDeg(track.longitudeDeg(at)));
}

function byTime(one: { at: UtDays }, other: { at: UtDays }): number {
  return one.at - other.at;
}
