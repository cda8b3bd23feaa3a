import { createRequire } from 'node:module';
import type { Font, GlyphPosition } from 'fontkit';
import { type FontName, fontFiles } from './font-files.ts';
import { openFont, shape, wordsOf } from './font-metrics.ts';

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
 * pdfkit parses each font anew for each document and shapes each line twice, which takes longer than all the rest. A
 * handle is a stand-in for a font's file: fontkit, asked to open it, answers with the font parsed before, whose words
 * are shaped once for all documents.
 */
export function sharedFontHandles(): ReadonlyMap<FontName, Uint8Array> {
  return handles;
}

/** Called with `new`, as fontkit does with its formats. */
function openHandle({ buffer }: { buffer: Uint8Array }): Font {
  const name = nameOf.get(buffer)!;
  return Object.assign(Object.create(openFont(name)), {
    layout: (text: string, features?: string[]) => layout(text, name, features),
  });
}

/** What pdfkit reads of a run. It scales positions in place, so each run gets its own; no features: one word. */
function layout(text: string, name: FontName, features: string[] = []) {
  const words = features.length > 0 ? wordsOf(text) : [text];
  const shaped = words.map((word) => shape(word, name, features.join(' ')));
  const positions: GlyphPosition[] = shaped.flatMap((word) => word.positions.map((position) => ({ ...position })));
  return {
    glyphs: shaped.flatMap((word) => word.glyphs),
    positions,
    advanceWidth: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
  };
}
