import type { UtDays } from './track.ts';

const j2000UnixMs = Date.UTC(2000, 0, 1, 12);
const msPerDay = 86_400_000;
const msPerSec = 1000;

/** ISO 8601 in UTC, in whole seconds passed: rounded up, what happens just before midnight would be on the next day. */
export function isoInstant(at: UtDays): string {
  const unixMs = Math.round(j2000UnixMs + at * msPerDay);
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(unixMs / msPerSec) * msPerSec).toString();
}

export function utDaysOf(instant: Temporal.Instant): UtDays {
  return (instant.epochMilliseconds - j2000UnixMs) / msPerDay;
}
