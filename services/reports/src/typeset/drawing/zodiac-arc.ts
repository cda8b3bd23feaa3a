import { signs } from '@astrall/astrology/chart.ts';
import { mixed } from '@astrall/platform/brand/color.ts';
import { signGlyphs } from '../fonts/glyphs.ts';
import { outlined } from '../paper/glyph-outline.ts';
import { circlePath, linePath, type Shape, type Spot } from '../paper/shape.ts';
import type { Theme } from '../theme/theme.ts';
import { ticks } from './ticks.ts';

/** On a zodiac with a radius of a thousand. */
const degrees = ticks(
  800,
  Array.from({ length: 180 }, (_, index) => ({ deg: index * 2, length: index % 5 === 0 ? 30 : 14 })),
);

/** A zodiac turned by `turnDeg`, in lines on the dark ground: the ornament of mastheads and chapter openings. */
export function zodiacOrnament(center: Spot, radius: number, turnDeg: number, theme: Theme): Shape[] {
  const line = mixed(theme.ground, theme.onGroundAccent, 0.62);
  const faint = mixed(theme.ground, theme.onGroundAccent, 0.34);
  const at = (deg: number, share: number) => {
    const angle = ((deg + turnDeg) * Math.PI) / 180;
    return { x: center.x + radius * share * Math.cos(angle), y: center.y - radius * share * Math.sin(angle) };
  };
  const spokes = signs.map((_, index) => linePath(at(index * 30, 0.8), at(index * 30, 1))).join('');
  const outlines = signs.flatMap((sign, index) =>
    outlined(signGlyphs[sign], 'astro', radius * 0.105, at(index * 30 + 15, 0.9)),
  );
  return [
    { path: circlePath(center, radius), stroke: line, strokeWidth: 0.9 },
    { path: circlePath(center, radius * 1.025), stroke: faint, strokeWidth: 0.5 },
    { path: circlePath(center, radius * 0.8), stroke: line, strokeWidth: 0.7 },
    { path: circlePath(center, radius * 0.48), stroke: faint, strokeWidth: 0.5 },
    { outlines: [{ outline: degrees, at: center, size: radius, turnDeg }], stroke: line, strokeWidth: 0.4 },
    { path: spokes, stroke: line, strokeWidth: 0.6 },
    { outlines, fill: line },
  ];
}
