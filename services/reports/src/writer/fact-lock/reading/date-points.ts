import type { CalendarDay } from '../lexicon/sense.ts';
import { type Item, sensed } from './item.ts';
import { rangeWords } from './words.ts';

/** A point of time as a text names it: everything said of it must fit. */
export interface DatePoint {
  at: number;
  end: number;
  weekdays: number[] | null;
  dates: CalendarDay[] | null;
  times: { minutes: number[]; toleranceMin: number }[];
  dayparts: { from: number; until: number }[];
  stretch: { from: number; until: number } | null;
  /** In days from what was dated before. */
  offset: number | null;
  today: boolean;
  elsewhere: boolean;
}

export interface DatePhrase {
  from: DatePoint;
  /** The other end of a range. */
  until: DatePoint | null;
  /** “From … to …”: from its first day to its last. */
  bounds: boolean;
  /** “From the 13th on”, “until Wednesday”: the day on which something begins or ends. */
  edge: 'from' | 'until' | 'before' | 'after' | 'over' | null;
  /** The marks between which it stands, as items. */
  segment: [from: number, to: number];
  /** In a clause of advice: “…, so keep the letter until Thursday”. */
  aside: boolean;
}

const fillers = new Set([
  'the',
  'el',
  'la',
  'las',
  'de',
  'del',
  'of',
  'on',
  'at',
  'a',
  ',',
  'por',
  'in',
  'en',
  'early',
  'late',
  'from',
  'around',
  'hacia',
  'about',
  'dia',
  'day',
  'desde',
  'sobre',
  'ya',
  'next',
  'is',
  'es',
  'cae',
]);
const between = new Set(['between', 'entre']);

/** The dates, weekdays and times of a sentence, put together where they stand together. */
export function datePhrases(items: readonly Item[]): DatePhrase[] {
  const points: DatePoint[] = [];
  for (const [at, item] of items.entries()) {
    if (!isTemporal(item)) continue;
    const last = points.at(-1);
    const joined = last && items.slice(last.end + 1, at).every((gap) => fillers.has(gap.text)) && fits(last, item);
    const point = joined ? last : newPoint(at);
    if (!joined) points.push(point);
    point.end = at;
    add(point, item);
  }
  return paired(points, items).map((phrase) => ({
    ...phrase,
    aside: isAdvice(items, phrase.from.at),
    segment: segmentAt(items, phrase.from.at),
  }));
}

function segmentAt(items: readonly Item[], at: number): [from: number, to: number] {
  const from = items.findLastIndex((item, index) => item.mark && index < at);
  const to = items.findIndex((item, index) => item.mark && index > at);
  return [from, to === -1 ? items.length : to];
}

const astrological = new Set(['carrier', 'sign', 'house', 'aspect', 'motion', 'enter', 'turn', 'void_of_course']);

function isAdvice(items: readonly Item[], at: number): boolean {
  const comma = items.findLastIndex((item, index) => item.mark && index < at);
  const clause = items.slice(comma + 1);
  return /^(?:so|asi)$/.test(clause[0]?.text ?? '') && !clause.some((item) => astrological.has(item.sense?.is ?? ''));
}

function isTemporal(item: Item): boolean {
  return ['date', 'weekday', 'time', 'daypart', 'relative_day', 'stretch', 'offset'].includes(item.sense?.is ?? '');
}

function newPoint(at: number): DatePoint {
  return {
    at,
    end: at,
    weekdays: null,
    dates: null,
    times: [],
    dayparts: [],
    stretch: null,
    offset: null,
    today: false,
    elsewhere: false,
  };
}

/** “Wednesday” and “Thursday” are two points. */
function fits(point: DatePoint, item: Item): boolean {
  if (sensed(item, 'weekday')) return point.weekdays === null;
  if (sensed(item, 'date')) return point.dates === null;
  if (sensed(item, 'offset') || point.offset !== null) return false;
  if (sensed(item, 'time')) return point.times.length === 0;
  return true;
}

function add(point: DatePoint, item: Item): void {
  const { sense } = item;
  if (sense?.is === 'weekday') point.weekdays = sense.weekdays;
  else if (sense?.is === 'date') point.dates = sense.dates;
  else if (sense?.is === 'time') point.times.push(sense);
  else if (sense?.is === 'daypart') point.dayparts.push(sense);
  else if (sense?.is === 'stretch') point.stretch = sense;
  else if (sense?.is === 'offset') point.offset = sense.days;
  else if (sense?.is === 'relative_day') {
    if (sense.from !== undefined && sense.until !== undefined)
      point.dayparts.push({ from: sense.from, until: sense.until });
    if (sense.today) point.today = true;
    else point.elsewhere = true;
  }
}

function paired(points: DatePoint[], items: readonly Item[]): Omit<DatePhrase, 'aside' | 'segment'>[] {
  const phrases: Omit<DatePhrase, 'aside' | 'segment'>[] = [];
  for (let index = 0; index < points.length; index += 1) {
    const from = points[index]!;
    const until = points[index + 1];
    const gap = until && items.slice(from.end + 1, until.at).map(({ text }) => text);
    const opens = items.slice(Math.max(0, from.at - 3), from.at).some(({ text }) => between.has(text));
    const isRange =
      gap?.some((text) => rangeWords.has(text) && (opens || (text !== 'and' && text !== 'y'))) &&
      gap.every((text) => rangeWords.has(text) || fillers.has(text));
    if (until && isRange) {
      if (isPart(from) && isPart(until)) {
        const part = { from: from.dayparts[0]!.from, until: until.dayparts[0]!.until };
        phrases.push({ from: { ...from, end: until.end, dayparts: [part] }, until: null, bounds: false, edge: null });
      } else if (!until.weekdays && !until.dates)
        phrases.push(
          { from, until: null, bounds: false, edge: null },
          { from: { ...until, weekdays: from.weekdays, dates: from.dates }, until: null, bounds: false, edge: null },
        );
      else phrases.push({ from, until, bounds: !opens, edge: null });
      index += 1;
    } else phrases.push({ from, until: null, bounds: false, edge: edgeOf(items, from) });
  }
  return phrases;
}

function edgeOf(items: readonly Item[], { at, weekdays, dates }: DatePoint): DatePhrase['edge'] {
  const isDay = (weekdays !== null || dates !== null) && !sensed(items[at], 'daypart') && !sensed(items[at], 'time');
  // “Past its best by Christmas”, “por Navidad ya ha quedado atrás”
  const isOver = items.some(({ text }) => /^(?:over|past|atras|finished)$/.test(text));
  for (const { text } of items.slice(Math.max(0, at - 3), at).toReversed()) {
    if (text === 'from' || text === 'desde' || text === 'since' || text === 'partir') return 'from';
    if (text === 'until' || text === 'hasta' || text === 'till') return 'until';
    if (isDay && (text === 'before' || text === 'antes')) return 'before';
    if (isDay && (text === 'after' || text === 'despues' || text === 'tras')) return 'after';
    if (isDay && isOver && (text === 'by' || text === 'por' || text === 'para')) return 'over';
    if (!fillers.has(text)) return null;
  }
  return null;
}

/** “between morning and midnight” */
function isPart({ weekdays, dates, times, dayparts }: DatePoint): boolean {
  return !weekdays && !dates && times.length === 0 && dayparts.length === 1;
}
