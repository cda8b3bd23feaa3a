/** What shops and customers wrote, as PostgreSQL and JSON can hold it: without NUL and half characters. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

/** Turn the text around them, or hide in it. The joiners of emoji and of Persian are none of them. */
const unseen = /[\p{Bidi_Control}\u00ad\u200b\u2060-\u2064\ufeff]+/gu;

/**
 * The same as it may go on to a mail header, a page, a PDF or a prompt: on one line, never longer than `maxLength`, and
 * empty where nothing would be seen.
 */
export function cleanText(text: string, maxLength: number): string {
  const line = storable(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(unseen, '')
    .trim();
  return /^[\p{Default_Ignorable_Code_Point}\p{M}\s]*$/u.test(line) ? '' : cut(line, maxLength);
}

/** Cuts well-formed text after at most `maxLength` UTF-16 units, never through a character. */
export function cut(text: string, maxLength: number): string {
  return text
    .slice(0, maxLength)
    .replace(/\p{Cs}$/u, '')
    .trimEnd();
}
