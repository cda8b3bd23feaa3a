import type { Sign } from '@astrall/astrology/chart.ts';
import { bearersAfter, bearersBefore } from './bearer.ts';
import type { Operand } from './claim.ts';
import { operandsAt } from './groups.ts';
import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';

/** Phases of the Moon, changes of sign, the void of course, returns. */
export function claimEvents(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const carrier = sensed(item, 'carrier');
    if (carrier?.phases && !reading.counted.has(at)) {
      const { phases } = carrier;
      reading.claimEach(operandsAt(items, at), at, (of) => [{ is: 'phase', of: born(reading, of), phases }]);
    }
    const phase = sensed(item, 'phase');
    const moon =
      phase && reading.carriers().find((index) => sensed(items[index], 'carrier')!.carriers.includes('moon'));
    if (phase && moon !== undefined)
      reading.claim(at, moon, { is: 'phase', of: born(reading, operandsAt(items, moon)[0]!), phases: phase.phases });
    // “Changes sign three times”
    const times = sensed(item, 'enter')?.way === 'change' && /^(?:times|veces)$/.test(items[at + 2]?.text ?? '');
    if (times) reading.claim(at, at + 2, { is: 'never', because: 'how often is not among the facts' });
    if (sensed(item, 'enter')?.way === 'change' && !isHabit(reading, at))
      reading.claimEach(actors(reading, at), at, (of) => [
        { is: 'ingress', of, sign: null, way: 'into', loose: false },
      ]);
    if (sensed(item, 'void_of_course') && isOfMoon(reading, at)) {
      const before = reading.carrierBefore(at);
      const isOther = before !== undefined && !sensed(items[before], 'carrier')!.carriers.includes('moon');
      if (isOther && before >= reading.segmentStart(at))
        reading.claim(before, at, { is: 'never', because: 'only the Moon is void of course' });
      else reading.claim(at, at, { is: 'void_of_course', sign: signBeside(reading, at) });
    }
  }
}

/** “Void of course in Aquarius” */
function signBeside({ items }: SentenceReading, at: number): Sign | null {
  return /^(?:in|en)$/.test(items[at + 1]?.text ?? '') ? (sensed(items[at + 2], 'sign')?.sign ?? null) : null;
}

/** “Void” alone is an everyday word, and a house too can be empty. */
function isOfMoon(reading: SentenceReading, at: number): boolean {
  if (!/^(?:void|vacia)$/.test(reading.items[at]!.text)) return true;
  const before = reading.carrierBefore(at) ?? -1;
  return before >= reading.segmentStart(at) && sensed(reading.items[before], 'carrier')!.carriers.includes('moon');
}

/** “The Moon changes sign every two days and a half.” */
function isHabit({ items }: SentenceReading, at: number): boolean {
  if (items.slice(Math.max(0, at - 3), at).some((item) => sensed(item, 'negation'))) return true;
  return items.some(({ text }) => /^(?:every|each|once|years|anos|usually|cada|rara|seldom|rarely|casi)$/.test(text));
}

function born({ items }: SentenceReading, of: Operand): Operand {
  const sky = items.some((item) => sensed(item, 'frame')?.sky === 'natal') ? 'natal' : of.sky;
  return { ...of, sky };
}

function actors(reading: SentenceReading, at: number): Operand[] {
  const before = bearersBefore(reading, at);
  if (before.length > 0) return before;
  const after = bearersAfter(reading, at);
  return after.length > 0 ? after : reading.topic.subject;
}

/** The bodies that return; what they return from is told, and no aspect of theirs is meant. */
export function claimReturns(reading: SentenceReading): void {
  for (const [at, item] of reading.items.entries()) if (sensed(item, 'return')) claimReturn(reading, at);
}

/** “Saturn return”, “el retorno de Saturno”, “returns to its natal place”; any other return is everyday speech. */
function claimReturn(reading: SentenceReading, at: number): void {
  const { items } = reading;
  const isPhrase = /natal|born|birth|naciste|nacimiento/.test(items[at]!.text);
  const adjacent = sensed(items[at - 1], 'carrier')
    ? at - 1
    : /^(?:of|de|del)$/.test(items[at + 1]?.text ?? '')
      ? reading.carrierAfter(at)
      : sensed(items[at + 1], 'carrier')
        ? at + 1
        : undefined;
  const close = adjacent !== undefined && Math.abs(adjacent - at) <= 3;
  if (isPhrase) reading.claimEach(actors(reading, at), at, (of) => [{ is: 'return', of }]);
  else if (close && !/^vuelve|^regresa/.test(items[at]!.text)) {
    reading.claimEach(operandsAt(items, adjacent), at, (of) => [{ is: 'return', of }]);
    reading.spent.add(adjacent);
  }
}
