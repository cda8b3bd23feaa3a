import { aspectAngleDeg } from '../aspects.ts';
import {
  type AspectKind,
  aspectKinds,
  type Body,
  bodies,
  type Houses,
  type NatalChart,
  type Sign,
  type Stretch,
} from '../chart.ts';
import type { Transit, TransitTarget } from '../forecast.ts';
import { houseOf } from '../houses.ts';
import { angularDifferenceDeg, normalizeDeg, zodiacPoint } from '../zodiac.ts';
import { crossings } from './crossings.ts';
import { isoInstant } from './instants.ts';
import type { Sky } from './sky.ts';
import { stayLimit } from './stay-limits.ts';
import { middleOf, passesWithin } from './stretch.ts';
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
  /** The middle of where it may be. */
  longitudeDeg: number;
  /** How far it may be from there, where the hour of birth is unknown. */
  reachDeg: number;
}

/**
 * The passages of all bodies over the major aspects to the natal ones and the angles: one for each stay within orb.
 * Without a birth time neither the angles nor the natal Moon, unknown by up to 7.7 degrees, are touched, and of the
 * others only what is within orb in the period whatever the hour was.
 */
export function findTransits(natal: NatalChart, sky: Sky, days: readonly Period[]): Transit[] {
  const found = bodies.flatMap((transiting) =>
    targetsOf(natal).flatMap(({ natal: target, longitudeDeg, reachDeg }) =>
      aspectKinds.flatMap((kind) =>
        sidesOf(kind).flatMap((sideDeg) =>
          passages(transiting, longitudeDeg + sideDeg, reachDeg, sky, days).map((passage) => ({
            closest: passage.closest,
            transit: describe(passage, { transiting, natal: target, kind }, natal.houses),
          })),
        ),
      ),
    ),
  );
  return found.sort((one, other) => one.closest - other.closest).map(({ transit }) => transit);
}

function targetsOf({ placements, angles, timeKnown }: NatalChart): Target[] {
  const targets: Target[] = placements
    .filter(({ body }) => timeKnown || body !== 'moon')
    .map(({ body, longitudeDeg, stretch }) => ({
      natal: body,
      ...(stretch ? middleOf(stretch) : { longitudeDeg, reachDeg: 0 }),
    }));
  if (!angles) return targets;
  const { ascendant, midheaven } = angles;
  return [
    ...targets,
    { natal: 'ascendant', longitudeDeg: ascendant.longitudeDeg, reachDeg: 0 },
    { natal: 'midheaven', longitudeDeg: midheaven.longitudeDeg, reachDeg: 0 },
  ];
}

/** Where an aspect can be exact, in degrees from the natal point: on both sides, unless they are the same. */
function sidesOf(kind: AspectKind): number[] {
  const angleDeg = aspectAngleDeg(kind);
  return angleDeg === 0 || angleDeg === 180 ? [angleDeg] : [angleDeg, -angleDeg];
}

interface Passage extends Period {
  exact: UtDays[];
  certain: Period | null;
  closest: UtDays;
  closestOrbDeg: number;
  longitudeDeg: number;
  sign: Sign | null;
  retrograde: boolean;
}

