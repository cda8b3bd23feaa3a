import { oneLine } from '../mail/one-line.ts';

const longest = 80;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A name as a header and a greeting bear it, shortened between whole characters: an emoji is one, a letter with marks too. */
export function recipientName(name: string): string {
  const line = oneLine(name);
  if (line.length <= longest) return line;
  let short = '';
  for (const { segment } of characters.segment(line)) {
    if (short.length + segment.length > longest) break;
    short += segment;
  }
  return short && `${short.trimEnd()}…`;
}
