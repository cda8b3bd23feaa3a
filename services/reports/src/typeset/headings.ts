import type { Content, Margins } from 'pdfmake/interfaces.js';
import { fitText } from './fit-text.ts';
import { textWidth } from './page-geometry.ts';
import { palette } from './palette.ts';
import { kickerText, type TextStyle, textLine } from './text-block.ts';

const symbolText: TextStyle = { font: 'symbols', fontSize: 12, leading: 15, color: palette.goldText };
const symbolWidth = 17;
const sizes = [
  { fontSize: 21, maxLines: 1 },
  { fontSize: 17, maxLines: 3 },
];

/** A title with its place in the document outline; `id` is what the table of contents points at. */
export function title(text: string, id: string): Content[] {
  const { lines, fontSize } = fitText(text, 'display', textWidth, sizes);
  const style: TextStyle = { font: 'display', fontSize, leading: fontSize * 1.3 };
  const [first = '', ...rest] = lines;
  const anchored = { ...textLine(first, style), id, outline: true, outlineText: text };
  return [anchored, ...rest.map((line) => textLine(line, style))];
}

export function titleHeight(text: string): number {
  const { lines, fontSize } = fitText(text, 'display', textWidth, sizes);
  return lines.length * fontSize * 1.3;
}

/** The small line in capitals above a title, a list or a table, with a symbol before it where one is given. */
export function kicker(text: string, marginTop = 0, symbol = ''): Content {
  const line = textLine(text.toUpperCase(), kickerText);
  if (!symbol) return { ...line, margin: [0, marginTop, 0, 0] };
  const columns = [
    { ...textLine(symbol, symbolText), width: symbolWidth },
    { ...line, margin: [0, 2.2, 0, 0] as Margins },
  ];
  return { columns, margin: [0, marginTop, 0, 0] };
}

export function shortRule(marginTop: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: 28, y2: 0, lineWidth: 1, lineColor: palette.gold }],
    margin: [0, marginTop, 0, 0],
  };
}
