import type { UtDays } from './track.ts';

const j2000UnixMs = Date.UTC(2000, 0, 1, 12);
const msPerDay = 86_400_000;
const msPerSec = 1000;

/** ISO 8601 in UTC, to the second. */
export function isoInstant(at: UtDays): string {
  const unixMs = j2000UnixMs + at * msPerDay;
  return Temporal.Instant.fromEpochMilliseconds(Math.round(unixMs / msPerSec) * msPerSec).toString();
}

export function utDaysOf(instant: Temporal.Instant): UtDays {
  return (instant.epochMilliseconds - j2000UnixMs) / msPerDay;
}
