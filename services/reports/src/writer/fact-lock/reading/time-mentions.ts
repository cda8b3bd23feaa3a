import type { Sense } from '../lexicon/sense.ts';
import { type Item, isOneOf, type Match, sensed } from './item.ts';

const beforeClock = new Set(['a', 'hacia', 'sobre', 'desde', 'hasta', 'de']);
const beforeHour = new Set(['at', 'around', 'about', 'by', 'until', 'towards']);
const halfDay = 12 * 60;

/** “half past two”, “a quarter to nine”, “five o’clock”, “3 pm”, “a las doce y media”, “around five”. */
export function timeMention(items: readonly Item[], at: number): Match | undefined {
  return pastHour(items, at) ?? withHalf(items, at) ?? spanishClock(items, at) ?? plainHour(items, at);
}

function hourAt(item: Item | undefined): number | undefined {
  const number = sensed(item, 'number');
  return number && !number.ordinal && Number.isInteger(number.value) && number.value <= 24 ? number.value : undefined;
}

function clock(minute: number, toleranceMin: number, half?: 'am' | 'pm'): Sense {
  const minutes =
    minute >= 13 * 60
      ? [minute]
      : half === 'am'
        ? [minute % halfDay]
        : half === 'pm'
          ? [(minute % halfDay) + halfDay]
          : [minute % 1440, (minute + halfDay) % 1440];
  return { is: 'time', minutes, toleranceMin };
}

function pastHour(items: readonly Item[], at: number): Match | undefined {
  const word = items[at]?.text;
  if ((word !== 'half' && word !== 'quarter') || (items[at + 1]?.text !== 'past' && items[at + 1]?.text !== 'to'))
    return undefined;
  const hour = hourAt(items[at + 2]);
  if (hour === undefined) return undefined;
  const offset = word === 'half' ? 30 : items[at + 1]!.text === 'past' ? 15 : -15;
  return { length: 3, sense: clock(hour * 60 + offset, 10) };
}

/** An hour with am or pm, or a clock time that already is one. */
function withHalf(items: readonly Item[], at: number): Match | undefined {
  const text = items[at + 1]?.text;
  const half =
    text === 'am' || text === 'pm'
      ? text
      : text === 'a' && items[at + 2]?.text === 'm'
        ? 'am'
        : text === 'p' && items[at + 2]?.text === 'm'
          ? 'pm'
          : undefined;
  const oclock = text === "o'clock";
  if (!half && !oclock) return undefined;
  const length = text === 'a' || text === 'p' ? 3 : 2;
  const time = sensed(items[at], 'time');
  if (time && half) return { length, sense: clock(Math.min(...time.minutes), 1, half) };
  const hour = hourAt(items[at]);
  return hour === undefined ? undefined : { length, sense: clock(hour * 60, 30, half) };
}

function spanishClock(items: readonly Item[], at: number): Match | undefined {
  if (!/^las?$/.test(items[at]?.text ?? '') || !isOneOf(items[at - 1], beforeClock)) return undefined;
  const hour = hourAt(items[at + 1]);
  const next = items[at + 2];
  if (
    hour === undefined ||
    hour === 0 ||
    sensed(next, 'house_word') ||
    sensed(next, 'sign_word') ||
    sensed(next, 'planets')
  )
    return undefined;
  if (items[at]!.text === 'la' && hour !== 1) return undefined;
  const joined = next?.text === 'y' ? items[at + 3] : undefined;
  if (joined?.text === 'media') return { length: 4, sense: clock(hour * 60 + 30, 10) };
  if (joined?.text === 'cuarto') return { length: 4, sense: clock(hour * 60 + 15, 10) };
  if (next?.text === 'menos' && items[at + 3]?.text === 'cuarto')
    return { length: 4, sense: clock(hour * 60 - 15, 10) };
  const minutes = joined && sensed(joined, 'number');
  if (minutes) return { length: 4, sense: clock(hour * 60 + minutes.value, 2) };
  return { length: 2, sense: clock(hour * 60, 30) };
}

function plainHour(items: readonly Item[], at: number): Match | undefined {
  const hour = hourAt(items[at]);
  if (hour === undefined || hour === 0 || !isOneOf(items[at - 1], beforeHour)) return undefined;
  if (items.slice(at, at + 6).some((item) => sensed(item, 'degree'))) return undefined;
  const next = items[at + 1];
  const ends =
    next === undefined ||
    next.mark ||
    sensed(next, 'daypart') ||
    sensed(next, 'weekday') ||
    sensed(next, 'relative_day');
  return ends ? { length: 1, sense: clock(hour * 60, 30) } : undefined;
}
