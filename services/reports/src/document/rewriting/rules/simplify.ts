import type { Block } from '../../reading/document-text.ts';
import { plainOpenings, plainWords } from './plain-words.ts';
import { paragraphsOf, sentencesOf } from './sentences.ts';

/** Sentences of more words are parted where a new thought begins. */
const longestSentence = 22;
/** Neither half becomes shorter. */
const shortestHalf = 7;
const perParagraph = 3;

type Language = keyof typeof plainWords;

/** Where a sentence can end, and with what the next one may begin. */
const joints: Record<Language, RegExp> = {
  en: /;\s+|,\s+(?=(?:and|but|so|yet)\s+(?:the|a|an|it|he|she|they|we|you|I|this|that|these|those|there|nobody|everybody)\b)/g,
  es: /;\s+|,\s+(?=(?:y|pero|aunque|mientras)\s+(?:el|la|los|las|un|una|se|no|ella|ellos|nadie|todos|todo|esto|eso|es|era|fue|hay)\b)/g,
};

export function isSimplifiable(language: string | null): language is Language {
  return language !== null && language in plainWords;
}

/** The same in shorter sentences, shorter paragraphs and plainer words; what it says stays. */
export function simplify(blocks: readonly Block[], language: Language): Block[] {
  return blocks.flatMap(({ kind, text }): Block[] => {
    if (kind === 'heading') return [{ kind, text }];
    const sentences = sentencesOf(text, language).flatMap((sentence) => parted(sentence, language));
    const plain = sentences.map((sentence) => inPlainWords(sentence, language));
    return paragraphsOf(plain, perParagraph).map((paragraph) => ({ kind, text: paragraph }));
  });
}

/** In one walk along the sentence: what somebody made to be parted a thousand times takes no longer than it is long. */
function parted(sentence: string, language: Language): string[] {
  const parts: string[] = [];
  let start = 0;
  let wordsLeft = wordsIn(sentence);
  for (const { index, 0: joint } of sentence.matchAll(joints[language])) {
    if (wordsLeft <= longestSentence) break;
    const part = sentence.slice(start, index);
    const words = wordsIn(part);
    if (words < shortestHalf || wordsLeft - words < shortestHalf) continue;
    parts.push(`${part}.`);
    start = index + joint.length;
    wordsLeft -= words;
  }
  return [...parts, sentence.slice(start)].map((part, index) => (index === 0 ? part : capitalized(part)));
}

function inPlainWords(sentence: string, language: Language): string {
  const [words, openings] = [plainWords[language], plainOpenings[language]];
  return sentence
    .replace(patternOf(words, language, '', ''), (found) => {
      const plainer = words[found.toLowerCase()]!;
      return /^\p{Lu}/u.test(found) ? capitalized(plainer) : plainer;
    })
    .replace(
      patternOf(openings, `${language} opening`, '^', ', '),
      (found) => `${openings[found.slice(0, -2).toLowerCase()]} `,
    );
}

const patterns = new Map<string, RegExp>();

function patternOf(words: Readonly<Record<string, string>>, key: string, before: string, after: string): RegExp {
  const source = `${before}(?<![\\p{L}-])(?:${Object.keys(words).join('|')})(?![\\p{L}-])${after}`;
  const known = patterns.get(key) ?? new RegExp(source, 'giu');
  patterns.set(key, known);
  return known;
}

function capitalized(text: string): string {
  return text.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase());
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
