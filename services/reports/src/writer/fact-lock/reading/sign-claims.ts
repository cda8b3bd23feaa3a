import type { Sign } from '@astrall/astrology/chart.ts';
import { bearerBehind, bearersAfter, bearersBefore } from './bearer.ts';
import type { Atom, Operand } from './claim.ts';
import { operandsAt } from './groups.ts';
import { type Item, isOneOf, sensed } from './item.ts';
import { claimCorrections, claimSwaps, zipRespectively } from './paired-signs.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { articles, conjunctions, copulas, determiners, placing, sameness } from './words.ts';

const spanish = new Set([
  'el',
  'la',
  'los',
  'las',
  'de',
  'que',
  'en',
  'tu',
  'y',
  'se',
  'un',
  'una',
  'con',
  'es',
  'por',
  'del',
  'al',
  'esta',
  'alli',
  'su',
  'sus',
  'no',
  'lo',
  'desde',
  'pero',
  'sin',
]);
/** “A typical Leo” */
const emphatic = new Set(
  'typical true classic real proper textbook tipico tipica verdadero verdadera autentico autentica puro pura'.split(
    ' ',
  ),
);
const fromWords = new Set(['from', 'de', 'desde', 'to', 'a', 'al', 'hasta', 'between', 'entre']);

/** Whose each sign of a sentence is. */
export function claimSigns(reading: SentenceReading): void {
  zipRespectively(reading);
  claimSwaps(reading);
  claimCorrections(reading);
  for (const [at, item] of reading.items.entries()) {
    const sense = sensed(item, 'sign');
    if (!sense || reading.spent.has(at)) continue;
    const place = (of: Operand): Atom[] => [{ is: 'placement', of, sign: sense.sign }];
    const bearers = bearersOfSign(reading, at);
    if (bearers === 'native')
      reading.claim(Math.max(0, at - 2), at, {
        is: 'placement',
        of: { carrier: 'sun', at: -1, sky: 'natal' },
        sign: sense.sign,
      });
    else if (bearers.length > 0) {
      const all = [...bearers, ...alsoNamed(reading, at)];
      if (entering(reading, at, sense.sign, bearers)) continue;
      if (isRoute(reading, at))
        reading.claim(
          at,
          at,
          ...reading
            .carriers()
            .flatMap((index) => operandsAt(reading.items, index))
            .flatMap(place),
        );
      // “Your north node asks you to leave the stage of Leo”: each node is told by the other.
      else if (!isOneOf(reading.items[at - 1], placing) && all.every(({ carrier }) => carrier.endsWith('_node')))
        reading.claim(
          all[0]!.at,
          at,
          ...all.flatMap((of) =>
            (['north_node', 'south_node'] as const).flatMap((carrier) => place({ ...of, carrier })),
          ),
        );
      else reading.claimEach(all, at, place);
    } else signAlone(reading, at, sense.sign);
  }
}

function bearersOfSign(reading: SentenceReading, at: number): Operand[] | 'native' {
  const { items } = reading;
  const item = items[at]!;
  const before = items[at - 1];
  const behind = isOneOf(before, placing) && reading.carrierBefore(at) !== undefined ? [] : bearerBehind(reading, at);
  if (behind.length > 0) return behind;
  if (sensed(item, 'sign')!.adjective && sensed(before, 'carrier') && !reading.spent.has(at - 1))
    return operandsAt(items, at - 1);
  if (isNative(reading, at)) return 'native';
  const previous = bearersBefore(reading, at);
  return previous.length > 0 ? previous : bearersAfter(reading, at);
}

/** “As a Leo”, “eres Leo”, “nacido bajo Leo”: the sign of the Sun. */
function isNative({ items }: SentenceReading, at: number): boolean {
  const item = items[at]!;
  const before = isOneOf(items[at - 1], emphatic) ? items[at - 2] : items[at - 1];
  if (sensed(items[at], 'sign')!.drawn) return false;
  // “Your Mercury thinks like a Piscean.”
  if (/^(?:like|como)$/.test(items[at - 2]?.text ?? '') && carrierIn(items, at)) return false;
  if (sensed(items[at], 'sign')!.adjective)
    return (
      isOneOf(before, articles) &&
      (!/^(?:are|is|son|es)$/.test(before!.text) ||
        items.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:you|we|i)$/.test(text)))
    );
  const isPhrase = /^(?:sign of|signo de)/.test(item.text);
  if (isPhrase || sensed(before, 'sign_word') || sensed(items[at - 2], 'sign_word'))
    return items
      .slice(Math.max(0, at - 4), at)
      .some((item) => /^(?:under|bajo|born)$/.test(item.text) || sensed(item, 'frame'));
  // In Spanish “a Leo” leads somewhere; in English it is one of many.
  if (/^(?:under|bajo)$/.test(before?.text ?? ''))
    return items.slice(0, at).some((item) => sensed(item, 'frame')?.sky === 'natal');
  if (isOneOf(before, articles) && isOneOf(items[at - 2], placing)) return false;
  return isOneOf(before, articles) && !(before?.text === 'a' && items.some((item) => spanish.has(item.text)));
}

