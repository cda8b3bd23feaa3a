import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bodies, type ZodiacPoint } from '../src/chart.ts';
import { computeNatalChart } from '../src/natal-chart.ts';
import { angularDifferenceDeg } from '../src/zodiac.ts';
import { randomSequence } from './random-sequence.ts';
import { julianDay, swiss, swissPlaceOf } from './swiss.ts';

const msPerMinute = 60_000;

interface SampleBirth {
  unixMs: number;
  latitudeDeg: number;
  longitudeDeg: number;
}

function sampleBirths(count: number): SampleBirth[] {
  const random = randomSequence(20_260_301);
  const firstMs = Date.UTC(1900, 0, 1);
  const spanMs = Date.UTC(2101, 0, 1) - firstMs;
  return Array.from({ length: count }, () => ({
    unixMs: Math.floor((firstMs + random() * spanMs) / msPerMinute) * msPerMinute,
    latitudeDeg: random() * 180 - 90,
    longitudeDeg: random() * 360 - 180,
  }));
}

function castChart({ unixMs, latitudeDeg, longitudeDeg }: SampleBirth) {
  const [date = '', time = ''] = new Date(unixMs).toISOString().split('T');
  return computeNatalChart({ date, time: time.slice(0, 5), latitudeDeg, longitudeDeg, timeZone: 'UTC' });
}

function differenceDeg(actualDeg: number, expectedDeg: number): number {
  return Math.abs(angularDifferenceDeg(actualDeg, expectedDeg));
}

beforeAll(() => swiss.initSwissEph());
afterAll(() => swiss.close());

describe('200 random births, 1900 to 2100, anywhere on Earth', () => {
  const births = sampleBirths(200).map((birth) => ({
    ...birth,
    julianDay: julianDay(birth.unixMs),
    chart: castChart(birth),
  }));

  function expectPlace(actual: ZodiacPoint & { speedDegPerDay: number }, swissBody: number, julianDayUt: number) {
    const { longitudeDeg, speedDegPerDay } = swissPlaceOf(swissBody, julianDayUt);
    expect(differenceDeg(actual.longitudeDeg, longitudeDeg)).toBeLessThan(0.01);
    expect(Math.abs(actual.speedDegPerDay - speedDegPerDay)).toBeLessThan(0.005);
  }

  test.each(bodies.map((body, index) => [body, index] as const))('%s', (_, swissBody) => {
    for (const { julianDay, chart } of births) expectPlace(chart.placements[swissBody]!, swissBody, julianDay);
  });

  test('Chiron', () => {
    for (const { julianDay, chart } of births) {
      expectPlace(chart.points.find(({ point }) => point === 'chiron')!, swiss.SE_CHIRON, julianDay);
    }
  });

  test('the mean nodes', () => {
    for (const { julianDay, chart } of births) {
      const [north, south] = chart.points;
      expectPlace(north!, swiss.SE_MEAN_NODE, julianDay);
      expect(differenceDeg(north!.longitudeDeg, south!.longitudeDeg)).toBeCloseTo(180);
    }
  });

  test('ascendant and midheaven, the polar circles included', () => {
    for (const { julianDay, latitudeDeg, longitudeDeg, chart } of births) {
      const { ascmc } = swiss.houses(julianDay, latitudeDeg, longitudeDeg, 'W');
      expect(differenceDeg(chart.angles!.ascendant.longitudeDeg, ascmc[0]!)).toBeLessThan(0.02);
      expect(differenceDeg(chart.angles!.midheaven.longitudeDeg, ascmc[1]!)).toBeLessThan(0.02);
    }
  });

  test('the cusps of the houses: Placidus, or whole signs within the polar circles', () => {
    for (const { julianDay, latitudeDeg, longitudeDeg, chart } of births) {
      const houses = chart.houses!;
      expect(houses.system).toBe(Math.abs(latitudeDeg) < 66.55 ? 'placidus' : 'whole_sign');
      expect(houses.placidusUndefined).toBe(houses.system === 'whole_sign');
      const { cusps } = swiss.houses(julianDay, latitudeDeg, longitudeDeg, houses.system === 'placidus' ? 'P' : 'W');
      for (const [index, cusp] of houses.cusps.entries()) {
        expect(differenceDeg(cusp.longitudeDeg, cusps[index + 1]!)).toBeLessThan(0.02);
      }
    }
  });

  test('the illuminated part of the Moon', () => {
    for (const { julianDay, chart } of births) {
      const [, illuminatedFraction = NaN] = swiss.pheno_ut(julianDay, swiss.SE_MOON, swiss.SEFLG_SWIEPH)!;
      expect(Math.abs(chart.moonPhase.illuminatedFraction - illuminatedFraction)).toBeLessThan(0.004);
    }
  });
});
