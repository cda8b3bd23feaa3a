import { describe, expect, test } from '@jest/globals';
import { deltaTSec } from '../src/ephemeris/delta-t.ts';

const daysInto = (year: number) => (Date.UTC(year, 0, 1) - Date.UTC(2000, 0, 1, 12)) / 86_400_000;

describe('deltaTSec', () => {
  // The Astronomical Almanac, pages K8 and K9, to 2000; then the IERS.
  test.each([
    [1900, -2.7],
    [1920, 21.2],
    [1950, 29.15],
    [1980, 50.54],
    [2000, 63.83],
    [2010, 66.07],
    [2016, 68.1],
    [2020, 69.36],
    [2024, 69.18],
  ])('in %d was %d s', (year, observedSec) => {
    expect(Math.abs(deltaTSec(daysInto(year)) - observedSec)).toBeLessThan(0.8);
  });

  test('grows slowly until 2100', () => {
    expect(deltaTSec(daysInto(2050))).toBeGreaterThan(72);
    expect(deltaTSec(daysInto(2050))).toBeLessThan(80);
    expect(deltaTSec(daysInto(2100))).toBeLessThan(100);
  });

  test.each([2005, 2016])('does not jump in %d', (year) => {
    const days = daysInto(year);
    for (let day = -5; day < 5; day += 1) {
      expect(Math.abs(deltaTSec(days + day + 1) - deltaTSec(days + day))).toBeLessThan(0.02);
    }
  });
});
