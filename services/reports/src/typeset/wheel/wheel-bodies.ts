import type { NatalChart, Placement, PointPlacement } from '@astrall/astrology/chart.ts';
import { possibleDegrees } from '../../chart/unknown-hour.ts';
import { bodyGlyphs, pointGlyphs, retrogradeGlyph } from '../fonts/glyphs.ts';
import { outlined } from '../paper/glyph-outline.ts';
import { linePath, lineTo, type PlacedOutline, type Shape } from '../paper/shape.ts';
import { type MarkPlace, placeMarks } from './mark-places.ts';
import { leftmostLongitude, sectorPath, spotAt, wheel } from './wheel-geometry.ts';
import type { WheelInks } from './wheel-inks.ts';

interface Mark {
  glyph: string;
  size: number;
  longitudeDeg: number;
  /** Whole degrees; about so many, or null, where the hour is unknown and decides. */
  degree: string | null;
  retrograde: boolean;
}

/** The bodies, the nodes and Chiron, spread apart where they collide, each tied to its true degree. */
export function wheelBodies(chart: NatalChart, inks: WheelInks): Shape[] {
  const left = leftmostLongitude(chart);
  const marks: Mark[] = [
    ...chart.placements.map((placement) => ({
      ...placement,
      degree: degreeOf(placement),
      glyph: bodyGlyphs[placement.body],
      size: 50,
    })),
    // The nodes always move backwards: marking that would tell nothing.
    ...chart.points.map((point) => ({
      ...point,
      degree: degreeOf(point),
      glyph: pointGlyphs[point.point],
      size: 40,
      retrograde: point.retrograde && point.point === 'chiron',
    })),
  ];
  const longitudes = marks.map(({ longitudeDeg }) => longitudeDeg);
  const places = placeMarks(longitudes, chart.houses);
  const ties = longitudes.map((longitudeDeg, index) => tie(longitudeDeg, places[index]!, left));
  return [
    ...ways(chart, left).map((path) => ({ path, fill: inks.inkSoft })),
    { path: ties.join(''), stroke: inks.inkSoft, strokeWidth: 1.3 },
    ...marks.flatMap((mark, index) => drawn(mark, places[index]!, left, inks)),
  ];
}

/** Radii of the glyph, of its degree and of where its tie ends. */
const rows = {
  only: { body: wheel.bodyRadius, degree: wheel.degreeRadius, tie: wheel.bodyRadius + 30 },
  outer: { body: 374, degree: 346, tie: 392 },
  inner: { body: 309, degree: 281, tie: 327 },
};

/** What goes further in a day is drawn where it stood at noon and with its way. */
const shortWayDeg = 3;

/** The way of the Moon on a birth day whose hour is unknown; no other goes so far. */
function ways({ placements }: NatalChart, left: number): string[] {
  return placements
    .flatMap(({ stretch }) => (stretch && stretch.untilDeg - stretch.fromDeg > shortWayDeg ? [stretch] : []))
    .map(({ fromDeg, untilDeg }) => sectorPath(fromDeg, untilDeg, wheel.tieRadius - 7, wheel.tieRadius - 3, left));
}

function degreeOf(at: Placement | PointPlacement): string | null {
  const possible = possibleDegrees(at);
  if (!possible || possible[1] - possible[0] > shortWayDeg) return null;
  return possible[0] === possible[1] ? `${possible[0]}°` : `~${Math.floor(at.degreeInSign)}°`;
}

/** Ties keep the order of what they tie: they fan out between the same two circles, and never cross. */
function tie(trueDeg: number, { shownDeg, row }: MarkPlace, left: number): string {
  const fanEnd = row === 'only' ? '' : lineTo(spotAt(shownDeg, rows.outer.tie, left));
  return (
    linePath(spotAt(trueDeg, wheel.bandRadius, left), spotAt(trueDeg, wheel.bandRadius - 6, left)) +
    fanEnd +
    lineTo(spotAt(shownDeg, rows[row].tie, left))
  );
}

/** Haloes clear what passes behind; a mark's own letters stand above them. */
function drawn(mark: Mark, { shownDeg, scale, row }: MarkPlace, left: number, inks: WheelInks): Shape[] {
  const { glyph, size, degree, retrograde } = mark;
  const body = outlined(glyph, 'astro', size * scale, spotAt(shownDeg, rows[row].body, left));
  const halo = (outlines: PlacedOutline[], strokeWidth: number): Shape => {
    return { outlines, fill: inks.ring, stroke: inks.ring, strokeWidth };
  };
  if (degree === null) return [halo(body, 12), { outlines: body, fill: inks.ink }];
  const figures = outlined(
    retrograde ? `${degree}${retrogradeGlyph}` : degree,
    'sans',
    20 * Math.max(scale, 0.8),
    spotAt(shownDeg, rows[row].degree, left),
  );
  return [
    halo(body, 12),
    halo(figures, 8),
    { outlines: body, fill: inks.ink },
    { outlines: figures, fill: inks.inkSoft },
  ];
}
