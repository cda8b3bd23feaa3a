import { stopWordsOf } from './words.ts';

const atMost = 8;
/** A sample is enough to tell what a document is about. */
const sampleLength = 200_000;
const longestPhrase = 3;

/**
 * What a text is about, without a model: phrases free of stop words, by how often they and their words occur. Words
 * that keep company count for more, as in RAKE.
 * @see https://doi.org/10.1002/9780470689646.ch1
 */
export function keywordsOf(text: string, language: string | null): string[] {
  const phrases = phrasesOf(text.slice(0, sampleLength), stopWordsOf(language));
  const frequency = new Map<string, number>();
  const degree = new Map<string, number>();
  for (const phrase of phrases) {
    for (const word of phrase) {
      count(frequency, word, 1);
      count(degree, word, phrase.length);
    }
  }
  const occurrences = new Map<string, number>();
  for (const phrase of phrases) {
    for (const part of new Set(partsOf(phrase))) count(occurrences, part, 1);
  }
  const scoreOf = (phrase: string) => {
    const words = phrase.split(' ');
    const weight = words.reduce((sum, word) => sum + degree.get(word)! / frequency.get(word)!, 0) / words.length;
    return occurrences.get(phrase)! * weight * (1 + 0.5 * (words.length - 1));
  };
  const ranked = [...occurrences.keys()]
    .filter((phrase) => occurrences.get(phrase)! > 1 || occurrences.size < 30)
    .map((phrase) => ({ phrase, score: scoreOf(phrase) }))
    .sort((one, other) => other.score - one.score || one.phrase.localeCompare(other.phrase));
  return withoutOverlaps(ranked.map(({ phrase }) => phrase)).slice(0, atMost);
}

/** Runs of words between stop words, numbers and punctuation. */
function phrasesOf(text: string, stopWords: ReadonlySet<string>): string[][] {
  const phrases: string[][] = [];
  for (const passage of text.toLowerCase().split(/[^\p{L}\p{M}\p{N}\s'’-]+/u)) {
    let phrase: string[] = [];
    for (const word of passage.split(/\s+/)) {
      const plain = word.replace(/^['’-]+|['’-]+$/g, '');
      const counts =
        plain.length >= 3 && plain.length <= 40 && /^[\p{L}\p{M}'’-]+$/u.test(plain) && !stopWords.has(plain);
      if (counts) phrase.push(plain);
      else if (phrase.length > 0) {
        phrases.push(phrase);
        phrase = [];
      }
    }
    if (phrase.length > 0) phrases.push(phrase);
  }
  return phrases;
}

/** A phrase's words, pairs and triples of neighbours. */
function partsOf(phrase: string[]): string[] {
  return phrase.flatMap((_, start) =>
    Array.from({ length: Math.min(longestPhrase, phrase.length - start) }, (_, extra) =>
      phrase.slice(start, start + extra + 1).join(' '),
    ),
  );
}

/** Of “natal”, “natal chart” and “chart”, the one that ranks first stands for all. */
function withoutOverlaps(ranked: string[]): string[] {
  const chosen: string[] = [];
  for (const phrase of ranked) {
    if (chosen.length >= atMost) break;
    const words = phrase.split(' ');
    const told = chosen.some((one) => one.split(' ').some((word) => words.includes(word)));
    if (!told) chosen.push(phrase);
  }
  return chosen;
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
