import type { Box } from '../flow/flow.ts';
import { linePath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import type { TextStyle } from '../text/text-style.ts';

export interface Column {
  width: number;
  alignment?: 'left' | 'center' | 'right';
}

export interface Cell {
  text: string;
  style: TextStyle;
}

interface Options {
  rowHeight: number;
  headHeight?: number;
}

/** A table ruled with thin horizontal lines only, the one under its head in the accent. Its rows do not part. */
export function table(
  columns: Column[],
  head: string[],
  rows: Cell[][],
  { theme, type }: Setting,
  { rowHeight, headHeight = 17 }: Options,
): Box[] {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const draw = (cells: Cell[], height: number, rule: { color: string; weight: number }): Box => ({
    height,
    keep: true,
    draw(pen, x, y) {
      let left = x;
      cells.forEach(({ text, style }, index) => {
        const { width: cell, alignment = 'left' } = columns[index]!;
        pen.text(text, { x: left, y: y + height - rowBase(height) }, { ...style, alignment }, cell);
        left += cell;
      });
      const path = linePath({ x, y: y + height }, { x: x + width, y: y + height });
      pen.shapes([{ path, stroke: rule.color, strokeWidth: rule.weight }]);
    },
  });
  const headCells = head.map((text) => ({ text: text.toUpperCase(), style: type.tableHead }));
  const boxes = [
    draw(headCells, headHeight, { color: theme.accent, weight: 0.8 }),
    ...rows.map((cells) => draw(cells, rowHeight, { color: theme.hairline, weight: 0.5 })),
  ];
  return boxes.map((box, index) => (index < boxes.length - 1 ? box : { ...box, keep: false }));
}

/** How far the baseline stands above the rule of a row. */
function rowBase(height: number): number {
  return Math.max(4.5, (height - 8) / 2);
}
