import { operandsAt } from './groups.ts';
import { isOneOf, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { determiners } from './words.ts';

const on = new Set(['on', 'upon', 'sobre', 'en', 'at']);
const angles = new Set(['ascendant', 'midheaven', 'descendant', 'imum_coeli']);

/** “Venus on the Descendant”: beside it, as in a conjunction. */
export function claimOnAngles(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const carrier = sensed(item, 'carrier')?.carriers[0];
    if (carrier === undefined || !angles.has(carrier)) continue;
    const before = isOneOf(items[at - 1], determiners) ? at - 2 : at - 1;
    const body = reading.carrierBefore(before);
    if (!isOneOf(items[before], on) || body === undefined || items.slice(body, before).some(({ mark }) => mark))
      continue;
    const second = operandsAt(items, at)[0]!;
    reading.claimEach(reading.group(body, -1), at, (first) => [
      { is: 'aspect', first, second, relations: ['conjunction'], crossing: false },
    ]);
  }
}
