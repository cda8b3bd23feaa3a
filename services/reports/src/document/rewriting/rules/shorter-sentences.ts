import type { plainWords } from './plain-words.ts';
import { lastConditionIn, limitsAnything, setsScene } from './scope.ts';

export type Language = keyof typeof plainWords;

/** Sentences of more words are parted where a new thought begins. */
const longestSentence = 18;
/** Neither half becomes shorter. */
const shortestHalf = 6;
/** Fewer words between two commas are a member of a list, and so is what follows. */
const shortestClause = 4;
const englishClause =
  'the|a|an|it|he|she|they|we|you|I|this|that|these|those|there|nobody|everybody|his|her|its|our|their|some|many|most|each|every';
const spanishClause =
  'el|la|los|las|un|una|se|no|ella|ellos|ellas|nadie|todos|todo|esto|eso|es|era|fue|hay|su|sus|muchos|muchas|cada|este|esta|estos|estas';

/** Where a sentence can end, and what the next one begins with in place of what joined them. */
const joints: Record<Language, { at: RegExp; openings: Readonly<Record<string, string>> }> = {
  en: {
    at: new RegExp(`;\\s+|,\\s+(?:(?:and|but|so|yet)\\s+(?=(?:${englishClause})\\b)|(?:whereas|because)\\s+)`, 'g'),
    openings: { and: '', whereas: 'But', because: 'This is because' },
  },
  es: {
    at: new RegExp(
      `;\\s+|,\\s+(?:(?:y|pero)\\s+(?=(?:${spanishClause})\\s)|(?:mientras que|por lo que|ya que|puesto que|dado que)\\s+)`,
      'g',
    ),
    openings: {
      y: '',
      'mientras que': 'En cambio,',
      'por lo que': 'Por eso',
      'ya que': 'Esto es porque',
      'puesto que': 'Esto es porque',
      'dado que': 'Esto es porque',
    },
  },
};

/** “This is because the pump broke, and the cellar was flooded”: both are the reason. */
const reasons: ReadonlySet<string> = new Set(['because', 'ya que', 'puesto que', 'dado que']);

/** In one walk along the sentence: what somebody made to be parted a thousand times takes no longer than it is long. */
export function parted(sentence: string, language: Language): string[] {
  const { at, openings } = joints[language];
  const parts: string[] = [];
  let [start, walked, words, isOpen, opening] = [0, 0, 0, false, ''];
  let [isLimited, hasComma, isReason] = [false, false, false];
  let wordsLeft = wordsIn(sentence);
  const lastCondition = lastConditionIn(sentence, language);
  for (const { index, 0: joint } of sentence.matchAll(at)) {
    if (wordsLeft <= longestSentence) break;
    const piece = sentence.slice(walked, index);
    walked = index;
    words += wordsIn(piece.trim());
    isOpen = isLeftOpen(piece, isOpen);
    const clause = wordsIn(piece.slice(piece.lastIndexOf(',') + 1).trim());
    isLimited ||= limitsAnything(piece, language);
    hasComma ||= piece.includes(',');
    if (words < shortestHalf || wordsLeft - words < shortestHalf || clause < shortestClause || isOpen) continue;
    if (isLimited) continue;
    const isHeld = () =>
      isReason || index < lastCondition || setsScene(sentence.slice(start, index), hasComma, language);
    if (!joint.startsWith(';') && isHeld()) continue;
    parts.push(`${capitalized(opening + sentence.slice(start, index))}.`);
    const joined = joint.slice(1).trim();
    const told = openings[joined] ?? joined;
    opening = told === '' ? '' : `${told} `;
    isReason = reasons.has(joined);
    [isLimited, hasComma] = [false, false];
    start = index + joint.length;
    walked = start;
    wordsLeft -= words;
    words = 0;
  }
  return parts.length === 0 ? [sentence] : [...parts, capitalized(opening + sentence.slice(start))];
}

/** Whether a question, a quotation or an aside goes on where the piece ends: it must not be cut in two. */
function isLeftOpen(piece: string, wasOpen: boolean): boolean {
  const last = (marks: string[]) => Math.max(...marks.map((mark) => piece.lastIndexOf(mark)));
  const [opened, closed] = [last(['¿', '¡', '«', '“', '(']), last(['?', '!', '»', '”', ')'])];
  return opened === closed ? wasOpen : opened > closed;
}

export function capitalized(text: string): string {
  return text.replace(/^\P{L}*\p{L}/u, (start) => start.toUpperCase());
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}
