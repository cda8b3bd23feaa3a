import { timeOfDay } from './birth-date.ts';
import { type ClockPlace, changesBetween, offsetAt } from './zone-history/zone-offsets.ts';

/**
 * A local time that the zone's clocks showed twice (`ambiguous`: they were set back) or never (`nonexistent`: they
 * were set forward). Choosing for the customer would move the ascendant by some fifteen degrees.
 */
export class UnresolvedLocalTimeError extends Error {
  override readonly name = 'UnresolvedLocalTimeError';
  readonly reason: 'ambiguous' | 'nonexistent';
  /** The UTC offsets in force before and after the change, in that order, such as `['+02:00', '+01:00']`. */
  readonly candidateOffsets: readonly [string, string];

  constructor(
    localTime: string,
    timeZone: string,
    reason: UnresolvedLocalTimeError['reason'],
    offsets: [string, string],
  ) {
    super(`${localTime} in ${timeZone} is ${reason}: the offset changes from ${offsets[0]} to ${offsets[1]}`);
    this.reason = reason;
    this.candidateOffsets = offsets;
  }
}

/**
 * The instant at which the clocks of a place showed a local time.
 *
 * The zones' history is the full one of the IANA database, also before 1970, where Node merges zones that agree since, and that of
 * the place's `pastZone` where it has one. What the database does not know stays unknown: it has one clock for most of a country,
 * though before 1970 towns chose their own summer time in North America and what is in one state now was in two, as Lviv was not in Kyiv's.
 * Before standard time the clock is that of the place itself: local mean time, four minutes to the degree.
 *
 * @param date civil date, `YYYY-MM-DD`
 * @param time civil time, `HH:MM`; an offset that follows, as in `02:30+02:00`, settles an ambiguous time, and is ignored
 *   for any other
 * @throws UnresolvedLocalTimeError when the time is ambiguous and no offset that was in force follows, or never existed
 * @throws RangeError when the date, the time or the zone is not one
 * @see https://www.iana.org/time-zones
 */
export function instantOfLocalTime(date: string, time: string, place: ClockPlace): Temporal.Instant {
  const clock = timeOfDay(time);
  const { readings, offsets } = readingsOf(`${date}T${clock}`, place);
  const fault = (reason: UnresolvedLocalTimeError['reason']) =>
    new UnresolvedLocalTimeError(`${date} ${clock}`, place.timeZone, reason, [
      written(offsets[0]!),
      written(offsets.at(-1)!),
    ]);
  if (readings.length === 0) throw fault('nonexistent');
  const meant = readings.length === 1 ? readings[0] : readings.find(({ offset }) => clock + written(offset) === time);
  if (!meant) throw fault('ambiguous');
  return fromSeconds(meant.instant);
}

/**
 * Local noon of a date, the instant a chart without a birth time is cast for. Noon is an assumption already, so a
 * clock change at noon is resolved the usual way rather than refused; the zone data is that of {@link instantOfLocalTime}.
 */
export function instantOfLocalNoon(date: string, place: ClockPlace): Temporal.Instant {
  const { readings, offsets, localSeconds } = readingsOf(`${date}T12:00`, place);
  // A time that was skipped is read by the clock from before the change.
  return fromSeconds(readings[0]?.instant ?? localSeconds - offsets[0]!);
}

/**
 * A date by the clocks of a place, from its first instant to its last. Where clocks were changed at midnight it begins
 * with the first instant they showed, and where they showed its last hour twice it ends with the second. One that a
 * place skipped is the day around what would have been its noon.
 */
export function instantsOfLocalDay(
  date: string,
  place: ClockPlace,
): { from: Temporal.Instant; until: Temporal.Instant } {
  const next = Temporal.PlainDate.from(date).add({ days: 1 }).toString();
  const [first, last] = [date, next].map((day) => readingsOf(`${day}T00:00`, place)) as [Readings, Readings];
  const from = fromSeconds(first.readings[0]?.instant ?? first.localSeconds - first.offsets[0]!);
  const until = fromSeconds(last.readings.at(-1)?.instant ?? last.localSeconds - last.offsets[0]!);
  if (until.epochMilliseconds > from.epochMilliseconds) return { from, until };
  const noon = instantOfLocalNoon(date, place);
  return { from: noon.subtract({ hours: 12 }), until: noon.add({ hours: 12 }) };
}

type Readings = ReturnType<typeof readingsOf>;

/** No clock was ever put on or back by more. */
const widestChangeSeconds = 26 * 3600;

/** Every way to read a local time, with the offset then in force, the earliest first; and the offsets in force around it, in the order of time. */
function readingsOf(local: string, place: ClockPlace) {
  const localSeconds = Temporal.PlainDateTime.from(local).toZonedDateTime('UTC').epochMilliseconds / 1000;
  const from = localSeconds - widestChangeSeconds;
  const until = localSeconds + widestChangeSeconds;
  const offsets = [offsetAt(from, place), ...changesBetween(from, until, place).map((at) => offsetAt(at, place))];
  const readings = [...new Set(offsets)]
    .map((offset) => ({ instant: localSeconds - offset, offset }))
    .filter(({ instant, offset }) => offsetAt(instant, place) === offset)
    .sort((one, other) => one.instant - other.instant);
  return { readings, offsets, localSeconds };
}

function fromSeconds(seconds: number): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(seconds * 1000);
}

/** `+02:00`, and `-00:14:44` where it takes seconds. */
function written(offsetSeconds: number): string {
  const parts = [Math.floor(Math.abs(offsetSeconds) / 3600), Math.floor(Math.abs(offsetSeconds) / 60) % 60];
  const seconds = Math.abs(offsetSeconds) % 60;
  const digits = [...parts, ...(seconds === 0 ? [] : [seconds])].map((part) => String(part).padStart(2, '0'));
  return `${offsetSeconds < 0 ? '-' : '+'}${digits.join(':')}`;
}
