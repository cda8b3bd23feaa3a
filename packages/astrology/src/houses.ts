import type { LocalSky } from './angles.ts';
import { type Angles, type House, type Houses, houses, signs, type ZodiacPoint } from './chart.ts';
import { placidusCusps } from './placidus.ts';
import { normalizeDeg, zodiacPoint } from './zodiac.ts';

/** The houses of a place: Placidus, or whole signs where Placidus is undefined. */
export function computeHouses(sky: LocalSky, angles: Angles): Houses {
  const cusps = placidusCusps(sky, angles);
  return cusps
    ? { system: 'placidus', cusps, placidusUndefined: false }
    : { system: 'whole_sign', cusps: wholeSignCusps(angles.ascendant), placidusUndefined: true };
}

/** The beginnings of the twelve signs, from the ascendant's. */
export function wholeSignCusps(ascendant: ZodiacPoint): ZodiacPoint[] {
  const first = signs.indexOf(ascendant.sign);
  return houses.map((_, index) => zodiacPoint((first + index) * 30));
}

/** The house an ecliptic longitude falls in; a cusp belongs to the house it begins. */
export function houseOf(longitudeDeg: number, { cusps }: Houses): House {
  const index = cusps.findIndex((cusp, at) => {
    const next = cusps[(at + 1) % cusps.length]!;
    return normalizeDeg(longitudeDeg - cusp.longitudeDeg) < normalizeDeg(next.longitudeDeg - cusp.longitudeDeg);
  });
  // Rounding can leave a hair between a cusp and itself; what falls there is at the first one.
  return houses[Math.max(index, 0)]!;
}
