import type { Atom, Operand } from './claim.ts';
import { operandsAt, phraseList } from './groups.ts';
import { type Item, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { conjunctions, copulas, determiners } from './words.ts';

const likewise = /^(?:so|too|also|as|neither|nor|tambien|tampoco|ni|igual|likewise|equally|mismo|lo)$/;
const small =
  /^(?:does|do|did|que|es|de|with|con|it|of|hace|ocurre|sucede|pasa|goes|for|true|a|al|to|own|now|ahora|ya|todavia|still)$/;

/** “Pluto is retrograde, and so is Neptune”, “y Venus también”: the last claim, told of another. */
export function claimEllipses(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    if (!likewise.test(item.text) || [at - 1, at + 1].some((index) => items[index]?.text === 'well')) continue;
    const from = reading.segmentStart(at);
    const next = items.findIndex((other, index) => index > at && other.mark);
    const to = next === -1 ? items.length : next;
    const begin = items.findLastIndex((other, index) => index < at && index >= from && isVerbal(other)) + 1 || from;
    const stretch = items.slice(begin, to);
    const carriers = stretch.flatMap((other, index) => (sensed(other, 'carrier') ? [begin + index] : []));
    if (carriers.length === 0 || !stretch.every(isSmall)) continue;
    carriers.push(...phraseList(items, carriers.at(-1)!).slice(1));
    const last = reading.claims
      .filter((claim) => claim.to < carriers[0]! && isOfBody(claim.options[0]))
      .toSorted((one, other) => one.to - other.to)
      .at(-1);
    if (last)
      reading.claimEach(
        carriers.flatMap((index) => operandsAt(items, index)),
        at,
        (of) => last.options.flatMap((atom) => told(atom, of)),
      );
    // “At home in Leo, and so is Mars”: the dignity too.
    const dignity =
      last &&
      reading.claims.find(({ options: [atom], to }) => atom?.is === 'dignity' && to < carriers[0]! && to >= last.from)
        ?.options[0];
    if (dignity && last?.options[0] !== dignity)
      reading.claimEach(
        carriers.flatMap((index) => operandsAt(items, index)),
        at,
        (of) => told(dignity, of),
      );
  }
}

function isVerbal(item: Item): boolean {
  return !isSmall(item);
}

function isSmall(item: Item): boolean {
  const { text } = item;
  return (
    sensed(item, 'carrier') !== undefined ||
    sensed(item, 'frame') !== undefined ||
    likewise.test(text) ||
    small.test(text) ||
    conjunctions.has(text) ||
    copulas.has(text) ||
    determiners.has(text) ||
    sensed(item, 'negation') !== undefined
  );
}

function isOfBody(atom: Atom | undefined): boolean {
  return atom !== undefined && atom.is !== 'degree' && ('of' in atom || atom.is === 'aspect' || atom.is === 'denied');
}

function told(atom: Atom, of: Operand): Atom[] {
  if (atom.is === 'aspect') return [{ ...atom, first: of }];
  if (atom.is === 'denied') return [{ ...atom, atom: { ...atom.atom, of } }];
  return 'of' in atom && typeof atom.of === 'object' ? [{ ...atom, of } as Atom] : [];
}
