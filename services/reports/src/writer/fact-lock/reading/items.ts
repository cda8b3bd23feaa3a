import { phraseAt } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { dateMention, writtenNumber } from './date-mentions.ts';
import { degreeMention } from './degree-mentions.ts';
import { houseMention } from './house-mentions.ts';
import { type Item, merged, sensed } from './item.ts';
import { timeMention } from './time-mentions.ts';

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th', 'ª', 'º', 'a', 'o', 'er', 'ra', 'da', 'ta', 'va', 'na', 'ma']);

/** A sentence with its phrases, houses, dates, times and degrees put together. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const matchers = [degreeMention, houseMention, timeMention, dateMention];
  return matchers.reduce(merged, besideSign(lexed(tokens)));
}

function lexed(tokens: readonly Token[]): Item[] {
  const words = tokens.map(({ text }) => text);
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const { lower, start, end } = token;
    if (token.kind === 'number') {
      const sense = writtenNumber(token.text);
      const next = tokens[at + 1];
      const isOrdinal = sense.is === 'number' && next?.start === end && ordinalEndings.has(next.text);
      items.push({
        text: isOrdinal ? token.text + next.text : token.text,
        sense: isOrdinal ? { ...sense, ordinal: true } : sense,
        mark: false,
        lower,
        start,
        end: isOrdinal ? next.end : end,
      });
      at += isOrdinal ? 2 : 1;
      continue;
    }
    const phrase = token.kind === 'word' ? phraseAt(words, at) : undefined;
    const last = tokens[at + (phrase?.length ?? 1) - 1]!;
    const text = words.slice(at, at + (phrase?.length ?? 1)).join(' ');
    items.push({ text, sense: phrase?.sense ?? null, mark: token.kind === 'mark', lower, start, end: last.end });
    at += phrase?.length ?? 1;
  }
  return items;
}

/** “Rising” is the ascendant only next to a sign. */
function besideSign(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    if (!sensed(item, 'carrier')?.besideSign) return item;
    return sensed(items[at - 1], 'sign') || sensed(items[at + 1], 'sign') ? item : { ...item, sense: null };
  });
}
