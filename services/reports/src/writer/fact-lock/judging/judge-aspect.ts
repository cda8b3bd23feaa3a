import type { AspectKind } from '@astrall/astrology/chart.ts';
import type { Carrier, Fact, Sky } from '../fact.ts';
import type { Atom, Operand } from '../reading/claim.ts';
import type { Knowledge } from './knowledge.ts';

type AspectAtom = Extract<Atom, { is: 'aspect' }>;

/** The facts that join two bodies as said. */
export function judgeAspect(atom: AspectAtom, known: Knowledge): Fact[] {
  const { first, second, relations, crossing, apartDeg } = atom;
  const ends = new Set([first.carrier, second.carrier]);
  if (ends.has('north_node') && (ends.has('south_node') || ends.size === 1) && relations.includes('opposition'))
    return nodes(known);
  if (apartDeg !== undefined) {
    const within = judgeAspect({ ...atom, relations: ['conjunction'], apartDeg: undefined }, known);
    return within.filter((fact) => 'orbDeg' in fact && fact.orbDeg !== null && Math.abs(fact.orbDeg - apartDeg) <= 1);
  }
  const isOf = (kind: AspectKind) => relations.includes(kind);
  const transits = known
    .of('transit')
    .filter((fact) => isOf(fact.kind) && (passes(fact, first, second) || passes(fact, second, first)));
  if (crossing) return transits;
  const natal = known.of('aspect').filter((fact) => isOf(fact.kind) && isPair(fact, first, second));
  const inNatal = first.sky === 'natal' && second.sky === 'natal';
  const inTransit = first.sky !== 'natal' && second.sky === 'natal' && known.of('transit').length > 0;
  const lights = new Set([first.carrier, second.carrier]);
  // A birth at the full Moon may be a day or two off the opposition; a forecast names the moment.
  const isLunation = known.isForecast && lights.has('sun') && lights.has('moon');
  const phase = known
    .of('phase')
    .filter(
      (fact) =>
        isLunation &&
        fact.exact &&
        first.sky !== 'natal' &&
        second.sky !== 'natal' &&
        ((fact.phase === 'full' && isOf('opposition')) || (fact.phase === 'new' && isOf('conjunction'))),
    );
  // “Meets” may mean a sign that is shared, and then that of the birth alone.
  const isSolely = relations.length === 1;
  const shared = relations.includes('same_sign') ? sharedSign(first, second, known, isSolely) : [];
  if (relations.includes('same_house')) shared.push(...sharedHouse(first, second, known, isSolely));
  return [...(inNatal ? [] : transits), ...(inTransit ? [] : natal), ...shared, ...phase];
}

/** The nodes face each other in every chart. */
function nodes(known: Knowledge): Fact[] {
  return known.of('placement').filter(({ carrier }) => carrier === 'north_node');
}

function passes({ body, target }: { body: string; target: string }, moving: Operand, touched: Operand): boolean {
  return body === moving.carrier && target === touched.carrier && moving.sky !== 'natal' && touched.sky !== 'transit';
}

function isPair({ first, second }: { first: string; second: string }, one: Operand, other: Operand): boolean {
  return (first === one.carrier && second === other.carrier) || (first === other.carrier && second === one.carrier);
}

/** A body of a forecast stands where it is now, unless it is said to be of the birth or nothing is known of it now. */
function meant<T extends Fact & { sky: Sky; carrier: Carrier }>(
  facts: readonly T[],
  { carrier, sky }: Operand,
  isNow: boolean,
): T[] {
  const own = facts.filter((fact) => fact.carrier === carrier);
  const now = isNow && sky !== 'natal' ? own.filter((fact) => fact.sky === 'transit') : [];
  return now.length > 0 ? now : own.filter((fact) => fact.sky === 'natal');
}

function sharedSign(first: Operand, second: Operand, known: Knowledge, isSolely: boolean): Fact[] {
  const of = (operand: Operand) => meant(known.of('placement'), operand, isSolely && known.isForecast);
  const seconds = of(second);
  return of(first).filter(({ sign }) => seconds.some((fact) => fact.sign === sign));
}

function sharedHouse(first: Operand, second: Operand, known: Knowledge, isSolely: boolean): Fact[] {
  const of = (operand: Operand) => meant(known.of('house'), operand, isSolely && known.isForecast);
  const seconds = of(second);
  return of(first).filter(({ house }) => seconds.some((fact) => fact.house === house));
}

/** “The square asks for patience”: some aspect of the kind, of the body if one is meant. */
export function judgeSomeAspect({ of, relations }: Extract<Atom, { is: 'some_aspect' }>, known: Knowledge): Fact[] {
  const isOf = (kind: AspectKind) => relations.includes(kind);
  return [
    ...(of?.carrier.endsWith('_node') && isOf('opposition') ? nodes(known) : []),
    ...known
      .of('aspect')
      .filter((fact) => isOf(fact.kind) && (!of || fact.first === of.carrier || fact.second === of.carrier)),
    ...known
      .of('transit')
      .filter((fact) => isOf(fact.kind) && (!of || fact.body === of.carrier || fact.target === of.carrier)),
  ];
}
