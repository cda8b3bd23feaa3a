import type { SenseOf } from '../lexicon/sense.ts';
import { leftList } from './aspect-sides.ts';
import type { Operand } from './claim.ts';
import { operandsAt, phraseList } from './groups.ts';
import { pairsOf, type SentenceReading } from './sentence-reading.ts';
import { relatives } from './words.ts';

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
  const claim = (first: Operand, other: Operand) =>
    reading.claim(first.at, Math.max(other.at, at), {
      is: 'aspect',
      first,
      second: other,
      relations: sense.relations,
      crossing: sense.form === 'crossing',
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
    sense.relations.includes('conjunction') &&
    sense.relations.length === 2
  ) {
    for (const [first, other] of pairsOf(lefts)) claim(first, other);
  }
}

/** “the point that Mars touches” */
function isRelative(reading: SentenceReading, at: number): boolean {
  const antecedent = reading.carrierBefore(at);
  return antecedent !== undefined && reading.items.slice(antecedent, at).some((item) => relatives.has(item.text));
}
