import type { Relation } from '../lexicon/sense.ts';
import { bearersBefore } from './bearer.ts';
import type { Atom } from './claim.ts';
import { operandsAt } from './groups.ts';
import { type Item, isOneOf, sensed } from './item.ts';
import { type Found, leftOpenAt } from './left-open.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { ownWords } from './words.ts';

const telling = [
  'sign',
  'house',
  'degree',
  'aspect',
  'motion',
  'enter',
  'turn',
  'phase',
  'void_of_course',
  'chart',
  'element',
  'modality',
  'house_word',
  'degree_word',
];
/** Words that measure one body by another. */
const measures =
  /^(?:further|farther|furthest|farthest|deeper|higher|lower|later|earlier|closer|nearer|tighter|wider|looser|ahead|behind|avanzad[oa]s?|adelantad[oa]s?|atrasad[oa]s?|retrasad[oa]s?|atras|adelante|lejos|cerca|alt[oa]|baj[oa]|estrech[oa]|amplia|exact[oa]|pronto|antes|tarde)$/;
const more = /^(?:more|mas|menos|less|least|most)$/;
const superlatives =
  /^(?:closest|nearest|tightest|widest|loosest|furthest|farthest|highest|lowest|fastest|slowest|strongest|busiest|fullest|emptiest|crowded)$/;
const times = /^(?:times|veces|vez|occasions|ocasiones)$/;
const happening = ['aspect', 'enter', 'turn', 'phase', 'void_of_course'];
const once = /^(?:once|twice|thrice)$/;

/** Constructions that say something of the sky and that nothing here can judge: counts, comparisons, distances in time. */
export function claimUnjudged(reading: SentenceReading): void {
  const { items } = reading;
  const isTold = items.some((item) => telling.includes(item.sense?.is ?? ''));
  if (!items.some((item) => sensed(item, 'carrier')) && !isTold) return;
  claimOnly(reading);
  claimDenied(reading);
  const isOfSky = items.some((item) => ['carrier', 'sign', 'motion', 'phase'].includes(item.sense?.is ?? ''));
  // “People rarely cross you twice”, “left undone”
  const isFigure = ({ sense }: Item) =>
    !isOfSky &&
    (sense?.is === 'enter' || sense?.is === 'turn' || (sense?.is === 'aspect' && ambiguous.has(sense.form)));
  const happens = items.some(
    (item) => (happening.includes(item.sense?.is ?? '') && !isFigure(item)) || sensed(item, 'carrier')?.phases,
  );
  for (const at of items.keys()) {
    const often = (happens ? frequencyAt(items, at) : undefined) ?? leftOpenAt(items, at);
    const found =
      often ??
      (isTold
        ? (countAt(items, at) ?? aspectsAt(reading, at) ?? weighedAt(reading, at) ?? comparisonAt(items, at))
        : undefined);
    if (!found || isRead(reading, at, found.to) || claimFurther(reading, at)) continue;
    const of = found.counted ? bearersBefore(reading, at) : [];
    if (found.counted && of.length === 1)
      reading.claim(of[0]!.at, found.to, { is: 'aspect_count', of: of[0]!, ...found.counted });
    else reading.claim(at, found.to, { is: 'never', because: found.because });
  }
}

function isRead({ claims }: SentenceReading, from: number, to: number): boolean {
  const counted = ['count', 'share', 'share_in_half', 'share_in_motion', 'event_count', 'stellium', 'never'];
  return claims.some((claim) => counted.includes(claim.options[0]?.is ?? '') && claim.from <= to && claim.to >= from);
}

const because = 'how many or how often is not among the facts';
const all = 10;
const planets = /^(?:planets|bodies|planetas|astros|cuerpos)$/;

