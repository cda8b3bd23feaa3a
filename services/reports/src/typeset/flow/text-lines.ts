import { openFont } from '../fonts/font-metrics.ts';
import { directedLines } from '../text/bidi-order.ts';
import { breakLines } from '../text/line-breaking.ts';
import type { TextStyle } from '../text/text-style.ts';
import type { Box } from './flow.ts';

/** Where the baseline stands in a line, from its top: the letters' ascent and half of what the leading adds. */
export function baseline({ font, fontSize, leading }: TextStyle): number {
  const { ascent, descent, unitsPerEm } = openFont(font);
  const [up, down] = [(ascent / unitsPerEm) * fontSize, (-descent / unitsPerEm) * fontSize];
  return up + (leading - up - down) / 2;
}

/** One line that is not broken again. */
export function textLine(
  line: string,
  style: TextStyle,
  widthPt: number,
  rest: Omit<Box, 'height' | 'draw'> = {},
): Box {
  const drop = baseline(style);
  return {
    ...rest,
    height: style.leading,
    draw: (pen, x, y) => pen.text(line, { x, y: y + drop }, style, widthPt),
  };
}

/**
 * A paragraph without widows or orphans: its first two and its last two lines stay together.
 * @param whole keeps all its lines on one page
 */
export function paragraph(
  text: string,
  style: TextStyle,
  widthPt: number,
  { gap = 0, whole = false }: { gap?: number; whole?: boolean } = {},
): Box[] {
  const lines = directedLines(text, breakLines(text, { ...style, widthPt }));
  return lines.map((line, index) => {
    const bound = whole || index === 0 || index === lines.length - 2 || lines.length === 3;
    const keep = bound && index < lines.length - 1;
    return textLine(line, style, widthPt, { isLine: true, ...(index === 0 ? { gap } : {}), ...(keep ? { keep } : {}) });
  });
}

/** Paragraphs and headings, one below the other: between two headings, neither the first nor the last line stands alone. */
export function stacked(blocks: readonly Box[][]): Box[] {
  return blocks.flatMap((lines, index) => {
    const [before, next, afterNext] = [blocks[index - 1], blocks[index + 1], blocks[index + 2]];
    const begins = isOneLine(lines) && !isText(before);
    const leadsToTheEnd = isText(lines) && isOneLine(next) && !isText(afterNext);
    if (!isText(next) || !(begins || leadsToTheEnd)) return lines;
    return [...lines.slice(0, -1), { ...lines.at(-1)!, keep: true }];
  });
}

function isText(block: Box[] | undefined): boolean {
  return block?.[0]?.isLine === true;
}

function isOneLine(block: Box[] | undefined): boolean {
  return block?.length === 1 && isText(block);
}
