/** What others wrote, as a header and a sentence bear it: on one line, without characters that turn the text around it. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Bidi_Control}+/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
