import { type House, houses } from '@astrall/astrology/chart.ts';
import { romanNumeral } from '../lexicon/numbers.ts';
import { type Item, isOneOf, type Match, sensed } from './item.ts';
import { conjunctions, copulas, determiners, placing } from './words.ts';

const ofWords = new Set(['of', 'de', 'del']);
const beforeBare = new Set([...placing, 'from', 'desde', 'to', 'a', 'de', 'of', 'al']);
const feminine = /a$|ª$/;
const ordinary = new Set(
  'place half week day days month year years time times part place decade impression step thing half person row hand line moment glance sight instance year floor mitad parte vez impresion fila linea persona semana etapa juventud infancia edad mano opcion vuelta cita hora quincena mirada planta'.split(
    ' ',
  ),
);
const continuing = new Set(
  'y e and in en con with te me se que which where donde has hace le lo la gives makes asks wants brings por para is es to a de from o or como as'.split(
    ' ',
  ),
);

/** “house 5”, “casa V”, “casas 4 y 5”, “quinta casa”, “fourth and fifth houses”, “casa de la pareja”, “in the fifth”. */
export function houseMention(items: readonly Item[], at: number): Match | undefined {
  if (sensed(items[at], 'house_word')) return numberedAfter(items, at) ?? themed(items, at);
  const isArea = sensed(items[at], 'house_area') && isOneOf(items[at - 1], determiners);
  if (isArea && !items.some((item) => sensed(item, 'house_word') || sensed(item, 'house'))) return themed(items, at);
  if (houseNumber(items[at]) === undefined) return undefined;
  return numberedBefore(items, at) ?? bareOrdinal(items, at);
}

function houseNumber(item: Item | undefined, ordinalOnly = false): House | undefined {
  const number = sensed(item, 'number');
  const value =
    number && (number.ordinal || !ordinalOnly)
      ? number.value
      : ordinalOnly
        ? undefined
        : romanNumeral(item?.text ?? '');
  // “casa una vez” counts no house.
  return /^(?:un|una)$/.test(item?.text ?? '') ? undefined : houses.find((house) => house === value);
}

function numberedAfter(items: readonly Item[], at: number): Match | undefined {
  const first = isOneOf(items[at + 1], new Set(['number', 'numero'])) ? at + 2 : at + 1;
  return list(items, first, at, false);
}

function numberedBefore(items: readonly Item[], at: number): Match | undefined {
  // “Your viii house”, but not “as I house guests”
  const roman = items[at]!.text === 'i' ? undefined : romanNumeral(items[at]!.text);
  const house = houses.find((candidate) => candidate === roman);
  if (house && sensed(items[at + 1], 'house_word')) return { length: 2, sense: { is: 'house', houses: [house] } };
  const numbers = list(items, at, at, true);
  if (!numbers || !sensed(items[at + numbers.length], 'house_word')) return undefined;
  return { ...numbers, length: numbers.length + 1 };
}

/** Numbers with commas and conjunctions between them, as one mention that begins at `from`. */
function list(items: readonly Item[], first: number, from: number, ordinalOnly: boolean): Match | undefined {
  const found: House[] = [];
  const isOrdinal = sensed(items[first], 'number')?.ordinal;
  let end = first;
  for (let at = first; at < items.length; ) {
    const house = houseNumber(items[at], ordinalOnly);
    if (house === undefined || sensed(items[at], 'number')?.ordinal !== isOrdinal) break;
    found.push(house);
    end = at + 1;
    at = end;
    if (items[at]?.text === ',') at += 1;
    if (isOneOf(items[at], conjunctions)) at += 1;
    // “En la casa cinco, los dos retrógrados”
    if (items[at]?.text === 'los') break;
    if (isOneOf(items[at], determiners)) at += 1;
    if (at === end) break;
  }
  return found.length > 0 ? { length: end - from, sense: { is: 'house', houses: found } } : undefined;
}

function themed(items: readonly Item[], at: number): Match | undefined {
  if (
    !isOneOf(items[at + 1], ofWords) ||
    !items.some((item) => sensed(item, 'carrier') || sensed(item, 'sign') || sensed(item, 'planets'))
  )
    return undefined;
  const theme = isOneOf(items[at + 2], determiners) ? at + 3 : at + 2;
  const sense = sensed(items[theme], 'theme');
  return sense && { length: theme + 1 - at, sense: { is: 'house', houses: [sense.house] } };
}

