import { type SectionKey, sectionKeys } from '../section-outline.ts';
import { WritingFailedError } from '../writing-failed-error.ts';
import type { ReportAnswer } from './report-answer.ts';

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

/**
 * The paragraphs as they will be printed, composed and trimmed.
 * @throws WritingFailedError `wrong_length` or `markup`
 */
export function checkProse(answer: ReportAnswer): ReportAnswer {
  const checked = sectionKeys.map((key) => [key, checkSection(key, answer[key])]);
  return Object.fromEntries(checked) as ReportAnswer;
}

function checkSection(key: SectionKey, paragraphs: string[]): string[] {
  const { min, max } = paragraphsPerSection;
  if (paragraphs.length < min || paragraphs.length > max) {
    throw new WritingFailedError('wrong_length', `The section ${key} has ${paragraphs.length} paragraphs`);
  }
  return paragraphs.map((paragraph) => checkParagraph(key, paragraph.normalize('NFC').trim()));
}

function checkParagraph(key: SectionKey, paragraph: string): string {
  const { min, max } = paragraphLength;
  if (paragraph.length < min || paragraph.length > max) {
    throw new WritingFailedError('wrong_length', `A paragraph of ${key} has ${paragraph.length} characters`);
  }
  if (!prose.test(paragraph) || link.test(paragraph)) {
    throw new WritingFailedError('markup', `A paragraph of ${key} is not plain prose`);
  }
  return paragraph;
}
