import type { Element, House, Modality, Sign } from '@astrall/astrology/chart.ts';
import type { SenseOf } from '../lexicon/sense.ts';
import { type Item, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isPlanets, shareAt } from './share-of-planets.ts';

type Quality = Element | Modality;
const planetCount = 10;
const contexts = new Set([
  'element',
  'elements',
  'elemento',
  'elementos',
  'balance',
  'equilibrio',
  'temperament',
  'temperamento',
]);
const parting = new Set(['and', 'y', 'but', 'pero', 'while', 'mientras', 'e', 'whereas']);

/** Elements and modalities that lead, lack or are counted; bodies counted in a sign or a house; stellia. */
export function claimBalance(reading: SentenceReading): void {
  const { items } = reading;
  claimGatherings(reading);
  claimGuests(reading);
  if (!items.some((item) => qualityOf(item)) || !isAboutBalance(items)) return;
  let pending: Quality[] = [];
  let said: Quality[] = [];
  for (const [from, to] of chunks(items)) {
    const chunk = items.slice(from, to);
    const named = chunk.flatMap((item) => qualityOf(item) ?? []);
    const share = chunk.map((item) => sensed(item, 'share')).find((sense) => sense !== undefined);
    const isHalf = chunk.some(
      (_, index) => shareAt(items, from + index) === 'half' && isPlanetsNear(items, from + index),
    );
    const isNone = isNobody(chunk);
    const isOnly = chunk.some(
      (item, index) => isPlanets(item) && /^(?:only|unico|one)$/.test(items[from + index - 1]?.text ?? ''),
    );
    const count = isHalf ? planetCount / 2 : isNone ? 0 : isOnly ? 1 : countIn(items, from, to);
    // “Earth leads, with five planets”: what is counted may have been named before.
    const before = !chunk.some((item) => sensed(item, 'planets')) ? [] : pending.length > 0 ? pending : said;
    const isLed = share?.share === 'most' && /^(?:that|which|who|que|quien|quienes)$/.test(chunk[0]!.text);
    const about = named.length > 0 ? [...pending, ...named] : count !== undefined ? before : isLed ? pending : [];
    // “It is the mutable signs, rather than the fixed ones, that lead”
    const isPutAside = pending.length > 0 && sensed(chunk[0]!, 'negation') !== undefined;
    if (share === undefined && count === undefined) {
      if (isPutAside) continue;
      pending = [...pending, ...named];
      continue;
    }
    for (const of of about) {
      if (count !== undefined) reading.claim(from, to - 1, { is: 'count', count, among: of });
      if (share && !(count !== undefined && share.share === 'few'))
        reading.claim(from, to - 1, { is: 'share', share: share.share, of });
    }
    pending = [];
    if (about.length > 0) said = about;
  }
}

/** “Not one of your planets”, “no fire signs”, “nothing in your chart is in fire” */
function isNobody(chunk: readonly Item[]): boolean {
  return chunk.some(({ text }, at) => {
    const next = chunk[at + 1]?.text === 'de' ? at + 2 : at + 1;
    if (/^(?:no|nada)$/.test(text) && chunk[next] && qualityOf(chunk[next])) return true;
    if (/^(?:nothing|nada|nobody|nadie)$/.test(text)) return chunk.some((item) => sensed(item, 'chart'));
    const isNot = text === 'one' && chunk[at - 1]?.text === 'not';
    return (isNot || /^(?:none|ningun[oa]?)$/.test(text)) && isPlanetsNear(chunk, at);
  });
}

/** “Half of your planets” */
function isPlanetsNear(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 5).some(isPlanets);
}

function qualityOf(item: Item): Quality | undefined {
  return sensed(item, 'element')?.element ?? sensed(item, 'modality')?.modality;
}

