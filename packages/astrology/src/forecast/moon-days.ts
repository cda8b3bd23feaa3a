import { type Houses, signs } from '../chart.ts';
import type { MoonDay } from '../forecast.ts';
import { houseOf } from '../houses.ts';
import { phaseOfMoon } from '../moon-phase.ts';
import { normalizeDeg, zodiacPoint } from '../zodiac.ts';
import { isoInstant } from './instants.ts';
import type { Sky } from './sky.ts';
import { quarterMoons, signChanges } from './sky-events.ts';
import type { UtDays } from './track.ts';

export interface LocalDay {
  /** `YYYY-MM-DD` */
  date: string;
  from: UtDays;
  noon: UtDays;
  until: UtDays;
}

/** From each quarter of the Moon to the next. */
const between = ['waxing_crescent', 'waxing_gibbous', 'waning_gibbous', 'waning_crescent'] as const;

export function describeMoonDays(days: readonly LocalDay[], sky: Sky, houses: Houses | null): MoonDay[] {
  const changes = signChanges(sky.courses.moon);
  const quarters = quarterMoons(sky);
  return days.map(({ date, from, noon, until }) => {
    const longitudeDeg = normalizeDeg(sky.tracks.moon.longitudeDeg(noon));
    const { elongationDeg, illuminatedFraction } = phaseOfMoon(sky.tracks.sun.longitudeDeg(noon), longitudeDeg);
    const isToday = ({ at }: { at: UtDays }) => at >= from && at < until;
    const change = changes.find(isToday);
    return {
      date,
      sign: zodiacPoint(longitudeDeg).sign,
      house: houses && houseOf(longitudeDeg, houses),
      phase: quarters.find(isToday)?.phase ?? between[Math.floor(elongationDeg / 90)]!,
      illuminatedFraction,
      entersSignAt: change ? { sign: signs[change.entered]!, at: isoInstant(change.at) } : null,
    };
  });
}
