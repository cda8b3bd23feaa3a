import { describe, expect, test } from '@jest/globals';
import { instantOfLocalNoon, instantOfLocalTime, UnresolvedLocalTimeError } from '../src/local-time.ts';

function faultOf(read: () => unknown): UnresolvedLocalTimeError {
  try {
    read();
  } catch (error) {
    if (error instanceof UnresolvedLocalTimeError) return error;
    throw error;
  }
  throw new Error('expected an UnresolvedLocalTimeError');
}

describe('instantOfLocalTime', () => {
  test.each([
    ['winter', '1990-01-15', '12:00', 'Europe/Madrid', '1990-01-15T11:00:00Z'],
    ['summer', '1990-07-15', '12:00', 'Europe/Madrid', '1990-07-15T10:00:00Z'],
    ['west of Greenwich, past midnight in UTC', '1985-12-31', '22:30', 'America/Bogota', '1986-01-01T03:30:00Z'],
    ['a quarter-hour offset', '2001-05-05', '06:00', 'Asia/Kathmandu', '2001-05-05T00:15:00Z'],
    ['local mean time, with seconds', '1907-07-06', '08:30', 'America/Mexico_City', '1907-07-06T15:06:36Z'],
    ['double summer time', '1943-06-01', '12:00', 'Europe/London', '1943-06-01T10:00:00Z'],
  ])('%s', (_, date, time, timeZone, instant) => {
    expect(instantOfLocalTime(date, time, timeZone).toString()).toBe(instant);
  });

  test.each([
    ['an hour', '2024-10-27', '02:30', 'Europe/Madrid', ['+02:00', '+01:00']],
    ['half an hour', '2024-04-07', '01:45', 'Australia/Lord_Howe', ['+11:00', '+10:30']],
  ])('refuses a time inside a repeated %s', (_, date, time, timeZone, offsets) => {
    const fault = faultOf(() => instantOfLocalTime(date, time, timeZone));
    expect(fault.reason).toBe('ambiguous');
    expect(fault.candidateOffsets).toEqual(offsets);
  });

  test('reads a repeated time with its fold', () => {
    const passes = ([0, 1] as const).map((fold) => instantOfLocalTime('2024-10-27', '02:30', 'Europe/Madrid', fold));
    expect(passes.map(String)).toEqual(['2024-10-27T00:30:00Z', '2024-10-27T01:30:00Z']);
  });

  test.each([
    ['an hour', '2024-03-31', '02:30', 'Europe/Madrid', ['+01:00', '+02:00']],
    ['fifteen minutes', '1986-01-01', '00:07', 'Asia/Kathmandu', ['+05:30', '+05:45']],
    ['a day', '2011-12-30', '08:00', 'Pacific/Apia', ['-10:00', '+14:00']],
  ])('refuses a time inside a skipped %s, whatever the fold', (_, date, time, timeZone, offsets) => {
    for (const fold of [undefined, 0, 1] as const) {
      const fault = faultOf(() => instantOfLocalTime(date, time, timeZone, fold));
      expect(fault.reason).toBe('nonexistent');
      expect(fault.candidateOffsets).toEqual(offsets);
    }
  });

  test.each([
    ['2024-03-31', '02:00', 'nonexistent'],
    ['2024-03-31', '02:59', 'nonexistent'],
    ['2024-10-27', '02:00', 'ambiguous'],
    ['2024-10-27', '02:59', 'ambiguous'],
  ])('the change includes %s %s', (date, time, reason) => {
    expect(faultOf(() => instantOfLocalTime(date, time, 'Europe/Madrid')).reason).toBe(reason);
  });

  test.each([
    ['2024-03-31', '01:59', '2024-03-31T00:59:00Z'],
    ['2024-03-31', '03:00', '2024-03-31T01:00:00Z'],
    ['2024-10-27', '01:59', '2024-10-26T23:59:00Z'],
    ['2024-10-27', '03:00', '2024-10-27T02:00:00Z'],
  ])('the change excludes %s %s', (date, time, instant) => {
    expect(instantOfLocalTime(date, time, 'Europe/Madrid').toString()).toBe(instant);
  });

  test.each([
    ['zone', '1990-01-01', '12:00', 'Europe/Atlantis'],
    ['date', '1990-02-30', '12:00', 'Europe/Madrid'],
    ['time', '1990-01-01', '25:00', 'Europe/Madrid'],
  ])('refuses what is not a %s', (_, date, time, timeZone) => {
    // By name: inside jest, Temporal throws the RangeError of another realm.
    expect(() => instantOfLocalTime(date, time, timeZone)).toThrow(expect.objectContaining({ name: 'RangeError' }));
  });
});

test('local noon exists even on a date the zone skipped', () => {
  expect(instantOfLocalNoon('1990-07-15', 'Europe/Madrid').toString()).toBe('1990-07-15T10:00:00Z');
  expect(instantOfLocalNoon('2011-12-30', 'Pacific/Apia').toString()).toBe('2011-12-30T22:00:00Z');
});
