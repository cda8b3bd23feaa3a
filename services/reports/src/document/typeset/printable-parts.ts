import { graphemes, longestPrintable, printableText } from '../../typeset/text/printable-text.ts';

/** A paragraph as long as whoever wrote it liked, in parts that can be printed: nothing of it is lost. */
export function printableParts(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  while (text.length - start > longestPrintable) {
    const end = start + endOf(text.slice(start, start + longestPrintable));
    parts.push(printableText(text.slice(start, end)));
    start = end;
  }
  return [...parts, printableText(text.slice(start))];
}

/** Where a part ends best: with a sentence, with a word, or at least with a character. */
function endOf(window: string): number {
  const sentences = [...window.matchAll(/[.!?…][”"»)]?\s/g)];
  const { index, 0: mark } = sentences.at(-1) ?? { index: 0, 0: '' };
  if (index > window.length / 2) return index + mark.length;
  const space = window.lastIndexOf(' ') + 1;
  return space > window.length / 2 ? space : window.length - graphemes(window.slice(-100)).at(-1)!.length;
}
