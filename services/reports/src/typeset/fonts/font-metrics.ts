import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import type { Font, Glyph, GlyphPosition } from 'fontkit';
import { type FontName, fontFiles } from './font-files.ts';

/** The copy of fontkit that pdfkit loads, which is the CommonJS one: what is parsed here is embedded there. */
const fontkit: typeof import('fontkit') = createRequire(import.meta.url)('fontkit');
const opened = new Map<FontName, Font>();

export function openFont(name: FontName): Font {
  let font = opened.get(name);
  if (!font) {
    font = fontkit.create(readFontFile(fontFiles[name])) as Font;
    opened.set(name, font);
  }
  return font;
}

function readFontFile(path: string): Buffer {
  const file = readFileSync(path);
  return path.endsWith('.br') ? brotliDecompressSync(file) : file;
}

/** Glyphs in the order they are drawn, in the font's own units. */
export interface ShapedWord {
  glyphs: Glyph[];
  positions: GlyphPosition[];
  /** In ems. */
  advance: number;
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
  const advance = run.positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  return { glyphs: run.glyphs, positions: run.positions, advance: advance / font.unitsPerEm };
}

/** Width in points, shaped word by word as it is drawn, so that lines broken here fit there. */
export function measureText(text: string, font: FontName, fontSize: number, features = ''): number {
  let advance = 0;
  for (const word of wordsOf(text)) advance += shape(word, font, features).advance;
  return advance * fontSize;
}

/** Words with the space that follows each. */
export function wordsOf(text: string): string[] {
  return text.split(/(?<= )/);
}
