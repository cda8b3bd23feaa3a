import type { Houses } from '@astrall/astrology/chart.ts';
import { normalizeDeg } from '@astrall/astrology/zodiac.ts';
import { spreadEvenly, spreadLongitudes } from './spread-longitudes.ts';

export interface MarkPlace {
  shownDeg: number;
  /** Of the usual size; smaller where a house is crowded. */
  scale: number;
  /** In the one row of bodies, or in the outer or inner of two, where one cannot take all of a house. */
  row: 'only' | 'outer' | 'inner';
}

/** Enough for two glyphs of the usual size side by side, and for their degrees. */
const gapDeg = 8.6;
const smallest = 0.7;
/** Two rows leave less height for each. */
const scaleInTwoRows = 0.62;
/** Smaller than this nothing is drawn: five in a house of eight degrees overlap. */
const legible = 0.45;
/** Half a glyph of two rows, so that a cusp is not covered. */
const edgeInTwoRowsDeg = 2.8;

/**
 * Where marks are drawn: as near to their true longitudes as they have room, in the same order, and each within its
 * house, where there are houses. Returned in the order given.
 */
export function placeMarks(longitudesDeg: number[], houses: Houses | null): MarkPlace[] {
  if (!houses) {
    return spreadLongitudes(longitudesDeg, gapDeg).map((shownDeg) => ({ shownDeg, scale: 1, row: 'only' }));
  }
  const places = new Array<MarkPlace>(longitudesDeg.length);
  houses.cusps.forEach(({ longitudeDeg: startDeg }, house) => {
    const widthDeg = normalizeDeg(houses.cusps[(house + 1) % houses.cusps.length]!.longitudeDeg - startDeg);
    const members = longitudesDeg
      .map((longitudeDeg, index) => ({ index, fromCuspDeg: normalizeDeg(longitudeDeg - startDeg) }))
      .filter(({ fromCuspDeg }) => fromCuspDeg < widthDeg)
      .sort((a, b) => a.fromCuspDeg - b.fromCuspDeg || a.index - b.index);
    placeInHouse(members, widthDeg).forEach((place, position) => {
      places[members[position]!.index] = { ...place, shownDeg: normalizeDeg(startDeg + place.shownDeg) };
    });
  });
  return places;
}

function placeInHouse(members: { fromCuspDeg: number }[], widthDeg: number): MarkPlace[] {
  const spread = (stepDeg: number, edgeDeg: number) =>
    spreadEvenly(
      members.map(({ fromCuspDeg }) => fromCuspDeg),
      stepDeg,
      { fromDeg: edgeDeg, toDeg: widthDeg - edgeDeg },
    );
  // Half a step to the cusps on both sides: the houses beside it need not be asked.
  const stepDeg = Math.min(gapDeg, widthDeg / members.length);
  if (stepDeg >= smallest * gapDeg) {
    return spread(stepDeg, stepDeg / 2).map((shownDeg) => ({ shownDeg, scale: stepDeg / gapDeg, row: 'only' }));
  }
  const edgeDeg = Math.min(edgeInTwoRowsDeg, widthDeg / 2);
  const closeDeg = (widthDeg - 2 * edgeDeg) / Math.max(1, members.length - 1);
  const shown = spread(closeDeg, edgeDeg);
  const room = members.length > 2 ? (2 * closeDeg) / gapDeg : 1;
  return shown.map((shownDeg, position) => ({
    shownDeg,
    scale: Math.max(legible, Math.min(scaleInTwoRows, room)),
    row: position % 2 === 0 ? 'outer' : 'inner',
  }));
}
