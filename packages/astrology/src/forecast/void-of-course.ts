import { aspectAngleDeg } from '../aspects.ts';
import { aspectKinds, bodies, signs } from '../chart.ts';
import type { VoidOfCourse } from '../forecast.ts';
import { courseOf, crossings } from './crossings.ts';
import { isoInstant } from './instants.ts';
import type { Sky } from './sky.ts';
import { signChanges } from './sky-events.ts';
import { trackBetween } from './track.ts';

const aspectTurnsDeg = [...new Set(aspectKinds.flatMap((kind) => [aspectAngleDeg(kind), 360 - aspectAngleDeg(kind)]))];

/** The voids of course that touch the period; one without any aspect before it lasts the whole stay in the sign. */
export function findVoidsOfCourse({ tracks, period }: Sky): VoidOfCourse[] {
  const { moon } = tracks;
  const aspects = bodies
    .filter((body) => body !== 'moon')
    .flatMap((body) => {
      const course = courseOf(trackBetween(moon, tracks[body]), moon);
      return aspectTurnsDeg.flatMap((turnDeg) => crossings(course, turnDeg % 360));
    })
    .sort((one, other) => one - other);
  const entries = signChanges(courseOf(moon, moon));
  return entries.slice(1).flatMap(({ at: until, entered }, index) => {
    const { at: entry, entered: stayed } = entries[index]!;
    const from = aspects.findLast((at) => at >= entry && at < until) ?? entry;
    if (until <= period.from || from >= period.until) return [];
    return [{ from: isoInstant(from), until: isoInstant(until), sign: signs[stayed]!, nextSign: signs[entered]! }];
  });
}
