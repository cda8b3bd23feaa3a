import type { ForecastKind } from '../../corpus/forecast-corpus.ts';

/** Takes turns among texts: the next period begins one further, and within a period none comes twice before all did. */
export interface Turns {
  next<Text>(texts: readonly Text[]): Text;
  /** Undefined when every text of the list was told in this period. */
  unused<Text>(texts: readonly Text[]): Text | undefined;
  /** All of them, beginning with another one each period. */
  rotated<Item>(items: readonly Item[]): Item[];
}

/** @param start first local date of the period */
export function turnsOf(kind: ForecastKind, start: string): Turns {
  const period = periodNumber(kind, start);
  const taken = new Map<unknown, number>();
  const turn = (texts: readonly unknown[]) => {
    const count = taken.get(texts) ?? 0;
    taken.set(texts, count + 1);
    return count;
  };
  return {
    next: (texts) => texts[(period + turn(texts)) % texts.length]!,
    rotated: (items) => items.map((_, index) => items[(period + index) % items.length]!),
    unused: (texts) => {
      const count = turn(texts);
      return count < texts.length ? texts[(period + count) % texts.length] : undefined;
    },
  };
}

/** Counts on by one from each period to the next. */
function periodNumber(kind: ForecastKind, start: string): number {
  const date = Temporal.PlainDate.from(start);
  if (kind === 'monthly') return date.year * 12 + date.month;
  const days = Temporal.PlainDate.from('1900-01-01').until(date, { largestUnit: 'day' }).days;
  return kind === 'weekly' ? Math.floor(days / 7) : days;
}