/** “Only once”, “twice”, “three times”. */
function frequencyAt(items: readonly Item[], at: number): Found | undefined {
  const { text } = items[at]!;
  if (!once.test(text) && !sensed(items[at], 'number')) return undefined;
  const near = items.slice(Math.max(0, at - 2), at + 4);
  const isOnly = near.some((item) => /^(?:only|just|but|solo|sola|unica)$/.test(item.text));
  if (text === 'once' && items[at - 1]?.text === 'for') return undefined;
  if (once.test(text)) return text !== 'once' || isOnly ? { to: at, because } : undefined;
  const number = sensed(items[at], 'number');
  if (!number || number.ordinal || text === 'both' || !times.test(items[at + 1]?.text ?? '')) return undefined;
  return number.value > 1 || isOnly ? { to: at + 1, because } : undefined;
}

/** “Five of your planets” */
function countAt(items: readonly Item[], at: number): Found | undefined {
  const number = sensed(items[at], 'number');
  if (!number || number.ordinal || items[at]!.text === 'both' || number.value === 1 || number.value === all)
    return undefined;
  for (let index = at + 1; index <= at + 4 && items[index] && !items[index]!.mark; index += 1) {
    if (planets.test(items[index]!.text)) return isOfChart(items) ? { to: index, because } : undefined;
    if (sensed(items[index], 'carrier')) return undefined;
  }
  return undefined;
}

const notAdjective: ReadonlySet<string> = new Set('the your el la los las tu tus it he she they y and'.split(' '));

/** “Two trines and no squares”, unless they are told one by one. */
function aspectsAt({ items, claims }: SentenceReading, at: number): Found | undefined {
  const next = sensed(items[at + 1], 'aspect') || items[at + 1]?.mark ? at + 1 : at + 2;
  const named = sensed(items[next], 'aspect');
  const isAspect = /^(?:trine|square|opposition|conjunction|sextile?|trigono|cuadratura|oposicion|conjuncion)/.test(
    items[next]?.text ?? '',
  );
  if (!isAspect || named?.form !== 'noun' || named.relations.length > 1 || isOneOf(items[at + 1], notAdjective))
    return undefined;
  const kind = named.relations[0]!;
  if (/^(?:no|without|sin|ningun|ninguna)$/.test(items[at]!.text)) return { to: next, because };
  const number = sensed(items[at], 'number');
  if (!number || number.ordinal || number.value < 2 || !/s$/.test(items[next]!.text)) return undefined;
  const told = claims.filter(({ options }) => options.length === 1 && isOfKind(options[0]!, kind));
  return told.length >= number.value ? undefined : { to: next, because, counted: { kind, count: number.value } };
}

function isOfKind(atom: Atom, kind: Relation): boolean {
  return atom.is === 'aspect' && atom.relations.includes(kind) && atom.first.at >= 0;
}

/** “Neptune, no”, in a sentence of its own. */
function claimDenied(reading: SentenceReading): void {
  const { items } = reading;
  const at = items.findIndex((item) => sensed(item, 'negation'));
  const isShort = items.length <= 4 && items.every((item) => item.mark || !item.sense || isPlain(item));
  if (at !== -1 && isShort && items.some((item) => sensed(item, 'carrier')))
    reading.claim(at, at, { is: 'never', because: 'what is denied is not told' });
}

function isPlain(item: Item): boolean {
  return sensed(item, 'carrier') !== undefined || sensed(item, 'negation') !== undefined;
}

const only = /^(?:only|unic[oa]|sole|lone)$/;

/** “The only planet in Pisces”, “the only retrograde planet” */
function claimOnly(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const isPlanet = items.slice(at + 1, at + 3).some(({ text }) => /^planet/.test(text));
    if (!only.test(item.text) || !isPlanet) continue;
    const told = items.findIndex(
      (other, index) => index > at && index - at <= 6 && ['sign', 'house', 'motion'].includes(other.sense?.is ?? ''),
    );
    const among = sensed(items[told], 'sign')?.sign ?? sensed(items[told], 'house')?.houses[0];
    const motion = sensed(items[told], 'motion')?.motion;
    if (among !== undefined) reading.claim(at, told, { is: 'count', count: 1, among });
    if (motion) reading.claim(at, told, { is: 'share_in_motion', share: 1, motion });
  }
}

const ambiguous: ReadonlySet<string> = new Set(['contact', 'crossing', 'beside']);
const reach = 8;
const weighing = /^(?:many|tantos|fewest|more|mas|fewer|menos|most|least)$/;

