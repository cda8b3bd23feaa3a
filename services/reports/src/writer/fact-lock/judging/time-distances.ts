import type { DatePhrase } from '../reading/date-points.ts';
import type { TimeRelation } from '../reading/time-relations.ts';
import { daysOf, isDay } from './days.ts';
import { isDated, type Judged, strictest } from './judge-dates.ts';

const dayMs = 86_400_000;

/** Relations in time that do not hold, or whose ends the sentence does not let us find. */
export function strayRelations(
  relations: readonly TimeRelation[],
  judged: readonly Judged[],
  phrases: readonly DatePhrase[],
  period: readonly string[],
): TimeRelation[] {
  return relations.filter((relation) => {
    const dated = judged
      .filter(({ facts }) => isDated(facts))
      .toSorted((one, other) => one.claim.from - other.claim.from);
    const object = dated.find(({ claim }) => claim.from > relation.end);
    const named = phrases.find(({ from }) => from.at > relation.end && from.at <= relation.end + 2);
    const told =
      dated.findLast(({ claim }) => claim.to < relation.at) ??
      dated.findLast(({ claim }) => claim.from > (named ? named.from.end : (object?.claim.to ?? -1)));
    const from = named ? period.filter((date) => isDay(date, named.from, period)) : daysTold(object);
    const to = daysTold(told);
    if (from.length === 0 || to.length === 0) return true;
    return !to.some((day) => from.some((other) => isApart(relation, Date.parse(day) - Date.parse(other))));
  });
}

function daysTold(judged: Judged | undefined): string[] {
  return strictest(judged?.facts ?? []).flatMap((fact) => daysOf(fact) ?? []);
}

function isApart({ order, days }: TimeRelation, ms: number): boolean {
  const signed = order === 'after' ? ms : -ms;
  return days === null ? signed > 0 : signed === days * dayMs;
}
