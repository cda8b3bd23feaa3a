import { describe, expect, test } from '@jest/globals';
import { nextSlot, readTimeZone, type Schedule } from '../../src/subscription/schedule.ts';

const at = (text: string) => Temporal.Instant.from(text);

const madrid = { timeZone: 'Europe/Madrid', localHour: 8 };
const daily: Schedule = { ...madrid, kind: 'daily', anchorDay: null };
const weekly = (anchorDay: number): Schedule => ({ ...madrid, kind: 'weekly', anchorDay });
const monthly = (anchorDay: number): Schedule => ({ ...madrid, kind: 'monthly', anchorDay });

/** So many slots in a row, each after the one before: `2026-11 2026-11-30T07:00:00Z`. */
function slots(schedule: Schedule, after: string, count: number): string[] {
  const found: string[] = [];
  for (let last = at(after); found.length < count; ) {
    const { period, at: next } = nextSlot(schedule, last);
    found.push(`${period} ${next}`);
    last = next;
  }
  return found;
}

describe('an ordinary day', () => {
  test('daily: the hour of today while it lies ahead, of tomorrow once it is there', () => {
    expect(slots(daily, '2026-11-21T06:59:59Z', 1)).toEqual(['2026-11-21 2026-11-21T07:00:00Z']);
    expect(slots(daily, '2026-11-21T07:00:00Z', 1)).toEqual(['2026-11-22 2026-11-22T07:00:00Z']);
    expect(slots(daily, '2026-12-31T07:00:00Z', 1)).toEqual(['2027-01-01 2027-01-01T07:00:00Z']);
  });

  test('daily: today is the zone’s', () => {
    const auckland: Schedule = { ...daily, timeZone: 'Pacific/Auckland' };
    expect(slots(auckland, '2026-11-21T20:00:00Z', 1)).toEqual(['2026-11-23 2026-11-22T19:00:00Z']);
    const honolulu: Schedule = { ...daily, timeZone: 'Pacific/Honolulu', localHour: 23 };
    expect(slots(honolulu, '2026-11-21T08:00:00Z', 1)).toEqual(['2026-11-20 2026-11-21T09:00:00Z']);
  });

  test('weekly: named after the ISO week, also where it belongs to another year', () => {
    expect(slots(weekly(5), '2026-12-24T12:00:00Z', 3)).toEqual([
      '2026-W52 2026-12-25T07:00:00Z',
      '2026-W53 2027-01-01T07:00:00Z',
      '2027-W01 2027-01-08T07:00:00Z',
    ]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7])('weekly: from any day of a week to day %i', (anchorDay) => {
    for (let day = 16; day <= 22; day += 1) {
      const after = at(`2026-11-${day}T12:00:00Z`);
      const next = nextSlot(weekly(anchorDay), after).at;
      expect(next.toZonedDateTimeISO('Europe/Madrid').dayOfWeek).toBe(anchorDay);
      expect(next.since(after).total('days')).toBeGreaterThan(0);
      expect(next.since(after).total('days')).toBeLessThanOrEqual(7);
    }
  });
});

describe('months of all lengths', () => {
  test('the 31st comes back after every short month', () => {
    expect(slots(monthly(31), '2027-12-31T12:00:00Z', 5)).toEqual([
      '2028-01 2028-01-31T07:00:00Z',
      '2028-02 2028-02-29T07:00:00Z',
      '2028-03 2028-03-31T06:00:00Z',
      '2028-04 2028-04-30T06:00:00Z',
      '2028-05 2028-05-31T06:00:00Z',
    ]);
  });

  test('the 29th in a February of 28 days', () => {
    expect(slots(monthly(29), '2027-01-29T12:00:00Z', 2)).toEqual([
      '2027-02 2027-02-28T07:00:00Z',
      '2027-03 2027-03-29T06:00:00Z',
    ]);
  });

  test('the month is the zone’s', () => {
    const kiritimati: Schedule = { kind: 'monthly', anchorDay: 1, localHour: 0, timeZone: 'Pacific/Kiritimati' };
    expect(slots(kiritimati, '2026-10-31T09:59:00Z', 2)).toEqual([
      '2026-11 2026-10-31T10:00:00Z',
      '2026-12 2026-11-30T10:00:00Z',
    ]);
  });
});

describe('clocks that change', () => {
  test('the local hour stays, the hour in UTC does not', () => {
    expect(slots(daily, '2026-03-28T00:00:00Z', 2)).toEqual([
      '2026-03-28 2026-03-28T07:00:00Z',
      '2026-03-29 2026-03-29T06:00:00Z',
    ]);
  });

  test('an hour that is skipped falls on the moment the clocks go on at', () => {
    expect(slots({ ...daily, localHour: 2 }, '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29 2026-03-29T01:00:00Z',
      '2026-03-30 2026-03-30T00:00:00Z',
    ]);
    // Half an hour is skipped: 02:00 is followed by 02:30.
    expect(slots({ ...daily, localHour: 2, timeZone: 'Australia/Lord_Howe' }, '2026-10-03T00:00:00Z', 1)).toEqual([
      '2026-10-04 2026-10-03T15:30:00Z',
    ]);
    // Midnight is skipped.
    expect(slots({ ...daily, localHour: 0, timeZone: 'Africa/Cairo' }, '2026-04-23T12:00:00Z', 1)).toEqual([
      '2026-04-24 2026-04-23T22:00:00Z',
    ]);
  });

  test('an hour that is shown twice has one slot, the first', () => {
    expect(slots({ ...daily, localHour: 2 }, '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25 2026-10-25T00:00:00Z',
      '2026-10-26 2026-10-26T01:00:00Z',
    ]);
    // Asked between both: the day has had its slot.
    expect(slots({ ...daily, localHour: 2 }, '2026-10-25T00:30:00Z', 1)).toEqual(['2026-10-26 2026-10-26T01:00:00Z']);
  });

  test('a day that a zone left out has no daily slot; a week and a month keep theirs', () => {
    const apia = { timeZone: 'Pacific/Apia', localHour: 8 };
    expect(slots({ ...apia, kind: 'daily' }, '2011-12-29T12:00:00Z', 2)).toEqual([
      '2011-12-29 2011-12-29T18:00:00Z',
      '2011-12-31 2011-12-30T18:00:00Z',
    ]);
    expect(slots({ ...apia, kind: 'weekly', anchorDay: 5 }, '2011-12-27T00:00:00Z', 1)).toEqual([
      '2011-W52 2011-12-30T18:00:00Z',
    ]);
    expect(slots({ ...apia, kind: 'monthly', anchorDay: 30 }, '2011-12-27T00:00:00Z', 1)).toEqual([
      '2011-12 2011-12-30T18:00:00Z',
    ]);
  });
});

test.each(['Europe/Madrid', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia', 'Etc/UTC'])(
  'in %s every slot of ten years comes once, in order, within its period',
  (timeZone) => {
    for (const localHour of [0, 2, 23]) {
      const schedules: [Schedule, number][] = [
        [{ kind: 'daily', localHour, timeZone }, 3652],
        [{ kind: 'weekly', anchorDay: 7, localHour, timeZone }, 522],
        [{ kind: 'monthly', anchorDay: 31, localHour, timeZone }, 120],
      ];
      for (const [schedule, count] of schedules) {
        const found = slots(schedule, '2020-01-01T00:00:00Z', count).map((slot) => slot.split(' ') as [string, string]);
        expect(new Set(found.map(([period]) => period)).size).toBe(count);
        expect(found.map(([, instant]) => instant)).toEqual(found.map(([, instant]) => instant).toSorted());
        expect(new Set(found.map(([, instant]) => instant)).size).toBe(count);
        const strangers = found.filter(([period, instant]) => periodOf(schedule, instant) !== period);
        expect(strangers).toEqual([]);
      }
    }
  },
);

/** The period that the clocks on the wall name. */
function periodOf({ kind, timeZone }: Schedule, instant: string): string {
  const date = at(instant).toZonedDateTimeISO(timeZone).toPlainDate();
  if (kind === 'weekly') return `${date.yearOfWeek}-W${String(date.weekOfYear).padStart(2, '0')}`;
  return kind === 'daily' ? date.toString() : date.toString().slice(0, 7);
}

test.each([
  ['Europe/Madrid', 'Europe/Madrid'],
  ['europe/madrid', 'Europe/Madrid'],
  ['asia/kolkata', 'Asia/Kolkata'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
  ['Europe/Atlantis', undefined],
  ['', undefined],
])('the time zone %p reads %p', (name, read) => {
  expect(readTimeZone(name)).toBe(read);
});
