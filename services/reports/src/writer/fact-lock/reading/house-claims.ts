import { bearerBehind, bearersAfter, bearersBefore } from './bearer.ts';
import type { Atom, Operand } from './claim.ts';
import { isOneOf, sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';
import { alsoNamed } from './sign-claims.ts';
import { copulas, determiners, placing } from './words.ts';

const over = new Set(['on', 'over', 'sobre', 'of', 'de']);

/** Which sign stands on a house, where a sentence says so; read before the bodies claim either. */
export function claimCusps(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const house = sensed(item, 'house');
    if (!house || house.any) continue;
    const sign = cuspSign(reading, at);
    if (sign === undefined) continue;
    for (const number of house.houses)
      reading.claim(at, sign, { is: 'cusp', house: number, sign: sensed(items[sign], 'sign')!.sign });
    reading.spent.add(at).add(sign);
  }
}

function cuspSign(reading: SentenceReading, house: number): number | undefined {
  const { items, topic } = reading;
  const signs = items.flatMap((item, index) => (sensed(item, 'sign') && !reading.spent.has(index) ? [index] : []));
  const nearest = signs.toSorted((a, b) => Math.abs(a - house) - Math.abs(b - house))[0];
  if (nearest === undefined) return undefined;
  const said = items.some((item, index) => sensed(item, 'cusp') && Math.abs(index - house) <= 4);
  if (said)
    return reading.carriers().some((index) => index > Math.min(nearest, house) && index < Math.max(nearest, house))
      ? undefined
      : nearest;
  if (reading.carriers().length > 0) return undefined;
  const isIn = (at: number) =>
    isOneOf(items[at - 1], placing) || (isOneOf(items[at - 1], determiners) && isOneOf(items[at - 2], placing));
  return isIn(nearest) && isIn(house) && topic.subject.length > 0 ? undefined : nearest;
}

const empty =
  /^(?:empty|unoccupied|untenanted|uninhabited|vacias?|desocupadas?|deshabitadas?|no planets?|ningun planeta|not a single planet|ni un solo planeta)$/;

/** “Your tenth house stands empty”, “tu casa diez, vacía”. */
export function claimEmptyHouses(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const house = sensed(item, 'house');
    if (!house || reading.spent.has(at)) continue;
    const next = isOneOf(items[at + 1], copulas) ? at + 2 : at + 1;
    const denied = sensed(items[next], 'negation') !== undefined;
    const after = denied ? next + 1 : next;
    // “No … ningún planeta” denies once.
    const isTwice = (said: number) => /^(?:ningun|ni un)/.test(items[said]!.text);
    const said = [at - 1, after, ...nobodyAfter(reading, at)].find((index) => empty.test(items[index]?.text ?? ''));
    if (said === undefined) continue;
    for (const number of house.houses)
      reading.claim(
        at,
        said,
        denied && !isTwice(said) ? { is: 'occupied', place: number } : { is: 'count', count: 0, among: number },
      );
    reading.spent.add(at);
  }
}

/** “La casa cuatro no alberga ningún planeta”, “your fourth house holds no planets”: what the verb leads to. */
function nobodyAfter({ items }: SentenceReading, at: number): number[] {
  const stop = items.findIndex((item, index) => index > at && (item.mark || sensed(item, 'carrier')));
  const end = Math.min(stop === -1 ? items.length : stop, at + 5);
  return Array.from({ length: Math.max(0, end - at - 1) }, (_, index) => at + 1 + index).filter((index) =>
    /planet/.test(items[index]!.text),
  );
}

/** Who stands in each house of a sentence. */
export function claimHouses(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const sense = sensed(item, 'house');
    if (!sense || reading.spent.has(at)) continue;
    const behind = bearerBehind(reading, at);
    const before = behind.length > 0 ? behind : bearersBefore(reading, at);
    const bearers = before.length > 0 ? [...before, ...alsoNamed(reading, at)] : bearersAfter(reading, at);
    const place = (of: Operand): Atom[] => sense.houses.map((house) => ({ is: 'house', of, house }));
    if (bearers.length > 0) {
      if (sense.any) reading.claimEach(bearers, at, place);
      else for (const house of sense.houses) reading.claimEach(bearers, at, (of) => [{ is: 'house', of, house }]);
    } else if (!sense.any) houseAlone(reading, at, place);
  }
}

function houseAlone(reading: SentenceReading, at: number, place: (of: Operand) => Atom[]): void {
  const { items, topic } = reading;
  const before = isOneOf(items[at - 1], determiners) ? items[at - 2] : items[at - 1];
  const isSaid =
    (isOneOf(before, placing) || isOneOf(before, copulas) || /^(?:,|from|desde)$/.test(before?.text ?? '')) &&
    !isOneOf(before, over);
  if (isSaid && topic.subject.length > 0) {
    for (const of of topic.subject) for (const atom of place(of)) reading.claim(at, at, atom);
  } else {
    for (const house of sensed(items[at], 'house')!.houses) {
      reading.claim(
        at,
        at,
        isSaid && reading.beginsWithPronoun() ? { is: 'occupied', place: house } : { is: 'known', what: house },
      );
    }
  }
}
