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

/** Reads a 24-hour birth time, `HH:MM` or `HH:MM:SS`, to the minute; birth records carry no seconds, so they are dropped. */
export function parseBirthTime(text: string): ParsedBirthTime {
  if (!/^\d{2}:\d{2}(:\d{2})?$/.test(text)) return { ok: false, reason: 'malformed' };
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  if (hours > 23 || minutes > 59 || seconds > 59) return { ok: false, reason: 'not_a_time' };
  return { ok: true, time: text.slice(0, 5) };
}

function isCalendarDate(text: string): boolean {
  try {
    Temporal.PlainDate.from(text);
    return true;
  } catch {
    return false;
  }
}
