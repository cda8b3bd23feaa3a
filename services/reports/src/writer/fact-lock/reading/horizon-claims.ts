import type { House } from '@astrall/astrology/chart.ts';
import type { Angle } from '../fact.ts';
import type { Atom, Operand } from './claim.ts';
import { sensed } from './item.ts';
import type { SentenceReading } from './sentence-reading.ts';

const birth = /^(?:born|naciste|birth|nacimiento|nacer)$/;
/** Where a body is that rises, culminates or sets. */
const acts: [RegExp, House[], Angle][] = [
  [/^(?:rising|rose|ascending|salia|subia|asomaba|ascendia|amanecia)$/, [12, 1], 'ascendant'],
  [/^(?:setting|set|sinking|sank|ponia|descendia|hundia)$/, [6, 7], 'descendant'],
  [/^(?:culminating|culminated|culminaba|overhead)$/, [9, 10], 'midheaven'],
];

/** “Saturn was rising when you were born”: it stood on the horizon, in a house beside it. */
export function claimHorizon(reading: SentenceReading): void {
  const { items } = reading;
  if (!items.some(({ text }) => birth.test(text)) || items.some((item) => sensed(item, 'sign'))) return;
  for (const [at, item] of items.entries()) {
    const act = acts.find(([words]) => words.test(item.text));
    const bearer = act && reading.carrierBefore(at);
    if (!act || bearer === undefined || bearer < reading.segmentStart(at)) continue;
    const [, houses, angle] = act;
    reading.claimEach(reading.group(bearer, -1), at, (of) => [
      ...houses.map((house): Atom => ({ is: 'house', of, house })),
      { is: 'aspect', first: of, second: operand(angle), relations: ['conjunction'], crossing: false },
    ]);
  }
}

function operand(carrier: Angle): Operand {
  return { carrier, at: -1, sky: 'natal' };
}
