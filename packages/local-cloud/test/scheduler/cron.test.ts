import { describe, expect, test } from '@jest/globals';
import { nextSlot } from '../../src/scheduler/cron.ts';

function slots(schedule: string, timeZone: string, from: string, count: number): string[] {
  let at = new Date(from);
  return Array.from({ length: count }, () => {
    at = nextSlot(schedule, timeZone, at);
    return at.toISOString().slice(0, 16);
  });
}

describe('nextSlot', () => {
  test('takes the time zone into account', () => {
    expect(slots('0 9 * * *', 'Europe/Madrid', '2026-01-01T12:00:00Z', 1)).toEqual(['2026-01-02T08:00']);
    expect(slots('0 9 * * *', 'America/Argentina/Buenos_Aires', '2026-01-01T00:00:00Z', 1)).toEqual([
      '2026-01-01T12:00',
    ]);
  });

  test('fires once on the day a local time does not exist', () => {
    expect(slots('30 2 * * *', 'Europe/Madrid', '2026-03-28T12:00:00Z', 2)).toEqual([
      '2026-03-29T01:30',
      '2026-03-30T00:30',
    ]);
  });

  test('fires once on the day a local time exists twice', () => {
    expect(slots('30 2 * * *', 'Europe/Madrid', '2026-10-24T12:00:00Z', 2)).toEqual([
      '2026-10-25T00:30',
      '2026-10-26T01:30',
    ]);
  });

  test('fires every hour through both changes of the clock', () => {
    const hourly = (from: string) => slots('0 * * * *', 'Europe/Madrid', from, 5).map((slot) => slot.slice(11, 13));
    expect(hourly('2026-03-28T23:00:00Z')).toEqual(['00', '01', '02', '03', '04']);
    expect(hourly('2026-10-24T23:00:00Z')).toEqual(['00', '01', '02', '03', '04']);
  });

  test('matches the day of the month or of the week when both are given', () => {
    expect(slots('0 9 1 * MON', 'Etc/UTC', '2026-11-24T00:00:00Z', 3)).toEqual([
      '2026-11-30T09:00',
      '2026-12-01T09:00',
      '2026-12-07T09:00',
    ]);
  });

  test('skips months without the day', () => {
    expect(slots('0 0 31 * *', 'Etc/UTC', '2026-01-01T00:00:00Z', 3)).toEqual([
      '2026-01-31T00:00',
      '2026-03-31T00:00',
      '2026-05-31T00:00',
    ]);
  });

  test.each(['* * * * * *', '61 * * * *', 'every 5 minutes', '', '@daily', '0 0 30 2 *'])('refuses %p', (schedule) => {
    expect(() => nextSlot(schedule, 'Etc/UTC', new Date())).toThrow();
  });

  test('refuses an unknown time zone', () => {
    expect(() => nextSlot('* * * * *', 'Mars/Olympus', new Date())).toThrow();
  });
});
