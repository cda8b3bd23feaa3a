import type { AspectKind } from '@astrall/astrology/chart.ts';
import { type Item, type Match, sensed } from './item.ts';

const kinds: Record<number, AspectKind> = { 60: 'sextile', 90: 'square', 120: 'trine', 180: 'opposition' };
const degreesPerSign = 30;
const turning = /^(?:turn|turns|giro|giros|vuelta|gira|turned)$/;

/** “Ninety degrees apart”, “four signs apart”: no degree of a sign is so high, so that two bodies are meant. */
export function separationMention(items: readonly Item[], at: number): Match | undefined {
  const degree = sensed(items[at], 'degree');
  if (
    degree &&
    degree.value >= degreesPerSign &&
    !items.slice(Math.max(0, at - 3), at).some(({ text }) => turning.test(text))
  )
    return { length: isApart(items[at + 1]) ? 2 : 1, sense: separated(degree.value) };
  const number = sensed(items[at], 'number');
  if (number && !number.ordinal && sensed(items[at + 1], 'sign_word') && isApart(items[at + 2]))
    return { length: 3, sense: separated(number.value * degreesPerSign) };
  return undefined;
}

function isApart(item: Item | undefined): boolean {
  return /^(?:apart|away|de distancia|distancia)$/.test(item?.text ?? '');
}

function separated(deg: number): Match['sense'] {
  const kind = kinds[deg];
  return kind ? { is: 'aspect', relations: [kind], form: 'noun' } : { is: 'foreign', name: `${deg} degrees apart` };
}
