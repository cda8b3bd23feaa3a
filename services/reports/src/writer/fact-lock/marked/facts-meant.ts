import type { Fact } from '../fact.ts';
import { isDay } from '../judging/days.ts';
import { knowledgeOf } from '../judging/knowledge.ts';
import { stayOf } from '../judging/when-of.ts';
import { datePhrases } from '../reading/date-points.ts';
import type { Item } from '../reading/item.ts';

const exact = /(?<!\p{L})(?:exact|exactly|exact[oa]s?|exactamente)(?!\p{L})/iu;
/** An aspect of the birth this close is called exact. */
const exactOrbDeg = 1;

/** The facts that a phrase can mean: of what it calls exact, those that are; from one day to another, those that last so. */
export function factsMeant(phrase: string, items: readonly Item[], facts: readonly Fact[]): readonly Fact[] {
  const meant = exact.test(phrase) ? exactFacts(facts) : facts;
  const ranges = datePhrases(items).filter(({ until }) => until !== null);
  if (ranges.length === 0) return meant;
  const { period } = knowledgeOf(facts);
  return meant.filter((fact) => {
    const when = 'when' in fact && fact.type !== 'period' ? fact.when : null;
    if (!when) return true;
    const stay = stayOf(when);
    return ranges.every(({ from, until }) => isDay(stay.from, from, period) && isDay(stay.until, until!, period));
  });
}

const remembered = new WeakMap<readonly Fact[], Fact[]>();

/** The facts as far as they are exact: transits on the days they are, not on all they are felt, and the closest aspects. */
function exactFacts(facts: readonly Fact[]): Fact[] {
  const known = remembered.get(facts) ?? facts.flatMap(exactPart);
  remembered.set(facts, known);
  return known;
}

function exactPart(fact: Fact): Fact[] {
  if (fact.type === 'aspect') return fact.orbDeg !== null && fact.orbDeg < exactOrbDeg ? [fact] : [];
  if (fact.type !== 'transit') return [fact];
  const { moments } = fact.when;
  return moments.map((moment) => ({
    ...fact,
    when: { moments: [moment], span: { from: moment.date, until: moment.date } },
  }));
}
