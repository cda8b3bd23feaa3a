import { type Item, type Match, sensed } from './item.ts';

/** Shares of a period, by the middle of a day: a week's Wednesday stands at 0.5 / 7 + 2 / 7 of it. */
const stretches: [RegExp, [from: number, until: number]][] = [
  [/^(?:start|beginning|opening|outset|early|principios?|comienzos?|inicios?)$/, [0, 0.33]],
  [/^(?:middle|mid|mediados|mitad|heart|corazon|ecuador|halfway)$/, [0.3, 0.6]],
  [/^(?:end|ending|close|late|tail|finales|final|fines|fin|cierre)$/, [0.64, 1]],
];
const parts: [RegExp, [from: number, until: number]][] = [
  [/^(?:first|primera|primeros) (?:half|mitad|quincena)$/, [0, 0.53]],
  [/^(?:second|last|latter|segunda|ultima) (?:half|mitad|quincena)$/, [0.47, 1]],
  [/^(?:first|opening|primeros) (?:days|dias)$/, [0, 0.3]],
  [/^(?:last|final|closing|ultimos) (?:days|dias)$/, [0.7, 1]],
  [/^(?:first|primera) (?:week|semana)$/, [0, 0.26]],
  [/^(?:second|segunda) (?:week|semana)$/, [0.2, 0.5]],
  [/^(?:third|tercera) (?:week|semana)$/, [0.42, 0.75]],
  [/^(?:last|final|ultima) (?:week|semana)$/, [0.74, 1]],
];
const between = /^(?:of|the|de|del|la|el|in|this|esta|este|your|tu|very)$/;
const period = /^(?:week|month|semana|mes|period|periodo)$/;

/** “In the middle of the week”, “a principios de diciembre”, “the first half of the month”. */
export function stretchMention(items: readonly Item[], at: number): Match | undefined {
  const word = items[at]?.text ?? '';
  const one = stretches.find(([words]) => words.test(word));
  if (one) return ofPeriod(items, at, at + 1, one[1]);
  const day = sensed(items[at], 'number');
  if (day?.ordinal && /^(?:day|dia)$/.test(items[at + 1]?.text ?? '')) return nthDay(items, at, day.value);
  const two = parts.find(([words]) => words.test(`${word} ${items[at + 1]?.text ?? ''}`));
  return two && ofPeriod(items, at, at + 2, two[1]);
}

/** A month stays an item of its own: it must be right too. */
function ofPeriod(
  items: readonly Item[],
  at: number,
  begin: number,
  [from, until]: [number, number],
): Match | undefined {
  let end = begin;
  while (end - begin < 4 && between.test(items[end]?.text ?? '')) end += 1;
  const sense = { is: 'stretch', from, until } as const;
  if (period.test(items[end]?.text ?? '')) return { length: end + 1 - at, sense };
  // “The ending may be clean.”
  const isModal = items[end]?.text === 'may' && items[end]?.lower;
  return !isModal && sensed(items[end], 'month') ? { length: begin - at, sense } : undefined;
}

const daysPerWeek = 7;

/** “The third day of the week”, “el tercer día del mes” */
function nthDay(items: readonly Item[], at: number, day: number): Match | undefined {
  const end = ofPeriod(items, at, at + 2, [(day - 1) / daysPerWeek, day / daysPerWeek]);
  if (!end) return undefined;
  return /^(?:week|semana)$/.test(items[at + end.length - 1]!.text)
    ? end
    : { ...end, sense: { is: 'date', dates: [{ day }] } };
}

const later = /^(?:later|after|afterwards|despues|mas tarde)$/;
const earlier = /^(?:earlier|before|antes)$/;

/** “Two days later”, “the next day”, “al día siguiente”, “the day before”. */
export function offsetMention(items: readonly Item[], at: number): Match | undefined {
  const text = (offset: number) => items[at + offset]?.text ?? '';
  const number = sensed(items[at], 'number');
  const unit = /^(?:days?|dias?)$/.test(text(1)) ? 1 : /^(?:weeks?|semanas?)$/.test(text(1)) ? daysPerWeek : 0;
  if (number && !number.ordinal && unit > 0) {
    if (later.test(text(2)) && !isObject(items[at + 3], text(2)))
      return { length: 3, sense: { is: 'offset', days: number.value * unit } };
    if (earlier.test(text(2)) && !isObject(items[at + 3], text(2)))
      return { length: 3, sense: { is: 'offset', days: -number.value * unit } };
  }
  if (/^(?:a|an|un|the|el)$/.test(text(0)) && /^(?:day|dia)$/.test(text(1)) && !isObject(items[at + 3], text(2))) {
    if (later.test(text(2)) || text(2) === 'siguiente') return { length: 3, sense: { is: 'offset', days: 1 } };
    if (earlier.test(text(2)) || text(2) === 'anterior') return { length: 3, sense: { is: 'offset', days: -1 } };
  }
  if (/^(?:next|following)$/.test(text(0)) && /^(?:day|morning|evening|afternoon|in the morning)$/.test(text(1)))
    return { length: 2, sense: { is: 'offset', days: 1 } };
  if (text(0) === 'al' && text(1) === 'dia' && text(2) === 'siguiente')
    return { length: 3, sense: { is: 'offset', days: 1 } };
  return undefined;
}

/** “Two days after the full Moon” counts from what follows. */
function isObject(item: Item | undefined, word: string): boolean {
  if (word !== 'after' && word !== 'before') return /^(?:del?|que)$/.test(item?.text ?? '');
  return item !== undefined && (/^(?:the|el|la|del|de|that|its|su)$/.test(item.text) || item.sense !== null);
}
