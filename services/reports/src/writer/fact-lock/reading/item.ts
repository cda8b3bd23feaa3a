import type { Sense, SenseOf } from '../lexicon/sense.ts';

/** A word, phrase or mark of a sentence with what it can mean. */
export interface Item {
  /** Folded; of a phrase, its words. */
  text: string;
  sense: Sense | null;
  mark: boolean;
  lower: boolean;
  start: number;
  end: number;
}

export function sensed<Is extends Sense['is']>(item: Item | undefined, is: Is): SenseOf<Is> | undefined {
  return item?.sense?.is === is ? (item.sense as SenseOf<Is>) : undefined;
}

export function isOneOf(item: Item | undefined, words: ReadonlySet<string>): boolean {
  return item !== undefined && words.has(item.text);
}

/** A run of items read as one. */
export interface Match {
  length: number;
  sense: Sense;
}
export type Matcher = (items: readonly Item[], at: number) => Match | undefined;

/** Merges every run that a matcher knows, the leftmost first. */
export function merged(items: readonly Item[], matcher: Matcher): Item[] {
  const result: Item[] = [];
  for (let at = 0; at < items.length; ) {
    const match = matcher(items, at);
    const run = items.slice(at, at + (match?.length ?? 1));
    if (match) {
      const text = run.map((item) => item.text).join(' ');
      result.push({
        text,
        sense: match.sense,
        mark: false,
        lower: run[0]!.lower,
        start: run[0]!.start,
        end: run.at(-1)!.end,
      });
    } else result.push(run[0]!);
    at += run.length;
  }
  return result;
}
