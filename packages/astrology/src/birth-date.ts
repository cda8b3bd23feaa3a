export type BirthDateFault = 'malformed' | 'not_a_date' | 'before_1900' | 'in_the_future';
export type ParsedBirthDate = { ok: true; date: string } | { ok: false; reason: BirthDateFault };

export type BirthTimeFault = 'malformed' | 'not_a_time';
export type ParsedBirthTime = { ok: true; time: string } | { ok: false; reason: BirthTimeFault };

/**
 * Reads a birth date written as `YYYY-MM-DD`.
 *
 * @param today the latest date accepted, `YYYY-MM-DD`; the caller decides whose today
 */
export function parseBirthDate(text: string, today: string): ParsedBirthDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { ok: false, reason: 'malformed' };
  if (!isCalendarDate(text)) return { ok: false, reason: 'not_a_date' };
  // ISO dates with four-digit years sort as text.
  if (text < '1900-01-01') return { ok: false, reason: 'before_1900' };
  if (text > today) return { ok: false, reason: 'in_the_future' };
  return { ok: true, date: text };
}

/**
 * Reads a 24-hour birth time, `HH:MM` or `HH:MM:SS`, to the minute; birth records carry no seconds, so they are dropped.
 * An offset may follow, as in `02:30+02:00`: it says which is meant of two passes through a repeated hour.
 */
export function parseBirthTime(text: string): ParsedBirthTime {
  const [, time, offset = ''] = /^(\d{2}:\d{2})(?::\d{2})?([+-]\d{2}:\d{2}(?::\d{2})?)?$/.exec(text) ?? [];
  if (time === undefined) return { ok: false, reason: 'malformed' };
  // Every part of either is at most two digits; the hour alone has another bound than 59.
  const parts = text.split(/[:+-]/).map(Number);
  if (parts[0]! > 23 || parts.some((part) => part > 59)) return { ok: false, reason: 'not_a_time' };
  return { ok: true, time: `${time}${offset}` };
}

/** The time of day of a birth time as it is kept, `HH:MM`, without the offset that settles it. */
export function timeOfDay(birthTime: string): string {
  return birthTime.slice(0, 5);
}

function isCalendarDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
