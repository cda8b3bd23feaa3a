import type { FontName } from '../fonts/font-files.ts';

/** The shaper knows no Thai: it would set the ring of a following am over the tone, which belongs above the ring. */
export function inDrawingOrder(text: string): string {
  return text.replace(/([\u0e48-\u0e4b])\u0e33/gu, '\u0e4d$1\u0e32');
}

/**
 * What a reader copies, where the glyphs alone would tell it in the order they are drawn in; else null. Programs turn round
 * what runs from right to left themselves.
 */
export function copiedText(drawn: string, font: FontName): string | null {
  if (font === 'devanagari') return drawn;
  if (font !== 'thai') return null;
  const read = drawn.replace(/\u0e4d([\u0e48-\u0e4b])\u0e32/gu, '$1\u0e33');
  return read === drawn ? null : read;
}
