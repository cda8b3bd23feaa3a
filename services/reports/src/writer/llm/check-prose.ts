export const paragraphsPerSection = { min: 1, max: 4 };
/** In characters. */
export const paragraphLength = { min: 40, max: 1500 };

/**
 * Latin letters, numbers, spaces and the punctuation of prose. It leaves out brackets and asterisks of markup, signs
 * of the zodiac drawn as symbols, line breaks, and the invisible or foreign letters that would hide a word from the
 * fact lock.
 */
const prose = /^[\p{Script=Latin}\p{N}\p{Zs}.,;:…!?¡¿'’‘"“”«»()°′%&\u2010-\u2015-]+$/u;
const link = /https?:|www\./i;

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
