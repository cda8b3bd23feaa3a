import { createHash } from 'node:crypto';
import { encodingsOf, morseOf } from './canary-encodings.ts';
import { readingsOf, signsOfMorse } from './canary-readings.ts';

/** A word that stands in the rules and nowhere else: text that holds it tells what the model was told. */
export function canaryOf(apiKey: string): string {
  return `QX${createHash('sha256').update(`canary\n${apiKey}`).digest('hex').slice(0, 16)}`;
}

/**
 * Whether the word, or the better part of it, is in the text, however it is spaced or written: forwards or backwards, spelled
 * out in words of either language, in a shifted alphabet, as codes of its letters, in Base64, or as an acrostic.
 */
export function holdsCanary(text: string, canary: string): boolean {
  const plain = partsOf(canary).flatMap(shiftedAlphabets);
  const encoded = encodingsOf(canary);
  const isTold = (reading: string) => [...plain, ...encoded].some((form) => reading.includes(form));
  return readingsOf(text).some(isTold) || signsOfMorse(text).includes(morseOf(canary));
}

/** Of so many letters and digits in a row none is there by chance. */
const partLength = 8;
const partsApart = 5;

/** Parts of the word, so close to each other that two thirds of it are known for it; backwards too. */
function partsOf(canary: string): string[] {
  const words = [canary.toLowerCase(), [...canary.toLowerCase()].reverse().join('')];
  const starts = Array.from(
    { length: Math.floor((canary.length - partLength) / partsApart) + 1 },
    (_, i) => i * partsApart,
  );
  const parts = words.flatMap((word) => starts.map((start) => word.slice(start, start + partLength)));
  return parts.filter((part) => /\d.*\d/.test(part));
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

/** Every turn of the alphabet, as ROT13 is one, and the alphabet backwards. */
function shiftedAlphabets(word: string): string[] {
  const mirrored = [...alphabet].reverse().join('');
  const turned = [...alphabet].map((_, turns) => alphabet.slice(turns) + alphabet.slice(0, turns));
  return [...turned, mirrored].map((other) =>
    word.replace(/[a-z]/g, (letter) => other[alphabet.indexOf(letter)] ?? letter),
  );
}
