/** What shops and customers wrote, as PostgreSQL and JSON can hold it: without NUL and half characters. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

/** The same as it may go on to a mail header, a PDF or a prompt: on one line, and never longer than `maxLength`. */
export function cleanText(text: string, maxLength: number): string {
  const line = storable(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return cut(line, maxLength);
}

/** Cuts well-formed text after at most `maxLength` UTF-16 units, never through a character. */
export function cut(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}
