import type { SenseOf } from '../lexicon/sense.ts';
import type { Operand } from './claim.ts';
import { operandsAt, phraseList } from './groups.ts';
import { type Item, isOneOf, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { conjunctions, determiners, leading, linking, relatives } from './words.ts';

type Aspect = SenseOf<'aspect'>;

const pairing = new Set(['between', 'entre', 'from', 'of', 'de', 'del', 'desde']);
const second = new Set(['to', 'with', 'and', 'a', 'al', 'con', 'y', 'e', 'hacia']);
/** Too common in other senses to be claims by themselves. */
const everyday = new Set([
  'opposite',
  'opposed',
  'opuesto',
  'opuesta',
  'opuestos',
  'opuestas',
  'opposing',
  'de frente',
  'frente a frente',
  'enfrente de',
  'enfrentados',
  'enfrentadas',
  'square',
  'squares',
  'squared',
  'cuadra',
  'cuadran',
  'cuadrar',
  'oponen',
  'oppose',
  'opposes',
  'se opone',
  'se oponen',
]);

interface Sides {
  left: number[];
  right: number[];
}

/** The pairs of bodies that the aspects of a sentence join. */
export function claimAspects(reading: SentenceReading): void {
  const { items } = reading;
  const named = items.flatMap((item, at) => (sensed(item, 'aspect') && !reading.spent.has(at) ? [at] : []));
  const explicit = named.filter((at) => isExplicit(sensed(items[at], 'aspect')!));
  const done = new Map<number, Sides>();
  for (const at of explicit) {
    done.set(at, sidesOf(reading, at, done));
  }
  for (const [at, sides] of done) claimPairs(reading, at, sensed(items[at], 'aspect')!, sides);
  if (explicit.length === 0) for (const at of named) claimContact(reading, at, sensed(items[at], 'aspect')!);
}

function isExplicit({ form }: Aspect): boolean {
  return form === 'noun' || form === 'verb';
}

function sidesOf(reading: SentenceReading, at: number, done: Map<number, Sides>): Sides {
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
  if (own.length > 0)
    return { left: leftList(reading, own.at(-1)!).filter((index) => own.includes(index)), right: right.single };
  const last = before.right.at(-1);
  if (last !== undefined && last < at) {
    const gap = items.slice(last + 1, at);
    if (gap.some((item) => relatives.has(item.text))) return { left: [last], right: right.single };
    if (!gap.some((item) => conjunctions.has(item.text) || item.mark) && before.right.length > 1) {
      before.right.pop();
      return { left: [last], right: right.single };
    }
  }
  return { left: before.left, right: right.single };
}

function leftList(reading: SentenceReading, nearest: number): number[] {
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
  if (gap.some((item) => item.mark || sensed(item, 'aspect')?.form === 'noun') || strange.length > 5)
    return { single: [], pair: null };
  if (isNoun && strange.length > 0 && !links && !gap.some((item) => leading.has(item.text)))
    return { single: [], pair: null };
  const first = phraseList(items, next).filter((index) => !reading.spent.has(index));
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
    gap.some((item) => second.has(item.text)) &&
    gap.every(
      (item) =>
        second.has(item.text) ||
        determiners.has(item.text) ||
        leading.has(item.text) ||
        item.text === 'in' ||
        item.text === 'en' ||
        isAttribute(item),
    );
  return joins ? phraseList(reading.items, next) : undefined;
}

function claimPairs(reading: SentenceReading, at: number, sense: Aspect, { left, right }: Sides): void {
  const { items, topic } = reading;
  const operands = (indexes: number[]) => indexes.flatMap((index) => operandsAt(items, index));
  const claim = (first: Operand, other: Operand) => {
    if (first.carrier === other.carrier && first.sky === other.sky) return;
    const ends = [first.at, other.at, at].filter((index) => index >= 0);
    reading.claim(Math.min(...ends), Math.max(...ends), {
      is: 'aspect',
      first,
      second: other,
      relations: sense.relations,
      crossing: false,
    });
  };
  const [lefts, rights] = [operands(left), operands(right)];
  const vague = sense.relations.length > 2;
  if (lefts.length > 0 && rights.length > 0) for (const first of lefts) for (const other of rights) claim(first, other);
  else if (lefts.length > 1) for (const [first, other] of pairsOf(lefts)) claim(first, other);
  else if (rights.length > 1 && topic.subject.length === 0)
    for (const [first, other] of pairsOf(rights)) claim(first, other);
  else if (rights.length > 0 && topic.subject.length > 0)
    for (const first of topic.subject) for (const other of rights) claim(first, other);
  else if (!vague && !everyday.has(items[at]!.text)) {
    const of = lefts[0] ?? rights[0] ?? null;
    const options = of ? [of] : topic.all.length > 0 ? topic.all : [null];
    reading.claim(
      of ? of.at : at,
      at,
      ...options.map((operand) => ({ is: 'some_aspect', of: operand, relations: sense.relations }) as const),
    );
  }
}

/** “Saturn presses your Sun”, “Saturn crosses your Sun”: only with a body on either side, close by. */
function claimContact(reading: SentenceReading, at: number, sense: Aspect): void {
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
  } else if (
    lefts.length > 1 &&
    sense.form === 'contact' &&
    sense.relations.includes('conjunction') &&
    sense.relations.length === 2
  ) {
    for (const [first, other] of pairsOf(lefts)) claim(first, other);
  }
}

function pairsOf(operands: readonly Operand[]): [Operand, Operand][] {
  return operands.flatMap((first, index) =>
    operands.slice(index + 1).map((other): [Operand, Operand] => [first, other]),
  );
}
