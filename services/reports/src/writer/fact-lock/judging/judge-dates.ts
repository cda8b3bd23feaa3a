import type { Fact } from '../fact.ts';
import type { DatePhrase, DatePoint } from '../reading/date-points.ts';
import { daysBetween } from './calendar-days.ts';
import { daysOf, fitsPoint, isDay, isTime } from './days.ts';
import { isDated, isEvent, type Judged, lasts, strictest } from './judged.ts';
import type { Knowledge } from './knowledge.ts';
import { stayOf, whenOf } from './when-of.ts';

const saturday = 6;
/** What is further from a day is not told by it. */
const nearMs = 10 * 86_400_000;

/** The phrases of time in a sentence that fit nothing it says; `before` is what the sentence before said. */
export function strayDates(
  phrases: readonly DatePhrase[],
  judged: readonly Judged[],
  before: readonly Judged[],
  known: Knowledge,
): DatePhrase[] {
  const { period } = known;
  const dated = judged.filter(({ facts }) => isDated(facts));
  const claims = judged.some(({ claim }) => claim.options.some(({ is }) => is !== 'known'));
  const anchored = phrases.map((phrase, index) =>
    phrase.from.offset === null
      ? phrase
      : anchoredTo(datesBefore(phrase, phrases.slice(0, index), dated, before, period), phrase),
  );
  return anchored.filter((phrase) => {
    if (phrase.from.offset !== null) return dated.length > 0;
    if (phrase.from.elsewhere) return claims && known.isForecast;
    if (phrase.aside && phrases.length > 1) return !isPlain(phrase, before, known, claims);
    const governed = governedBy(phrase, anchored, dated);
    if (governed.length > 0) return !fitsAll(phrase, governed, period);
    return !isPlain(phrase, before, known, claims);
  });
}

/** The days from which “two days later” counts: those last named, or those of what was last told. */
function datesBefore(
  phrase: DatePhrase,
  phrases: readonly DatePhrase[],
  dated: readonly Judged[],
  before: readonly Judged[],
  period: readonly string[],
): string[] {
  const named = phrases.findLast(namesDay);
  if (named && !named.until) return period.filter((date) => isDay(date, named.from, period));
  const told =
    dated.findLast(({ claim }) => claim.to < phrase.from.at) ?? before.findLast(({ facts }) => isDated(facts));
  return (told?.facts ?? []).flatMap((fact) => whenOf(fact)?.moments.map(({ date }) => date) ?? []);
}

function anchoredTo(anchors: readonly string[], phrase: DatePhrase): DatePhrase {
  if (anchors.length === 0) return phrase;
  const dates = anchors.map((date) => {
    const { year, month, day } = Temporal.PlainDate.from(date).add({ days: phrase.from.offset ?? 0 });
    return { year, month, day };
  });
  return { ...phrase, from: { ...phrase.from, dates, offset: null } };
}

/** “On Monday A and on Tuesday B”, or “A on Monday and B on Tuesday”; a date with nothing of its own joins its neighbour. */
function governedBy(phrase: DatePhrase, phrases: readonly DatePhrase[], dated: readonly Judged[]): Judged[] {
  // “The full Moon on the 24th in Cancer”: the sign goes with the Moon, not with the next date.
  const position = ({ claim }: Judged) => (claim.whole ? claim.from : claim.to);
  const days = phrases.filter(namesDay);
  if (!namesDay(phrase))
    return (
      led(phrase, phrases, dated, position) ??
      nearest(
        phrase,
        dated.filter((judged) => judged.facts.some(isEvent) && isBeside(phrase, judged)),
        position,
      ) ??
      nearest(
        phrase,
        dated.filter(({ facts }) => facts.some(isEvent)),
        position,
      ) ??
      nearest(phrase, dated, position) ??
      []
    );
  // “Retrograde until Wednesday, and direct from then on”
  const ended = phrase.edge === 'until' ? dated.filter((judged) => position(judged) < phrase.from.at) : [];
  if (ended.length > 0 && days.length === 1) return ended.slice(-1);
  if (phrase.edge === 'before' || phrase.edge === 'after') return nearest(phrase, dated, position) ?? [];
  const first = days.find(({ edge }) => edge !== 'before' && edge !== 'after') ?? days[0]!;
  const leads = dated.every((judged) => position(judged) > first.from.at);
  const own = dated.filter((judged) =>
    leads
      ? days.findLast(({ from }) => from.at < position(judged)) === phrase
      : (days.find(({ from }) => from.at > position(judged)) ?? days.at(-1)) === phrase,
  );
  return own.length > 0 ? own : (nearest(phrase, dated, position) ?? []);
}

