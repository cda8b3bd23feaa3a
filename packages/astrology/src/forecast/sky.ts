import { type Body, bodies } from '../chart.ts';
import { type Course, courseOf } from './crossings.ts';
import { type Period, type Track, trackBetween, trackBody } from './track.ts';

/** The longest the Moon stays in a sign is 2.5 days: a void of course under way began no earlier. */
const marginDays = 3;

/** The tracks of all bodies over a period, with a margin on both sides, and their courses within it. */
export interface Sky {
  period: Period;
  tracks: Record<Body, Track>;
  courses: Record<Body, Course>;
  /** The Moon ahead of the Sun. */
  elongation: Course;
}

export function skyOver(period: Period): Sky {
  const wide = { from: period.from - marginDays, until: period.until + marginDays };
  const perBody = <T>(make: (body: Body) => T) =>
    Object.fromEntries(bodies.map((body) => [body, make(body)])) as Record<Body, T>;
  const tracks = perBody((body) => trackBody(body, wide));
  return {
    period,
    tracks,
    courses: perBody((body) => courseOf(tracks[body], period)),
    elongation: courseOf(trackBetween(tracks.moon, tracks.sun), period),
  };
}
