import type { SenseOf } from '../lexicon/sense.ts';
import { leftList } from './aspect-sides.ts';
import type { Operand } from './claim.ts';
import { operandsAt, phraseList } from './groups.ts';
import { type Item, sensed } from './item.ts';
import { pairsOf, type SentenceReading } from './sentence-reading.ts';
import { alternatives, conjunctions, determiners, leading, placing, relatives, sameness } from './words.ts';

/** Words between two planets that join nothing. */
const notActing = new Set([
  ...conjunctions,
  ...alternatives,
  ...leading,
  ...placing,
  ...relatives,
  ...sameness,
  'while',
  'mientras',
  'pero',
  'than',
  'when',
  'cuando',
  'then',
  'luego',
  'sino',
  'after',
  'before',
  'both',
  'tanto',
  'until',
  'hasta',
  'para',
  'versus',
  'here',
  'sign',
  'says',
  'dice',
]);

const notJoining = /^(?:and|or|nor|y|e|o|u|ni|that|which|than|que|in|en)$/;

/** “Saturn presses your Sun”, “Saturn crosses your Sun”: only with a body on either side, close by. */
export function claimContact(reading: SentenceReading, at: number, sense: SenseOf<'aspect'>): void {
  const { items } = reading;
  const before = reading.carrierBefore(at);
  const after = reading.carrierAfter(at);
  if (before === undefined) return;
  const gap = after === undefined ? [] : items.slice(at + 1, after);
  const lefts = leftList(reading, before).flatMap((index) => operandsAt(items, index));
  // “The Moon reaches its first quarter”
  const isOwnPhase = sensed(items[after ?? -1], 'carrier')?.phases && gap.some(({ text }) => /^(?:su|its)$/.test(text));
  const reaches =
    after !== undefined &&
    !isOwnPhase &&
    gap.length <= 3 &&
    !gap.some((item) => item.mark || (item.sense !== null && item.sense.is !== 'frame'));
  // “ten degrees from Mercury”
  const apartDeg = /degrees from|grados del?$/.test(items[at]!.text)
    ? sensed(items[at - 1], 'number')?.value
    : undefined;
  // “Saturn and Pluto share both a sign and a house”, but not “… a sign, but no house”
  const alsoHouse =
    items.slice(at + 1, at + 4).some((item) => sensed(item, 'house_word')) &&
    conjunctions.has(items[at + 1]?.text ?? '');
  const claim = (first: Operand, other: Operand) => {
    if (alsoHouse)
      reading.claim(first.at, other.at, {
        is: 'aspect',
        first,
        second: other,
        relations: ['same_house'],
        crossing: false,
      });
    reading.claim(first.at, Math.max(other.at, at), {
      is: 'aspect',
      first,
      second: other,
      relations: sense.relations,
      crossing: sense.form === 'crossing',
      ...(apartDeg === undefined ? {} : { apartDeg }),
    });
  };
  if (reaches) {
    if (items.slice(before + 1, at).some((item) => item.mark && item.text !== ',')) return;
    const rights = phraseList(items, after).flatMap((index) => operandsAt(items, index));
    for (const first of lefts) for (const other of rights) if (first.carrier !== other.carrier) claim(first, other);
  } else if (sense.form === 'contact' && isRelative(reading, before)) {
    const antecedent = reading.carrierBefore(before)!;
    for (const first of lefts) for (const other of operandsAt(items, antecedent)) claim(first, other);
  } else if (sense.form === 'beside') {
    const other =
      /^(?:with|con)$/.test(items[before - 1]?.text ?? '') || /^(?:with|con)$/.test(items[before - 2]?.text ?? '')
        ? reading.carrierBefore(before)
        : undefined;
    if (other !== undefined)
      for (const first of operandsAt(items, other)) for (const last of operandsAt(items, before)) claim(first, last);
  } else if (
    lefts.length > 1 &&
    sense.form === 'contact' &&
    sense.relations.includes('same_sign') &&
    sense.relations.length <= 2
  ) {
    for (const [first, other] of pairsOf(lefts)) if (first.at !== other.at) claim(first, other);
  }
}

/** “the point that Mars touches” */
function isRelative(reading: SentenceReading, at: number): boolean {
  const antecedent = reading.carrierBefore(at);
  return antecedent !== undefined && reading.items.slice(antecedent, at).some((item) => relatives.has(item.text));
}

/** “Mercury arrives at your Pluto”, in the words that lead into a sign. */
export function claimArrivals(reading: SentenceReading): void {
  const { items } = reading;
  if (items.some((item) => sensed(item, 'aspect')?.form === 'noun')) return;
  for (const [at, item] of items.entries()) {
    if (!/^(?:llega a|arrives in)$/.test(item.text)) continue;
    const before = reading.carrierBefore(at);
    const after = reading.carrierAfter(at);
    if (
      before === undefined ||
      after === undefined ||
      !items.slice(at + 1, after).every((gap) => determiners.has(gap.text) || sensed(gap, 'frame'))
    )
      continue;
    for (const first of operandsAt(items, before))
      for (const second of operandsAt(items, after)) {
        // “The Moon comes to its first quarter.”
        if (first.carrier === second.carrier) continue;
        reading.claim(before, after, { is: 'aspect', first, second, relations: ['conjunction'], crossing: true });
      }
  }
}

const into = /^(?:a|al|on|upon|with|con|against|contra|to|at|from|about|sobre)$/;
export const anyRelation = [
  'conjunction',
  'sextile',
  'square',
  'trine',
  'opposition',
  'same_sign',
  'same_house',
] as const;
const longestGap = 6;

/** “Mars softens your Moon”, “argues with your Moon”: what a planet does to another supposes that something joins them. */
export function claimActions(reading: SentenceReading): void {
  const { items } = reading;
  for (const at of reading.carriers()) {
    const next = reading.carrierAfter(at);
    if (next === undefined || next - at > longestGap) continue;
    const gap = items.slice(at + 1, next);
    if (!isAction(gap.filter((item) => !determiners.has(item.text) && !sensed(item, 'frame')))) continue;
    const seconds = phraseList(items, next).flatMap((index) => operandsAt(items, index));
    for (const first of operandsAt(items, at))
      for (const second of seconds) {
        if (first.carrier !== second.carrier)
          reading.claim(at, second.at, { is: 'aspect', first, second, relations: [...anyRelation], crossing: false });
      }
  }
}

/** A verb, and at most an adverb and a preposition. */
function isAction(gap: readonly Item[]): boolean {
  const [verb, ...rest] = gap;
  if (!verb || verb.sense || verb.mark || !/^[a-z]{4,}$/.test(verb.text) || notActing.has(verb.text)) return false;
  if (rest.length === 0) return true;
  return (
    rest.length <= 2 &&
    into.test(rest.at(-1)!.text) &&
    rest.every((item) => !item.mark && !item.sense && !notJoining.test(item.text))
  );
}