/** “Mars in the fifth”: where a planet or a house has been named, and no noun follows that the number could count. */
function bareOrdinal(items: readonly Item[], at: number): Match | undefined {
  const house = houseNumber(items[at], true);
  const isTerse =
    sensed(items[at], 'number')?.digits &&
    /^(?:in|en)$/.test(items[at - 1]?.text ?? '') &&
    sensed(items[at - 2], 'carrier');
  const isFeminine =
    /^(?:in|en)$/.test(items[at - 2]?.text ?? '') && items[at - 1]?.text === 'la' && sensed(items[at - 3], 'carrier');
  const cardinal = houseNumber(items[at]);
  if (isFeminine && cardinal !== undefined && !ordinary.has(items[at + 1]?.text ?? ''))
    return { length: 1, sense: { is: 'house', houses: [cardinal] } };
  const isRoman =
    !items[at]!.lower &&
    romanNumeral(items[at]!.text) !== undefined &&
    /^(?:in|en)$/.test(items[at - 1]?.text ?? '') &&
    sensed(items[at - 2], 'carrier');
  if (cardinal !== undefined && isRoman) return { length: 1, sense: { is: 'house', houses: [cardinal] } };
  if (house !== undefined && isTerse) return { length: 1, sense: { is: 'house', houses: [house] } };
  // “in the house of career, the tenth”
  const named =
    items[at - 2]?.text === ',' &&
    items.slice(Math.max(0, at - 7), at - 2).some((item) => sensed(item, 'house_word') || sensed(item, 'house'));
  const isTold = items
    .slice(Math.max(0, at - 5), at)
    .some((item, index, near) => sensed(item, 'house_word') && /^(?:which|que)$/.test(near[index + 2]?.text ?? ''));
  if (cardinal !== undefined && isTold && copulas.has(items[at - 2]?.text ?? ''))
    return { length: 1, sense: { is: 'house', houses: [cardinal] } };
  if (house !== undefined && named && /^(?:the|la)$/.test(items[at - 1]!.text))
    return { length: 1, sense: { is: 'house', houses: [house] } };
  const next = items[at + 1];
  // “The first house begins in Cancer and the tenth in Pisces”
  const isSecond =
    isOneOf(items[at - 2], conjunctions) &&
    isOneOf(items[at - 1], determiners) &&
    /^(?:in|en)$/.test(next?.text ?? '') &&
    sensed(items[at + 2], 'sign') &&
    items.slice(0, at).some((item) => sensed(item, 'house'));
  if (house !== undefined && isSecond) return { length: 1, sense: { is: 'house', houses: [house] } };
  if (house === undefined || !isOneOf(items[at - 1], determiners) || !isOneOf(items[at - 2], beforeBare))
    return undefined;
  if (
    !items
      .slice(0, at)
      .some(
        (item) =>
          sensed(item, 'carrier') || sensed(item, 'house_word') || sensed(item, 'house') || sensed(item, 'cusp'),
      )
  )
    return undefined;
  if (isOneOf(items[at - 2], new Set(['on'])) || sensed(next, 'month') || sensed(next, 'degree_word')) return undefined;
  const afterHouse = items
    .slice(0, at)
    .some((item) => sensed(item, 'house_word') || sensed(item, 'house') || sensed(item, 'cusp'));
  if (!afterHouse && !placing.has(items[at - 2]!.text)) return undefined;
  const spanish = feminine.test(items[at]!.text);
  const english = /^(?:first|second|third|.*th|\d+.*(?:st|nd|rd|th))$/.test(items[at]!.text);
  if (!spanish && !english) return undefined;
  const ends = next === undefined || next.mark || next.sense !== null || continuing.has(next.text);
  const leaves =
    english &&
    !ordinary.has(next?.text ?? '') &&
    items.slice(Math.max(0, at - 6), at - 2).some((item) => sensed(item, 'carrier') || sensed(item, 'sign'));
  return ends || leaves ? { length: 1, sense: { is: 'house', houses: [house] } } : undefined;
}
