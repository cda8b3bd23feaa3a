import { type Body, bodies, type House } from '@astrall/astrology/chart.ts';
import type { Fact, Motion } from '../fact.ts';
import type { Half, Share } from '../lexicon/sense.ts';
import type { Operand } from '../reading/claim.ts';
import type { Knowledge } from './knowledge.ts';

const isIn: Record<Half, (house: House) => boolean> = {
  above: (house) => house >= 7,
  below: (house) => house <= 6,
  west: (house) => house >= 4 && house <= 9,
  east: (house) => house <= 3 || house >= 10,
};

/** Where a body stands to the horizon and the meridian, by its house; of a chart without houses nothing is known. */
export function judgeInHalf({ carrier }: Operand, half: Half, known: Knowledge): Fact[] | undefined {
  const facts = known.of('house').filter((fact) => fact.sky === 'natal' && fact.carrier === carrier);
  const borne = facts.filter(({ house }) => isIn[half](house));
  return borne.length > 0 ? borne : undefined;
}

export function judgeShareInHalf(share: Share, half: Half, known: Knowledge): Fact[] | undefined {
  const facts = known.of('house').filter((fact) => fact.sky === 'natal' && isBody(fact.carrier));
  if (facts.length === 0) return undefined;
  return isShare(share, facts.filter(({ house }) => isIn[half](house)).length, facts.length) ? [] : undefined;
}

/** In either sky, as the words seldom say which is meant. */
export function judgeShareInMotion(share: Share, motion: Motion, known: Knowledge): Fact[] | undefined {
  const isTrue = (['natal', 'transit'] as const).some((sky) => {
    const facts = known.of('motion').filter((fact) => fact.sky === sky && isBody(fact.carrier));
    const moving = new Set(facts.filter((fact) => fact.motion === motion).map(({ carrier }) => carrier));
    return facts.length > 0 && isShare(share, moving.size, new Set(facts.map(({ carrier }) => carrier)).size);
  });
  return isTrue ? [] : undefined;
}

function isShare(share: Share, count: number, of: number): boolean {
  if (typeof share === 'number') return count === share;
  return { all: count === of, none: count === 0, most: count > of / 2, half: count === of / 2 }[share];
}

function isBody(carrier: string): carrier is Body {
  return (bodies as readonly string[]).includes(carrier);
}
