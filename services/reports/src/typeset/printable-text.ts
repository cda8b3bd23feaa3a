import type { FontName } from './font-files.ts';
import { openFont } from './font-metrics.ts';

const maxLength = 20_000;
const maxCodePointsPerGrapheme = 12;
const joiners = /\u200c|\u200d|\ufe0e|\ufe0f/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Untrusted text made fit to print on one line: control characters, line breaks and bidi overrides are gone, white
 * space is single, stacked accents are bounded. A run of graphemes no embedded font can draw becomes one `…`.
 */
export function printableText(untrusted: string): string {
  const clean = untrusted
    .slice(0, maxLength)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Zs}\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}|\p{Co}|\p{Cs}/gu, '')
    .replace(/(?![\ufe0e\ufe0f])(\p{M}{3})\p{M}+/gu, '$1')
    .trim();
  if (isPlain(clean)) return clean;
  let printable = '';
  for (const grapheme of graphemes(clean)) {
    const part = drawable(grapheme);
    if (part !== null) printable += part;
    else if (!printable.endsWith('…')) printable += '…';
  }
  return printable;
}

/** Only letters and punctuation of Western languages, which every text face has. */
export function isPlain(text: string): boolean {
  return /^[\u0020-\u007e\u00a0-\u017f\u2010-\u2027]*$/u.test(text);
}

export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The first font that draws the whole grapheme, or null. Emoji keep to the emoji font, where it has them. */
export function fontFor(grapheme: string, preferred: FontName): FontName | null {
  const chain: FontName[] =
    isEmoji(grapheme) && preferred !== 'symbols'
      ? ['emoji', preferred, 'sans', 'symbols']
      : [preferred, 'sans', 'arabic', 'symbols', 'emoji'];
  return chain.find((font) => covers(font, grapheme)) ?? null;
}

function drawable(grapheme: string): string | null {
  const bounded = Array.from(grapheme).slice(0, maxCodePointsPerGrapheme).join('');
  if (fontFor(bounded, 'serif')) return bounded;
  const base = Array.from(bounded)[0] ?? '';
  return fontFor(base, 'serif') ? base : null;
}

function covers(name: FontName, grapheme: string): boolean {
  const font = openFont(name);
  for (const character of grapheme) {
    if (!joiners.test(character) && !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

function isEmoji(grapheme: string): boolean {
  return /\p{Emoji_Presentation}|\ufe0f/u.test(grapheme);
}
