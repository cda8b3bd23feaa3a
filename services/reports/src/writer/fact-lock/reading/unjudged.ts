import { type Item, isOneOf, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { ownWords } from './words.ts';

const telling = ['sign', 'house', 'degree', 'aspect', 'motion', 'enter', 'turn', 'phase', 'void_of_course', 'chart'];
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
  const happens = items.some((item) => happening.includes(item.sense?.is ?? '') || sensed(item, 'carrier')?.phases);
  for (const at of items.keys()) {
    const often = happens ? frequencyAt(items, at) : undefined;
    const found = often ?? (isTold ? (countAt(items, at) ?? comparisonAt(items, at)) : undefined);
    if (!found || isRead(reading, at, found.to)) continue;
    reading.claim(at, found.to, { is: 'never', because: found.because });
  }
}

interface Found {
  to: number;
  because: string;
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
  const near = items.slice(Math.max(0, at - 2), at + 4);
  const isOnly = near.some((item) => /^(?:only|just|but|solo|sola|unica)$/.test(item.text));
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

/** “Two of the planets never stray far from the Sun” holds of every chart. */
function isOfChart(items: readonly Item[]): boolean {
  return items.some((item) => isOneOf(item, ownWords) || sensed(item, 'sign') || sensed(item, 'house'));
}

const compared = 'a comparison is not among the facts';

/** “Further through Pisces than the Sun”, “más avanzado en Piscis que tu Sol”, “the closest of your aspects”. */
function comparisonAt(items: readonly Item[], at: number): Found | undefined {
  const { text } = items[at]!;
  if (superlatives.test(text)) {
    const near = items.slice(at + 1, at + 4).some((item) => sensed(item, 'aspect') || sensed(item, 'planets'));
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