/** “More planets in fire than in water”, “tantos planetas de aire como de fuego”, “the element you have least of”. */
function weighedAt({ items, claims }: SentenceReading, at: number): Found | undefined {
  const { text } = items[at]!;
  if (!weighing.test(text) && !only.test(text)) return undefined;
  const isPlanet = items.slice(at + 1, at + 3).some((item) => /^planet/.test(item.text));
  const isCounted = claims.some(({ options }) => /^(?:count|event_count|share_in_\w+)$/.test(options[0]?.is ?? ''));
  const isWeighed = /^(?:many|tantos|fewest|more|mas|fewer|menos|most)$/.test(text) || (only.test(text) && !isCounted);
  if (
    only.test(text) &&
    !isCounted &&
    /^(?:que|one (?:that|in|of|which))/.test(`${items[at + 1]?.text} ${items[at + 2]?.text}`)
  )
    return { to: at + 1, because };
  if (isWeighed && isPlanet) return { to: at + 1, because };
  const isLeast =
    /^(?:least|menos|fewest)$/.test(text) &&
    !/^(?:at|al)$/.test(items[at - 1]?.text ?? '') &&
    items.slice(Math.max(0, at - reach), at + reach).some((item) => sensed(item, 'element')) &&
    !(sensed(items[at - 2], 'element') && items[at - 1]?.mark);
  return isLeast ? { to: at, because } : undefined;
}

/** “Two of the planets never stray far from the Sun” holds of every chart. */
function isOfChart(items: readonly Item[]): boolean {
  return items.some((item) => isOneOf(item, ownWords) || sensed(item, 'sign') || sensed(item, 'house'));
}

const compared = 'a comparison is not among the facts';

/** “Further through Pisces than Mercury”: both in one sign, the one at a higher degree. */
function claimFurther(reading: SentenceReading, at: number): boolean {
  const { items } = reading;
  if (!/^(?:further|farther|avanzad[oa]|adelantad[oa])$/.test(items[at]!.text)) return false;
  const than = items.findIndex(({ text }, index) => index > at && /^(?:than|que)$/.test(text));
  const [first, ...rest] = bearersBefore(reading, at);
  const next = than === -1 ? undefined : reading.carrierAfter(than);
  const second = next !== undefined && next - than <= 2 ? operandsAt(items, next)[0] : undefined;
  if (!first || rest.length > 0 || !second) return false;
  reading.claim(first.at, second.at, { is: 'further', first, second });
  return true;
}

/** “Further through Pisces than the Sun”, “más avanzado en Piscis que tu Sol”, “the closest of your aspects”. */
function comparisonAt(items: readonly Item[], at: number): Found | undefined {
  const { text } = items[at]!;
  if (/^(?:avanzad|adelantad|atrasad|retrasad)/.test(text) && more.test(items[at - 1]?.text ?? ''))
    return { to: at, because: compared };
  if (/^(?:lower|higher|lowest|highest|menor|mayor)$/.test(text) && sensed(items[at + 1], 'degree_word'))
    return { to: at + 1, because: compared };
  if (superlatives.test(text)) {
    const near = items
      .slice(at + 1, at + 4)
      .some(
        (item) =>
          sensed(item, 'aspect') || sensed(item, 'planets') || /^(?:neighbour|companion|vecin[oa])$/.test(item.text),
      );
    return near ? { to: at, because: compared } : undefined;
  }
  if (!measures.test(text)) return undefined;
  const isSpanish = more.test(items[at - 1]?.text ?? '');
  const stop = items.findIndex((item, index) => index > at && item.mark);
  const rest = items.slice(at + 1, stop === -1 ? items.length : stop);
  const than = rest.findIndex((item) => item.text === 'than' || (isSpanish && item.text === 'que'));
  if (than === -1) return undefined;
  const end = at + 1 + than;
  const isOfBodies = items.slice(end, end + 5).some((item) => sensed(item, 'carrier'));
  return isOfBodies ? { to: end, because: compared } : undefined;
}
