import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { BoundedMap } from '../bounded-map.ts';
import { mayBeRightToLeft } from '../text/bidi-order.ts';
import { type FontName, fontFiles } from './font-files.ts';
import { openFont, type ShapedText, shape, wordsOf } from './font-metrics.ts';
import { repertoires } from './repertoires.ts';

/** Glyphs of a font as a font of their own; missing from fontkit's types. */
interface Subset {
  glyphs: number[];
  includeGlyph(id: number): number;
  encode(): Uint8Array;
}

interface Fontkit {
  registerFormat(format: unknown): void;
}

/** The very copy of fontkit that pdfkit loads: formats are registered per copy. */
const fontkit: Fontkit = createRequire(import.meta.url)('fontkit');
const names = Object.keys(fontFiles) as FontName[];
const handles = new Map(names.map((name) => [name, Buffer.from(`font handle ${name}`)]));
const nameOf = new Map<Uint8Array, FontName>(names.map((name) => [handles.get(name)!, name]));
fontkit.registerFormat(Object.assign(openHandle, { probe: (file: Uint8Array) => nameOf.has(file) }));

/**
 * pdfkit parses each font anew for each document and shapes each line three times, which takes longer than all the
 * rest. A handle is a stand-in for a font's file: fontkit, asked to open it, answers with the font parsed before.
 */
export function sharedFontHandles(): ReadonlyMap<FontName, Uint8Array> {
  return handles;
}

/** Called with `new`, as fontkit does with its formats, once for each font of a document. */
function openHandle({ buffer }: { buffer: Uint8Array }): Font {
  return inThousandths(nameOf.get(buffer)!);
}

/**
 * A font as pdfkit uses one, all of it in thousandths of an em: pdfkit scales what it is given to that in place, which
 * then changes nothing, so that what was shaped for one document serves the next.
 */
function inThousandths(name: FontName): Font {
  const font = openFont(name);
  const scale = 1000 / font.unitsPerEm;
  const { minX, minY, maxX, maxY } = font.bbox;
  const own = {
    unitsPerEm: 1000,
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    lineGap: font.lineGap * scale,
    capHeight: font.capHeight * scale,
    xHeight: font.xHeight * scale,
    bbox: { minX: minX * scale, minY: minY * scale, maxX: maxX * scale, maxY: maxY * scale },
    getGlyph: (id: number) => ({ advanceWidth: font.getGlyph(id).advanceWidth * scale }),
    createSubset: () => sharedSubset(font, name),
    layout: (text: string, features: readonly string[] = []) => shapeLine(text, name, features.join(' ')),
  };
  return Object.create(font, Object.getOwnPropertyDescriptors(own));
}

/** Font files with the glyphs of one subset or another; most documents embed the same. */
const subsetFiles = new BoundedMap<Uint8Array>(40);

/** Begins with the font's repertoire, whoever asks for a glyph first. */
function sharedSubset(font: Font, name: FontName): Subset {
  const subset = font.createSubset() as unknown as Subset;
  for (const { text, features } of repertoires[name] ?? []) {
    for (const { id } of shapeLine(text, name, features).glyphs) subset.includeGlyph(id);
  }
  return Object.assign(subset, {
    encode() {
      const key = `${name} ${subset.glyphs}`;
      const file = subsetFiles.get(key) ?? Object.getPrototypeOf(subset).encode.call(subset);
      subsetFiles.set(key, file);
      return file;
    },
  });
}

function shapeLine(text: string, name: FontName, features: string): ShapedText {
  // Word by word, letters that run from right to left would be in the wrong order.
  if (mayBeRightToLeft(text) || !text.includes(' ')) return shape(text, name, features);
  const line: ShapedText = { glyphs: [], positions: [], advanceWidth: 0 };
  for (const word of wordsOf(text)) {
    const { glyphs, positions, advanceWidth } = shape(word, name, features);
    line.glyphs.push(...glyphs);
    line.positions.push(...positions);
    line.advanceWidth += advanceWidth;
  }
  return line;
}
