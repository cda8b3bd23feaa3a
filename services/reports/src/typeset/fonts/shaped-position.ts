import type { GlyphPosition } from 'fontkit';

/**
 * Where a glyph stands, in thousandths of an em. pdfkit scales in place what it finds in a loop over the properties of a
 * position, each time it uses one: here it finds none.
 */
export class ShapedPosition {
  readonly #xAdvance: number;
  readonly #xOffset: number;
  readonly #yOffset: number;
  readonly #advanceWidth: number;

  constructor({ xAdvance, xOffset, yOffset }: GlyphPosition, scale: number, advanceWidth: number) {
    this.#xAdvance = xAdvance * scale;
    this.#xOffset = xOffset * scale;
    this.#yOffset = yOffset * scale;
    this.#advanceWidth = advanceWidth;
  }

  get xAdvance(): number {
    return this.#xAdvance;
  }

  get xOffset(): number {
    return this.#xOffset;
  }

  get yOffset(): number {
    return this.#yOffset;
  }

  /** The glyph's own width; kerning makes `xAdvance` differ from it. */
  get advanceWidth(): number {
    return this.#advanceWidth;
  }

  /** pdfkit sets what it already is. */
  set advanceWidth(_same: number) {}
}
