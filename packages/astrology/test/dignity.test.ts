import { describe, expect, test } from '@jest/globals';
import { bodies, type Dignity, signs } from '../src/chart.ts';
import { dignityOf, rulerOf } from '../src/dignity.ts';

describe('dignityOf', () => {
  test.each([
    ['sun', 'leo', 'domicile'],
    ['sun', 'aries', 'exaltation'],
    ['sun', 'aquarius', 'detriment'],
    ['sun', 'libra', 'fall'],
    ['moon', 'scorpio', 'fall'],
    ['mercury', 'virgo', 'domicile'],
    ['mercury', 'pisces', 'detriment'],
    ['mars', 'scorpio', 'domicile'],
    ['mars', 'taurus', 'detriment'],
    ['saturn', 'aquarius', 'domicile'],
    ['saturn', 'aries', 'fall'],
    ['jupiter', 'capricorn', 'fall'],
    ['pluto', 'taurus', 'detriment'],
    ['neptune', 'cancer', null],
    ['venus', 'gemini', null],
  ] as const)('%s in %s: %s', (body, sign, dignity) => {
    expect(dignityOf(body, sign)).toBe(dignity);
  });

  test('each dignity has its opposite across the zodiac', () => {
    const opposites: Record<Dignity, Dignity> = {
      domicile: 'detriment',
      detriment: 'domicile',
      exaltation: 'fall',
      fall: 'exaltation',
    };
    for (const body of bodies) {
      for (const [index, sign] of signs.entries()) {
        const dignity = dignityOf(body, sign);
        const across = dignityOf(body, signs[(index + 6) % 12]!);
        expect(across).toBe(dignity && opposites[dignity]);
      }
    }
  });
});

test('every sign has one modern ruler, and Venus and Mercury rule two', () => {
  expect(signs.map(rulerOf)).toEqual([
    'mars',
    'venus',
    'mercury',
    'moon',
    'sun',
    'mercury',
    'venus',
    'pluto',
    'jupiter',
    'saturn',
    'uranus',
    'neptune',
  ]);
});
