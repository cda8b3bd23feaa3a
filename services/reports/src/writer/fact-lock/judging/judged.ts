import type { Fact } from '../fact.ts';
import type { Claim } from '../reading/claim.ts';
import { whenOf } from './when-of.ts';

/** A claim with the facts that bear it out. */
export interface Judged {
  claim: Claim;
  facts: Fact[];
}

/** Whether all that bears a claim out happens in time; what holds always needs no date. */
export function isDated(facts: readonly Fact[]): boolean {
  return facts.length > 0 && facts.every((fact) => whenOf(fact) !== null);
}

/** “The full Moon on the 24th” is the day it is exact, where that is known. */
export function strictest(facts: readonly Fact[]): readonly Fact[] {
  const exact = new Set(facts.flatMap((fact) => (fact.type === 'phase' && fact.exact ? [fact.phase] : [])));
  return facts.filter((fact) => fact.type !== 'phase' || fact.exact || !exact.has(fact.phase));
}

export function lasts({ type }: Fact): boolean {
  return type === 'placement' || type === 'house' || type === 'motion' || type === 'transit';
}

export function isEvent(fact: Fact): boolean {
  if (fact.type === 'phase') return fact.exact;
  return fact.type === 'transit' || fact.type === 'ingress' || fact.type === 'station' || fact.type === 'return';
}
