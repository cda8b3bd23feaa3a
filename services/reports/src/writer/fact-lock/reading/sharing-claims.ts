import type { Relation } from '../lexicon/sense.ts';
import { bearersBefore } from './bearer.ts';
import type { Operand } from './claim.ts';
import { operandsAt } from './groups.ts';
import { sensed } from './item.ts';
import { pairsOf, type SentenceReading } from './sentence-reading.ts';
import { determiners, placing } from './words.ts';

const sharing = /^(?:shares?|sharing|comparten?|compartiendo)$/;
const same = /^(?:same|mism[oa])$/;
const leads = /^(?:with|as|que|con|of|de|del|where|donde|that|which|has|have|is|just|left|en)$/;

/** “Mars and the Sun live in the same house”, “in the sign of your Sun”: sign or house that two bodies share. */
export function claimSharing(reading: SentenceReading): void {
  const { items } = reading;
  for (const at of items.keys()) {
    const shared = sharedAt(reading, at);
    if (!shared) continue;
    const left = bearersBefore(reading, at);
    const right = bodyAfter(reading, shared.end);
    const isDenied = shared.apart || items.slice(Math.max(0, at - 3), at).some((item) => sensed(item, 'negation'));
    const pairs = right ? left.map((first): [Operand, Operand] => [first, right]) : pairsOf(left);
    for (const [first, second] of pairs) {
      if (first.at === second.at) continue;
      if (first.carrier === second.carrier && first.sky === second.sky)
        reading.claim(first.at, at, { is: 'never', because: 'what two phases or two moments share is not told' });
      else
        reading.claim(first.at, Math.max(at, second.at), {
          is: isDenied ? 'not_shared' : 'aspect',
          first,
          second,
          relations: [shared.relation],
          crossing: false,
        });
    }
  }
}

function sharedAt(reading: SentenceReading, at: number): { end: number; relation: Relation; apart?: true } | undefined {
  const { items } = reading;
  // “In different signs”, “en signos distintos”
  const isBehind = /^(?:distint|diferent)[oa]s$/.test(items[at + 1]?.text ?? '');
  const differing =
    items[at]!.text === 'different' ? placeAt(reading, at + 1) : isBehind ? placeAt(reading, at) : undefined;
  if (differing) return { ...differing, apart: true };
  const relations = sensed(items[at], 'aspect')?.relations ?? [];
  if (relations.length === 1 && (relations[0] === 'same_house' || relations[0] === 'same_sign'))
    return { end: at, relation: relations[0] };
  const next = determiners.has(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  if (same.test(items[at]!.text)) return placeAt(reading, at + 1);
  if (sharing.test(items[at]!.text)) return placeAt(reading, next);
  // “They share the fifth house and also the sign”
  const again = determiners.has(items[at]!.text) && items.slice(0, at).some(({ text }) => sharing.test(text));
  const isEnd = items[at + 2] === undefined || items[at + 2]!.mark;
  if (again && isEnd && !sensed(items[at - 1], 'aspect')) return placeAt(reading, at + 1);
  // “In the sign of your Sun”
  const isIn = placing.has(items[at]!.text) && determiners.has(items[at + 1]?.text ?? '');
  const place = isIn ? placeAt(reading, at + 2) : undefined;
  return place && bodyAfter(reading, place.end) ? place : undefined;
}

/** “House” or “sign”, of which nothing more is said here. */
function placeAt({ items }: SentenceReading, at: number): { end: number; relation: Relation } | undefined {
  const told = items.slice(at + 1, at + 3).some((item) => sensed(item, 'sign') || sensed(item, 'house'));
  if (told) return undefined;
  if (sensed(items[at], 'house_word')) return { end: at, relation: 'same_house' };
  return sensed(items[at], 'sign_word') ? { end: at, relation: 'same_sign' } : undefined;
}

function bodyAfter({ items }: SentenceReading, at: number): Operand | undefined {
  let index = at + 1;
  while (index - at <= 4 && (leads.test(items[index]?.text ?? '') || determiners.has(items[index]?.text ?? '')))
    index += 1;
  return operandsAt(items, index)[0];
}
