import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font, Glyph, GlyphPosition } from 'fontkit';
import { type FontName, fontFiles } from './font-files.ts';

/** The copy of fontkit that pdfkit loads, which is the CommonJS one: what is parsed here is embedded there. */
const fontkit: typeof import('fontkit') = createRequire(import.meta.url)('fontkit');
const opened = new Map<FontName, Font>();

export function openFont(name: FontName): Font {
  let font = opened.get(name);
  if (!font) {
    font = fontkit.create(readFileSync(fontFiles[name])) as Font;
    opened.set(name, font);
  }
  return font;
}

/** Glyphs in the order they are drawn; advances and offsets in thousandths of an em. */
export interface ShapedWord {
  glyphs: ShapedGlyph[];
  advance: number;
}

export interface ShapedGlyph {
  id: number;
  codePoints: number[];
  /** The glyph's own width, and how far the pen moves after it, which kerning makes differ. */
  width: number;
  advance: number;
  offsetX: number;
  offsetY: number;
}

const shaped = new Map<string, ShapedWord>();
const maxCachedWords = 20_000;

/** Shapes a word, once for all documents of this thread. */
export function shape(text: string, name: FontName, features: string): ShapedWord {
  const key = `${name}\0${features}\0${text}`;
  let word = shaped.get(key);
  if (!word) {
    if (shaped.size >= maxCachedWords) shaped.clear();
    word = shapeAnew(text, name, features);
    shaped.set(key, word);
  }
  return word;
}

function shapeAnew(text: string, name: FontName, features: string): ShapedWord {
  const font = openFont(name);
  // A glyph keeps the characters it was first asked for: one remembered from another word would bring that word's.
  (font as unknown as { _glyphs: object })._glyphs = {};
  const run = font.layout(text, features ? features.split(' ') : undefined);
  const scale = 1000 / font.unitsPerEm;
  const glyphs = run.glyphs.map((glyph: Glyph, index: number): ShapedGlyph => {
    const { xAdvance, xOffset, yOffset }: GlyphPosition = run.positions[index]!;
    return {
      id: glyph.id,
      codePoints: glyph.codePoints,
      width: glyph.advanceWidth * scale,
      advance: xAdvance * scale,
      offsetX: xOffset * scale,
      offsetY: yOffset * scale,
    };
  });
  return { glyphs, advance: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
}

/** Width in points, shaped word by word as it is drawn, so that lines broken here fit there. */
export function measureText(text: string, font: FontName, fontSize: number, features = ''): number {
  let advance = 0;
  for (const word of wordsOf(text)) advance += shape(word, font, features).advance;
  return (advance * fontSize) / 1000;
}

/** Words with the space that follows each. */
export function wordsOf(text: string): string[] {
  return text.split(/(?<= )/);
}
