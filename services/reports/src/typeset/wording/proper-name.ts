import { longestPrintable, printableText } from '../text/printable-text.ts';

/** A name as it can be printed, with capitals where it was not in Latin letters before: `Kalkata, India`. */
export function properName(untrusted: string): string {
  return untrusted.slice(0, longestPrintable).split(', ').map(withCapitals).join(', ');
}

function withCapitals(part: string): string {
  const printable = printableText(part);
  return /\p{Cased}/u.test(part) ? printable : printable.replace(/(?<![\p{L}'’])\p{Ll}/gu, capital);
}

function capital(letter: string): string {
  return letter.toUpperCase();
}
