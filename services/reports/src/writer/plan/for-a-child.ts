import type { Transit } from '@astrall/astrology/forecast.ts';
import { turningTexts } from '../corpus/turning.ts';
import type { Locale } from '../report-text.ts';
import { textForChild } from './of-grown-ups.ts';
import type { PlannedSection } from './planned-section.ts';
import type { Words } from './words.ts';

const corpora = new Map<Locale, Words['corpus']>();

/**
 * The words of a child’s report. Each text of the corpus is a whole thought: of several that say the same those are
 * told that hold nothing for grown-ups, and of one alone what is left. Houses that belong to grown-ups have texts of their own.
 */
export function wordsForChild({ corpus, wording }: Words, locale: Locale): Words {
  const known = corpora.get(locale);
  if (known) return { corpus: known, wording };
  const { natal, child } = corpus;
  const houseMeanings = { ...natal.houseMeanings, ...child.houseMeanings };
  const ofChild = { ...textsForChild({ ...corpus, natal: { ...natal, houseMeanings } }, locale), child };
  corpora.set(locale, ofChild);
  return { corpus: ofChild, wording };
}

/** Tables keep their form: a text that a child may not read is empty. */
function textsForChild<Texts>(texts: Texts, locale: Locale): Texts;
function textsForChild(texts: unknown, locale: Locale): unknown {
  if (typeof texts === 'string') return textForChild(texts, locale);
  if (Array.isArray(texts)) {
    const left: unknown[] = texts.map((text) => textsForChild(text, locale));
    const whole = left.filter((text, index) => text === texts[index] || typeof text === 'object');
    return whole.length > 0 ? whole : [left.find((text) => text !== '') ?? ''];
  }
  return typeof texts === 'object' && texts !== null
    ? Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, textsForChild(text, locale)]))
    : texts;
}

/** Of a period’s transits those that are told: a Midheaven is read for work, and some have no words for a child. */
export function transitsForChild(transits: readonly Transit[], { corpus }: Words): Transit[] {
  return transits.filter(
    ({ transiting, natal, kind }) =>
      natal !== 'midheaven' && turningTexts(corpus.forecast.transits[transiting][natal][kind])[0] !== '',
  );
}

/** A section of which nothing is left is not told. */
export function withoutEmpty(sections: readonly PlannedSection[]): PlannedSection[] {
  return sections.flatMap((section) => {
    const paragraphs = section.paragraphs.map((text) => text.trim()).filter((text) => text !== '');
    return paragraphs.length > 0 ? [{ ...section, paragraphs }] : [];
  });
}
