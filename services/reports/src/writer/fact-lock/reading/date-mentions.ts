import type { CalendarDay, Sense } from '../lexicon/sense.ts';
import { type Item, isOneOf, type Match, sensed } from './item.ts';
import { rangeWords } from './words.ts';

const ofWords = new Set(['of', 'de', 'del', ',', 'the', 'el']);
const beforeDay = new Set(['el', 'del', 'al', 'dia', 'day', 'the']);
const counted = new Set([
  '%',
  'anos',
  'years',
  'dias',
  'days',
  'meses',
  'months',
  'horas',
  'hours',
  'minutos',
  'minutes',
]);

/** What one number token says as written: `2026-11-21`, `21/11/2026`, `8:23`. */
export function writtenNumber(text: string): Sense {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year) return { is: 'date', dates: [{ year, month: month!, day: day! }] };
  const [, one, two, last] = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})$/.exec(text)?.map(Number) ?? [];
  if (one) {
    const full = last! < 100 ? 2000 + last! : last!;
    return {
      is: 'date',
      dates: [
        { day: one, month: two!, year: full },
        { day: two!, month: one, year: full },
      ],
    };
  }
  const [, hours, minutes] = /^(\d{1,2})[:h](\d{2})$/.exec(text) ?? [];
  if (hours) {
    const minute = Number(hours) * 60 + Number(minutes);
    const both = Number(hours) >= 13 || hours.startsWith('0') ? [minute] : [minute, (minute + 720) % 1440];
    return { is: 'time', minutes: both, toleranceMin: 1 };
  }
  return { is: 'number', value: Number(text.replace(',', '.')), ordinal: false, digits: true };
}

/** “21 November 2026”, “el 21 de noviembre”, “November 21”, “del 3 al 9 de marzo”, “the 13th”, “el día 9”, “2031”. */
export function dateMention(items: readonly Item[], at: number): Match | undefined {
  return (
    nthWeekday(items, at) ??
    dayThenMonth(items, at) ??
    monthThenDay(items, at) ??
    sharedMonth(items, at) ??
    dayAlone(items, at) ??
    yearAlone(items, at)
  );
}

const daysPerWeek = 7;

/** The seven days among which “the second Sunday of December” lies; the weekday stays an item of its own. */
function nthWeekday(items: readonly Item[], at: number): Match | undefined {
  const isLast = /^(?:last|ultimo)$/.test(items[at]?.text ?? '');
  const number = sensed(items[at], 'number');
  const month = sensed(items[at + 3], 'month')?.month;
  const isOf = isOneOf(items[at + 2], ofWords) && (month || /^(?:the|month|mes)$/.test(items[at + 3]?.text ?? ''));
  if (!(isLast || number?.ordinal) || !sensed(items[at + 1], 'weekday') || !isOf) return undefined;
  const first = isLast
    ? month === 2
      ? 22
      : month && [4, 6, 9, 11].includes(month)
        ? 24
        : 25
    : number!.value * daysPerWeek - 6;
  const dates = Array.from({ length: daysPerWeek }, (_, index) => ({ day: first + index, ...(month && { month }) }));
  return { length: 1, sense: { is: 'date', dates } };
}

function dayAt(item: Item | undefined): number | undefined {
  const number = sensed(item, 'number');
  return number && Number.isInteger(number.value) && number.value >= 1 && number.value <= 31 && item!.text !== 'una'
    ? number.value
    : undefined;
}

function yearAt(item: Item | undefined): number | undefined {
  const number = sensed(item, 'number');
  return number?.digits && Number.isInteger(number.value) && number.value >= 1800 && number.value <= 2200
    ? number.value
    : undefined;
}

function after(items: readonly Item[], at: number): number {
  let next = at;
  while (isOneOf(items[next], ofWords) && next - at < 2) next += 1;
  return next;
}

function withYear(items: readonly Item[], from: number, end: number, day: CalendarDay): Match {
  const next = after(items, end);
  const year = yearAt(items[next]);
  if (year !== undefined) return { length: next + 1 - from, sense: { is: 'date', dates: [{ ...day, year }] } };
  return { length: end - from, sense: { is: 'date', dates: [day] } };
}

/** “One may” names no month; “1 may” does. */
function monthAt(item: Item | undefined, beside: boolean) {
  const month = sensed(item, 'month');
  return month && (month.alone || beside || !item!.lower) ? month : undefined;
}

function dayThenMonth(items: readonly Item[], at: number): Match | undefined {
  const number = sensed(items[at], 'number');
  // The 32nd of a month is no day, and must not be read as the month alone.
  const day = dayAt(items[at]) ?? (number?.digits && number.value < 100 ? number.value : undefined);
  if (day === undefined) return undefined;
  const monthIndex = after(items, at + 1);
  const month = monthAt(items[monthIndex], number?.digits === true);
  return month && withYear(items, at, monthIndex + 1, { day, month: month.month });
}

function monthThenDay(items: readonly Item[], at: number): Match | undefined {
  const month = sensed(items[at], 'month');
  if (!month) return undefined;
  const dayIndex = items[at + 1]?.text === 'the' ? at + 2 : at + 1;
  const day = dayAt(items[dayIndex]);
  if (day !== undefined && monthAt(items[at], sensed(items[dayIndex], 'number')!.digits))
    return withYear(items, at, dayIndex + 1, { day, month: month.month });
  const isOpening = at === 0 && !items[at]!.lower;
  const isWritten =
    month.alone || (!items[at]!.lower && at > 0) || isOpening || yearAt(items[after(items, at + 1)]) !== undefined;
  const isModal = items[at]!.text === 'may' && (items[at]!.lower || at === 0);
  return isWritten && !isModal ? withYear(items, at, at + 1, { month: month.month }) : undefined;
}

/** The 3 of “from 3 to 9 March”. */
function sharedMonth(items: readonly Item[], at: number): Match | undefined {
  const day = dayAt(items[at]);
  if (day === undefined || !(isOneOf(items[at + 1], rangeWords) || items[at + 1]?.text === ',')) return undefined;
  let next = at + 2;
  while (
    next - at < 5 &&
    (isOneOf(items[next], rangeWords) || sensed(items[next], 'weekday') || isOneOf(items[next], ofWords))
  )
    next += 1;
  const later = dayThenMonth(items, next);
  const date = later?.sense.is === 'date' ? later.sense.dates[0] : undefined;
  return date && { length: 1, sense: { is: 'date', dates: [{ ...date, day }] } };
}

function dayAlone(items: readonly Item[], at: number): Match | undefined {
  const day = dayAt(items[at]);
  const number = sensed(items[at], 'number');
  if (day === undefined || !number?.digits) return undefined;
  const next = items[at + 1];
  if (
    counted.has(next?.text ?? '') ||
    sensed(next, 'degree_word') ||
    sensed(next, 'house_word') ||
    sensed(next, 'planets')
  )
    return undefined;
  const english = number.ordinal && items[at - 1]?.text === 'the';
  const spanish = isOneOf(items[at - 1], beforeDay) && items[at - 1]!.text !== 'the' && !number.ordinal;
  const besideWeekday = sensed(items[at - 1], 'weekday') !== undefined;
  return english || spanish || besideWeekday ? { length: 1, sense: { is: 'date', dates: [{ day }] } } : undefined;
}

function yearAlone(items: readonly Item[], at: number): Match | undefined {
  const year = yearAt(items[at]);
  return year === undefined ? undefined : { length: 1, sense: { is: 'date', dates: [{ year }] } };
}
