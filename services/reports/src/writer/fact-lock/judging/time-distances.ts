import type { DatePhrase } from '../reading/date-points.ts';
import type { TimeRelation } from '../reading/time-relations.ts';
import { daysOf, isDay } from './days.ts';
import { isDated, isEvent, type Judged, strictest } from './judged.ts';
import { whenOf } from './when-of.ts';

const dayMs = 86_400_000;
const minutesPerDay = 1440;

/** Relations in time that do not hold, or whose ends the sentence does not let us find; `before` is the sentence before. */
export function strayRelations(
  relations: readonly TimeRelation[],
  judged: readonly Judged[],
  before: readonly Judged[],
  phrases: readonly DatePhrase[],
  period: readonly string[],
): TimeRelation[] {
  const dated = judged
    .filter(({ facts }) => isDated(facts))
    .toSorted((one, other) => one.claim.from - other.claim.from);
  return relations.filter((relation) => {
    if (relation.order === 'sequence') return !isInOrder(dated);
    if (relation.order === 'same') return !isOneDay(dated, before);
    const object = dated.find(({ claim }) => claim.to > relation.end && claim.from >= relation.at);
    const late = object ?? dated.find(({ claim, facts }) => claim.to > relation.end && facts.some(isEvent));
    const named =
      relation.days === null
        ? undefined
        : phrases.find(({ from }) => from.at > relation.end && from.at <= relation.end + 2);
    const told =
      dated.findLast((one) => one !== late && one.claim.to < relation.at) ??
      dated.findLast(({ claim }) => claim.from > (named ? named.from.end : (late?.claim.to ?? -1)));
    const from = named ? momentsOf(period.filter((date) => isDay(date, named.from, period))) : momentsTold(late);
    const to = momentsTold(told);
    // “After the full Moon, rest”: nothing is set in order.
    if (relation.days === null && relation.at <= 1 && !told) return false;
    if (from.length === 0 || to.length === 0) return true;
    return !to.some((one) => from.some((other) => isApart(relation, one, other)));
  });
}

/** Without the far ends of relations: “on the 13th, a day before Saturn opposes your Sun” dates the first alone. */
export function nearEnds(
  relations: readonly TimeRelation[],
  judged: readonly Judged[],
  phrases: readonly DatePhrase[],
): readonly Judged[] {
  const [relation] = relations.filter(({ days, order }) => order !== 'same' && order !== 'sequence' && days !== null);
  if (!relation || phrases.length === 0 || phrases.some(({ from }) => from.at > relation.at)) return judged;
  return judged.filter(({ claim }) => claim.to < relation.at);
}

interface Told {
  day: number;
  minute: number | null;
}

function momentsOf(dates: readonly string[]): Told[] {
  return dates.map((date) => ({ day: Date.parse(date) / dayMs, minute: null }));
}

function momentsTold(judged: Judged | undefined): Told[] {
  return strictest(judged?.facts ?? []).flatMap((fact) => {
    const moments = whenOf(fact)?.moments ?? [];
    if (moments.length === 0) return momentsOf(daysOf(fact) ?? []);
    return moments.map(({ date, minute }) => ({ day: Date.parse(date) / dayMs, minute }));
  });
}

function isApart({ order, days }: TimeRelation, one: Told, other: Told): boolean {
  const apart = order === 'after' ? one.day - other.day : other.day - one.day;
  if (days !== null) return apart === days;
  if (apart !== 0 || one.minute === null || other.minute === null) return apart > 0;
  return order === 'after' ? one.minute > other.minute : one.minute < other.minute;
}

/** “The same day”: everything that happens in the sentence, and where that is one thing, what happened in the one before. */
function isOneDay(dated: readonly Judged[], before: readonly Judged[]): boolean {
  const own = dated.filter(({ facts }) => facts.some(isEvent));
  if (own.length === 0) return true;
  const told = own.length > 1 ? own : [...before.filter(({ facts }) => isDated(facts)).slice(-1), ...own];
  const days = told.map((judged) => new Set(momentsTold(judged).map(({ day }) => day)));
  return days.length > 1 && days.reduce((common, other) => common.intersection(other)).size > 0;
}

/** “First A, then B”: what happens, in the order in which it is told. */
function isInOrder(dated: readonly Judged[]): boolean {
  const events = dated
    .filter(({ facts }) => facts.some(isEvent))
    .toSorted((one, other) => one.claim.to - other.claim.to);
  let last = Number.NEGATIVE_INFINITY;
  return events.every((event) => {
    const times = momentsTold(event).map(({ day, minute }) => day + (minute ?? 0) / minutesPerDay);
    const next = times.toSorted((one, other) => one - other).find((time) => time >= last);
    if (next !== undefined) last = next;
    return next !== undefined;
  });
}
