import type { Period, Track, UtDays } from './track.ts';

/** No planet turns twice within this. */
const scanStepDays = 1;
/** Halvings of at most some months: what is left is below a tenth of a second. */
const halvings = 30;

/** When a track turns around. */
export function turningPoints(track: Track, { from, until }: Period): UtDays[] {
  const turns: UtDays[] = [];
  for (let begin = from; begin < until; begin += scanStepDays) {
    const end = Math.min(begin + scanStepDays, until);
    const rising = track.speedDegPerDay(begin) > 0;
    if (track.speedDegPerDay(end) > 0 !== rising) {
      turns.push(bisect(begin, end, (at) => track.speedDegPerDay(at) > 0 === rising));
    }
  }
  return turns;
}

/** A track with the periods over which it goes one way. */
export interface Course {
  track: Track;
  spans: { from: UtDays; until: UtDays; fromDeg: number; untilDeg: number }[];
}

export function courseOf(track: Track, period: Period): Course {
  const ends = [period.from, ...turningPoints(track, period), period.until];
  const spans = ends.slice(1).map((until, index) => {
    const from = ends[index]!;
    return { from, until, fromDeg: track.longitudeDeg(from), untilDeg: track.longitudeDeg(until) };
  });
  return { track, spans };
}

/**
 * Every instant at which a track passes a longitude, whichever way it goes, in the order of time. One at the very
 * beginning of the period counts, one at its end belongs to the next.
 */
export function crossings({ track, spans }: Course, longitudeDeg: number): UtDays[] {
  return spans.flatMap(({ from, until, fromDeg, untilDeg }) => {
    const rising = untilDeg > fromDeg;
    const turnDeg = rising ? 360 : -360;
    const turnsAhead = (fromDeg - longitudeDeg) / turnDeg;
    const found: UtDays[] = [];
    for (let turns = Math.ceil(turnsAhead); ; turns += 1) {
      const targetDeg = longitudeDeg + turns * turnDeg;
      if (rising ? targetDeg >= untilDeg : targetDeg <= untilDeg) return found;
      found.push(bisect(from, until, (at) => track.longitudeDeg(at) < targetDeg === rising));
    }
  });
}

/** Where a condition that holds at one instant ceases to hold on the way to another, earlier or later. */
export function bisect(from: UtDays, until: UtDays, holds: (at: UtDays) => boolean): UtDays {
  let begin = from;
  let width = until - from;
  for (let halving = 0; halving < halvings; halving += 1) {
    width /= 2;
    if (holds(begin + width)) begin += width;
  }
  return begin;
}
