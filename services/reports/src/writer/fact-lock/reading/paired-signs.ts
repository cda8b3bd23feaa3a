import { bearersBefore } from './bearer.ts';
import { listAround, operandsAt } from './groups.ts';
import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';

const respectively = new Set(['respectively', 'respectivamente']);

/** Signs read in pairs with bodies: “Mars and Venus in Leo and Cancer respectively”. */
export function zipRespectively(reading: SentenceReading): void {
  const { items } = reading;
  const end = items.findIndex((item) => respectively.has(item.text));
  if (end === -1) return;
  const all = items.flatMap((item, index) => (sensed(item, 'sign') ? [index] : []));
  const behind = all.filter((index) => index < end);
  const signs = behind.length > 0 ? behind : all;
  const carrier = reading.carrierBefore(signs[0] ?? end);
  if (carrier === undefined) return;
  const carriers = listAround(items, carrier, -1).toReversed();
  if (carriers.length !== signs.length) return;
  for (const [order, at] of signs.entries()) {
    const sign = sensed(items[at], 'sign')!.sign;
    reading.claimEach(operandsAt(items, carriers[order]!), at, (of) => [{ is: 'placement', of, sign }]);
    reading.spent.add(at);
  }
}

/** “The Moon trades Pisces for Aries.” */
export function claimSwaps(reading: SentenceReading): void {
  const { items } = reading;
  for (const [at, item] of items.entries()) {
    const from = sensed(items[at + 1], 'sign')?.sign;
    const into = sensed(items[at + 3], 'sign')?.sign;
    if (!from || !into || !/^(?:trades|swaps|exchanges|cambia|trueca|troca)$/.test(item.text)) continue;
    const before = bearersBefore(reading, at);
    reading.claimEach(before.length > 0 ? before : reading.topic.subject, at, (of) => [
      { is: 'ingress', of, sign: into, way: 'into', loose: false },
    ]);
    reading.claimEach(before, at + 1, (of) => [{ is: 'ingress', of, sign: from, way: 'out', loose: false }]);
    reading.spent.add(at + 1).add(at + 3);
  }
}

/** “The Sun does not move into Capricorn but into Sagittarius.” */
export function claimCorrections(reading: SentenceReading): void {
  const { items } = reading;
  const not = items.findIndex((item) => /^(?:not|no|doesn't)$/.test(item.text));
  const verb = items.findIndex((item, at) => at > not && at - not <= 3 && sensed(item, 'enter')?.way === 'into');
  const but = items.findIndex((item, at) => at > verb && /^(?:but|sino)$/.test(item.text));
  if (not === -1 || verb === -1 || but === -1) return;
  const denied = items.findIndex((item, at) => at > verb && at < but && sensed(item, 'sign'));
  const told = items.findIndex((item, at) => at > but && at - but <= 3 && sensed(item, 'sign'));
  const [wrong, sign] = [sensed(items[denied], 'sign')?.sign, sensed(items[told], 'sign')?.sign];
  if (!wrong || !sign || wrong === sign) return;
  reading.claimEach(bearersBefore(reading, not), told, (of) => [
    { is: 'ingress', of, sign, way: 'into', loose: false },
  ]);
  reading.spent.add(denied).add(told);
}
