/** Which of the two passes through a repeated local hour is meant: 0 the first, 1 the second (as in PEP 495). */
export type Fold = 0 | 1;

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
 * The instant at which the clocks of a zone showed a local time.
 *
 * The zone history is the one compiled into Node, which merges zones that agree since 1970: for some 65 of them an
 * instant before 1970 can be wrong by the difference to the zone they were merged into, usually up to an hour.
 *
 * @param date civil date, `YYYY-MM-DD`
 * @param time civil time, `HH:MM`
 * @param timeZone IANA name, such as `Europe/Madrid`
 * @param fold settles an ambiguous time; ignored for any other
 * @throws UnresolvedLocalTimeError when the time is ambiguous and no fold is given, or never existed
 * @throws RangeError when the date, the time or the zone is not one
 */
export function instantOfLocalTime(date: string, time: string, timeZone: string, fold?: Fold): Temporal.Instant {
  const local = Temporal.PlainDateTime.from(`${date}T${time}`);
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochNanoseconds === later.epochNanoseconds) return earlier.toInstant();

  if (!earlier.toPlainDateTime().equals(local)) {
    // In a gap the two readings lie around it, each at the other side's offset.
    throw new UnresolvedLocalTimeError(`${date} ${time}`, timeZone, 'nonexistent', [earlier.offset, later.offset]);
  }
  if (fold === undefined) {
    throw new UnresolvedLocalTimeError(`${date} ${time}`, timeZone, 'ambiguous', [earlier.offset, later.offset]);
  }
  return (fold === 0 ? earlier : later).toInstant();
}

/**
 * Local noon of a date, the instant a chart without a birth time is cast for. Noon is an assumption already, so a
 * clock change at noon is resolved the usual way rather than refused; the zone data is that of {@link instantOfLocalTime}.
 */
export function instantOfLocalNoon(date: string, timeZone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(`${date}T12:00`).toZonedDateTime(timeZone).toInstant();
}
