import { withoutAddresses } from './addresses.ts';
import { singularOf, topiclessWords } from './topic-words.ts';

const atMost = 8;
/** A sample is enough to tell what a document is about. */
const sampleLength = 200_000;
const longestPhrase = 3;
/** A name may be longer; it has to come again. */
const longestName = 6;
/** In Spanish two nouns are joined by a word that says nothing. */
const links: ReadonlySet<string> = new Set(['de', 'del']);
/** Of names: they are no topic, and begin and end none. */
const particles: ReadonlySet<string> = new Set('der die das den dem des und von vom zum van dos san saint'.split(' '));

/** Neighbours that may be a topic. */
interface Phrase {
  /** As printed, with links between them. */
  text: string;
  /** In the singular, without what joins them. */
  words: string[];
}

/**
 * What a text is about, without a model: phrases free of words without a topic, by how often they and their words occur.
 * Words that keep company count for more, as in RAKE.
 * @see https://doi.org/10.1002/9780470689646.ch1
 */
export function keywordsOf(text: string, language: string | null): string[] {
  const runs = runsOf(text.slice(0, sampleLength), language);
  const frequency = new Map<string, number>();
  const degree = new Map<string, number>();
  const occurrences = new Map<string, number>();
  const printed = new Map<string, Map<string, number>>();
  for (const run of runs) {
    const parts = partsOf(run, language);
    for (const { words } of parts.filter((part) => part.words.length === 1)) {
      count(frequency, words[0]!, 1);
      count(degree, words[0]!, Math.min(longestPhrase, run.length));
    }
    const told = new Set<string>();
    for (const { text: print, words } of parts) {
      const key = words.join(' ');
      if (!told.has(key)) count(occurrences, key, 1);
      told.add(key);
      const prints = printed.get(key) ?? new Map<string, number>();
      count(prints, print, 1);
      printed.set(key, prints);
    }
  }
  const scoreOf = (key: string) => {
    const words = key.split(' ');
    const weight = words.reduce((sum, word) => sum + degree.get(word)! / frequency.get(word)!, 0) / words.length;
    return occurrences.get(key)! * weight * (1 + 0.5 * (Math.min(longestPhrase, words.length) - 1));
  };
  const ranked = [...occurrences.keys()]
    .filter((key) => occurrences.get(key)! > 1 || (occurrences.size < 30 && key.split(' ').length <= longestPhrase))
    .map((key) => ({ key, score: scoreOf(key) }))
    .sort((one, other) => other.score - one.score || one.key.localeCompare(other.key))
    .map(({ key }) => key);
  return chosenFrom(ranked, occurrences).map((key) => commonest(printed.get(key)!));
}

/** Runs of words between words without a topic, numbers, punctuation and lines; addresses are none. */
function runsOf(text: string, language: string | null): string[][] {
  const topicless = topiclessWords(language);
  const runs: string[][] = [];
  for (const line of text.toLowerCase().split('\n')) {
    for (const passage of withoutAddresses(line).split(/[^\p{L}\p{M}\p{N}\s'’-]+/u))
      runs.push(...runsOfPassage(passage, topicless, language));
  }
  return runs;
}

function runsOfPassage(passage: string, topicless: ReadonlySet<string>, language: string | null): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  let link: string | undefined;
  for (const raw of passage.split(/\s+/)) {
    const word = raw.replace(/^['’-]+|['’-]+$/g, '');
    if (isTopical(word, topicless)) {
      run.push(...(link ? [link] : []), word);
      link = undefined;
    } else if (language === 'es' && links.has(word) && run.length > 0 && !link) link = word;
    else {
      if (run.length > 0) runs.push(run);
      run = [];
      link = undefined;
    }
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

function isTopical(word: string, topicless: ReadonlySet<string>): boolean {
  return word.length >= 3 && word.length <= 40 && /^[\p{L}\p{M}'’-]+$/u.test(word) && !topicless.has(word);
}

/** A run's words, pairs and triples of neighbours; of what a link joins, pairs. */
function partsOf(run: string[], language: string | null): Phrase[] {
  return run.flatMap((first, start): Phrase[] => {
    if (isJoint(first)) return [];
    const parts: Phrase[] = [];
    for (let length = 1; length <= longestName && start + length <= run.length; length += 1) {
      const part = run.slice(start, start + length);
      if (isJoint(part.at(-1)!)) continue;
      const words = part.filter((word) => !isJoint(word)).map((word) => singularOf(word, language));
      parts.push({ text: part.join(' '), words });
    }
    return parts;
  });
}

function isJoint(word: string): boolean {
  return links.has(word) || particles.has(word);
}

/**
 * Of “natal”, “natal chart” and “chart”, the one that ranks first stands for all; but a word that seldom stands without
 * another is told with it.
 */
function chosenFrom(ranked: string[], occurrences: ReadonlyMap<string, number>): string[] {
  const chosen = new Set<string>();
  const taken = new Set<string>();
  for (const key of ranked) {
    if (chosen.size >= atMost) break;
    if (key.split(' ').some((word) => taken.has(word))) continue;
    const often = Math.max(2, occurrences.get(key)! / 2);
    const company =
      ranked.find((other) => other !== key && holds(other, key) && occurrences.get(other)! >= often) ?? key;
    const told = wholeOf(company, ranked, occurrences);
    for (const one of chosen) if (holds(told, one)) chosen.delete(one);
    chosen.add(told);
    for (const word of told.split(' ')) taken.add(word);
  }
  return [...chosen];
}

/** The longest phrase that a part hardly ever stands without. */
function wholeOf(part: string, ranked: readonly string[], occurrences: ReadonlyMap<string, number>): string {
  return ranked
    .filter((other) => holds(other, part) && occurrences.get(other)! >= Math.max(2, occurrences.get(part)! * 0.75))
    .reduce((longest, other) => (other.length > longest.length ? other : longest), part);
}

function holds(phrase: string, part: string): boolean {
  return ` ${phrase} `.includes(` ${part} `);
}

function commonest(prints: ReadonlyMap<string, number>): string {
  return [...prints].sort(([, one], [, other]) => other - one)[0]![0];
}

function count(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
