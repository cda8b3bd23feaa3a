import { bearersAfter, bearersBefore } from './bearer.ts';
import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** “Your Moon is in cardinal fire”: a sign told by what it is. */
export function claimSignKinds(reading: SentenceReading): void {
  const { items, topic } = reading;
  for (const [at, item] of items.entries()) {
    const kind = sensed(item, 'sign_kind');
    if (!kind) continue;
    const named = sensed(items[at - 2], 'sign') ?? sensed(items[at - 3], 'sign');
    // “Libra, the sign that Venus rules”
    if (named && kind.signs.includes(named.sign)) continue;
    const before = bearersBefore(reading, at);
    const bearers = before.length > 0 ? before : bearersAfter(reading, at);
    const all = bearers.length > 0 ? bearers : topic.subject;
    if (all.length > 0) reading.claimEach(all, at, (of) => [{ is: 'in_signs', of, signs: kind.signs }]);
    else reading.claim(at, at, { is: 'never', because: 'nobody is named whose sign it is' });
  }
}
