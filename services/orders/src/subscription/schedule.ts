export const frequencies = ['daily', 'weekly', 'monthly'] as const;

/** When a subscription's reports are due, in the customer's own time. */
export interface Schedule {
  kind: (typeof frequencies)[number];
  /** Weekly: 1 is Monday, 7 Sunday. Monthly: the day of the month, or the last one of a month without it. Daily: null. */
  anchorDay?: number | null;
  /** 0 to 23. */
  localHour: number;
  /** IANA name. */
  timeZone: string;
}

/** One report that is due. */
export interface Slot {
  /** Names the slot for ever, whatever happens to clocks: `2026-11-21`, `2026-W47`, `2026-11`. */
  period: string;
  at: Temporal.Instant;
}

/**
 * The first slot of a schedule after an instant. Every slot is computed from the anchor, never from the slot before: the
 * 31st comes back after February. An hour that the clocks skip falls on the moment they go on at, one that they show
 * twice on the first of both, and a day that a zone left out has no slot.
 * @see packages/astrology/src/local-time.ts for the zone data
 */
export function nextSlot(schedule: Schedule, after: Temporal.Instant): Slot {
  const today = after.toZonedDateTimeISO(schedule.timeZone).toPlainDate();
  // One period early: a skipped hour moves a slot, at the end of a day into the next.
  for (let ahead = -1; ; ahead += 1) {
    const slot = slotOf(schedule, today, ahead);
    if (slot && Temporal.Instant.compare(slot.at, after) > 0) return slot;
  }
}

function slotOf({ kind, anchorDay, localHour, timeZone }: Schedule, today: Temporal.PlainDate, ahead: number) {
  const { period, date } = kinds[kind](today, ahead, anchorDay ?? 1);
  const isSkipped = !date.toZonedDateTime(timeZone).toPlainDate().equals(date);
  if (isSkipped && kind === 'daily') return undefined;
  const at = date.toZonedDateTime({ timeZone, plainTime: { hour: localHour } }).toInstant();
  return { period, at };
}

/** The period that lies so many ahead of today's, and the date of its slot. */
const kinds: Record<
  Schedule['kind'],
  (today: Temporal.PlainDate, ahead: number, anchorDay: number) => { period: string; date: Temporal.PlainDate }
> = {
  daily(today, ahead) {
    const date = today.add({ days: ahead });
    return { period: date.toString(), date };
  },
  weekly(today, ahead, anchorDay) {
    const date = today.add({ days: 7 * ahead + anchorDay - today.dayOfWeek });
    return { period: `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`, date };
  },
  monthly(today, ahead, anchorDay) {
    const month = today.toPlainYearMonth().add({ months: ahead });
    // A day that the month lacks is its last.
    return { period: month.toString(), date: month.toPlainDate({ day: anchorDay }) };
  },
};

/** The zone's name with the capitals it is written with; undefined for what is none. */
export function readTimeZone(name: string): string | undefined {
  try {
    // Not Intl: that gives zones the names they had in the nineties, such as Asia/Calcutta.
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name).timeZoneId;
  } catch {
    return undefined;
  }
}
