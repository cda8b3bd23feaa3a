import { riskyClaims } from '../../../../writer/llm/risky-claims.ts';
import { languageOf } from '../../../reading/language-of.ts';
import type { VariantWish } from '../../../variant/variant.entity.ts';
import { sentencesOf } from '../../rules/sentences.ts';
import type { Passage, ToldPassage } from '../passages.ts';
import { strangeDates } from './calendar-names.ts';
import { strangeNames } from './names.ts';
import { strangeNumbers } from './numbers.ts';

/** What a passage told in another way keeps of its letters and digits at the least. */
const leastKept: Record<VariantWish['kind'], number> = { summary: 0.04, simpler: 0.35, tone: 0.35, language: 0.4 };
/** Of the longer words of a passage told in its own language. */
const leastShared = 0.1;
/** The summary of whatever length needs no more than so many. */
const enoughOfSummary = 200;
/** Told in whatever way, a passage becomes no longer than this: a model that goes on and on fills no book. */
const longestOf = (text: string) => 2000 + 3 * text.length;
const mostTold = 5;

/**
 * What is wrong with a passage as a model tells it, for the model to do better; nothing when it can be printed. It has
 * to bring as much as was asked, and no figure, date, name, address, currency or risky claim that its source has not.
 * That does not prove it true: what it leaves out, denies or swaps among the source's own figures is not seen here, nor
 * a name of one word that begins a sentence.
 */
export function passageFaults(passage: Passage, told: ToldPassage, wish: VariantWish, from: string | null): string[] {
  const source = textOf({ heading: passage.heading === null ? [] : [passage.heading], paragraphs: passage.paragraphs });
  const text = textOf(told);
  const language = wish.language ?? from;
  return [
    ...formFaults(passage, told, wish, source, text),
    ...complaint('has numbers that the passage does not have', strangeNumbers(text, language, source, from)),
    ...complaint('has dates that the passage does not have', strangeDates(text, language, source, from)),
    ...complaint('has names that the passage does not have', strangeNames(told, language, source, from)),
    ...complaint('has currencies that the passage does not have', strangeCurrencies(text, source)),
    ...complaint('has addresses that the passage does not have', strangeAddresses(text, source)),
    ...strangeRisks(text, language, source, from),
  ];
}

function formFaults(passage: Passage, told: ToldPassage, wish: VariantWish, source: string, text: string): string[] {
  const least =
    wish.kind === 'summary'
      ? Math.min(enoughOfSummary, inkOf(source) * leastKept.summary)
      : inkOf(source) * leastKept[wish.kind];
  const isMissing = passage.paragraphs.length > 0 && told.paragraphs.length === 0;
  return [
    ...(isMissing ? ['It has no paragraphs.'] : []),
    ...(passage.heading !== null && told.heading.length === 0 ? ['It has no heading.'] : []),
    ...(text.length > longestOf(source) ? ['It is much longer than the passage.'] : []),
    ...(inkOf(text) < least ? ['It leaves out too much of the passage.'] : []),
    ...(wish.kind !== 'language' && isAboutElse(text, source) ? ['It is not about what the passage says.'] : []),
    ...(isInLanguage(told.paragraphs.join('\n'), wish.language)
      ? []
      : ['It is not in the language that was asked for.']),
  ];
}

/** What tells of other things throughout is no version of the passage: most likely an order that the passage held was obeyed. */
function isAboutElse(text: string, source: string): boolean {
  const known = new Set(stemsOf(source));
  const stems = stemsOf(text);
  return stems.filter((stem) => known.has(stem)).length < stems.length * leastShared;
}

function stemsOf(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/\p{L}{5,}/gu) ?? [];
  return words.map((word) => word.slice(0, 5));
}

function complaint(what: string, found: readonly string[]): string[] {
  const named = [...new Set(found)].slice(0, mostTold).map((one) => `“${one.slice(0, 80)}”`);
  return named.length > 0 ? [`It ${what}: ${named.join(', ')}.`] : [];
}

const currencies: Readonly<Record<string, RegExp>> = {
  euro: /€|(?<!\p{L})(?:euros?|EUR)(?!\p{L})/iu,
  dollar: /\$|(?<!\p{L})(?:dollars?|d[oó]lar(?:es)?|USD)(?!\p{L})/iu,
  pound: /£|(?<!\p{L})(?:pounds?|libras?|GBP)(?!\p{L})/iu,
  peso: /\$|(?<!\p{L})(?:pesos?|MXN|ARS|COP|CLP)(?!\p{L})/iu,
  franc: /(?<!\p{L})(?:francs?|francos?|CHF)(?!\p{L})/iu,
  yen: /¥|(?<!\p{L})(?:yen(?:es)?|JPY)(?!\p{L})/iu,
};

function strangeCurrencies(text: string, source: string): string[] {
  return Object.entries(currencies).flatMap(([name, pattern]) =>
    pattern.test(text) && !pattern.test(source) ? [name] : [],
  );
}

/** Of the web and of mail: one that the passage does not have was put there by nobody who may. */
function strangeAddresses(text: string, source: string): string[] {
  const told = source.toLowerCase().replace(/\s/g, '');
  const found = text.toLowerCase().matchAll(/(?:https?:\/\/|www\.)[^\s)\]»”"]+|[\w.+-]+@[\w-]+\.[\w.-]+/g);
  return Array.from(found, ([address]) => address.replace(/[.,;:!?]+$/, '')).filter(
    (address) => !told.includes(address),
  );
}

const toReader = /(?<!\p{L})(?:you|your|yours|you’(?:ll|re|ve)|tú|tu|tus|te|ti|contigo)(?!\p{L})/iu;

/**
 * What no text of ours may claim unless its source does. A contract's own words are on those lists in one language and
 * not in the other: of a translation only what is said to the reader counts.
 */
function strangeRisks(text: string, language: string | null, source: string, from: string | null): string[] {
  const known = new Set(riskyClaims(source));
  const isTranslated = language !== from;
  const judged = isTranslated
    ? sentencesOf(text, language)
        .filter((one) => toReader.test(one))
        .join(' ')
    : text;
  return riskyClaims(judged).filter((claim) => !known.has(claim));
}

/** A model that leaves a passage as it was has not translated it. Of a few words no language can be told. */
function isInLanguage(text: string, language: string | null): boolean {
  return language === null || text.length < 200 || languageOf(text) === language;
}

function textOf({ heading, paragraphs }: ToldPassage): string {
  return [...heading, ...paragraphs].join('\n');
}

function inkOf(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
