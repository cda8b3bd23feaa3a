import type { FontName } from '../fonts/font-files.ts';
import { openFont } from '../fonts/font-metrics.ts';
import { latinLetters } from './latin-letters.ts';

/** Longer than any name; setting takes time that grows faster than the text. */
export const longestPrintable = 20_000;
const maxCodePointsPerGrapheme = 12;
const joiners = /\u200c|\u200d|\ufe0e|\ufe0f/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Untrusted text made fit to print on one line: control characters, line breaks and bidi overrides are gone, white
 * space is single, stacked accents are bounded. What no embedded face can draw is written in Latin letters; what has
 * none, such as a private symbol, becomes one `…`. What exceeds `longestPrintable` is cut: a text that may be longer comes
 * in parts.
 */
export function printableText(untrusted: string): string {
  if (untrusted.length <= longestPrintable && plainWords.test(untrusted)) return untrusted;
  const clean = untrusted
    .slice(0, longestPrintable)
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s\p{Zs}\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .replace(/(?![\u200c\u200d])\p{Cf}|\p{Co}|\p{Cs}/gu, '')
    .replace(/(?![\ufe0e\ufe0f])(\p{M}{3})\p{M}+/gu, '$1')
    .trim();
  if (isPlain(clean)) return clean;
  let printable = '';
  let lacking = '';
  for (const grapheme of graphemes(clean)) {
    const part = drawable(grapheme);
    if (part === null) lacking += grapheme;
    else {
      printable += inLatinLetters(lacking) + part;
      lacking = '';
    }
  }
  return (printable + inLatinLetters(lacking)).replace(/ +/gu, ' ').trim();
}

/** Letters and punctuation that every text face has; the rest of what is plain are spaces and the soft hyphen. */
const plainLetter = String.raw`!-~\u00a1-\u00ac\u00ae-\u00b1\u00b4\u00b6-\u00b8\u00ba-\u017e\u2010\u2012-\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026`;
const plainText = new RegExp(String.raw`^[ \u00a0\u00ad${plainLetter}]*$`, 'u');
const plainWords = new RegExp(`^[${plainLetter}]+(?: [${plainLetter}]+)*$`, 'u');

export function isPlain(text: string): boolean {
  return plainText.test(text);
}

export function graphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const chain: FontName[] = ['serif', 'astro', 'arabic', 'world', 'emoji', 'cjk', 'korean', 'devanagari', 'thai'];

/** The first font that draws all of a grapheme or of a word, or null. Emoji keep to the emoji font, where it has them. */
export function fontFor(text: string, preferred: FontName): FontName | null {
  const order: FontName[] = isEmoji(text) && preferred !== 'astro' ? ['emoji', preferred] : [preferred];
  return [...order, ...chain].find((font) => covers(font, text)) ?? null;
}

function drawable(grapheme: string): string | null {
  const bounded = Array.from(grapheme).slice(0, maxCodePointsPerGrapheme).join('');
  if (fontFor(bounded, 'serif')) return bounded;
  const base = Array.from(bounded)[0] ?? '';
  return fontFor(base, 'serif') ? base : null;
}

/** A stretch of a script we have no face for, such as Bengali or Tamil. */
function inLatinLetters(text: string): string {
  if (text === '') return '';
  const latin = latinLetters(text);
  return /[\p{L}\p{N}]/u.test(latin) ? latin : '…';
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
