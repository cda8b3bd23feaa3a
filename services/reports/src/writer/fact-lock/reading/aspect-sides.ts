import { phraseList } from './groups.ts';
import { type Item, isOneOf, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { conjunctions, determiners, leading, linking, relatives } from './words.ts';

const pairing = new Set(['between', 'entre', 'from', 'of', 'de', 'del', 'desde']);
const second = new Set(['to', 'with', 'and', 'a', 'al', 'con', 'y', 'e', 'hacia']);
const pronouns = new Set(['lo', 'la', 'le', 'it', 'him', 'her', 'too', 'tambien']);

/** “A trine from the Moon reaches your Sun.” */
const reaching = /^(?:reaches|llega a|llega|alcanza|alcanza a|touches|toca|toca a|meets)$/;

/** The bodies on either side of an aspect, as items. */
export interface Sides {
  left: number[];
  right: number[];
}

/** Who makes the aspect at `at`, and with whom; `done` holds the aspects before it in the sentence. */
export function sidesOf(reading: SentenceReading, at: number, done: Map<number, Sides>): Sides {
  const { items } = reading;
  const previous = [...done.keys()].at(-1);
  const right = rightOf(reading, at);
  if (right.pair) return { left: right.pair[0], right: right.pair[1] };
  const between = reading.carriers().filter((index) => index < at && index > (previous ?? -1));
  if (previous === undefined) {
    const nearest = between.at(-1);
    return { left: nearest === undefined ? [] : leftList(reading, nearest), right: right.single };
  }
  const before = done.get(previous)!;
  const own = between.filter((index) => !before.right.includes(index));
  if (own.length > 0) {
    const left = leftList(reading, own.at(-1)!).filter((index) => own.includes(index));
    return {
      left,
      right: right.single.length > 0 ? right.single : before.right.filter((index) => !left.includes(index)),
    };
  }
  const last = before.right.at(-1);
  if (last !== undefined && last < at) {
    const gap = items.slice(last + 1, at);
    if (gap.some((item) => relatives.has(item.text))) return { left: [last], right: right.single };
    if (!gap.some((item) => conjunctions.has(item.text) || item.mark) && before.right.length > 1) {
      before.right.pop();
      const again = right.single.length === 0 && gap.some((item) => pronouns.has(item.text));
      return { left: [last], right: again ? [...before.right] : right.single };
    }
  }
  return { left: before.left, right: right.single };
}

/** The bodies listed up to the one at `nearest`. */
export function leftList(reading: SentenceReading, nearest: number): number[] {
  // Read forwards from each earlier body, so that what is said of each in between does not part the list.
  const start = reading
    .carriers()
    .find((index) => index <= nearest && phraseList(reading.items, index).includes(nearest));
  return start === undefined
    ? [nearest]
    : phraseList(reading.items, start).filter((index) => index <= nearest && !reading.spent.has(index));
}

function rightOf(reading: SentenceReading, at: number): { single: number[]; pair: [number[], number[]] | null } {
  const { items } = reading;
  const next = reading.carrierAfter(at);
  if (next === undefined) return { single: [], pair: null };
  const gap = items.slice(at + 1, next);
  const isNoun =
    isOneOf(items[at - 1], determiners) ||
    /^(?:close|tight|exact|in|en|hace|forma|forms|makes)$/.test(items[at - 1]?.text ?? '');
  const strange = gap.filter(
    (item) =>
      !determiners.has(item.text) && !leading.has(item.text) && !conjunctions.has(item.text) && !isAttribute(item),
  );
  const links = strange.some((item) => linking.has(item.text));
  if (relatives.has(gap[0]?.text ?? '')) {
    const other = relativeEnd(reading, next);
    if (other) return { single: [next], pair: [[next], other] };
  }
  if (gap.some((item) => item.mark || sensed(item, 'aspect')?.form === 'noun') || strange.length > 5)
    return { single: [], pair: null };
  if (isNoun && strange.length > 0 && !links && !gap.some((item) => leading.has(item.text)))
    return { single: [], pair: null };
  // “answers Venus with a trine and Uranus with a square”
  const closes = /^(?:with|con)$/.test(items[at - 2]?.text ?? '') && conjunctions.has(gap[0]?.text ?? '');
  if (closes) return { single: [], pair: null };
  const first = phraseList(items, next, true).filter((index) => !reading.spent.has(index));
  const hasLeft = reading.carrierBefore(at) !== undefined;
  const pairs = gap.some((item) => pairing.has(item.text));
  if (!pairs && (hasLeft || !(links || gap.length === 0 || first.length > 1))) {
    if (hasLeft || gap.length === 0) return { single: first, pair: null };
  }
  const other = otherEnd(reading, first.at(-1)!);
  if (other) return { single: first, pair: [first, other] };
  if ((pairs || !hasLeft) && first.length > 1) return { single: first, pair: [first.slice(0, -1), first.slice(-1)] };
  return { single: first, pair: null };
}

function isAttribute(item: Item): boolean {
  return ['sign', 'house', 'motion', 'frame', 'degree'].includes(item.sense?.is ?? '');
}

/** The second end of “from Saturn to Pluto”, “de la Luna con Urano”. */
function otherEnd(reading: SentenceReading, from: number): number[] | undefined {
  const next = reading.carrierAfter(from);
  if (next === undefined) return undefined;
  const gap = reading.items.slice(from + 1, next);
  const joins =
    gap.some((item) => second.has(item.text) || reaching.test(item.text)) &&
    gap.every(
      (item) =>
        second.has(item.text) ||
        determiners.has(item.text) ||
        leading.has(item.text) ||
        item.text === 'in' ||
        item.text === 'en' ||
        reaching.test(item.text) ||
        isAttribute(item),
    );
  return joins ? phraseList(reading.items, next) : undefined;
}

/** The second end of “the trine that Mercury makes to Pluto”. */
function relativeEnd(reading: SentenceReading, from: number): number[] | undefined {
  const next = reading.carrierAfter(from);
  if (next === undefined || next - from > 7) return undefined;
  const gap = reading.items.slice(from + 1, next);
  return gap.some((item) => second.has(item.text)) && !gap.some((item) => item.mark)
    ? phraseList(reading.items, next)
    : undefined;
}
