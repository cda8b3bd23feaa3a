import type { Pen } from '../paper/pen.ts';
import type { Spot } from '../paper/shape.ts';
import { lineWidth } from '../text/text-runs.ts';
import type { TextStyle } from '../text/text-style.ts';

/** Symbols, and the letters that may end them: those of an angle, which has no symbol, or the D of a direct planet. */
interface GlyphRow {
  widthPt: number;
  /** From the left, on the baseline of the symbols. */
  draw(pen: Pen, at: Spot): void;
}

/** Capitals as tall as the symbols would outweigh them: letters are set smaller, in the middle of their height. */
export function glyphRow(glyphs: string, symbols: TextStyle): GlyphRow {
  const [ending = ''] = /[A-Z]+$/.exec(glyphs) ?? [];
  const beginning = glyphs.slice(0, glyphs.length - ending.length);
  const fontSize = Math.max(6.8, symbols.fontSize * 0.6);
  const letters: TextStyle = { ...symbols, font: 'sansMedium', fontSize, tracking: 0.4 };
  const indent = beginning && ending ? lineWidth(beginning, symbols) + (symbols.tracking ?? 0) : 0;
  return {
    widthPt: ending ? indent + lineWidth(ending, letters) : lineWidth(glyphs, symbols),
    draw(pen, { x, y }) {
      pen.text(beginning, { x, y }, symbols);
      pen.text(ending, { x: x + indent, y: y - symbols.fontSize * 0.11 }, letters);
    },
  };
}