/** The stays of a body within an orb of a longitude, or of all that a natal body may have, as far as they touch the period. */
function passages(body: Body, longitudeDeg: number, reachDeg: number, sky: Sky, days: readonly Period[]): Passage[] {
  const { period } = sky;
  const course = sky.courses[body];
  const aheadDeg = (at: UtDays) => angularDifferenceDeg(longitudeDeg, course.track.longitudeDeg(at));
  const distanceDeg = (at: UtDays) => Math.abs(aheadDeg(at));
  const widestDeg = orbDeg[body] + reachDeg;
  const narrowestDeg = orbDeg[body] - reachDeg;
  const stretch = { fromDeg: longitudeDeg - reachDeg, untilDeg: longitudeDeg + reachDeg };
  const limits = [...crossings(course, longitudeDeg - widestDeg), ...crossings(course, longitudeDeg + widestDeg)];
  const ends = [period.from, ...limits.sort((one, other) => one - other), period.until];
  return ends.slice(1).flatMap((until, index) => {
    const from = ends[index]!;
    if (distanceDeg((from + until) / 2) >= widestDeg) return [];
    const turns = course.spans.map((span) => span.from).filter((at) => at > from && at < until);
    const moments = [from, ...turns, until];
    const placesDeg = moments.map(aheadDeg);
    if (Math.max(...placesDeg) <= -narrowestDeg || Math.min(...placesDeg) >= narrowestDeg) return [];
    const middle = crossings(course, longitudeDeg).filter((at) => at >= from && at <= until);
    const exact = reachDeg === 0 ? middle : middle.filter((at) => passesWithin(course, stretch, at, days));
    const closest =
      exact[0] ?? middle[0] ?? moments.reduce((best, at) => (distanceDeg(at) < distanceDeg(best) ? at : best));
    const place = normalizeDeg(course.track.longitudeDeg(closest));
    const leastDeg = middle.length > 0 ? 0 : Math.max(0, distanceDeg(closest) - reachDeg);
    const { sign } = zodiacPoint(place);
    const stay = beyondPeriod({ from, until }, body, longitudeDeg, widestDeg, sky);
    return [
      {
        ...stay,
        exact,
        certain: reachDeg === 0 ? stay : certainStay(closest, body, longitudeDeg, narrowestDeg, sky),
        closest,
        closestOrbDeg: leastDeg,
        longitudeDeg: place,
        sign: leastDeg > 0 || isInOneSign(stretch) ? sign : null,
        retrograde: course.track.speedDegPerDay(closest) < 0,
      },
    ];
  });
}

function isInOneSign({ fromDeg, untilDeg }: Stretch): boolean {
  return zodiacPoint(fromDeg).sign === zodiacPoint(untilDeg).sign;
}

/** A stay goes on where the period cuts it: its whole length tells for how long it holds. */
function beyondPeriod({ from, until }: Period, body: Body, longitudeDeg: number, withinDeg: number, sky: Sky): Period {
  const { tracks, period } = sky;
  const holds = (deg: number) => Math.abs(angularDifferenceDeg(longitudeDeg, deg)) < withinDeg;
  return {
    from: from > period.from ? from : stayLimit(body, tracks[body], period.from, 'backwards', holds),
    until: until < period.until ? until : stayLimit(body, tracks[body], period.until, 'onwards', holds),
  };
}

/** The stay around an instant within an orb that is smaller by how far the natal body may be from the longitude. */
function certainStay(at: UtDays, body: Body, longitudeDeg: number, withinDeg: number, sky: Sky): Period | null {
  const { courses, period } = sky;
  const course = courses[body];
  if (Math.abs(angularDifferenceDeg(longitudeDeg, course.track.longitudeDeg(at))) >= withinDeg) return null;
  const limits = [longitudeDeg - withinDeg, longitudeDeg + withinDeg].flatMap((limit) => crossings(course, limit));
  const from = Math.max(period.from, ...limits.filter((limit) => limit <= at));
  const until = Math.min(period.until, ...limits.filter((limit) => limit > at));
  return beyondPeriod({ from, until }, body, longitudeDeg, withinDeg, sky);
}

function describe(
  { from, until, certain, exact, closest, closestOrbDeg, longitudeDeg, sign, retrograde }: Passage,
  what: Pick<Transit, 'transiting' | 'natal' | 'kind'>,
  houses: Houses | null,
): Transit {
  return {
    ...what,
    exactAt: exact.map(isoInstant),
    activeFrom: isoInstant(from),
    activeUntil: isoInstant(until),
    certain: certain && { from: isoInstant(certain.from), until: isoInstant(certain.until) },
    closestAt: isoInstant(closest),
    closestOrbDeg,
    retrograde,
    sign,
    house: houses && houseOf(longitudeDeg, houses),
  };
}
