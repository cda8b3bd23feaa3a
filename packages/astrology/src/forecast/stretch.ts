import type { Stretch } from '../chart.ts';
import { type Course, crossings } from './crossings.ts';
import type { Period, UtDays } from './track.ts';

/** No body comes back to a longitude sooner without turning. */
const shortestRoundDays = 27;

/** The middle of a stretch, as a longitude, and how far its ends are from there. */
export function middleOf({ fromDeg, untilDeg }: Stretch): { longitudeDeg: number; reachDeg: number } {
  return { longitudeDeg: (fromDeg + untilDeg) / 2, reachDeg: (untilDeg - fromDeg) / 2 };
}

/** Whether a body that passes the middle of a stretch passes all of it in one of some periods, without turning on the way. */
export function passesWithin(
  course: Course,
  { fromDeg, untilDeg }: Stretch,
  at: UtDays,
  periods: readonly Period[],
): boolean {
  const span = { track: course.track, spans: course.spans.filter(({ from, until }) => from <= at && at < until) };
  // The Moon goes round more than once in a month.
  const [first, last] = [fromDeg, untilDeg].map((endDeg) =>
    crossings(span, endDeg).find((end) => Math.abs(end - at) < shortestRoundDays / 2),
  );
  if (first === undefined || last === undefined) return false;
  return periods.some(({ from, until }) => [first, last].every((end) => from <= end && end < until));
}
