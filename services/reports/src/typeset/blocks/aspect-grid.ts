import type { Aspect, Body } from '@astrall/astrology/chart.ts';
import type { Box } from '../flow/flow.ts';
import { aspectGlyphs, bodyGlyphs } from '../fonts/glyphs.ts';
import type { Pen } from '../paper/pen.ts';
import { linePath, rectPath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { aspectLines } from '../theme/aspect-lines.ts';
import { orbInWords } from '../wording/birth-wording.ts';

/** Every pair of bodies: the glyph of its aspect over the orb. Bodies stand on the steps. */
export function aspectGrid(setting: Setting): Box {
  const { page, document } = setting;
  const bodies = document.chart.placements.map(({ body }) => body);
  const cell = page.textWidth / bodies.length;
  const rowHeight = Math.min(cell, document.chart.houses ? 35 : 40);
  const aspectOf = new Map(document.chart.aspects.map((aspect) => [pairKey(aspect.first, aspect.second), aspect]));
  return {
    height: rowHeight * bodies.length,
    gap: 8,
    draw(pen, x, y) {
      pen.shapes(cells(bodies.length, x, y, cell, rowHeight, setting));
      bodies.forEach((body, row) => {
        const top = y + row * rowHeight;
        drawBody(pen, body, x + row * cell, top + rowHeight / 2, cell, setting);
        bodies.slice(0, row).forEach((other, column) => {
          const aspect = aspectOf.get(pairKey(other, body)) ?? aspectOf.get(pairKey(body, other));
          if (aspect) drawAspect(pen, aspect, x + column * cell, top + rowHeight / 2, cell, setting);
        });
      });
    },
  };
}

function pairKey(one: Body, other: Body): string {
  return `${one} ${other}`;
}

function drawBody(pen: Pen, body: Body, x: number, middle: number, cell: number, { type, theme }: Setting): void {
  const style = { ...type.tableGlyph, fontSize: 16, color: theme.accentText, alignment: 'center' as const };
  pen.text(bodyGlyphs[body], { x, y: middle + 5.6 }, style, cell);
}

function drawAspect(
  pen: Pen,
  aspect: Aspect,
  x: number,
  middle: number,
  cell: number,
  { document, type }: Setting,
): void {
  const { kind } = aspect;
  const { color } = aspectLines[kind];
  const glyph = { ...type.tableGlyph, fontSize: 13, color, alignment: 'center' as const };
  const orb = { ...type.small, fontSize: 8.2, features: 'lnum tnum', alignment: 'center' as const };
  pen.text(aspectGlyphs[kind], { x, y: middle + 1.4 }, glyph, cell);
  const shown = orbInWords(aspect, document.chart).replace('\u00a0', '');
  pen.text(shown, { x, y: middle + 11.6 }, orb, cell);
}

/** Half a square of cells, with a tinted one at the end of each row for the body. */
function cells(count: number, x: number, y: number, cell: number, rowHeight: number, { theme }: Setting) {
  let lines = '';
  let steps = '';
  for (let row = 0; row < count; row++) {
    const top = y + row * rowHeight;
    steps += rectPath(x + row * cell, top, cell, rowHeight);
    lines += linePath({ x, y: top + rowHeight }, { x: x + (row + 1) * cell, y: top + rowHeight });
    lines += linePath({ x: x + row * cell, y: top }, { x: x + row * cell, y: y + count * rowHeight });
  }
  return [
    { path: steps, fill: theme.tint },
    { path: lines, stroke: theme.hairline, strokeWidth: 0.5 },
  ];
}
