import { createHash } from 'node:crypto';

/** A word that stands in the rules and nowhere else: text that holds it tells what the model was told. */
export function canaryOf(apiKey: string): string {
  return `QX${createHash('sha256').update(`canary\n${apiKey}`).digest('hex').slice(0, 16)}`;
}

/** Whether the word is in the text, however it is spaced or written, forwards or backwards. */
export function holdsCanary(text: string, canary: string): boolean {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  const word = canary.toLowerCase();
  const encoded = Buffer.from(canary)
    .toString('base64')
    .replace(/[^a-z0-9]/gi, '')
    .toLowerCase();
  return [word, [...word].reverse().join(''), encoded].some((form) => letters.includes(form));
}