function isAboutBalance(items: readonly Item[]): boolean {
  const named = items.flatMap((item, at) => (qualityOf(item) ? [at] : []));
  if (named.length > 1 && items.some((item) => sensed(item, 'number') || sensed(item, 'share'))) return true;
  return items.some((item, at) => {
    if (contexts.has(item.text) || ['chart', 'sign_word'].includes(item.sense?.is ?? '') || isPlanets(item))
      return true;
    // “No fixed number of chairs” speaks of no modality.
    if (/^(?:has no|have no|no tienes?|no hay|sin)$/.test(item.text)) return false;
    return sensed(item, 'share') !== undefined && named.some((other) => Math.abs(other - at) <= 4);
  });
}

function chunks(items: readonly Item[]): [number, number][] {
  const ends = items.flatMap((item, at) => (item.mark || parting.has(item.text) ? [at] : []));
  return [-1, ...ends]
    .map((start, index): [number, number] => [start + 1, ends[index] ?? items.length])
    .filter(([from, to]) => to > from);
}

function countIn(items: readonly Item[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at += 1) {
    const number = sensed(items[at], 'number');
    if (!number || number.ordinal || !Number.isInteger(number.value) || number.value > 12) continue;
    if (sensed(items[at + 1], 'sign_word') || items[at]!.text === 'both') continue;
    if (/^(?:one|uno|una|un)$/.test(items[at]!.text) && !sensed(items[at + 1], 'planets')) continue;
    return number.value;
  }
  return undefined;
}

/** “Three planets”, “three slow planets”. */
function countBefore(items: readonly Item[], at: number): SenseOf<'number'> | undefined {
  const between = items.slice(Math.max(0, at - 3), at).findLastIndex((item) => sensed(item, 'number'));
  const index = Math.max(0, at - 3) + between;
  if (between === -1 || items.slice(index + 1, at).some((item) => item.mark || item.sense)) return undefined;
  return items[index]!.text === 'both' ? undefined : sensed(items[index], 'number');
}

const none = { is: 'number', value: 0, ordinal: false, digits: false } as const;
const half = { ...none, value: planetCount / 2 } as const;

/** “You have no planets in the fifth house” */
function noneBefore(items: readonly Item[], at: number): SenseOf<'number'> | undefined {
  return items.slice(Math.max(0, at - 2), at).some((item) => sensed(item, 'share')?.share === 'none')
    ? none
    : undefined;
}

/** “No planet in the fifth house” counts none. */
function noneOf({ text }: Item): SenseOf<'number'> | undefined {
  return /^(?:no|ningun|no hay un solo|not find a single|not a single|not one|ni un solo|ni un) (?:planets?|points|bodies|planeta|punto|astro)$/.test(
    text,
  )
    ? none
    : undefined;
}

