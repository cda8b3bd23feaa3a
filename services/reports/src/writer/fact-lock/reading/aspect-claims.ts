import type { SenseOf } from '../lexicon/sense.ts';
import { type Sides, sidesOf } from './aspect-sides.ts';
import type { Operand } from './claim.ts';
import { claimContact } from './contact-claims.ts';
import { operandsAt, phraseList } from './groups.ts';
import { sensed } from './item.ts';
import { pairsOf, type SentenceReading } from './sentence-reading.ts';
import { relatives } from './words.ts';

type Aspect = SenseOf<'aspect'>;

/** Where something lies, more often than an aspect. */
const places = new Set([
  'opposite',
  'across from',
  'opuesto',
  'opuesta',
  'opuestos',
  'opuestas',
  'de frente',
  'enfrente de',
  'frente a frente',
]);
/** Too common in other senses to be claims by themselves. */
const everyday = new Set([
  'opposite',
  'across from',
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

/** “At ninety degrees from the Moon wait Uranus and Neptune.” */
function behind({ items }: SentenceReading, right: readonly number[]): number[] {
  const last = Math.max(...right);
  const next = items.findIndex((item, index) => index > last && sensed(item, 'carrier'));
  const gap = items.slice(last + 1, next);
  const isInverted =
    next !== -1 &&
    gap.length > 0 &&
    gap.every((item) => !item.mark && item.sense === null && !relatives.has(item.text));
  return isInverted ? phraseList(items, next) : [];
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
  const lacks = items
    .slice(Math.max(0, at - 3), at)
    .some(
      (item) => sensed(item, 'negation') || sensed(item, 'share')?.share === 'none' || /^ningun[ao]?$/.test(item.text),
    );
  const isPlanets =
    reading.carriers().length > 0 && !everyday.has(items[at]!.text) && !/^exact/.test(items[at + 1]?.text ?? '');
  if (lacks && isPlanets && (left.length === 0 || right.length === 0)) {
    reading.claim(at, at, { is: 'never', because: 'an aspect is denied, and only facts may be named' });
  }
  const [lefts, rights] = [
    operands(left.length > 0 || right.length === 0 ? left : behind(reading, right)),
    operands(right),
  ];
  const vague = sense.relations.length > 2;
  if (lefts.length > 0 && rights.length > 0) for (const first of lefts) for (const other of rights) claim(first, other);
  else if (lefts.length > 1) for (const [first, other] of pairsOf(lefts)) claim(first, other);
  else if (rights.length > 1 && topic.subject.length === 0)
    for (const [first, other] of pairsOf(rights)) claim(first, other);
  else if (rights.length > 0 && topic.subject.length > 0)
    for (const first of topic.subject) for (const other of rights) claim(first, other);
  else if (!vague && topic.pairs.length > 0 && lefts.length + rights.length === 0) {
    // “The square asks for patience”, of an aspect just spoken of.
    reading.claim(
      at,
      at,
      ...topic.pairs.map(
        ([first, second]) => ({ is: 'aspect', first, second, relations: sense.relations, crossing: false }) as const,
      ),
    );
  } else if (
    !vague &&
    ((lefts.length > 0 && !places.has(items[at]!.text)) ||
      (reading.carriers().length > 0 && !places.has(items[at]!.text)) ||
      !everyday.has(items[at]!.text))
  ) {
    const carriers = reading.carriers().flatMap((index) => operandsAt(items, index));
    const of = lefts[0] ?? rights[0] ?? (carriers.length === 1 ? carriers[0]! : null);
    if (!of && carriers.length > 1) {
      reading.claim(
        at,
        carriers.at(-1)!.at,
        ...pairsOf(carriers).map(
          ([first, second]) => ({ is: 'aspect', first, second, relations: sense.relations, crossing: false }) as const,
        ),
      );
      return;
    }

    const others = of ? carriers.filter(({ at: index }) => index !== of.at && (index < of.at || of.at > at)) : [];
    if (of && others.length > 0) {
      // “Jupiter looks across at the Moon, in opposition”: with one of those named before.
      reading.claim(
        others[0]!.at,
        at,
        ...others.map(
          (other) =>
            ({
              is: 'aspect',
              first: other.at < of.at ? other : of,
              second: other.at < of.at ? of : other,
              relations: sense.relations,
              crossing: false,
            }) as const,
        ),
      );
      return;
    }
    const options = of ? [of] : topic.all.length > 0 ? topic.all : [null];
    reading.claim(
      of ? of.at : at,
      at,
      ...options.map((operand) => ({ is: 'some_aspect', of: operand, relations: sense.relations }) as const),
    );
  }
}
