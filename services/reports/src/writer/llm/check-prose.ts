export const paragraphsPerSection = { min: 1, max: 4 };
/** In characters. */
export const paragraphLength = { min: 40, max: 1500 };

/**
 * The letters of Western Europe, figures, spaces as wide as any and the punctuation of prose. It leaves out brackets and
 * asterisks of markup, signs of the zodiac drawn as symbols, line breaks, and what would hide a word or a number from the
 * fact lock: invisible, foreign and phonetic letters, small capitals, the figures of other scripts, spaces of a hair.
 */
const prose = /^[a-zA-ZªºÀ-ÖØ-öø-ÿŒœŸ0-9½¼¾ \u00a0\u202f.,;:…!?¡¿'’‘"“”«»()°′%&\u2010-\u2015-]+$/;
const link = /[hH][tT]{2}[pP][sS]?:|[wW]{3}\.|\p{L}{2}\.[a-z]{2}/u;

/** What is wrong with the form of a section; nothing when it can be printed. */
export function proseFaults(paragraphs: readonly string[]): string[] {
  const { min, max } = paragraphsPerSection;
  if (paragraphs.length < min || paragraphs.length > max) {
    return [`It had ${paragraphs.length} paragraphs; ${min} to ${max} are wanted.`];
  }
  return [...new Set(paragraphs.flatMap(paragraphFaults))];
}

function paragraphFaults(paragraph: string): string[] {
  const { min, max } = paragraphLength;
  return [
    ...(paragraph.length < min ? ['A paragraph was too short.'] : []),
    ...(paragraph.length > max ? [`A paragraph was longer than ${max} characters.`] : []),
    ...(prose.test(paragraph) && !link.test(paragraph) ? [] : ['A paragraph was not plain prose.']),
  ];
}
