import { type Element, elements, type NatalChart } from '@astrall/astrology/chart.ts';
import type { CanvasElement, Content } from 'pdfmake/interfaces.js';
import type { Labels } from './labels.ts';
import { textWidth } from './page-geometry.ts';
import { elementColors, palette } from './palette.ts';
import { bodyText, type TextStyle, textLine } from './text-block.ts';

const gap = 22;
const columnWidth = (textWidth - 3 * gap) / 4;
const nameText: TextStyle = { ...bodyText, fontSize: 9.6, leading: 13 };

/** How many bodies stand in each element: one bar of counted marks each. */
export function elementBalance(chart: NatalChart, words: Labels): Content {
  const most = Math.max(...elements.map((element) => chart.elementBalance[element]), 1);
  return {
    columns: elements.map((element) => {
      const count = chart.elementBalance[element];
      return {
        width: columnWidth,
        stack: [
          {
            columnGap: 0,
            columns: [
              textLine(words.elementNames[element], nameText),
              textLine(String(count), { ...nameText, color: palette.inkSoft, alignment: 'right' }),
            ],
          },
          { canvas: bar(element, count, most), margin: [0, 3, 0, 0] },
        ],
      };
    }),
    columnGap: gap,
    margin: [0, 6, 0, 0],
  };
}

function bar(element: Element, count: number, most: number): CanvasElement[] {
  const step = columnWidth / Math.max(most, 5);
  const mark = (index: number): CanvasElement => ({
    type: 'rect',
    x: index * step,
    y: 0,
    w: step - 1.5,
    h: 6,
    color: elementColors[element],
  });
  const ground: CanvasElement = { type: 'rect', x: 0, y: 0, w: columnWidth, h: 6, color: palette.band };
  return [ground, ...Array.from({ length: count }, (_, index) => mark(index))];
}
