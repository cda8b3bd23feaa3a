import { elementOf, modalityOf } from '@astrall/astrology/zodiac.ts';
import { bearersBefore } from './bearer.ts';
import { operandsAt } from './groups.ts';
import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { copulas } from './words.ts';

const joining = /^(?:de|signs?|signos?)$/;

/** “Your Sun and Moon are both in water signs”: the element or modality of the sign that each stands in. */
export function claimQualities(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const quality = sensed(item, 'element')?.element ?? sensed(item, 'modality')?.modality;
    // “Aquarius, an air sign”
    const told = items[at - 2]?.text === ',' ? sensed(items[at - 3], 'sign')?.sign : undefined;
    if (quality && told && sensed(items[at + 1], 'sign_word')) {
      if (elementOf(told) !== quality && modalityOf(told) !== quality)
        reading.claim(at - 3, at, { is: 'never', because: `${told} is no ${quality} sign` });
      continue;
    }
    // “A water Moon”
    const behind = sensed(items[at + 1], 'carrier');
    if (quality && behind && !behind.besideSign && /^(?:a|an|the|your|tu)$/.test(items[at - 1]?.text ?? '')) {
      reading.claimEach(operandsAt(items, at + 1), at, (of) => [{ is: 'quality', of, quality }]);
      continue;
    }
    // “Neptune stands alone in fire”
    const stands = items[at - 2];
    // “Tu Sol en uno de fuego”
    if (quality && items[at - 1]?.text === 'de' && /^uno$/.test(stands?.text ?? '') && items[at - 3]?.text === 'en') {
      reading.claimEach(bearersBefore(reading, at), at, (of) => [{ is: 'quality', of, quality }]);
      continue;
    }
    const isIn = /^(?:in|en)$/.test(items[at - 1]?.text ?? '') && stands !== undefined;
    if (
      quality &&
      isIn &&
      (sensed(stands, 'carrier') || copulas.has(stands.text) || /^(?:alone|sol[oa])$/.test(stands.text))
    ) {
      reading.claimEach(bearersBefore(reading, at), at, (of) => [{ is: 'quality', of, quality }]);
      continue;
    }
    const beside = [items[at - 1], items[at + 1], items[at - 2]].some((other) => sensed(other, 'sign_word'));
    const placed = items.slice(Math.max(0, at - 5), at).some(({ text }) => text === 'in' || text === 'en');
    if (!quality || !beside || !placed || items.some((other) => sensed(other, 'share') || sensed(other, 'planets')))
      continue;
    if (!joining.test(items[at - 1]?.text ?? '') && !sensed(items[at + 1], 'sign_word')) continue;
    reading.claimEach(bearersBefore(reading, at), at, (of) => [{ is: 'quality', of, quality }]);
  }
}
