import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontName, fontFiles } from './font-files.ts';

interface SharedFont {
  /** fontkit's cache of glyphs, each with the characters it was first asked for. */
  _glyphs: Record<number, unknown>;
}

interface Fontkit {
  create(file: Uint8Array): SharedFont;
  registerFormat(format: unknown): void;
}

/** The very copy of fontkit that pdfkit loads: formats are registered per copy. */
const fontkit: Fontkit = createRequire(import.meta.url)('fontkit');
const parsed = new Map<FontName, SharedFont>();
const handles = new Map<Uint8Array, FontName>();

/**
 * pdfkit parses each font anew for each document, which takes longer than all the rest. A handle is a stand-in for a
 * font's file: fontkit, asked to open it, answers with the font parsed before.
 */
export function sharedFontHandles(): Map<FontName, Uint8Array> {
  if (handles.size === 0) {
    fontkit.registerFormat(Object.assign(openHandle, { probe: (file: Uint8Array) => handles.has(file) }));
    for (const name of Object.keys(fontFiles) as FontName[]) handles.set(Buffer.from(`font handle ${name}`), name);
  }
  return new Map(Array.from(handles, ([handle, name]) => [name, handle]));
}

/** Called with `new`, as fontkit does with its formats. */
function openHandle({ buffer }: { buffer: Uint8Array }): SharedFont {
  const name = handles.get(buffer)!;
  const font = parsed.get(name) ?? fontkit.create(readFileSync(fontFiles[name]));
  parsed.set(name, font);
  // Glyphs remembered from another document would put its characters into this one's text layer.
  font._glyphs = {};
  return font;
}
