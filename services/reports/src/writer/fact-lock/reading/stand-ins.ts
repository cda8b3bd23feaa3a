import type { Carrier } from '../fact.ts';
import { type Item, sensed } from './item.ts';
import type { Topic } from './sentence-reading.ts';
import { copulas } from './words.ts';

const female: ReadonlySet<Carrier> = new Set(['moon', 'venus']);
const clauseOpeners = /^(?:while|mientras|as|and|y|where|when|cuando|because|porque|since|but|pero|,)$/;

/** Stand-ins name nobody themselves. */
export const standIn =
  /^(?:it|he|she|el|ella|one|un[oa]|other|otr[oa]|former|latter|first|second|primer[oa]|segund[oa]|sur|norte|south|north)$/;

/** “He”, “she”, “it”, “the former”, “el segundo”, “el sur” as the bodies for which they stand. */
export function standInsNamed(items: readonly Item[], topic: Topic): Item[] {
  const result: Item[] = [];
  for (const [at, item] of items.entries()) {
    const named = items.slice(0, at).flatMap((other) => sensed(other, 'carrier')?.carriers ?? []);
    const spoken = named.length > 0 ? named : topic.all.map(({ carrier }) => carrier);
    const carrier = item.sense === null || sensed(item, 'number') ? standInFor(items, at, spoken) : undefined;
    result.push(carrier ? { ...item, sense: { is: 'carrier', carriers: [carrier] } } : item);
  }
  return result;
}

function standInFor(items: readonly Item[], at: number, spoken: readonly Carrier[]): Carrier | undefined {
  const { text } = items[at]!;
  const before = items[at - 1]?.text ?? '';
  const distinct = [...new Set(spoken)];
  if (/^(?:sur|south)$/.test(text)) return distinct.includes('north_node') ? 'south_node' : undefined;
  if (/^(?:norte|north)$/.test(text)) return distinct.includes('south_node') ? 'north_node' : undefined;
  if (distinct.length === 1 && /^(?:he|she|ella)$/.test(text)) return distinct[0];
  if (distinct.length === 2) {
    const isEnd = isEndOfPhrase(items[at + 1]);
    if (text === 'former' || (/^(?:first|primero|primera)$/.test(text) && /^(?:the|el|la)$/.test(before) && isEnd))
      return distinct[0];
    if (text === 'latter' || (/^(?:second|segundo|segunda)$/.test(text) && /^(?:the|el|la)$/.test(before) && isEnd))
      return distinct[1];
    // “Uno está en Piscis y la otra en Acuario”
    const others = items.filter((item) => /^(?:other|otr[oa])$/.test(item.text));
    if (others.length === 1 && /^(?:one|un[oa])$/.test(text) && standsOrSends(items[at + 1]))
      return distinct.find((carrier) => carrier !== otherOf(others[0]!.text, distinct));
    if (others.length === 1 && others[0] === items[at] && isEnd && /^(?:the|el|la)$/.test(before))
      return otherOf(text, distinct);
    if (text === 'she' || text === 'ella') return only(distinct.filter((carrier) => female.has(carrier)));
    if (
      text === 'he' ||
      (text === 'el' && (isVerbal(items[at + 1]) || (items[at + 1]?.text === ',' && items[at + 2]?.text === 'en')))
    )
      return only(distinct.filter((carrier) => !female.has(carrier)));
  }
  // “Venus squares your Ascendant while it moves through Libra”: the one that acts.
  // “… it is the Moon that runs the household”
  const isCleft =
    copulas.has(items[at + 1]?.text ?? '') && items.slice(at + 2, at + 4).some((item) => sensed(item, 'carrier'));
  if (text === 'it' && !isCleft && at > 0 && spoken.length > 0 && isClauseOpen(items, at)) return spoken[0];
  return undefined;
}

/** “…, and later that day it reaches”: a clause that names nobody before. */
function isClauseOpen(items: readonly Item[], at: number): boolean {
  const opener = items.findLastIndex(({ text }, index) => index < at && clauseOpeners.test(text));
  return opener !== -1 && items.slice(opener + 1, at).every(isTemporal);
}

function isTemporal(item: Item): boolean {
  return (
    /^(?:later|then|that|same|this|an|a|the|or|few|some|after|afterwards|hours?|days?|minutes?|soon|shortly)$/.test(
      item.text,
    ) || ['number', 'daypart', 'weekday', 'date', 'time', 'offset', 'relative_day'].includes(item.sense?.is ?? '')
  );
}

function otherOf(text: string, spoken: readonly Carrier[]): Carrier | undefined {
  if (text === 'other') return spoken[1];
  return only(spoken.filter((carrier) => female.has(carrier) === (text === 'otra'))) ?? spoken[1];
}

/** A sign, a house or a verb of standing follows, and no noun that is counted. */
function isEndOfPhrase(next: Item | undefined): boolean {
  return next !== undefined && (/^(?:in|en|is|esta|stands|from|desde)$/.test(next.text) || next.text === ',');
}

function isVerbal(next: Item | undefined): boolean {
  return /^(?:esta|vive|trabaja|en|se|ocupa|cae)$/.test(next?.text ?? '');
}

function only<T>(found: readonly T[]): T | undefined {
  return found.length === 1 ? found[0] : undefined;
}

function standsOrSends(next: Item | undefined): boolean {
  return copulas.has(next?.text ?? '') || /^(?:desde|from)$/.test(next?.text ?? '');
}
