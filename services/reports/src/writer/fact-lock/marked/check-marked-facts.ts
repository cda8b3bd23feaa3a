import type { Locale } from '../../report-text.ts';
import { checkFacts, tellsFact } from '../check-facts.ts';
import type { Carrier, Fact, Violation } from '../fact.ts';
import { phraseAt } from '../lexicon/lexicon.ts';
import type { Item } from '../reading/item.ts';
import { itemsOf } from '../reading/items.ts';
import { fold } from '../text/fold.ts';
import { type Sentence, sentencesOf } from '../text/tokens.ts';
import { bareAssertions } from './bare-assertions.ts';
import { factsMeant } from './facts-meant.ts';
import { contradictedHour } from './hour-of-birth.ts';
import { MarkedSentence } from './marked-sentence.ts';
import type { Mark, MarkedText } from './marked-text.ts';
import { toldOutside } from './outside-marks.ts';
import { paraphrases } from './paraphrases.ts';
import { plainWords } from './plain-words.ts';
import { unreadItems } from './unread-items.ts';

/**
 * Every claim of a marked text that is not among the facts. Facts are told in marks alone, each by itself and in plain
 * words, so that there is little to misread; the words around them tell nothing of the sky.
 *
 * @param about the body or point that the text is about, who is meant where a text begins with “It asks …”
 */
export function checkMarkedFacts(
  paragraphs: readonly MarkedText[],
  facts: readonly Fact[],
  locale: Locale,
  about: Carrier | null = null,
): Violation[] {
  const found = paragraphs.flatMap((paragraph) => [
    ...paragraph.marks.flatMap((mark) => checkMark(paragraph.text.slice(mark.start, mark.end), facts, locale)),
    ...checkAround(paragraph, facts, locale),
    ...hiddenNames(paragraph.text),
  ]);
  return found.length > 0 ? found : checkFacts(withoutMarkedSentences(paragraphs), facts, locale, about);
}

/** A phrase that has to tell a fact by itself. */
function checkMark(phrase: string, facts: readonly Fact[], locale: Locale): Violation[] {
  const [sentence, ...others] = sentencesOf(phrase);
  if (!sentence || others.length > 0) return [fault(phrase, 'holds more than one sentence')];
  const items = itemsOf(sentence.tokens);
  const strange = items.find((item) => item.sense === null && !item.mark && !plainWords.has(item.text));
  if (strange) return [fault(phrase, `tells its fact in more than plain words: “${strange.text}”`)];
  const violations = checkFacts(phrase, factsMeant(phrase, items, facts), locale);
  if (violations.length > 0) return violations;
  if (!namesSubject(items) || !tellsFact(phrase)) {
    return [fault(phrase, 'tells no fact by itself, with the body it is about')];
  }
  return unreadItems(items).map(({ text }) =>
    fault(phrase, `says of “${text}” what could not be read; tell it by itself`),
  );
}

/** Whether it says what it is about: a body, a quality, or a house and the sign it begins in. */
function namesSubject(items: readonly Item[]): boolean {
  const named = new Set(items.map(({ sense }) => sense?.is));
  return subjects.some((subject) => named.has(subject)) || (named.has('house') && named.has('sign'));
}

const subjects = ['carrier', 'planets', 'element', 'modality', 'stellium'] as const;

const notOfReader =
  'asserts, outside of brackets, what is not of the reader; say “you …” or “may …” there, or leave it out';

const paraphrase = 'tells, outside of brackets, of a body or of what a bracket told; leave it out';

/** What the words outside the marks say. */
function checkAround({ text, marks }: MarkedText, facts: readonly Fact[], locale: Locale): Violation[] {
  return sentencesOf(text).flatMap((sentence) => {
    const marked = new MarkedSentence(itemsOf(sentence.tokens), marks);
    const told = toldOutside(marked, facts);
    const phrased = (found: Mark[], what: string) => found.map(({ start, end }) => fault(text.slice(start, end), what));
    const words = new Set(told.map(({ start, end }) => text.slice(start, end)));
    const hour = contradictedHour(sentence.text, facts);
    return [
      ...[...words].map((phrase) => ({
        phrase,
        complaint: `“${phrase}” in “${sentence.text}” tells of the sky outside the brackets.`,
      })),
      ...phrased(bareAssertions(marked, locale), notOfReader),
      ...phrased(paraphrases(marked, locale), paraphrase),
      ...(hour ? [{ phrase: sentence.text, complaint: hour }] : []),
    ];
  });
}

/** Letters that anything but a space of ordinary width joins. */
const broken = /\p{L}+(?:[^\p{L}\p{N} \n]{1,2}\p{L}+)+/gu;
const names: ReadonlySet<string> = new Set(['sign', 'carrier', 'foreign']);

/** Signs and bodies whose letters are kept apart, “Le-o”, “L.E.O.”, “Le(o)”, or that begin with another: “Ieo”. */
function hiddenNames(text: string): Violation[] {
  const apart = [...text.matchAll(broken)].flatMap(([word]) =>
    joinedRuns(word.split(/\P{L}+/u)).map((run) => [word, run]),
  );
  const disguised = [...text.matchAll(/(?<!\p{L})I(\p{Ll}{2,})/gu)].map(([word, rest]) => [word, `l${rest}`]);
  return [...apart, ...disguised].flatMap(([word, name]) => {
    const sense = phraseAt([fold(name!)], 0)?.sense;
    return sense && names.has(sense.is) ? [fault(word!, 'hides a name')] : [];
  });
}

/** No name has more letters. */
const mostParts = 12;

/** “so”, “Le”, “o” as “soLe”, “soLeo”, “Leo” */
function joinedRuns(parts: readonly string[]): string[] {
  return parts.flatMap((_, from) => {
    const next = parts.slice(from + 1, from + mostParts);
    return next.map((__, count) => parts.slice(from, from + count + 2).join(''));
  });
}

/** The text with what each sentence marks in place of the sentence, to judge the other sentences in their context. */
function withoutMarkedSentences(paragraphs: readonly MarkedText[]): string {
  return paragraphs
    .map(({ text, marks }) =>
      sentencesOf(text)
        .map((sentence) => bare(sentence, text, marks))
        .join(' '),
    )
    .join('\n');
}

function bare({ text, tokens }: Sentence, whole: string, marks: readonly Mark[]): string {
  const from = tokens[0]!.start;
  const until = tokens.at(-1)!.end;
  const own = marks.filter((mark) => mark.start >= from && mark.end <= until);
  return own.length === 0 ? text : own.map((mark) => `${whole.slice(mark.start, mark.end)}.`).join(' ');
}

function fault(phrase: string, what: string): Violation {
  return { phrase, complaint: `“${phrase}” ${what}.` };
}
