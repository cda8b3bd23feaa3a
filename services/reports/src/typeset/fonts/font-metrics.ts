import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliDecompressSync } from 'node:zlib';
import type { Font, Glyph, GlyphPosition } from 'fontkit';
import { BoundedMap } from '../bounded-map.ts';
import { type FontName, fontFiles } from './font-files.ts';
import { passOverLackingAnchors } from './lacking-anchors.ts';
import { ShapedPosition } from './shaped-position.ts';

/** The copy of fontkit that pdfkit loads, which is the CommonJS one: what is parsed here is embedded there. */
const fontkit: typeof import('fontkit') = createRequire(import.meta.url)('fontkit');
const opened = new Map<FontName, Font>();

export function openFont(name: FontName): Font {
  let font = opened.get(name);
  if (!font) {
    font = fontkit.create(readFontFile(fontFiles[name])) as Font;
    passOverLackingAnchors(font);
    opened.set(name, font);
  }
  return font;
}

function readFontFile(path: string): Buffer {
  const file = readFileSync(path);
  // Of a glyph without an outline, such as the space, the parser reads what comes next: in the Korean font nothing does.
  return Buffer.concat([path.endsWith('.br') ? brotliDecompressSync(file) : file, Buffer.alloc(16)]);
}

/** Glyphs in the order they are drawn, and how far each moves the pen; in thousandths of an em. */
export interface ShapedText {
  glyphs: ShapedGlyph[];
  positions: ShapedPosition[];
  advanceWidth: number;
}

interface ShapedGlyph {
  id: number;
  codePoints: number[];
  advanceWidth: number;
}

/** Of each font, by features: a key of all three would take longer to make than the words to find. */
const shaped: Partial<Record<FontName, Partial<Record<string, BoundedMap<ShapedText>>>>> = {};
const maxShapedWords = 20_000;

/** Shapes a word, once for all documents of this thread. */
export function shape(text: string, name: FontName, features: string): ShapedText {
  const words = cached(name, features);
  let word = words.get(text);
  if (!word) {
    word = shapeAnew(text, name, features);
    words.set(text, word);
  }
  return word;
}

function cached(name: FontName, features: string): BoundedMap<ShapedText> {
  shaped[name] ??= {};
  shaped[name][features] ??= new BoundedMap(maxShapedWords);
  return shaped[name][features];
}

function shapeAnew(text: string, name: FontName, features: string): ShapedText {
  const font = openFont(name);
  // A glyph keeps the characters it was first asked for: one remembered from another word would bring that word's.
  (font as unknown as { _glyphs: object })._glyphs = {};
  const run = font.layout(text, features ? features.split(' ') : undefined);
  const scale = 1000 / font.unitsPerEm;
  const glyphs = run.glyphs.map((glyph) => sharedGlyph(glyph, name, scale));
  const positions = run.positions.map((position, index) =>
    sharedPosition(position, scale, glyphs[index]!.advanceWidth),
  );
  return { glyphs, positions, advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}

/** Of the few that all words are made of: one each, and not one each time, keeps collecting garbage short. */
const sharedGlyphs = new BoundedMap<ShapedGlyph>(10_000);
const sharedPositions = new BoundedMap<ShapedPosition>(10_000);

function sharedGlyph({ id, codePoints, advanceWidth }: Glyph, name: FontName, scale: number): ShapedGlyph {
  const key = `${name} ${id} ${codePoints}`;
  const glyph = sharedGlyphs.get(key) ?? { id, codePoints, advanceWidth: advanceWidth * scale };
  sharedGlyphs.set(key, glyph);
  return glyph;
}

function sharedPosition(position: GlyphPosition, scale: number, advanceWidth: number): ShapedPosition {
  const key = `${position.xAdvance} ${position.xOffset} ${position.yOffset} ${scale} ${advanceWidth}`;
  const shared = sharedPositions.get(key) ?? new ShapedPosition(position, scale, advanceWidth);
  sharedPositions.set(key, shared);
  return shared;
}

/** Width in points, shaped word by word as it is drawn, so that lines broken here fit there. */
export function measureText(text: string, font: FontName, fontSize: number, features = ''): number {
  let advance = 0;
  for (const word of wordsOf(text)) advance += shape(word, font, features).advanceWidth;
  return (advance * fontSize) / 1000;
}

/** Words with the space that follows each. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let start = 0;
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', start)) {
    words.push(text.slice(start, space + 1));
    start = space + 1;
  }
  if (start < text.length || start === 0) words.push(text.slice(start));
  return words;
}
