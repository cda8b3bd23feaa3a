import {
  type Aspect,
  type AspectPoint,
  aspectPoints,
  type Body,
  type NatalChart,
  type PointAspect,
} from '@astrall/astrology/chart.ts';

import type { Box } from '../flow/flow.ts';
import { aspectGlyphs } from '../fonts/glyphs.ts';
import type { Pen } from '../paper/pen.ts';
import { linePath, rectPath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { lineWidth } from '../text/text-runs.ts';
import { aspectLines } from '../theme/aspect-lines.ts';

import { orbInWords } from '../wording/birth-wording.ts';
import { targetGlyph } from '../wording/section-facts.ts';

type Party = Body | AspectPoint;

interface GridSize {
  /** One for each body, and one where the points stand. */
  columns: number;
  rows: number;
  cell: number;
  rowHeight: number;
}

/** Every pair of bodies, who stand on the steps, and below them the points: the glyph of an aspect beside its orb. */
export function aspectGrid(setting: Setting): Box {
  const { page, document } = setting;
  const { chart } = document;
  const bodies = chart.placements.map(({ body }) => body);
  const parties: Party[] = [...bodies, ...pointsOf(chart)];
  const columns = bodies.length + 1;
  const size: GridSize = {
    columns,
    rows: parties.length,
    cell: page.textWidth / columns,
    rowHeight: (chart.houses ? 350 : 400) / parties.length,
  };
  const { cell, rowHeight } = size;
  const aspects = [...chart.aspects, ...chart.pointAspects];
  const aspectOf = new Map(aspects.map((aspect) => [pairKey(aspect.first, aspect.second), aspect]));
  return {
    height: rowHeight * parties.length,
    gap: 8,
    draw(pen, x, y) {
      pen.shapes(cells(size, x, y, setting));
      parties.forEach((party, row) => {
        const middle = y + (row + 0.5) * rowHeight;
        drawParty(pen, party, x + stepOf(row, size) * cell, middle, cell, setting);
        bodies.slice(0, row).forEach((other, column) => {
          const aspect = aspectOf.get(pairKey(other, party)) ?? aspectOf.get(pairKey(party, other));
          if (aspect) drawAspect(pen, aspect, x + column * cell, middle, cell, setting);
        });
      });
    },
  };
}

function pointsOf({ angles, points }: NatalChart): AspectPoint[] {
  return aspectPoints.filter((party) =>
    party === 'ascendant' || party === 'midheaven' ? angles : points.some(({ point }) => point === party),
  );
}

function pairKey(one: Party, other: Party): string {
  return `${one} ${other}`;
}

/** The column in which a row ends with its own name. */
function stepOf(row: number, { columns }: Pick<GridSize, 'columns'>): number {
  return Math.min(row, columns - 1);
}

function drawParty(
  pen: Pen,
  party: Party,
  x: number,
  middle: number,
  cell: number,
  { type, theme, words }: Setting,
): void {
  const glyph = targetGlyph(party, words.angles);
  const alignment = 'center' as const;
  const style =
    glyph.length === 1
      ? { ...type.tableGlyph, fontSize: 16, color: theme.accentText, alignment }
      : { ...type.tableHead, fontSize: 9, tracking: 0.3, color: theme.accentText, alignment };
  pen.text(glyph, { x, y: middle + (glyph.length === 1 ? 5.6 : 3.2) }, style, cell);
}

function drawAspect(
  pen: Pen,
  aspect: Aspect | PointAspect,
  x: number,
  middle: number,
  cell: number,
  { document, type }: Setting,
): void {
  const { kind } = aspect;
  const glyph = { ...type.tableGlyph, fontSize: 13, color: aspectLines[kind].color };
  const orb = { ...type.small, fontSize: 8.2, features: 'lnum tnum' };
  const shown = orbInWords(aspect, document.chart).replace('\u00a0', '');
  const glyphWidth = lineWidth(aspectGlyphs[kind], glyph);
  const gap = 2.2;
  const left = x + (cell - glyphWidth - gap - lineWidth(shown, orb)) / 2;
  pen.text(aspectGlyphs[kind], { x: left, y: middle + 4.6 }, glyph);
  pen.text(shown, { x: left + glyphWidth + gap, y: middle + 3 }, orb);
}

/** Half a square of cells, and the rows of the points below it, with a tinted one at the end of each row for its name. */
function cells(size: GridSize, x: number, y: number, { theme }: Setting) {
  const { columns, rows, cell, rowHeight } = size;
  let lines = '';
  let steps = '';
  for (let row = 0; row < rows; row++) {
    const top = y + row * rowHeight;
    const step = stepOf(row, size);
    steps += rectPath(x + step * cell, top, cell, rowHeight);
    lines += linePath({ x, y: top + rowHeight }, { x: x + (step + 1) * cell, y: top + rowHeight });
  }
  for (let column = 0; column < columns; column++) {
    lines += linePath(
      { x: x + column * cell, y: y + column * rowHeight },
      { x: x + column * cell, y: y + rows * rowHeight },
    );
  }
  return [
    { path: steps, fill: theme.tint },
    { path: lines, stroke: theme.hairline, strokeWidth: 0.5 },
  ];
}
