import type { Relation } from '../lexicon/sense.ts';
import { type Item, sensed } from './item.ts';

/** A construction that ends at `to`, and why it cannot be judged; `counted` where it can be, once its bearer is known. */
export interface Found {
  to: number;
  because: string;
  counted?: { kind: Relation; count: number };
}

/** The words around the one that a construction begins with. */
interface Place {
  items: readonly Item[];
  at: number;
  /** The word so many places on, or nothing. */
  text(offset: number): string;
  isNamed(offset: number): boolean;
  isMark(offset: number): boolean;
  has(sense: Parameters<typeof sensed>[1]): boolean;
}

/** “Three houses before Saturn” */
function inHouses({ items, at, text }: Place): boolean {
  const number = sensed(items[at], 'number');
  const isArticle = /^una?$/.test(text(0)) && text(2) === 'de';
  const counts = sensed(items[at + 1], 'house_word') ?? sensed(items[at + 1], 'sign_word');
  const from = /^(?:away|before|after|from|behind|ahead|later|earlier|de|antes|despues)$/;
  return number !== undefined && !number.ordinal && !isArticle && counts !== undefined && from.test(text(2));
}

/** “In the next”, “the one before the previous one” */
function inTheNext({ text, isMark, has }: Place): boolean {
  return (
    /^(?:next|siguiente|anterior|previous|following)$/.test(text(0)) && has('house') && (isMark(1) || text(1) === 'one')
  );
}

/** “Pluto comes before Saturn”, where nothing happens that has an order */
function inFront({ items, text, isNamed, has }: Place): boolean {
  const placed = /^(?:comes|stands|sits|lies|va|viene|esta|next|siguiente|anterior|previous|following)$/;
  const isOrdered = has('enter') || items.some((item) => sensed(item, 'carrier')?.phases);
  return (
    /^(?:before|after|antes|despues|delante)$/.test(text(0)) &&
    placed.test(text(-1)) &&
    !isOrdered &&
    [1, 2, 3].some(isNamed)
  );
}

/** “Square only to the Sun” */
function onlyTo({ text, isNamed, has }: Place): boolean {
  return (
    /^(?:only|solo|solamente)$/.test(text(0)) &&
    /^(?:to|with|a|al|con)$/.test(text(1)) &&
    [2, 3].some(isNamed) &&
    has('aspect')
  );
}

/** “Within three degrees”, of no aspect */
function withinDegrees({ items, at, text, has }: Place): boolean {
  const isBound = /^(?:within|menos de|less than)$/.test(text(0));
  return isBound && sensed(items[at + 2], 'degree_word') !== undefined && !has('aspect');
}

/** “Neptuno, no” */
function deniedAfterwards({ text, isNamed, isMark }: Place): boolean {
  return isNamed(0) && text(1) === ',' && /^(?:no|not)$/.test(text(2)) && isMark(3);
}

/** “Closest to the Sun” */
function closestTo({ text, isNamed }: Place): boolean {
  return /^(?:closest|nearest|cercan[oa])$/.test(text(0)) && /^(?:to|a|al)$/.test(text(1)) && [2, 3].some(isNamed);
}

/** “Changes house” */
function changesHouse({ items, at, text }: Place): boolean {
  const isHouse = [1, 2].some((offset) => sensed(items[at + offset], 'house_word'));
  return /^(?:changes?|cambia|cambian)$/.test(text(0)) && isHouse;
}

/** “Born on a Wednesday” */
function bornOnWeekday({ items, at, text }: Place): boolean {
  const isWeekday = [1, 2, 3].some((offset) => sensed(items[at + offset], 'weekday'));
  return /^(?:born|naciste|nacid[oa])$/.test(text(0)) && isWeekday;
}

/** “The Moon takes four days” */
function spanOfMoon({ items, at, text }: Place): boolean {
  const number = sensed(items[at], 'number');
  const isSpan = /^(?:days|dias|weeks|semanas|hours|horas)$/.test(text(1));
  const isDistance = /^(?:before|after|later|earlier|antes|despues|ago|away)$/.test(text(2));
  const isOfMoon = items.some((item) => sensed(item, 'carrier')?.phases);
  return number !== undefined && !number.ordinal && number.value > 1 && isSpan && !isDistance && isOfMoon;
}

/** “No other planet is in aspect” */
function nobodyInAspect({ items, at, text }: Place): boolean {
  const nobody = /^(?:no (?:other )?planets?|ningun (?:otro )?planeta|nobody|nadie)$/;
  return nobody.test(text(0)) && [1, 2, 3].some((offset) => sensed(items[at + offset], 'aspect'));
}

/** “Spends four days in Pisces” */
function staysFor({ items, at, text }: Place): boolean {
  const stays = /^(?:spends?|stays?|pasa|permanece|lasts?|dura|remains?)$/;
  const isSpan = /^(?:days?|dias?|hours?|horas?|nights?|noches?)$/.test(text(2));
  return stays.test(text(0)) && sensed(items[at + 1], 'number') !== undefined && isSpan;
}

const constructions = [
  inHouses,
  inTheNext,
  inFront,
  onlyTo,
  withinDegrees,
  deniedAfterwards,
  closestTo,
  changesHouse,
  bornOnWeekday,
  spanOfMoon,
  nobodyInAspect,
  staysFor,
];

/** What says something of the sky in a way that no fact settles. */
export function leftOpenAt(items: readonly Item[], at: number): Found | undefined {
  const place: Place = {
    items,
    at,
    text: (offset) => items[at + offset]?.text ?? '',
    isNamed: (offset) => sensed(items[at + offset], 'carrier') !== undefined,
    isMark: (offset) => items[at + offset]?.mark ?? true,
    has: (sense) => items.some((item) => sensed(item, sense)),
  };
  const isOpen = constructions.some((construction) => construction(place));
  return isOpen ? { to: at, because: 'what it says of the sky could not be read' } : undefined;
}
