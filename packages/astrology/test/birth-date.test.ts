import { describe, expect, test } from '@jest/globals';
import { parseBirthDate, parseBirthTime } from '../src/birth-date.ts';

const today = '2026-03-01';

describe('parseBirthDate', () => {
  test.each(['1900-01-01', '1988-02-29', '2000-02-29', '2026-02-28', today])('accepts %s', (text) => {
    expect(parseBirthDate(text, today)).toEqual({ ok: true, date: text });
  });

  test.each([
    ['', 'malformed'],
    ['30/12/1990', 'malformed'],
    ['1990-1-5', 'malformed'],
    [' 1990-01-05', 'malformed'],
    ['1990-01-05T00:00', 'malformed'],
    ['1990-01-05\n', 'malformed'],
    ['+01990-01-05', 'malformed'],
    ['１９９０-01-05', 'malformed'],
    ['1990-02-30', 'not_a_date'],
    ['1900-02-29', 'not_a_date'],
    ['1990-13-01', 'not_a_date'],
    ['1990-00-10', 'not_a_date'],
    ['1990-06-00', 'not_a_date'],
    ['1899-12-31', 'before_1900'],
    ['0001-01-01', 'before_1900'],
    ['2026-03-02', 'in_the_future'],
    ['9999-12-31', 'in_the_future'],
  ] as const)('refuses %j as %s', (text, reason) => {
    expect(parseBirthDate(text, today)).toEqual({ ok: false, reason });
  });
});

describe('parseBirthTime', () => {
  test.each([
    ['00:00', '00:00'],
    ['23:59', '23:59'],
    ['07:05:59', '07:05'],
    ['02:30+02:00', '02:30+02:00'],
    ['02:30:00-00:14:44', '02:30-00:14:44'],
  ])('accepts %s', (text, time) => {
    expect(parseBirthTime(text)).toEqual({ ok: true, time });
  });

  test.each([
    ['', 'malformed'],
    ['7:05', 'malformed'],
    ['07:05 pm', 'malformed'],
    ['0705', 'malformed'],
    ['07:05:09.5', 'malformed'],
    ['24:00', 'not_a_time'],
    ['12:60', 'not_a_time'],
    ['12:00:60', 'not_a_time'],
    ['12:00+2', 'malformed'],
    ['12:00+02:60', 'not_a_time'],
  ] as const)('refuses %j as %s', (text, reason) => {
    expect(parseBirthTime(text)).toEqual({ ok: false, reason });
  });
});
