import type { NatalChart, Placement } from '@astrall/astrology/chart.ts';
import { bodyGlyphs, retrogradeGlyph } from '../glyphs.ts';
import { palette } from '../palette.ts';
import { glyphPath } from './glyph-path.ts';
import { spreadLongitudes } from './spread-longitudes.ts';
import { haloedPath, strokedPath } from './svg-shapes.ts';
import { coordinate, leftmostLongitude, lineBetween, pointAt, wheel } from './wheel-geometry.ts';

/** Enough for two glyphs side by side at `bodyRadius` and their degrees at `degreeRadius`. */
const bodyGapDeg = 9;

/** The ten bodies, spread apart where they collide, each tied to its true degree; ties pass behind all of them. */
export function wheelBodies(chart: NatalChart): string {
  const left = leftmostLongitude(chart);
  const shown = spreadLongitudes(
    chart.placements.map(({ longitudeDeg }) => longitudeDeg),
    bodyGapDeg,
  );
  const ties = chart.placements.map(({ longitudeDeg }, index) => tie(longitudeDeg, shown[index]!, left));
  const bodies = chart.placements.map((placement, index) => body(placement, shown[index]!, left));
  return [...ties, ...bodies].join('');
}

function tie(trueDeg: number, shownDeg: number, left: number): string {
  const bend = pointAt(trueDeg, wheel.tieRadius, left);
  const glyphEdge = pointAt(shownDeg, wheel.bodyRadius + 27, left);
  const inward = lineBetween(pointAt(trueDeg, wheel.bandRadius, left), bend);
  const sideways = `L${coordinate(glyphEdge.x)} ${coordinate(glyphEdge.y)}`;
  return strokedPath(inward + sideways, { color: palette.inkSoft, width: 1.4 });
}

function body({ body, degreeInSign, retrograde }: Placement, shownDeg: number, left: number): string {
  const glyph = glyphPath(bodyGlyphs[body], 'symbols', 46, pointAt(shownDeg, wheel.bodyRadius, left));
  const degree = `${Math.floor(degreeInSign)}°${retrograde ? retrogradeGlyph : ''}`;
  const figures = glyphPath(degree, 'sansMedium', 19, pointAt(shownDeg, wheel.degreeRadius, left));
  return haloedPath(glyph, palette.ink, palette.paper, 12) + haloedPath(figures, palette.inkSoft, palette.paper, 8);
}
