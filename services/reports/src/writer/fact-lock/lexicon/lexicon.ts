import { aspectSenses } from './aspects.ts';
import { calendarSenses } from './calendar.ts';
import { carrierSenses } from './carriers.ts';
import { foreignSenses } from './foreign.ts';
import { halfSenses } from './halves.ts';
import { houseSenses } from './houses.ts';
import { moonSenses } from './moon.ts';
import { numberSenses } from './numbers.ts';
import type { Sense } from './sense.ts';
import { signSenses } from './signs.ts';
import { stateSenses } from './states.ts';

interface Phrase {
  words: string[];
  sense: Sense;
}

/** Both languages at once: a model asked for Spanish may slip into English. By first word, the longest first. */
const byFirstWord = new Map<string, Phrase[]>();

for (const [phrase, sense] of [
  ...numberSenses,
  ...stateSenses,
  ...calendarSenses,
  ...moonSenses,
  ...aspectSenses,
  ...houseSenses,
  ...halfSenses,
  ...signSenses,
  ...carrierSenses,
  ...foreignSenses,
]) {
  const words = phrase.split(' ');
  const entries = byFirstWord.get(words[0]!) ?? [];
  byFirstWord.set(words[0]!, [...entries.filter((entry) => entry.words.join(' ') !== phrase), { words, sense }]);
}
for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** The longest phrase of the lexicon that begins at `start`. */
export function phraseAt(words: readonly string[], start: number): { length: number; sense: Sense } | undefined {
  const phrase = byFirstWord
    .get(words[start]!)
    ?.find(({ words: wanted }) => wanted.every((word, offset) => words[start + offset] === word));
  return phrase && { length: phrase.words.length, sense: phrase.sense };
}
