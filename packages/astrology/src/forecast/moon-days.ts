import { type Houses, signs } from '../chart.ts';
import type { MoonDay } from '../forecast.ts';
import { houseOf } from '../houses.ts';
import { phaseOfMoon } from '../moon-phase.ts';
import { normalizeDeg, zodiacPoint } from '../zodiac.ts';
import { isoInstant } from './instants.ts';
import type { Sky } from './sky.ts';
import { signChanges } from './sky-events.ts';
import type { UtDays } from './track.ts';

export interface LocalDay {
  /** `YYYY-MM-DD` */
  date: string;
  from: UtDays;
  noon: UtDays;
  until: UtDays;
}

export function describeMoonDays(days: readonly LocalDay[], sky: Sky, houses: Houses | null): MoonDay[] {
  const changes = signChanges(sky.courses.moon);
  return days.map(({ date, from, noon, until }) => {
    const longitudeDeg = normalizeDeg(sky.tracks.moon.longitudeDeg(noon));
    const { phase, illuminatedFraction } = phaseOfMoon(sky.tracks.sun.longitudeDeg(noon), longitudeDeg);
    const change = changes.find(({ at }) => at >= from && at < until);
    return {
      date,
      sign: zodiacPoint(longitudeDeg).sign,
      house: houses && houseOf(longitudeDeg, houses),
      phase,
      illuminatedFraction,
      entersSignAt: change ? { sign: signs[change.entered]!, at: isoInstant(change.at) } : null,
    };
  });
}
