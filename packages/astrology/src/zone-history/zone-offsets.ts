import { zoneHistories } from '../generated/zone-histories.ts';
import type { Transition } from './tzif.ts';

/** Where a clock hangs. */
export interface ClockPlace {
  /** IANA name, such as `Europe/Madrid`. */
  timeZone: string;
  /**
   * IANA name of the zone whose past its clocks have, where that is not the past of `timeZone`: `Asia/Hanoi` in the north of
   * Vietnam. The database tells such pasts for a few cities and leaves it open how far around each they hold.
   */
  pastZone?: string | null;
  /** Geographic longitude, east positive: what local mean time goes by. */
  longitudeDeg: number;
}

const secondsPerDegree = 240;

const histories = new Map<string, Transition[]>(
  Object.entries(zoneHistories).flatMap(([names, history]) =>
    names.split(' ').map((name): [string, Transition[]] => [name, readHistory(history)]),
  ),
);

function readHistory(text: string): Transition[] {
  return text.split(' ').map((change) => {
    const [at, offset] = change.split(':').map(Number);
    return { at: at!, offset: offset! };
  });
}

/**
 * Seconds east of Greenwich that the clocks of a place showed at an instant, in seconds since 1970. Before a zone's first
 * change there was no standard time: every place had its own mean time, by the date of the date line's present side.
 * @throws RangeError for a zone that is none
 */
export function offsetAt(instant: number, { timeZone, pastZone, longitudeDeg }: ClockPlace): number {
  const past = pastZone ?? timeZone;
  if (instant < firstChange(past)) return Math.round(longitudeDeg * secondsPerDegree);
  const known = instant < knownToNodeFrom(past) ? histories.get(past) : undefined;
  return known?.findLast(({ at }) => at <= instant)?.offset ?? zoned(instant, timeZone).offsetNanoseconds / 1e9;
}

/** The instants between two others at which the clocks of a place were changed, or their history goes over to Node's. */
export function changesBetween(from: number, until: number, { timeZone, pastZone }: ClockPlace): number[] {
  const past = pastZone ?? timeZone;
  const known = (histories.get(past) ?? []).map(({ at }) => at).filter((at) => from < at && at <= until);
  return [...known, ...laterChanges(Math.max(from, knownToNodeFrom(past)), until, timeZone)];
}

function knownToNodeFrom(zone: string): number {
  return histories.get(zone)?.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
}

function laterChanges(from: number, until: number, timeZone: string): number[] {
  const found: number[] = [];
  for (let at = nextChange(from, timeZone); at <= until; at = nextChange(at, timeZone)) found.push(at);
  return found;
}

/** Infinity where the clocks are changed no more. */
function nextChange(after: number, timeZone: string): number {
  const next = zoned(after, timeZone).getTimeZoneTransition('next');
  return next ? next.epochMilliseconds / 1000 : Number.POSITIVE_INFINITY;
}

/** Before any zone there was. */
const beforeZones = Date.UTC(1800, 0) / 1000;
const firstChanges = new Map<string, number>();

/** Minus infinity for a zone that is the same for ever. */
function firstChange(zone: string): number {
  let first = firstChanges.get(zone);
  if (first === undefined) {
    first = histories.get(zone)?.[0]?.at ?? nextChange(beforeZones, zone);
    if (first === Number.POSITIVE_INFINITY) first = Number.NEGATIVE_INFINITY;
    firstChanges.set(zone, first);
  }
  return first;
}

function zoned(instant: number, timeZone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(timeZone);
}
