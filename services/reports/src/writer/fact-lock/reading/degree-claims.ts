import { bearersAfter, bearersBefore } from './bearer.ts';
import type { Atom, Operand } from './claim.ts';
import { operandsAt } from './groups.ts';
import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { determiners } from './words.ts';

/** “at 12° of Leo”; an orb is told apart by its word. Degrees of nobody, as in a turn of 180 degrees, claim nothing. */
export function claimDegrees(reading: SentenceReading): void {
  const { items, topic } = reading;
  if (items.some(({ text }) => /^respect(?:ively|ivamente)$/.test(text)) && zipDegrees(reading)) return;
  for (const [at, item] of items.entries()) {
    const degree = sensed(item, 'degree');
    if (!degree) continue;
    const { value, minute, ordinal } = degree;
    if (/^(?:more|mas|less|menos)$/.test(items[at + 1]?.text ?? '') || items[at - 1]?.text === 'by') continue;
    if (claimWithin(reading, at, value)) continue;
    const near = items.slice(Math.max(0, at - 4), at + 4);
    if (
      near.some(
        (other) =>
          sensed(other, 'orb_word') ||
          /^(?:apart|another|otr[oa]|within|away|exact|exacta?|distancia)$/.test(other.text),
      )
    ) {
      reading.claim(at, at, { is: 'orb', value });
      continue;
    }
    const other = bodyMeasuredFrom(reading, at);
    const before = bearersBefore(reading, at);
    if (other && before.length > 0) {
      // “a degree or two from the Sun”
      reading.claimEach(before, at, (first) => [
        { is: 'aspect', first, second: other, relations: ['conjunction'], crossing: false },
      ]);
      continue;
    }
    const bearers = before.length > 0 ? before : bearersAfter(reading, at);
    const all = bearers.length > 0 ? bearers : topic.subject;
    reading.claimEach(all, at, (of) => [{ is: 'degree', of, value, minute, ordinal }]);
    if (all.length === 0 && items.some((other) => sensed(other, 'sign')))
      reading.claim(at, at, { is: 'never', because: 'a degree of nothing that was named' });
  }
}

/** “The Sun and Uranus are within three degrees of each other” */
function claimWithin(reading: SentenceReading, at: number, value: number): boolean {
  const { items } = reading;
  const isWithin = /^(?:within|menos)$/.test(items[at - 1]?.text ?? '') || items[at - 2]?.text === 'menos';
  const from = bodyMeasuredFrom(reading, at);
  const before = bearersBefore(reading, at);
  const ends = from ? [...before.slice(0, 1), from] : before;
  if (!isWithin || ends.length !== 2) return false;
  const [first, second] = ends as [Operand, Operand];
  const options = Array.from({ length: value + 1 }, (_, apartDeg) => apartDeg);
  reading.claim(
    first.at,
    at,
    ...options.map(
      (apartDeg): Atom => ({ is: 'aspect', first, second, relations: ['conjunction'], crossing: false, apartDeg }),
    ),
  );
  return true;
}

const start = /^(?:start|beginning|comienzo|principio|inicio|entrance|entrada)$/;
const end = /^(?:end|final|close)$/;
const between = /^(?:of|de|del|its|his|her|su|the|el|mismo)$/;

/** “At the very beginning of Aquarius”, “al final de su signo” */
export function claimDegreeRanges(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const isPart =
      sensed(items[at + 1], 'degree_word') !== undefined ||
      /^(?:tramo|stretch|part|parte)$/.test(items[at + 1]?.text ?? '');
    const isFirst = start.test(item.text) || (/^(?:first|primer|primeros)$/.test(item.text) && isPart);
    const isLast = end.test(item.text) || (/^(?:last|ultimo|ultimos)$/.test(item.text) && isPart);
    const range = isFirst ? { from: 0, until: 10 } : isLast ? { from: 20, until: 30 } : null;
    const rest = items.findIndex((other, index) => index > (isPart ? at + 1 : at) && !between.test(other.text));
    if (!range || rest === at + 1 || !(sensed(items[rest], 'sign') || sensed(items[rest], 'sign_word'))) continue;
    reading.claimEach(bearersBefore(reading, at), at, (of) => [{ is: 'degree_range', of, ...range }]);
  }
}

/** “Saturn, Uranus and Neptune stand at 23, 9 and 14 degrees respectively” */
function zipDegrees(reading: SentenceReading): boolean {
  const { items } = reading;
  const end = items.findIndex((item) => sensed(item, 'degree'));
  const carriers = reading.carriers().filter((index) => index < end);
  const numbers = items.flatMap((item, index) => {
    const value = sensed(item, 'degree')?.value ?? sensed(item, 'number')?.value;
    return index <= end && value !== undefined ? [value] : [];
  });
  if (end === -1 || numbers.length !== carriers.length) return false;
  for (const [order, carrier] of carriers.entries()) {
    const value = numbers[order]!;
    reading.claimEach(operandsAt(items, carrier), end, (of) => [
      { is: 'degree', of, value, minute: null, ordinal: false },
    ]);
  }
  return true;
}

function bodyMeasuredFrom({ items }: SentenceReading, at: number): Operand | undefined {
  let index = at + 1;
  if (/^(?:or|o)$/.test(items[index]?.text ?? '')) index += 2;
  if (!/^(?:from|de|del)$/.test(items[index]?.text ?? '')) return undefined;
  index += 1;
  if (determiners.has(items[index]?.text ?? '')) index += 1;
  return operandsAt(items, index)[0];
}
