import type { Labels } from '../labels/labels.ts';
import { printableText } from '../text/printable-text.ts';

/**
 * The name as it can be printed, with capitals where it was not in Latin letters before; when no letter, figure or emoji of it can be drawn, the label for the
 * unnamed.
 */
export function personName(untrusted: string, words: Labels): string {
  const printable = printableText(untrusted);
  const name = /\p{Cased}/u.test(untrusted) ? printable : printable.replace(/(?<![\p{L}'’])\p{Ll}/gu, capital);
  return /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(name) ? name : words.unnamed;
}

function capital(letter: string): string {
  return letter.toUpperCase();
}
