import type { Operand } from './claim.ts';
import { bearsSign, operandsAt } from './groups.ts';
import { type Item, isOneOf, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { alternatives, conjunctions, copulas, determiners, placing, sameness } from './words.ts';

const fromWords = new Set(['from', 'desde']);
const asides = new Set([
  'with',
  'con',
  'like',
  'como',
  'unlike',
  'near',
  'beside',
  'junto',
  'igual',
  'trine',
  'square',
  'conjunct',
  'ruler',
  'and',
  'y',
  'together',
  'despite',
  'pese',
]);

/** Whose sign, house, degree or motion the item at `at` is: the bodies before it that it is said of. */
export function bearersBefore(reading: SentenceReading, at: number): Operand[] {
  const { items } = reading;
  const antecedent = antecedentOf(items, at);
  if (antecedent !== undefined) return operandsAt(items, antecedent);
  const nearest = reading.carrierBefore(at);
  if (nearest === undefined) return [];
  const seenFrom = senderOf(reading, at);
  if (seenFrom !== undefined) return reading.group(seenFrom, -1);
  const segment = reading.segmentStart(at);
  const lead = items.slice(segment, at);
  const isSubject = isOneOf(lead[0], copulas) && sensed(items[reading.segmentStart(nearest)], 'aspect') !== undefined;
  if (nearest >= segment || (isPostposed(lead) && !isSubject)) return reading.group(nearest, -1);
  // “The Sun, trine Jupiter, is in Leo” speaks of the Sun.
  const aside = reading.segmentStart(nearest);
  const before = reading.carriers().findLast((index) => index < aside);
  const isAside =
    before !== undefined &&
    (asides.has(items[aside]?.text ?? '') || sensed(items[aside], 'aspect') || sensed(items[aside], 'ruler'));
  return reading.group(isAside ? before : nearest, -1);
}

/** “Your chart is ruled by the Moon, which lives in the fourth house” */
function antecedentOf(items: readonly Item[], at: number): number | undefined {
  const which = items.findLastIndex(
    ({ text }, index) => index < at && /^(?:which|who|que)$/.test(text) && items[index - 1]?.text === ',',
  );
  if (which === -1 || !sensed(items[which - 2], 'carrier')) return undefined;
  return items.slice(which, at).some((item) => sensed(item, 'carrier') || item.mark) ? undefined : which - 2;
}

/** “Jupiter opposes your Sun from the seventh house”: what follows “from” is said of the one that acts. */
function senderOf(reading: SentenceReading, at: number): number | undefined {
  const { items } = reading;
  let index = at - 1;
  while (index > 0 && (isOneOf(items[index], determiners) || sensed(items[index], 'sign_word'))) index -= 1;
  if (!isOneOf(items[index], fromWords)) return undefined;
  // “One from Taurus and the other from Aquarius”
  if (sensed(items[index - 1], 'carrier') && /^(?:one|un[oa]|other|otr[oa])$/.test(items[index - 1]!.text))
    return index - 1;
  const aspect = items.findLastIndex((item, position) => position < index && sensed(item, 'aspect'));
  // “Mars keeps the Sun company in Leo, but from the twelfth house”
  if (/^(?:but|though|although|pero|aunque)$/.test(items[index - 1]?.text ?? '')) return reading.carriers()[0];
  // “Jupiter is squared by Mars from Taurus”
  const by = items[aspect + 1]?.text === 'by' ? reading.carrierAfter(aspect + 1) : undefined;
  if (by !== undefined && by < index) return by;
  return aspect === -1 ? undefined : reading.carrierBefore(aspect);
}

/** Words that lead from a comma straight to a placement: “Jupiter, exalted in Cancer”, “the Moon, which sits in”. */
function isPostposed(lead: readonly Item[]): boolean {
  return lead.every(
    (item) =>
      placing.has(item.text) ||
      determiners.has(item.text) ||
      conjunctions.has(item.text) ||
      sameness.has(item.text) ||
      copulas.has(item.text) ||
      alternatives.has(item.text) ||
      /^(?:which|que|se|here|aqui|of|de|very|muy|at|a)$/.test(item.text) ||
      ['sign', 'house', 'degree', 'motion', 'dignity', 'sign_word', 'frame', 'number', 'degree_word'].includes(
        item.sense?.is ?? '',
      ),
  );
}

/** Bodies after the item: “in Leo, your Sun”, “Leo is the sign of your Moon”. */
export function bearersAfter(reading: SentenceReading, at: number): Operand[] {
  const next = reading.carrierAfter(at);
  if (next === undefined) return [];
  return bearsSign(reading.items, next) && next - at <= 3 ? operandsAt(reading.items, next) : reading.group(next, 1);
}

/** The body right behind an attribute: “Leo Sun”, “retrograde Mercury”, “fifth-house Venus”. */
export function bearerBehind(reading: SentenceReading, at: number): Operand[] {
  const { items } = reading;
  let index = at + 1;
  while (
    index - at <= 3 &&
    (sensed(items[index], 'frame') ||
      sensed(items[index], 'motion') ||
      sensed(items[index], 'dignity') ||
      (sensed(items[index], 'house') && !sensed(items[at], 'house')))
  )
    index += 1;
  return sensed(items[index], 'carrier') && !reading.spent.has(index) ? operandsAt(items, index) : [];
}
