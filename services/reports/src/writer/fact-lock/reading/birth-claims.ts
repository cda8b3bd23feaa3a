import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';

const birth = /^(?:born|naciste|nacid[oa]|birth|nacimiento)$/;
const light =
  /(?:^| )(?:night|dawn|daybreak|sunrise|sunset|sundown|dusk|midnight|midday|noon|morning|afternoon|evening|daylight|noche|amanecer|alba|madrugada|ocaso|atardecer|anochecer|medianoche|mediodia|crepusculo|tarde)$/;
const reach = 5;

/** “Born at night”, “naciste en la cúspide de Aries”: the hour is no fact, and nobody is born on a cusp. */
export function claimBirths(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    if (!birth.test(item.text)) continue;
    const mark = items.findIndex((other, index) => index > at && other.mark);
    const end = Math.min(at + reach + 1, mark === -1 ? items.length : mark);
    const told = items.findIndex(
      (other, index) =>
        index > at && index < end && (light.test(other.text) || sensed(other, 'daypart') || sensed(other, 'cusp')),
    );
    if (told !== -1) reading.claim(at, told, { is: 'never', because: 'the hour of birth is not among the facts' });
  }
}
