import { describe, expect, test } from '@jest/globals';
import type { Houses } from '../src/chart.ts';
import { houseOf } from '../src/houses.ts';
import { type Birth, computeNatalChart } from '../src/natal-chart.ts';
import { angularDifferenceDeg, zodiacPoint } from '../src/zodiac.ts';

const cusps = [350, 20, 45, 70, 100, 130, 170, 200, 225, 250, 280, 310].map(zodiacPoint);
const uneven: Houses = { system: 'placidus', cusps, placidusUndefined: false };

const reykjavik: Birth = {
  date: '1988-06-21',
  time: '03:00',
  latitudeDeg: 64.1466,
  longitudeDeg: -21.9426,
  timeZone: 'UTC',
};

describe('houseOf', () => {
  test.each([
    [350, 1],
    [359.9, 1],
    [0, 1],
    [19.999, 1],
    [20, 2],
    [169.999, 6],
    [170, 7],
    [309.999, 11],
    [349.999, 12],
  ])('%d degrees are in house %d', (longitudeDeg, house) => {
    expect(houseOf(longitudeDeg, uneven)).toBe(house);
  });
});

describe('Placidus', () => {
  test.each([0, 23.4, 45, 60, 64.1, 66, 66.5, -66.5, -34])(
    'at latitude %d the cusps run once around, opposite each other, through the angles',
    (latitudeDeg) => {
      for (let hour = 0; hour < 24; hour += 3) {
        const time = `${String(hour).padStart(2, '0')}:00`;
        const { houses, angles } = computeNatalChart({ ...reykjavik, latitudeDeg, time });
        const longitudesDeg = houses!.cusps.map(({ longitudeDeg }) => longitudeDeg);
        const widthsDeg = longitudesDeg.map((cusp, index) => (longitudesDeg[(index + 1) % 12]! - cusp + 360) % 360);
        expect(Math.min(...widthsDeg)).toBeGreaterThan(0);
        expect(widthsDeg.reduce((sum, width) => sum + width)).toBeCloseTo(360);
        for (const index of [0, 1, 2, 3, 4, 5]) {
          const across = angularDifferenceDeg(longitudesDeg[index]!, longitudesDeg[index + 6]!);
          expect(Math.abs(across)).toBeCloseTo(180);
        }
        expect(longitudesDeg[0]).toBe(angles!.ascendant.longitudeDeg);
        expect(longitudesDeg[9]).toBeCloseTo(angles!.midheaven.longitudeDeg);
      }
    },
  );

  test('is undefined within the polar circles, and whole signs are used', () => {
    const { houses, angles, placements } = computeNatalChart({ ...reykjavik, latitudeDeg: 69.65 });
    expect(houses).toMatchObject({ system: 'whole_sign', placidusUndefined: true });
    expect(houses!.cusps[0]).toEqual({ ...zodiacPoint(houses!.cusps[0]!.longitudeDeg), sign: angles!.ascendant.sign });
    expect(houses!.cusps.every(({ degreeInSign }) => degreeInSign === 0)).toBe(true);
    expect(placements.every(({ house }) => house !== null)).toBe(true);
  });
});
