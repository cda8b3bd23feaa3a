import { createHash } from 'node:crypto';

/** A word that stands in the rules and nowhere else: text that holds it tells what the model was told. */
export function canaryOf(apiKey: string): string {
  return `QX${createHash('sha256').update(`canary\n${apiKey}`).digest('hex').slice(0, 16)}`;
}

/** Whether the word is in the text, however it is spaced or written: forwards or backwards, in ROT13, hex or Base64. */
export function holdsCanary(text: string, canary: string): boolean {
  const plain = text.normalize('NFKD');
  const letters = lettersOf(plain);
  const withoutPrefixes = lettersOf(plain.replace(/0x|\\[xu]/gi, ' '));
  return formsOf(canary).some((form) => letters.includes(form) || withoutPrefixes.includes(form));
}

function formsOf(canary: string): string[] {
  const words = [canary, canary.toLowerCase(), canary.toUpperCase()].flatMap((word) => [word, backwards(word)]);
  const encoded = [...words, ...words.map(rot13)].flatMap((word) => [
    word,
    ...encodings.flatMap((encoding) => [
      Buffer.from(word).toString(encoding),
      backwards(Buffer.from(word).toString(encoding)),
    ]),
  ]);
  return [...new Set(encoded.map(lettersOf))];
}

const encodings = ['hex', 'base64'] as const;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function backwards(word: string): string {
  return [...word].reverse().join('');
}

function rot13(word: string): string {
  return word.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });
}
