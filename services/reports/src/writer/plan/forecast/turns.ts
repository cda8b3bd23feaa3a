import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { ForecastKind } from '../../corpus/forecast-corpus.ts';
import { type Turning, turningTexts } from '../../corpus/turning.ts';
import { beginningOf, chartNumber } from '../chart-number.ts';

/** Takes turns among texts: the next period begins one further, and within a period none comes twice before all did. */
export interface Turns {
  next(texts: Turning): string;
  /** Undefined when every text of the list was told in this period. */
  unused(texts: Turning): string | undefined;
  /** For what not every period tells: undefined but in one of so many, which is another for another share. */
  seldom(texts: Turning, share: { oneIn: number; at: number }): string | undefined;
  /** A week and a month tell of a day in other words than the day itself does. */
  ofDay(texts: Turning, date: string): string;
  /** The one whose turn it is in this period; with few items there are periods without one. */
  ofPeriod<Item>(items: readonly Item[]): Item | undefined;
  /** All of them, beginning with those whose turn is furthest away. */
  furthestFirst<Item>(items: readonly Item[]): Item[];
  /** Counts on by one from each period to the next. */
  readonly period: number;
}

/** Something that lasts for weeks is told in no more than one period of so many. */
const leastRest = 4;

/**
 * Each chart begins elsewhere in each list, so that two readers of one period seldom read the same.
 * @param start first local date of the period
 */
export function turnsOf(kind: ForecastKind, start: string, chart: Pick<NatalChart, 'placements' | 'angles'>): Turns {
  const number = chartNumber(chart);
  const count = periodNumber(kind, start);
  const period = count + number;
  const taken = new Map<Turning, number>();
  const turn = (texts: Turning) => {
    const before = taken.get(texts) ?? 0;
    taken.set(texts, before + 1);
    return before;
  };
  const textAt = (list: readonly string[], before: number) =>
    list[(beginningOf(list, number) + count + before * strideOf(list.length)) % list.length];
  return {
    period,
    next: (texts) => {
      const list = turningTexts(texts);
      return textAt(list, turn(texts))!;
    },
    unused: (texts) => {
      const list = turningTexts(texts);
      const before = turn(texts);
      return before < list.length ? textAt(list, before) : undefined;
    },
    seldom: (texts, { oneIn, at }) => {
      const list = turningTexts(texts);
      if (period % oneIn !== at) return undefined;
      return list[(beginningOf(list, number) + Math.floor(period / oneIn)) % list.length];
    },
    ofDay: (texts, date) => {
      const list = turningTexts(texts);
      const aside = kind === 'daily' ? 0 : Math.floor(list.length / 2);
      return list[(beginningOf(list, number) + daysSince1900(date) + aside) % list.length]!;
    },
    furthestFirst: (items) => {
      const round = turnsAround(items);
      const furthest = period + Math.floor(round / 2);
      return Array.from({ length: round }, (_, index) => items[(furthest + index) % round]).filter(
        (item) => item !== undefined,
      );
    },
    ofPeriod: (items) => items[period % turnsAround(items)],
  };
}

/** What a period tells second is not what the next one tells first; a stride without a common factor meets every text. */
function strideOf(length: number): number {
  return [3, 2].find((stride) => length % stride !== 0) ?? 1;
}

function turnsAround(items: readonly unknown[]): number {
  return Math.max(items.length, leastRest);
}

/** Counts on by one from each period to the next. */
function periodNumber(kind: ForecastKind, start: string): number {
  const date = Temporal.PlainDate.from(start);
  if (kind === 'monthly') return date.year * 12 + date.month;
  const days = daysSince1900(start);
  return kind === 'weekly' ? Math.floor(days / 7) : days;
}

export function daysSince1900(date: string): number {
  return Temporal.PlainDate.from('1900-01-01').until(date, { largestUnit: 'day' }).days;
}
