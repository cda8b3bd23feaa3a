import { type Body, bodies, type House } from '@astrall/astrology/chart.ts';
import type { Fact, Half, Motion } from '../fact.ts';
import type { Share } from '../lexicon/sense.ts';
import type { Operand } from '../reading/claim.ts';
import type { Knowledge } from './knowledge.ts';

const isIn: Record<Half, (house: House) => boolean> = {
  above: (house) => house >= 7,
  below: (house) => house <= 6,
  west: (house) => house >= 4 && house <= 9,
  east: (house) => house <= 3 || house >= 10,
};

export function judgeInHalf({ carrier }: Operand, half: Half, known: Knowledge): Fact[] | undefined {
  const borne = standingIn(half, known).filter((fact) => fact.carrier === carrier);
  return borne.length > 0 ? borne : undefined;
}

export function judgeShareInHalf(share: Share, half: Half, known: Knowledge): Fact[] | undefined {
  const bodiesHoused = known.of('house').filter((fact) => fact.sky === 'natal' && isBody(fact.carrier));
  if (bodiesHoused.length === 0) return undefined;
  const count = standingIn(half, known).filter((fact) => isBody(fact.carrier)).length;
  return isShare(share, count, bodiesHoused.length) ? [] : undefined;
}

/** By the sky itself where that is told, else by the houses; of a chart without houses nothing is known. */
function standingIn(half: Half, known: Knowledge): Extract<Fact, { type: 'half' | 'house' }>[] {
  const told = known.of('half');
  if (told.length > 0) return told.filter((fact) => fact.half === half);
  return known.of('house').filter((fact) => fact.sky === 'natal' && isIn[half](fact.house));
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
