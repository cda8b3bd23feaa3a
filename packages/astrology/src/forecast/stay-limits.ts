import { MakeTime } from 'astronomy-engine';
import type { Body } from '../chart.ts';
import { apparentLongitudeDeg } from '../ephemeris/apparent-longitude.ts';
import { bisect } from './crossings.ts';
import { type Period, type Track, trackBody, type UtDays } from './track.ts';

/** No body stays within orb for longer, Pluto at its slowest included. */
const longestStayDays = 5 * 366;

/** In such a step no body turns so far that it leaves an orb by more than 0.02 degrees and comes back unseen. */
const stepDays: Record<Body, number> = {
  moon: 0.5,
  sun: 1,
  mercury: 1,
  venus: 1,
  mars: 1,
  jupiter: 5,
  saturn: 5,
  uranus: 10,
  neptune: 10,
  pluto: 10,
};

/**
 * When a stay that reaches the end of a track's period begins or ends beyond it. Places are first taken far apart, each
 * for itself, because a track through all of them would cost more than the whole forecast.
 * @param holds whether a longitude belongs to the stay, as that at `edge` does
 */
export function stayLimit(
  body: Body,
  track: Track,
  edge: UtDays,
  direction: 'backwards' | 'onwards',
  holds: (longitudeDeg: number) => boolean,
): UtDays {
  const step = direction === 'onwards' ? stepDays[body] : -stepDays[body];
  let inside = edge;
  for (let outside = edge + step; Math.abs(outside - edge) < longestStayDays; outside += step) {
    if (!holds(placeOf(body, track, outside))) {
      const near = trackBetweenEnds(body, track, inside, outside);
      return bisect(inside, outside, (at) => holds(near.longitudeDeg(at)));
    }
    inside = outside;
  }
  return inside;
}

function placeOf(body: Body, track: Track, at: UtDays): number {
  return covers(track, at) ? track.longitudeDeg(at) : apparentLongitudeDeg(body, MakeTime(at));
}

function trackBetweenEnds(body: Body, track: Track, one: UtDays, other: UtDays): Track {
  if (covers(track, one) && covers(track, other)) return track;
  return trackBody(body, { from: Math.min(one, other), until: Math.max(one, other) });
}

function covers({ from, until }: Period, at: UtDays): boolean {
  return at >= from && at <= until;
}
