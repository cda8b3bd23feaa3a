import { signs } from '@astrall/astrology/chart.ts';
import { elementOf } from '@astrall/astrology/zodiac.ts';
import { ticks } from '../drawing/ticks.ts';
import { signGlyphs } from '../fonts/glyphs.ts';
import { outlined } from '../paper/glyph-outline.ts';
import { circlePath, linePath, type Shape } from '../paper/shape.ts';
import { sectorPath, spotAt, wheel } from './wheel-geometry.ts';
import type { WheelInks } from './wheel-inks.ts';

const center = { x: wheel.center, y: wheel.center };

/** The band with the twelve signs and a tick for every degree. */
export function zodiacRing(left: number, inks: WheelInks): Shape[] {
  const every = (parity: number) =>
    signs
      .map((_, index) =>
        index % 2 === parity ? sectorPath(index * 30, index * 30 + 30, wheel.bandRadius, wheel.outerRadius, left) : '',
      )
      .join('');
  return [
    { path: circlePath(center, wheel.bandRadius), fill: inks.ring },
    { path: every(0), fill: inks.band },
    { path: every(1), fill: inks.bandAlternate },
    { path: circlePath(center, wheel.outerRadius), stroke: inks.line, strokeWidth: 2.4 },
    { path: circlePath(center, wheel.outerRadius + 7), stroke: inks.line, strokeWidth: 0.8 },
    { path: circlePath(center, wheel.bandRadius), stroke: inks.line, strokeWidth: 2 },
    { outlines: [{ outline: degreeTicks, at: center, size: 1000, turnDeg: -left }], stroke: inks.line, strokeWidth: 1 },
    { path: signBorders(left), stroke: inks.line, strokeWidth: 1.6 },
    ...signs.map((sign, index) => ({
      outlines: outlined(signGlyphs[sign], 'astro', 46, spotAt(index * 30 + 15, wheel.signGlyphRadius, left)),
      fill: inks.elements[elementOf(sign)],
    })),
  ];
}

const degreeTicks = ticks(
  wheel.bandRadius,
  Array.from({ length: 360 }, (_, deg) => ({ deg, length: deg % 10 === 0 ? 14 : deg % 5 === 0 ? 10 : 5.5 })),
);

function signBorders(left: number): string {
  return signs
    .map((_, index) =>
      linePath(spotAt(index * 30, wheel.bandRadius, left), spotAt(index * 30, wheel.outerRadius, left)),
    )
    .join('');
}
