import type { Claim } from '../reading/claim.ts';
import type { DatePhrase } from '../reading/date-points.ts';
import { type Item, sensed } from '../reading/item.ts';
import { daysOf, isDay } from './days.ts';
import { isDated, type Judged, strictest } from './judged.ts';

/** Of what lasts “all week”, the claims that do not. */
export function interrupted(judged: readonly Judged[], period: readonly string[]): Judged[] {
  const states = judged.filter(
    ({ facts }) =>
      isDated(facts) && facts.every(({ type }) => ['placement', 'house', 'motion', 'phase'].includes(type)),
  );
  return states.filter(({ facts }) => {
    const days = new Set(facts.flatMap((fact) => daysOf(fact) ?? []));
    return period.some((date) => !days.has(date));
  });
}

const closing = /^(?:closes|ends|finishes|cierra|termina|acaba)$/;

/** Of what is said of the day on which the period begins or ends, the claims that do not hold then. */
export function offEdges(judged: readonly Judged[], items: readonly Item[], period: readonly string[]): Judged[] {
  let edge: 'first' | 'last' | undefined;
  const edges = items.map((item) => {
    // “The week opens with … and closes with …”
    edge = sensed(item, 'period_edge')?.edge ?? (edge && closing.test(item.text) ? 'last' : edge);
    return edge;
  });
  return judged.filter(({ claim, facts }) => {
    const said = edges[claim.from] ?? edges.find((found) => found !== undefined);
    const day = period.at(said === 'first' ? 0 : -1);
    if (said === undefined || day === undefined) return false;
    return bodyOf(claim) !== null && isDated(facts) && !facts.some((fact) => daysOf(fact)?.includes(day));
  });
}

/** “The first quarter in Aries”: where the named Moon stands is where it stands when it is exact. */
export function misplaced(judged: readonly Judged[]): Judged[] {
  const dated = judged.filter(({ claim, facts }) => isDated(facts) && claim.options.length === 1);
  return dated.filter(({ claim: { whole, options }, facts }) => {
    const [place] = options;
    if (!whole || (place?.is !== 'placement' && place?.is !== 'house')) return false;
    const phase = dated.find(
      ({
        claim: {
          options: [atom],
        },
      }) => atom?.is === 'phase' && atom.of.at === place.of.at,
    );
    const days = phase && strictest(phase.facts).flatMap((fact) => daysOf(fact) ?? []);
    return days !== undefined && !facts.some((fact) => daysOf(fact)?.some((day) => days.includes(day)));
  });
}

/** Claims of one body that hold on no common day: the Moon in Leo, full, when it is full in Cancer. */
export function apart(judged: readonly Judged[], phrases: readonly DatePhrase[]): Judged[] {
  const byCarrier = Map.groupBy(
    judged.filter(({ claim, facts }) => isDated(facts) && claim.options.length === 1 && bodyOf(claim) !== null),
    ({ claim }) => bodyOf(claim)!,
  );
  return [...byCarrier.values()].flatMap((own) => {
    const kinds = new Set(own.map(({ claim }) => claim.options[0]!.is));
    if (own.length < 2 || kinds.size < own.length || phrases.length > 1) return [];
    const common = own
      .map(({ facts }) => new Set(facts.flatMap((fact) => daysOf(fact) ?? [])))
      .reduce((days, other) => days.intersection(other));
    const point = phrases[0] && !phrases[0].until ? phrases[0].from : null;
    const usable = point ? [...common].filter((date) => isDay(date, point, [])) : [...common];
    return usable.length > 0 ? [] : own.slice(-1);
  });
}

function bodyOf({ options: [atom] }: Claim): string | null {
  return (atom?.is === 'placement' || atom?.is === 'house' || atom?.is === 'phase') && atom.of.sky !== 'natal'
    ? `${atom.of.carrier}`
    : null;
}