/** “In the morning A and at night B”: where times lead, each has what follows it. */
function led(
  phrase: DatePhrase,
  phrases: readonly DatePhrase[],
  dated: readonly Judged[],
  position: (judged: Judged) => number,
): Judged[] | undefined {
  const times = phrases.filter((other) => !namesDay(other));
  const events = dated.filter(({ facts }) => facts.some(isEvent));
  if (times.length < 2 || events.some((event) => position(event) < times[0]!.from.at)) return undefined;
  const next = times[times.indexOf(phrase) + 1]?.from.at ?? Number.POSITIVE_INFINITY;
  const own = events.filter((event) => position(event) > phrase.from.at && position(event) < next);
  return own.length > 0 ? own : undefined;
}

function isBeside({ segment: [from, to] }: DatePhrase, { claim }: Judged): boolean {
  return claim.to > from && claim.to < to;
}

function namesDay({ from: { weekdays, dates, stretch, today, elsewhere } }: DatePhrase): boolean {
  // “December has a new Moon on the 9th”: a month names no day.
  return (
    weekdays !== null ||
    dates?.some(({ day, year }) => day !== undefined || year !== undefined) === true ||
    stretch !== null ||
    today ||
    elsewhere
  );
}

function nearest(
  phrase: DatePhrase,
  dated: readonly Judged[],
  position: (judged: Judged) => number,
): Judged[] | undefined {
  const found =
    dated.findLast((judged) => position(judged) < phrase.from.at) ??
    dated.find((judged) => position(judged) > phrase.from.at);
  return found && [found];
}

/** Every claim on the day; the hour, if one is named, of one of them. */
function fitsAll(phrase: DatePhrase, governed: readonly Judged[], period: readonly string[]): boolean {
  const day = { ...phrase, from: { ...phrase.from, times: [], dayparts: [] } };
  // “From the 9th, when the Moon is new”: the day of an event, not where a state begins.
  const of = (wanted: DatePhrase, { claim }: Judged) => (claim.whole ? { ...wanted, edge: null } : wanted);
  const beside = governed.filter((judged) => isBeside(phrase, judged));
  const happening = (beside.length > 0 ? beside : governed).filter(({ facts }) => facts.some(isEvent));
  return (
    governed.every((judged) => fits(of(day, judged), judged.facts, period)) &&
    (happening.length > 0 ? happening : beside.length > 0 ? beside : governed).some((judged) =>
      fits(of(phrase, judged), judged.facts, period),
    )
  );
}

