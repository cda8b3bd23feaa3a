import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { isPlanets, shareAt } from './share-of-planets.ts';

/** “Seven of your planets stand above the horizon”, “the Sun is below the horizon”. */
export function claimHalves(reading: SentenceReading): void {
  const { items } = reading;
  let from = 0;
  for (const [at, item] of items.entries()) {
    const half = sensed(item, 'half')?.half;
    if (!half) continue;
    const stretch = items.slice(from, at);
    const counted = stretch.findLastIndex((_, index) => shareAt(items, from + index) !== undefined);
    const carriers = reading.carriers().filter((index) => index >= from && index < at);
    if (carriers.length > 0) {
      const operands = reading.group(carriers.at(-1)!, -1);
      reading.claimEach(operands, at, (of) => [{ is: 'in_half', of, half }]);
    } else if (counted !== -1) {
      reading.claim(from + counted, at, { is: 'share_in_half', share: shareAt(items, from + counted)!, half });
    }
    from = at + 1;
  }
}

/** “Three of your planets are retrograde”, “no planet of yours is retrograde”. */
export function claimSharedMotion(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const motion = sensed(item, 'motion')?.motion;
    const isCounted = reading.claims.some(
      ({ options: [atom], to }) => atom?.is === 'event_count' && at >= to && at - to <= 2,
    );
    if (!motion || isCounted) continue;
    const from = reading.segmentStart(at);
    const stretch = items.slice(from, at);
    const none = stretch.findIndex(({ text }) =>
      /^(?:no|not any|without|sin|has no|have no|no tienes?|no hay)$/.test(text),
    );
    const nobody = stretch.findIndex(({ text }) => /^(?:nobody|nadie|no one)$/.test(text));
    if (nobody !== -1) reading.claim(from + nobody, at, { is: 'share_in_motion', share: 'none', motion });
    if (none !== -1 && items.slice(at - 1, at + 2).some(isPlanets))
      reading.claim(from + none, at, { is: 'share_in_motion', share: 'none', motion });
    const counted = stretch.findLastIndex((_, index) => shareAt(items, from + index) !== undefined);
    if (counted === -1 || reading.carriers().some((index) => index >= from && index < at)) continue;
    if (!stretch.slice(counted).some(isPlanets) && !(items[at + 1] && isPlanets(items[at + 1]!))) continue;
    reading.claim(from + counted, at, { is: 'share_in_motion', share: shareAt(items, from + counted)!, motion });
  }
}
