import { createRequire } from 'node:module';
import type { Font } from 'fontkit';
import { type FontName, fontFiles } from './font-files.ts';
import { openFont } from './font-metrics.ts';

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
 * pdfkit parses each font anew for each document, which takes longer than all the rest. A handle is a stand-in for a
 * font's file: fontkit, asked to open it, answers with the font parsed before.
 */
export function sharedFontHandle(name: FontName): Buffer {
  return handles.get(name)!;
}

/** Called with `new`, as fontkit does with its formats. */
function openHandle({ buffer }: { buffer: Uint8Array }): Font {
  return openFont(nameOf.get(buffer)!);
}
