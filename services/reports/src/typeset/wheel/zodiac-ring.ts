import { type NatalChart, signs } from '@astrall/astrology/chart.ts';
import { elementOf } from '@astrall/astrology/zodiac.ts';
import { signGlyphs } from '../glyphs.ts';
import { elementColors, palette } from '../palette.ts';
import { glyphPath } from './glyph-path.ts';
import { centeredCircle, filledPath, strokedPath } from './svg-shapes.ts';
import { leftmostLongitude, lineBetween, pointAt, wheel } from './wheel-geometry.ts';

/** The band with the twelve signs and a tick for every degree. */
export function zodiacRing(chart: NatalChart): string {
  const left = leftmostLongitude(chart);
  const gold = { color: palette.gold, width: 2 };
  return [
    centeredCircle(wheel.outerRadius, { color: palette.gold, width: 2.4 }, palette.band),
    centeredCircle(wheel.outerRadius + 8, { color: palette.gold, width: 0.8 }),
    centeredCircle(wheel.bandRadius, gold, palette.paper),
    strokedPath(degreeTicks(left), { color: palette.gold, width: 1 }),
    strokedPath(signBorders(left), gold),
    ...signs.map((sign, index) => {
      const at = pointAt(index * 30 + 15, wheel.signGlyphRadius, left);
      return filledPath(glyphPath(signGlyphs[sign], 'symbols', 44, at), elementColors[elementOf(sign)]);
    }),
  ].join('');
}

function degreeTicks(left: number): string {
  let d = '';
  for (let degree = 0; degree < 360; degree++) {
    const length = degree % 10 === 0 ? 13 : degree % 5 === 0 ? 9 : 5;
    d += lineBetween(pointAt(degree, wheel.bandRadius, left), pointAt(degree, wheel.bandRadius - length, left));
  }
  return d;
}

function signBorders(left: number): string {
  return signs
    .map((_, index) =>
      lineBetween(pointAt(index * 30, wheel.bandRadius, left), pointAt(index * 30, wheel.outerRadius, left)),
    )
    .join('');
}
