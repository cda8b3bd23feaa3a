import { phraseAt } from '../lexicon/lexicon.ts';
import type { Token } from '../text/tokens.ts';
import { dateMention, writtenNumber } from './date-mentions.ts';
import { degreeMention } from './degree-mentions.ts';
import { houseMention } from './house-mentions.ts';
import { type Item, merged, sensed } from './item.ts';
import { aspectsRepeated } from './repeated-aspects.ts';
import { separationMention } from './separation-mentions.ts';
import { signPeriphrase } from './sign-periphrases.ts';
import { offsetMention, stretchMention } from './stretch-mentions.ts';
import { timeMention } from './time-mentions.ts';
import { copulas } from './words.ts';

const ordinalEndings = new Set(['st', 'nd', 'rd', 'th', 'ª', 'º', 'a', 'o', 'er', 'ra', 'da', 'ta', 'va', 'na', 'ma']);

/** A sentence with its phrases, houses, dates, times and degrees put together. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const matchers = [
    offsetMention,
    stretchMention,
    degreeMention,
    separationMention,
    houseMention,
    timeMention,
    dateMention,
  ];
  return aspectsRepeated(
    matchers.reduce(merged, moonsNamed(rulerUnnamed(besideSign(merged(lexed(tokens), signPeriphrase))))),
  );
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
    // “Mars in Aries rises early.”
    const isVerb = /^(?:rises|rose|sets)$/.test(item.text);
    const isElse = isVerb && items.some((other) => sensed(other, 'carrier') && !sensed(other, 'carrier')!.besideSign);
    const before = copulas.has(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
    const isBeside = sensed(items[before], 'sign') || sensed(items[at + 1], 'sign');
    return isBeside && !isElse ? item : { ...item, sense: null };
  });
}

/** “Two moons: new in Sagittarius, full in Cancer”, “the Moon is new”. */
function moonsNamed(items: readonly Item[]): Item[] {
  const plural = items.some(({ text }) => /^(?:moons|lunas|lunations|lunaciones)$/.test(text));
  return items.map((item, at) => {
    const phase = /^(?:new|nueva)$/.test(item.text) ? 'new' : /^(?:full|llena)$/.test(item.text) ? 'full' : undefined;
    if (!phase) return item;
    if (plural) return { ...item, sense: { is: 'carrier', carriers: ['moon'], phases: [phase] } };
    const last = items.slice(0, at).findLast((other) => sensed(other, 'carrier'));
    const isTold =
      copulas.has(items[at - 1]?.text ?? '') || /^(?:grows|gets|becomes|turns|comes)$/.test(items[at - 1]?.text ?? '');
    const isMoon = isTold && sensed(last, 'carrier')?.carriers[0] === 'moon';
    // “The Moon is new on the 9th and full on the 24th.”
    const isSecond =
      /^(?:and|y)$/.test(items[at - 1]?.text ?? '') &&
      items.slice(0, at).some(({ text }) => /^(?:new|nueva|full|llena)$/.test(text)) &&
      items.slice(0, at).some((other) => sensed(other, 'carrier')?.carriers[0] === 'moon');
    // “… and full by Sunday”
    const isBy = sensed(last, 'carrier')?.carriers[0] === 'moon' && /^(?:by|towards)$/.test(items[at + 1]?.text ?? '');
    return isMoon || isSecond || isBy ? { ...item, sense: { is: 'phase', phases: [phase] } } : item;
  });
}
/** “The ruler of your chart”, in a sentence that does not say which planet it is. */
function rulerUnnamed(items: readonly Item[]): Item[] {
  const isOther = (item: Item) => sensed(item, 'carrier')?.carriers.some((carrier) => carrier !== 'ascendant') === true;
  if (!items.some((item) => sensed(item, 'ruler')?.form === 'noun') || items.some(isOther)) return [...items];
  return merged(items, (all, at) => {
    const isRuler = (item: Item | undefined) => sensed(item, 'ruler')?.form === 'noun';
    const isChart = (item: Item | undefined) =>
      sensed(item, 'chart') !== undefined || sensed(item, 'carrier') !== undefined;
    const sense = { is: 'carrier', carriers: ['chart_ruler'] } as const;
    if (isChart(all[at]) && isRuler(all[at + 1])) return { length: 2, sense: { ...sense, carriers: ['chart_ruler'] } };
    if (!isRuler(all[at]) || !/^(?:of|de|del)$/.test(all[at + 1]?.text ?? '')) return undefined;
    const end = isChart(all[at + 2]) ? at + 2 : isChart(all[at + 3]) ? at + 3 : -1;
    return end === -1 ? undefined : { length: end + 1 - at, sense: { ...sense, carriers: ['chart_ruler'] } };
  });
}