function carrierIn(items: readonly Item[], end: number): boolean {
  const start = items.findLastIndex((item, index) => item.mark && index < end) + 1;
  return items.slice(start, end).some((item) => sensed(item, 'carrier'));
}

/** “Sun in Leo, like Mars”. */
export function alsoNamed(reading: SentenceReading, at: number): Operand[] {
  const { items } = reading;
  if (isShared(reading, at)) return reading.group(reading.carrierAfter(at)!, 1);
  let index = at + 1;
  if (items[index]?.mark) index += 1;
  const begin = index;
  if (isOneOf(items[index], conjunctions) && isOneOf(items[index + 1], sameness)) index += 1;
  while (
    isOneOf(items[index], sameness) ||
    isOneOf(items[index], copulas) ||
    (index > begin && items[index]?.text === 'que')
  )
    index += 1;
  if (index === begin) return [];
  while (isOneOf(items[index], determiners)) index += 1;
  return sensed(items[index], 'carrier') ? reading.group(index, 1) : [];
}

/** “The Sun shares the first house with Mars.” */
function isShared({ items }: SentenceReading, at: number): boolean {
  const next = isOneOf(items[at + 2], determiners) ? at + 3 : at + 2;
  return (
    /^(?:with|con)$/.test(items[at + 1]?.text ?? '') &&
    sensed(items[next], 'carrier') !== undefined &&
    items.slice(Math.max(0, at - 3), at).some(({ text }) => /^(?:shares?|sharing|comparten?|compartiendo)$/.test(text))
  );
}

/** “enters Leo”, “leaves Leo”: an event. “Settles into Leo” can be a place as well. */
function entering(reading: SentenceReading, at: number, sign: Sign, bearers: Operand[]): boolean {
  const { items } = reading;
  let index = at - 1;
  while (
    index > at - 4 &&
    (isOneOf(items[index], placing) || isOneOf(items[index], determiners)) &&
    !sensed(items[index], 'enter')
  )
    index -= 1;
  const verb = sensed(items[index], 'enter');
  if (!verb || verb.way === 'change') return false;
  const way = verb.way;
  // A natal planet may be “settled into Leo”.
  const loose = items[index]!.text === 'into' || items[index]!.text === 'llega a';
  reading.claimEach(bearers, at, (of) => [{ is: 'ingress', of, sign, way, loose }]);
  return true;
}

/** “The opposition runs from Aquarius to Leo.” */
function isRoute({ items }: SentenceReading, at: number): boolean {
  return (
    (isOneOf(items[at - 1], fromWords) ||
      (isOneOf(items[at - 1], conjunctions) && isOneOf(items[at - 3], fromWords))) &&
    items.some((item) => sensed(item, 'aspect')) &&
    (sensed(items[at + 2], 'sign') !== undefined || sensed(items[at - 2], 'sign') !== undefined)
  );
}

/** A sign in a sentence without a body: of a house, of whom the sentence before spoke, or of nobody. */
function signAlone(reading: SentenceReading, at: number, sign: Sign): void {
  const { items, topic } = reading;
  const isSaid =
    sensed(items[at - 1], 'enter') ||
    isOneOf(items[at - 1], placing) ||
    isOneOf(items[at - 1], copulas) ||
    sensed(items[at - 1], 'sign_word') ||
    sensed(items[at - 1], 'degree');
  if (isSaid && topic.subject.length > 0) {
    if (entering(reading, at, sign, topic.subject)) return;
    for (const of of topic.subject) reading.claim(at, at, { is: 'placement', of, sign });
    return;
  }
  // “Neither a Leo nor a Virgo”
  if (items.slice(Math.max(0, at - 2), at).some((item) => sensed(item, 'negation'))) {
    reading.claim(at, at, { is: 'never', because: 'a sign is denied, and only facts may be named' });
    return;
  }
  const options = topic.all.map((of): Atom => ({ is: 'placement', of, sign }));
  reading.claim(
    at,
    at,
    ...(options.length > 0
      ? options
      : [
          isSaid && reading.beginsWithPronoun()
            ? ({ is: 'occupied', place: sign } as const)
            : ({ is: 'known', what: sign } as const),
        ]),
  );
}
