import { expect, test } from '@jest/globals';
import { daysOfPeriod } from '../../src/report/period.ts';

test.each([
  ['daily', '2026-11-21', '2026-11-21', 1],
  ['weekly', '2026-W47', '2026-11-16', 7],
  ['weekly', '2026-W53', '2026-12-28', 7],
  ['weekly', '2025-W01', '2024-12-30', 7],
  ['weekly', '2027-W01', '2027-01-04', 7],
  ['monthly', '2026-11', '2026-11-01', 30],
  ['monthly', '2028-02', '2028-02-01', 29],
] as const)('%s %s begins on %s and has %s days', (kind, period, start, days) => {
  expect(daysOfPeriod(kind, period, 'Europe/Madrid')).toEqual({ start, days });
});

test('a day that its zone skipped is the one that came instead', () => {
  expect(daysOfPeriod('daily', '2011-12-30', 'Pacific/Apia')).toEqual({ start: '2011-12-31', days: 1 });
});

test.each([
  ['daily', '2026-02-29'],
  ['weekly', '2027-W53'],
  ['weekly', '2026-W00'],
  ['monthly', '2026-13'],
] as const)('there is no %s %s', (kind, period) => {
  expect(() => daysOfPeriod(kind, period, 'Europe/Madrid')).toThrow(expect.objectContaining({ name: 'RangeError' }));
});

test.each([
  ['daily', '9999-12-31'],
  ['weekly', '9999-W52'],
  ['monthly', '0001-01'],
] as const)('forecasts do not reach %s %s', (kind, period) => {
  expect(() => daysOfPeriod(kind, period, 'Europe/Madrid')).toThrow(expect.objectContaining({ name: 'RangeError' }));
});
