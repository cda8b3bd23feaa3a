import { aspectAngleDeg } from '../aspects.ts';
import { type AspectKind, aspectKinds, type Body, bodies, type Houses, type NatalChart } from '../chart.ts';
import type { Transit, TransitTarget } from '../forecast.ts';
import { houseOf } from '../houses.ts';
import { angularDifferenceDeg, normalizeDeg, zodiacPoint } from '../zodiac.ts';
import { type Course, crossings } from './crossings.ts';
import { isoInstant } from './instants.ts';
import type { Sky } from './sky.ts';
import { stayLimit } from './stay-limits.ts';
import type { Period, UtDays } from './track.ts';

/** Narrower than in natal charts, as is customary; the slow ones, which stay for weeks, are allowed more. */
const orbDeg: Record<Body, number> = {
  sun: 1,
  moon: 1,
  mercury: 1,
  venus: 1,
  mars: 1,
  jupiter: 1.5,
  saturn: 1.5,
  uranus: 1.5,
  neptune: 1.5,
  pluto: 1.5,
};

interface Target {
  natal: TransitTarget;
  longitudeDeg: number;
  /** How far it may be from there, where the hour of birth is unknown. */
  reachDeg: number;
}

/**
 * The passages of all bodies over the major aspects to the natal ones and the angles: one for each stay within orb.
 * Without a birth time neither the angles nor the natal Moon, unknown by up to 7.7 degrees, are touched, and of the
 * others only what is exact on one day at every hour of the birth is told as exact.
 */
export function findTransits(natal: NatalChart, sky: Sky, days: readonly Period[]): Transit[] {
  const found = bodies.flatMap((transiting) =>
    targetsOf(natal).flatMap((target) =>
      aspectKinds.flatMap((kind) =>
        sidesOf(kind).flatMap((sideDeg) =>
          passages(sky.courses[transiting], target.longitudeDeg + sideDeg, orbDeg[transiting], sky.period).map(
            (passage) => ({
              closest: passage.closest,
              transit: describe(
                withCertainDays(
                  beyondPeriod(passage, transiting, target.longitudeDeg + sideDeg, sky),
                  target,
                  sky.courses[transiting],
                  days,
                ),
                { transiting, natal: target.natal, kind },
                natal.houses,
              ),
            }),
          ),
        ),
      ),
    ),
  );
  return found.sort((one, other) => one.closest - other.closest).map(({ transit }) => transit);
}

function targetsOf({ placements, angles, timeKnown }: NatalChart): Target[] {
  const targets: Target[] = placements
    .filter(({ body }) => timeKnown || body !== 'moon')
    .map(({ body, longitudeDeg, speedDegPerDay }) => {
      return { natal: body, longitudeDeg, reachDeg: timeKnown ? 0 : Math.abs(speedDegPerDay) / 2 };
    });
  if (!angles) return targets;
  const { ascendant, midheaven } = angles;
  return [
    ...targets,
    { natal: 'ascendant', longitudeDeg: ascendant.longitudeDeg, reachDeg: 0 },
    { natal: 'midheaven', longitudeDeg: midheaven.longitudeDeg, reachDeg: 0 },
  ];
}

/** Keeps what is exact on the same day wherever within its reach the natal body stands. */
function withCertainDays(passage: Passage, { reachDeg }: Target, { track }: Course, days: readonly Period[]): Passage {
  if (reachDeg === 0) return passage;
  const isCertain = (at: UtDays) => {
    const shift = reachDeg / Math.abs(track.speedDegPerDay(at));
    return days.some(({ from, until }) => from <= at - shift && at + shift < until);
  };
  return { ...passage, exact: passage.exact.filter(isCertain) };
}

/** Where an aspect can be exact, in degrees from the natal point: on both sides, unless they are the same. */
function sidesOf(kind: AspectKind): number[] {
  const angleDeg = aspectAngleDeg(kind);
  return angleDeg === 0 || angleDeg === 180 ? [angleDeg] : [angleDeg, -angleDeg];
}

interface Passage extends Period {
  exact: UtDays[];
  closest: UtDays;
  closestOrbDeg: number;
  longitudeDeg: number;
  retrograde: boolean;
}

/** A stay goes on where the period cuts it: its whole length tells for how long it holds. */
function beyondPeriod(passage: Passage, body: Body, longitudeDeg: number, { tracks, period }: Sky): Passage {
  const track = tracks[body];
  const holds = (deg: number) => Math.abs(angularDifferenceDeg(longitudeDeg, deg)) < orbDeg[body];
  return {
    ...passage,
    from: passage.from > period.from ? passage.from : stayLimit(body, track, period.from, 'backwards', holds),
    until: passage.until < period.until ? passage.until : stayLimit(body, track, period.until, 'onwards', holds),
  };
}

/** The stays of a track within an orb of a longitude, as far as they lie in the period. */
function passages(course: Course, longitudeDeg: number, orbDeg: number, period: Period): Passage[] {
  const distanceDeg = (at: UtDays) => Math.abs(angularDifferenceDeg(longitudeDeg, course.track.longitudeDeg(at)));
  const limits = [...crossings(course, longitudeDeg - orbDeg), ...crossings(course, longitudeDeg + orbDeg)];
  const ends = [period.from, ...limits.sort((one, other) => one - other), period.until];
  return ends.slice(1).flatMap((until, index) => {
    const from = ends[index]!;
    if (distanceDeg((from + until) / 2) >= orbDeg) return [];
    const exact = crossings(course, longitudeDeg).filter((at) => at >= from && at <= until);
    const turns = course.spans.map((span) => span.from).filter((at) => at > from && at < until);
    const closest =
      exact[0] ?? [from, ...turns, until].reduce((best, at) => (distanceDeg(at) < distanceDeg(best) ? at : best));
    return [
      {
        from,
        until,
        exact,
        closest,
        closestOrbDeg: exact.length > 0 ? 0 : distanceDeg(closest),
        longitudeDeg: normalizeDeg(course.track.longitudeDeg(closest)),
        retrograde: course.track.speedDegPerDay(closest) < 0,
      },
    ];
  });
}

function describe(
  { from, until, exact, closest, closestOrbDeg, longitudeDeg, retrograde }: Passage,
  what: Pick<Transit, 'transiting' | 'natal' | 'kind'>,
  houses: Houses | null,
): Transit {
  return {
    ...what,
    exactAt: exact.map(isoInstant),
    activeFrom: isoInstant(from),
    activeUntil: isoInstant(until),
    closestAt: isoInstant(closest),
    closestOrbDeg,
    retrograde,
    sign: zodiacPoint(longitudeDeg).sign,
    house: houses && houseOf(longitudeDeg, houses),
  };
}