function fits({ from, until, bounds, edge }: DatePhrase, facts: readonly Fact[], period: readonly string[]): boolean {
  // The Moon’s stays are told day by day.
  const isMoon = facts.some((fact) => 'carrier' in fact && fact.carrier === 'moon');
  if (edge === 'before' || edge === 'after') return fitsSide(edge, from, facts, period);
  if (edge === 'over')
    return facts.some((fact) => period.some((date) => isDay(date, from, period) && stayOf(whenOf(fact)!).until < date));
  if (edge && !isMoon && facts.every(lasts)) {
    const spans = facts.flatMap((fact) => {
      const when = whenOf(fact);
      return when ? [stayOf(when)] : [];
    });
    // A planet that turns back comes twice, and each time its transit has its own end.
    if (facts.every(({ type }) => type === 'transit'))
      return spans.some((span) => isDay(edge === 'from' ? span.from : span.until, from, period));
    const day =
      edge === 'from'
        ? spans.map((span) => span.from).toSorted()[0]
        : spans
            .map((span) => span.until)
            .toSorted()
            .at(-1);
    return day !== undefined && isDay(day, from, period);
  }
  if (until && [from, until].every(({ times }) => times.length > 0)) {
    return [from, until].every((point) => facts.some((fact) => happensAt(fact, point, period)));
  }
  if (!until) return strictest(facts).some((fact) => fitsPoint(whenOf(fact)!, isEvent(fact), from, period));
  const transits = facts.filter((fact) => fact.type === 'transit');
  if (bounds && transits.length > 0) {
    return transits.some(({ when }) => {
      const stay = stayOf(when);
      return isDay(stay.from, from, period) && isDay(stay.until, until, period);
    });
  }
  const days = new Set(facts.flatMap((fact) => daysBetween(whenOf(fact)!.span.from, whenOf(fact)!.span.until)));
  const starts = [...days].filter((date) => isDay(date, from, period));
  const ends = [...days].filter((date) => isDay(date, until, period));
  if (
    starts.some((start) => ends.some((end) => start <= end && daysBetween(start, end).every((date) => days.has(date))))
  )
    return true;
  const range = rangeDays({ from, until }, period);
  return facts.some((fact) => !lasts(fact) && whenOf(fact)!.moments.some(({ date }) => range.includes(date)));
}

/** “Before the weekend”: on days that are all on that side of it. */
function fitsSide(
  edge: 'before' | 'after',
  from: DatePoint,
  facts: readonly Fact[],
  period: readonly string[],
): boolean {
  const around = [...period, ...facts.flatMap((fact) => daysOf(fact) ?? [])];
  // A weekend begins on Saturday for what comes before it, though its evening may be Friday’s.
  const isWeekend = from.weekdays?.length === 3 && from.weekdays.includes(saturday);
  const day = isWeekend ? { ...from, weekdays: [saturday, 0] } : from;
  const named = around.filter((date) => isDay(date, day, period)).toSorted();
  // A day outside the period lies after it all, as the 25th does of a week that ends on the 22nd.
  if (named.length === 0) return false;
  const isNear = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) <= nearMs;
  return facts.some((fact) =>
    daysOf(fact)?.some((date) =>
      edge === 'before'
        ? date < named[0]! && isNear(date, named[0]!)
        : date > named.at(-1)! && isNear(date, named.at(-1)!),
    ),
  );
}

function rangeDays({ from, until }: { from: DatePoint; until: DatePoint }, period: readonly string[]): string[] {
  const start = period.find((date) => isDay(date, from, period));
  const end = period.findLast((date) => isDay(date, until, period));
  return start && end ? daysBetween(start, end) : [];
}

/** A date about which nothing is claimed: it must be one of the period, or one the sentence before spoke of. */
function isPlain({ from, until }: DatePhrase, before: readonly Judged[], known: Knowledge, claims: boolean): boolean {
  const { period, days } = known;
  const ends = [from, ...(until ? [until] : [])];
  const isExact = (point: DatePoint) => point.times.some(({ toleranceMin }) => toleranceMin < 15);
  if (days.size === 0) {
    // A month without a day or a year may be a figure of speech, as a Sunday may.
    const isNamed = ends.some((point) => point.dates?.some(({ day, year }) => day || year));
    return !isNamed && !(claims && ends.some((point) => isExact(point) || point.weekdays || point.dates));
  }
  if (ends.every(({ weekdays, dates, times }) => (weekdays?.length ?? 0) > 1 && !dates && times.length === 0))
    return true;
  if (!ends.every((point) => [...days].some((date) => isDay(date, point, period)))) return false;
  const moments = [...before.flatMap(({ facts }) => facts), ...known.facts];
  return ends.every((point) => !isExact(point) || moments.some((fact) => happensAt(fact, point, period)));
}

function happensAt(fact: Fact, point: DatePoint, period: readonly string[]): boolean {
  return whenOf(fact)?.moments.some(({ date, minute }) => isDay(date, point, period) && isTime(minute, point)) ?? false;
}
