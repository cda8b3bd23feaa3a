import type { Content, ContentText, Margins } from 'pdfmake/interfaces.js';
import type { FontName } from './font-files.ts';
import { openFont } from './font-metrics.ts';
import { breakLines } from './line-breaking.ts';
import { palette } from './palette.ts';
import { textRuns } from './text-runs.ts';

export interface TextStyle {
  font: FontName;
  fontSize: number;
  /** Distance from one baseline to the next, in points. */
  leading: number;
  color?: string;
  alignment?: 'left' | 'center' | 'right';
  characterSpacing?: number;
  /** The style whose baseline a smaller line beside it shares. */
  besides?: TextStyle;
}

export const bodyText: TextStyle = { font: 'serif', fontSize: 10.8, leading: 17, color: palette.ink };
/** For the words that open and close the report. */
export const leadText: TextStyle = { ...bodyText, font: 'display', fontSize: 13, leading: 20.5 };
export const smallPrint: TextStyle = { font: 'sans', fontSize: 8, leading: 12.5, color: palette.inkSoft };
export const kickerText: TextStyle = {
  font: 'sansMedium',
  fontSize: 7.6,
  leading: 12,
  color: palette.goldText,
  // A tenth of an em at most: programs that extract text take wider gaps for spaces.
  characterSpacing: 0.65,
};

export const paragraphGap = 8;
export const leadGap = 14;

/**
 * One line that pdfmake must not break again. A fallback font with taller letters changes neither its height nor where
 * its baseline stands.
 */
export function textLine(line: string, style: TextStyle): ContentText {
  const { font, fontSize, leading, color = palette.ink, alignment = 'left', characterSpacing = 0, besides } = style;
  const runs = textRuns(line, font).map((run) => ({
    ...run,
    lineHeight: leading / naturalLeading(run.font, fontSize),
  }));
  const highest = Math.max(...runs.map((run) => ascent(run.font, fontSize)));
  const drop = (besides ? ascent(besides.font, besides.fontSize) : ascent(font, fontSize)) - highest;
  return { text: runs, fontSize, color, alignment, characterSpacing, margin: [0, drop, 0, -drop] };
}

/**
 * A paragraph without widows or orphans: its first two and its last two lines stay together. Space goes before, never
 * after: pdfmake would carry a trailing margin onto a new page.
 */
export function paragraph(text: string, style: TextStyle, widthPt: number, gapBefore: number): Content[] {
  const lines = breakLines(text, { font: style.font, fontSize: style.fontSize, widthPt }).map((line) =>
    textLine(line, style),
  );
  const margin: Margins = [0, gapBefore, 0, 0];
  if (lines.length <= 3) return [{ stack: lines, unbreakable: true, margin }];
  return [
    { stack: lines.slice(0, 2), unbreakable: true, margin },
    ...lines.slice(2, -2),
    { stack: lines.slice(-2), unbreakable: true },
  ];
}

export function paragraphHeight(text: string, style: TextStyle, widthPt: number): number {
  return breakLines(text, { font: style.font, fontSize: style.fontSize, widthPt }).length * style.leading;
}

function naturalLeading(font: FontName, fontSize: number): number {
  const { ascent, descent, unitsPerEm } = openFont(font);
  return ((ascent - descent) / unitsPerEm) * fontSize;
}

function ascent(font: FontName, fontSize: number): number {
  const { ascent, unitsPerEm } = openFont(font);
  return (ascent / unitsPerEm) * fontSize;
}
