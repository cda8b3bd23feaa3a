import type { SenseOf } from '../lexicon/sense.ts';
import { leftList } from './aspect-sides.ts';
import type { Operand } from './claim.ts';
import { operandsAt, phraseList } from './groups.ts';
import { sensed } from './item.ts';
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

/** “Saturn presses your Sun”, “Saturn crosses your Sun”: only with a body on either side, close by. */
export function claimContact(reading: SentenceReading, at: number, sense: SenseOf<'aspect'>): void {
  const { items } = reading;
  const before = reading.carrierBefore(at);
  const after = reading.carrierAfter(at);
  if (before === undefined) return;
  const gap = after === undefined ? [] : items.slice(at + 1, after);
  const lefts = leftList(reading, before).flatMap((index) => operandsAt(items, index));
  const reaches =
    after !== undefined &&
    gap.length <= 3 &&
    !gap.some((item) => item.mark || (item.sense !== null && item.sense.is !== 'frame'));
  // “ten degrees from Mercury”
  const apartDeg = /degrees from|grados del?$/.test(items[at]!.text)
    ? sensed(items[at - 1], 'number')?.value
    : undefined;
  const claim = (first: Operand, other: Operand) =>
    reading.claim(first.at, Math.max(other.at, at), {
      is: 'aspect',
      first,
      second: other,
      relations: sense.relations,
      crossing: sense.form === 'crossing',
      ...(apartDeg === undefined ? {} : { apartDeg }),
    });
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

/** “Mars softens your Moon”: what a planet does to another, in whatever word, supposes that something joins them. */
export function claimActions(reading: SentenceReading): void {
  const { items } = reading;
  for (const at of reading.carriers()) {
    const next = reading.carrierAfter(at);
    if (next === undefined || next - at > 4) continue;
    const gap = items.slice(at + 1, next);
    const verbs = gap.filter((item) => !determiners.has(item.text) && !/^(?:a|al|on|upon)$/.test(item.text));
    const verb = verbs.length === 1 ? verbs[0]! : undefined;
    if (
      !verb ||
      verb.mark ||
      verb.sense ||
      !/^[a-z]{4,}$/.test(verb.text) ||
      notActing.has(verb.text) ||
      verb.text !== gap[0]!.text
    )
      continue;
    const relations = ['conjunction', 'sextile', 'square', 'trine', 'opposition', 'same_sign'] as const;
    for (const first of operandsAt(items, at))
      for (const second of operandsAt(items, next)) {
        if (first.carrier !== second.carrier)
          reading.claim(at, next, { is: 'aspect', first, second, relations: [...relations], crossing: false });
      }
  }
}
