import { describe, expect, test } from '@jest/globals';
import { angularDifferenceDeg, elementOf, normalizeDeg, wholeSignHouse, zodiacPoint } from '../src/zodiac.ts';

describe('normalizeDeg', () => {
  test.each([
    [0, 0],
    [360, 0],
    [-30, 330],
    [725, 5],
    [-360, 0],
    [-1e-15, 0],
  ])('%d becomes %d', (angleDeg, expected) => {
    expect(normalizeDeg(angleDeg)).toBeCloseTo(expected, 12);
    expect(normalizeDeg(angleDeg)).toBeLessThan(360);
  });
});

describe('zodiacPoint', () => {
  test.each([
    [0, 'aries', 0],
    [29.999_999, 'aries', 29.999_999],
    [30, 'taurus', 0],
    [359.5, 'pisces', 29.5],
    [360, 'aries', 0],
    [-0.5, 'pisces', 29.5],
  ] as const)('%d is in %s', (longitudeDeg, sign, degreeInSign) => {
    const point = zodiacPoint(longitudeDeg);
    expect(point.sign).toBe(sign);
    expect(point.degreeInSign).toBeCloseTo(degreeInSign, 9);
  });
});

test('the angular difference takes the short way across Aries', () => {
  expect(angularDifferenceDeg(359, 1)).toBeCloseTo(2);
  expect(angularDifferenceDeg(1, 359)).toBeCloseTo(-2);
});

test('elements follow the signs in fours', () => {
  expect([elementOf('aries'), elementOf('virgo'), elementOf('aquarius'), elementOf('pisces')]).toEqual([
    'fire',
    'earth',
    'air',
    'water',
  ]);
});

test('whole-sign houses count from the sign of the ascendant', () => {
  expect(wholeSignHouse('scorpio', 'scorpio')).toBe(1);
  expect(wholeSignHouse('sagittarius', 'scorpio')).toBe(2);
  expect(wholeSignHouse('libra', 'scorpio')).toBe(12);
});