/** “Three planets in Pisces”, “a stellium in Leo”. */
function claimGatherings(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const isStellium = sensed(item, 'stellium') !== undefined;
    const nobody =
      /^(?:nobody|nadie|no one|nothing|nothing in|nada)$/.test(item.text) &&
      items.slice(at, at + 5).some((other) => sensed(other, 'house'));
    const isHalf =
      isPlanets(item) && items.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:half|mitad)$/.test(text));
    const number = isHalf
      ? half
      : nobody
        ? none
        : sensed(item, 'planets')
          ? (countBefore(items, at) ?? noneBefore(items, at))
          : noneOf(item);
    // “So many planets together in Cancer”, but not “tantos planetas de aire como de fuego”
    const isCrowd = isPlanets(item) && /^(?:many|tantos)$/.test(items[at - 1]?.text ?? '');
    if (!isStellium && !number && !isCrowd) continue;
    const place = items.findIndex(
      (other, index) => index > at && index - at <= 8 && (sensed(other, 'sign') || sensed(other, 'house')),
    );
    if (number && !number.ordinal && place === -1) claimHost(reading, at, number.value);
    const between = items.slice(at + 1, place);
    const near = place !== -1 && !between.some((other) => other.mark || sensed(other, 'carrier'));
    const sign: Sign | undefined = near ? sensed(items[place], 'sign')?.sign : undefined;
    const house: House | undefined = near ? sensed(items[place], 'house')?.houses[0] : undefined;
    const orMore =
      number && items.slice(Math.max(0, at - 4), at + 4).some(({ text }) => /^(?:more|mas|least|menos)$/.test(text));
    if (isCrowd && sign !== undefined) reading.claim(at - 1, place, { is: 'stellium', sign });
    else if ((isStellium || orMore) && house === undefined)
      reading.claim(at, near ? place : at, { is: 'stellium', sign: sign ?? null });
    else if (number && !number.ordinal) {
      const among = sign ?? house;
      if (among !== undefined) reading.claim(at - 1, place, { is: 'count', count: number.value, among });
    }
    if (near && reading.carriers().length === 0) reading.spent.add(place);
    if (near && number && sign !== undefined) claimOthers(reading, place, number.value);
    // “… in Capricorn, in the seventh house”, where nobody else is named.
    const other = items.findIndex(
      (next, index) => index > place && place !== -1 && index - place <= 8 && sensed(next, 'house'),
    );
    if (near && other !== -1 && reading.carriers().length === 0 && number) {
      reading.claim(at - 1, other, {
        is: 'count',
        count: number.value,
        among: sensed(items[other], 'house')!.houses[0]!,
      });
      reading.spent.add(other);
    }
  }
}

/** “Libra holds four of your planets” */
function claimHost(reading: SentenceReading, at: number, count: number): void {
  const { items } = reading;
  const places = items.flatMap((item, index) =>
    index < at && (sensed(item, 'sign') || sensed(item, 'house')) ? [index] : [],
  );
  const host = places[0];
  if (host === undefined || places.length > 1 || items.some((item) => sensed(item, 'motion'))) return;
  const among = sensed(items[host], 'sign')?.sign ?? sensed(items[host], 'house')!.houses[0]!;
  reading.claim(host, at, { is: 'count', count, among });
}

/** “No planet in Aries, Leo or Sagittarius”, “two in Pisces and two in Aquarius”: the signs after the first. */
function claimOthers(reading: SentenceReading, place: number, count: number): void {
  const { items } = reading;
  for (let at = place + 1; at < items.length && reading.carriers().length === 0; at += 1) {
    const item = items[at]!;
    const sign = sensed(item, 'sign')?.sign;
    const own = sensed(items[at - 2], 'number')?.value;
    const isIn = /^(?:in|en)$/.test(items[at - 1]?.text ?? '');
    if (sign && isIn && own !== undefined) reading.claim(at, at, { is: 'count', count: own, among: sign });
    else if (sign && count === 0) reading.claim(at, at, { is: 'count', count, among: sign });
    else if (sign) return;
    else if (item.text !== ',' && !/^(?:and|or|nor|y|o|ni|in|en|two|dos)$/.test(item.text) && !sensed(item, 'number'))
      return;
    if (sign) reading.spent.add(at);
  }
}

/** “The three guests in your seventh house” */
function claimGuests(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const number = sensed(item, 'number');
    const house = items.findIndex((other, index) => index > at + 2 && index <= at + 5 && sensed(other, 'house'));
    if (!number || number.ordinal || number.value < 2 || house === -1 || item.text === 'both') continue;
    const [noun, ...lead] = items.slice(at + 1, house);
    const isIn = lead.every(({ text }) => /^(?:in|en|of|de|your|tu|the|la)$/.test(text));
    if (
      noun &&
      !/^(?:neighbours|companions|vecinos|sides|halves)$/.test(noun.text) &&
      !noun.sense &&
      !noun.mark &&
      /^[a-z]{4,}s$/.test(noun.text) &&
      isIn
    )
      reading.claim(at, house, { is: 'count', count: number.value, among: sensed(items[house], 'house')!.houses[0]! });
  }
}
