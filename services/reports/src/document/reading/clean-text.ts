/** Text out of a file that may hold anything: one line of characters that can be stored, shown and searched. */
export function cleanText(untrusted: string): string {
  return untrusted
    .toWellFormed()
    .replace(/\ufffd/g, '')
    .normalize('NFC')
    .replace(/[\s\p{Zs}\p{Zl}\p{Zp}\p{Cc}]+/gu, ' ')
    .replace(/(?!\u00ad)\p{Cf}|\p{Co}|\p{Cn}/gu, '')
    .trim();
}
