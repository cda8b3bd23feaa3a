const longest = 80;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * A name as a header and a greeting bear it: on one line, without characters that turn the text around them, and
 * shortened between whole characters, of which an emoji or a letter with marks is one.
 */
export function recipientName(name: string): string {
  const line = name
    .replace(/\p{Bidi_Control}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  let short = '';
  for (const { segment } of characters.segment(line)) {
    if (short.length + segment.length > longest) break;
    short += segment;
  }
  return short && `${short.trimEnd()}…`;
}
