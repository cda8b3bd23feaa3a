import type { Fact } from '../fact.ts';
import type { Claim } from '../reading/claim.ts';
import type { DatePhrase, DatePoint } from '../reading/date-points.ts';
import { daysBetween, daysOf, fitsPoint, isDay, isTime, knownDays } from './days.ts';
import { type Knowledge, whenOf } from './knowledge.ts';

export interface Judged {
  claim: Claim;
  facts: Fact[];
}

/** The phrases of time in a sentence that fit nothing it says; `before` is what the sentence before said. */
export function strayDates(
  phrases: readonly DatePhrase[],
  judged: readonly Judged[],
  before: readonly Judged[],
  known: Knowledge,
): DatePhrase[] {
  const all = knownDays(known);
  const period = known.of('period').flatMap(({ when }) => daysBetween(when.span.from, when.span.until));
  const dated = judged.filter(({ facts }) => isDated(facts));
  const claims = judged.some(({ claim }) => claim.options.some(({ is }) => is !== 'known'));
  return phrases.filter((phrase) => {
    if (phrase.from.elsewhere) return claims && (period.length > 0 || dated.length === 0);
    const governed = governedBy(phrase, phrases, dated);
    if (governed.length > 0) return !fitsAll(phrase, governed, period);
    return !isPlain(phrase, before, all, period, claims);
  });
}

function isDated(facts: readonly Fact[]): boolean {
  return facts.length > 0 && facts.every((fact) => whenOf(fact) !== null);
}

/** “On Monday A and on Tuesday B”, or “A on Monday and B on Tuesday”; a date with nothing of its own joins its neighbour. */
function governedBy(phrase: DatePhrase, phrases: readonly DatePhrase[], dated: readonly Judged[]): Judged[] {
  const position = ({ claim }: Judged) => claim.to;
  const first = phrases[0]!;
  const leads = dated.every((judged) => position(judged) > first.from.at);
  const own = dated.filter((judged) =>
    leads
      ? phrases.findLast(({ from }) => from.at < position(judged)) === phrase
      : phrases.find(({ from }) => from.at > position(judged)) === phrase,
  );
  if (own.length > 0) return own;
  const nearest =
    dated.findLast((judged) => position(judged) < phrase.from.at) ??
    dated.find((judged) => position(judged) > phrase.from.at);
  return nearest ? [nearest] : [];
}

/** Every claim on the day; the hour, if one is named, of one of them. */
function fitsAll(phrase: DatePhrase, governed: readonly Judged[], period: readonly string[]): boolean {
  const day = { ...phrase, from: { ...phrase.from, times: [], dayparts: [] } };
  return (
    governed.every(({ facts }) => fits(day, facts, period)) && governed.some(({ facts }) => fits(phrase, facts, period))
  );
}

function fits({ from, until }: DatePhrase, facts: readonly Fact[], period: readonly string[]): boolean {
  if (!until) return facts.some((fact) => fitsPoint(whenOf(fact)!, isEvent(fact), from, period));
  const days = new Set(facts.flatMap((fact) => daysBetween(whenOf(fact)!.span.from, whenOf(fact)!.span.until)));
  const starts = [...days].filter((date) => isDay(date, from, period));
  const ends = [...days].filter((date) => isDay(date, until, period));
  if (
    starts.some((start) => ends.some((end) => start <= end && daysBetween(start, end).every((date) => days.has(date))))
  )
    return true;
  const range = rangeDays({ from, until }, period);
  return facts.some(
    (fact) => fact.type !== 'transit' && whenOf(fact)!.moments.some(({ date }) => range.includes(date)),
  );
}

function isEvent(fact: Fact): boolean {
  return fact.type === 'transit' || fact.type === 'ingress' || fact.type === 'station' || fact.type === 'return';
}

function rangeDays({ from, until }: { from: DatePoint; until: DatePoint }, period: readonly string[]): string[] {
  const start = period.find((date) => isDay(date, from, period));
  const end = period.findLast((date) => isDay(date, until, period));
  return start && end ? daysBetween(start, end) : [];
}

/** A date about which nothing is claimed: it must be one of the period, or one the sentence before spoke of. */
function isPlain(
  { from, until }: DatePhrase,
  before: readonly Judged[],
  all: ReadonlySet<string>,
  period: readonly string[],
  claims: boolean,
): boolean {
  if (all.size === 0)
    return (
      !from.dates && !(claims && (from.times.some(({ toleranceMin }) => toleranceMin < 15) || from.weekdays !== null))
    );
  const days = period.length > 0 ? period : [...all];
  const known = [from, ...(until ? [until] : [])].every((point) => days.some((date) => isDay(date, point, period)));
  if (!known) return false;
  const isExact = from.times.some(({ toleranceMin }) => toleranceMin < 15);
  return (
    !isExact ||
    before.some(({ facts }) => facts.some((fact) => whenOf(fact)?.moments.some(({ minute }) => isTime(minute, from))))
  );
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
