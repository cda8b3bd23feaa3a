import type { plainWords } from './plain-words.ts';

export type Language = keyof typeof plainWords;

/** Sentences of more words are parted where a new thought begins. */
const longestSentence = 18;
/** Neither half becomes shorter. */
const shortestHalf = 6;
/** Fewer words between two commas are a member of a list, and so is what follows. */
const shortestClause = 4;
/** In characters, with room for a quotation mark or two. */
const longestOpening = 30;

const englishClause =
  'the|a|an|it|he|she|they|we|you|I|this|that|these|those|there|nobody|everybody|his|her|its|our|their|some|many|most|each|every';
const spanishClause =
  'el|la|los|las|un|una|se|no|ella|ellos|ellas|nadie|todos|todo|esto|eso|es|era|fue|hay|su|sus|muchos|muchas|cada|este|esta|estos|estas';

/** What opens a clause that is no sentence without the one after it. */
const dependent =
  /^\P{L}*(?:if|unless|when|whenever|while|although|though|even if|even though|since|because|as|after|before|once|until|whether|where|wherever|whoever|whatever|given|provided|si|cuando|aunque|mientras|porque|como|donde|quien|quienes|a menos que|a pesar de que|siempre que|puesto que|ya que|dado que|en caso de que|después de que|antes de que|para que|una vez que|desde que|hasta que|en cuanto|cualquiera)(?!\p{L})/iu;

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

/** In one walk along the sentence: what somebody made to be parted a thousand times takes no longer than it is long. */
export function parted(sentence: string, language: Language): string[] {
  const { at, openings } = joints[language];
  const parts: string[] = [];
  let [start, walked, words, isOpen, opening] = [0, 0, 0, false, ''];
  let wordsLeft = wordsIn(sentence);
  for (const { index, 0: joint } of sentence.matchAll(at)) {
    if (wordsLeft <= longestSentence) break;
    const piece = sentence.slice(walked, index);
    walked = index;
    words += wordsIn(piece.trim());
    isOpen = isLeftOpen(piece, isOpen);
    const clause = wordsIn(piece.slice(piece.lastIndexOf(',') + 1).trim());
    if (words < shortestHalf || wordsLeft - words < shortestHalf || clause < shortestClause || isOpen) continue;
    if (!joint.startsWith(';') && dependent.test(sentence.slice(start, start + longestOpening))) continue;
    parts.push(`${capitalized(opening + sentence.slice(start, index))}.`);
    const joined = joint.slice(1).trim();
    const told = openings[joined] ?? joined;
    opening = told === '' ? '' : `${told} `;
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
