import type { ShapedWord } from '../fonts/font-metrics.ts';

/** What pdfkit keeps of a font it embeds. */
export interface EmbeddedFont {
  id: string;
  subset: { includeGlyph(id: number): number };
  widths: number[];
  unicode: number[][];
  ref(): unknown;
}

/**
 * The elements of a `TJ` array, and the operators around them where a mark stands above or below its letter. Notes
 * what it draws in the font, so that its subset and its text layer have it.
 */
export function wordOperators({ glyphs }: ShapedWord, font: EmbeddedFont): string {
  let operators = '';
  let codes = '';
  const flush = () => {
    if (codes) operators += `<${codes}>`;
    codes = '';
  };
  for (const { id, codePoints, width, advance, offsetX, offsetY } of glyphs) {
    const code = font.subset.includeGlyph(id);
    font.widths[code] ??= width;
    font.unicode[code] ??= codePoints;
    const after = width - advance + offsetX;
    if (offsetX || offsetY) {
      flush();
      if (offsetX) operators += number(-offsetX);
    }
    if (offsetY) operators += raised(offsetY);
    codes += code.toString(16).padStart(4, '0');
    if (offsetY) {
      flush();
      operators += raised(0);
    }
    if (Math.abs(after) >= 0.5) {
      flush();
      operators += ` ${number(after)} `;
    }
  }
  flush();
  return operators;
}

/** Marks a change of rise inside the array; the pen, which knows the size, turns it into operators. */
function raised(offset: number): string {
  return `{${number(offset)}}`;
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** The whole run: arrays shown one after the other, with the rises between them. */
export function showText(operators: string, fontSize: number): string {
  if (!operators.includes('{')) return `[${operators}] TJ\n`;
  return `[${operators.replace(/\{(-?[\d.]+)\}/g, (_, rise) => `] TJ ${number((Number(rise) * fontSize) / 1000)} Ts [`)}] TJ\n`;
}
