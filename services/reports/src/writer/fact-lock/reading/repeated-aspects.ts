import { type Item, sensed } from './item.ts';
import { determiners } from './words.ts';

const again = /^(?:another|otr[oa])$/;
const each = /^(?:one|un[oa])$/;
const towards = /^(?:to|with|from|a|al|con|de|del|desde)$/;

/** “A trine with Venus and another with Neptune”, “two squares, one to Mars and one to Saturn”: the aspect said once. */
export function aspectsRepeated(items: readonly Item[]): Item[] {
  return items.map((item, at) => {
    const isAgain = again.test(item.text);
    if (!(isAgain || each.test(item.text)) || !towards.test(items[at + 1]?.text ?? '')) return item;
    const next = determiners.has(items[at + 2]?.text ?? '') ? at + 3 : at + 2;
    if (!sensed(items[next], 'carrier')) return item;
    const named = items.slice(0, at).findLast((other) => sensed(other, 'aspect')?.form === 'noun');
    const isMany = /s$/.test(named?.text ?? '');
    return named && (isAgain || isMany) ? { ...item, sense: named.sense } : item;
  });
}
