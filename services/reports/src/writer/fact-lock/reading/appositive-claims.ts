import { operandsAt } from './groups.ts';
import { isOneOf, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { ownWords } from './words.ts';

const reach = 6;

/** “Venus is in Aquarius, the sign that holds your Jupiter”, “in Aries, where your Mars lives too”. */
export function claimAppositives(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const sign = sensed(item, 'sign')?.sign;
    if (!sign || items[at + 1]?.text !== ',') continue;
    const begin = /^(?:the|el|a|un)$/.test(items[at + 2]?.text ?? '') ? at + 3 : at + 2;
    if (!sensed(items[begin], 'sign_word') && !/^(?:where|donde)$/.test(items[begin]?.text ?? '')) continue;
    const own = items.findIndex((other, index) => index > begin && index <= begin + reach && isOneOf(other, ownWords));
    const carrier = own === -1 ? -1 : own + 1;
    const isElsewhere = items
      .slice(begin, own)
      .some((other) => other.mark || ['sign', 'aspect', 'negation', 'ruler', 'house'].includes(other.sense?.is ?? ''));
    const haves = items.findIndex(
      (other, index) => index > begin && index <= begin + reach && /^(?:tienes|have)$/.test(other.text),
    );
    const held = carrier !== -1 && !isElsewhere ? carrier : haves === -1 ? -1 : (reading.carrierAfter(haves) ?? -1);
    if (held === -1 || !sensed(items[held], 'carrier') || held - begin > reach + 1) continue;
    reading.claimEach(operandsAt(items, held), at, (of) => [{ is: 'placement', of: { ...of, sky: 'natal' }, sign }]);
  }
}
