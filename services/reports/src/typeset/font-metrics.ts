import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import { type FontName, fontFiles } from './font-files.ts';

const opened = new Map<FontName, fontkit.Font>();
const wordWidths = new Map<string, number>();
const maxCachedWords = 20_000;

export function openFont(name: FontName): fontkit.Font {
  let font = opened.get(name);
  if (!font) {
    font = fontkit.create(readFileSync(fontFiles[name])) as fontkit.Font;
    opened.set(name, font);
  }
  return font;
}

/** Width in points, laid out word by word as pdfkit does, so that lines broken here fit there. */
export function measureText(text: string, font: FontName, fontSize: number): number {
  let width = 0;
  for (const word of text.split(/(?<= )/)) width += wordWidth(word, font);
  return width * fontSize;
}

/** Width in points of a run shaped as a whole. */
export function measureRun(text: string, font: FontName, fontSize: number): number {
  const opened = openFont(font);
  return (opened.layout(text).advanceWidth / opened.unitsPerEm) * fontSize;
}

function wordWidth(word: string, font: FontName): number {
  const key = `${font} ${word}`;
  let width = wordWidths.get(key);
  if (width === undefined) {
    if (wordWidths.size >= maxCachedWords) wordWidths.clear();
    width = measureRun(word, font, 1);
    wordWidths.set(key, width);
  }
  return width;
}
