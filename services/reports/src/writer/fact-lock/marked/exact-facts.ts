import type { Fact } from '../fact.ts';

const exact = /(?<!\p{L})(?:exact|exactly|exact[oa]s?|exactamente)(?!\p{L})/iu;
/** An aspect of the birth this close is called exact. */
const exactOrbDeg = 1;

export function isExact(phrase: string): boolean {
  return exact.test(phrase);
}

const remembered = new WeakMap<readonly Fact[], Fact[]>();

/** The facts as far as they are exact: transits on the days they are, not on all they are felt, and the closest aspects. */
export function exactFacts(facts: readonly Fact[]): Fact[] {
  const known = remembered.get(facts) ?? facts.flatMap(exactPart);
  remembered.set(facts, known);
  return known;
}

function exactPart(fact: Fact): Fact[] {
  if (fact.type === 'aspect') return fact.orbDeg < exactOrbDeg ? [fact] : [];
  if (fact.type !== 'transit') return [fact];
  const { moments } = fact.when;
  return moments.map((moment) => ({
    ...fact,
    when: { moments: [moment], span: { from: moment.date, until: moment.date } },
  }));
}
