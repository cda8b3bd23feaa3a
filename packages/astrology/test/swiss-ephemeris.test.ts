import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import SwissEph from 'swisseph-wasm';
import { bodies } from '../src/chart.ts';
import { computeNatalChart } from '../src/natal-chart.ts';
import { angularDifferenceDeg } from '../src/zodiac.ts';

// The Swiss Ephemeris with its own data files (1800 to 2399), an implementation independent of astronomy-engine.
// It is GPL software: for tests only, never a dependency of what we ship.
const swiss = new SwissEph();

const unixEpochJulianDay = 2440587.5;
const msPerDay = 86_400_000;
const msPerMinute = 60_000;

interface SampleBirth {
  unixMs: number;
  latitudeDeg: number;
  longitudeDeg: number;
}

/** The same births in every run: a linear congruential generator (Numerical Recipes' constants), uniform in [0, 1). */
function randomSequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
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
    julianDay: birth.unixMs / msPerDay + unixEpochJulianDay,
    chart: castChart(birth),
  }));

  test.each(bodies.map((body, index) => [body, index] as const))('%s', (_, swissBody) => {
    for (const { julianDay, chart } of births) {
      const [longitudeDeg = NaN, , , speedDegPerDay = NaN] = swiss.calc_ut(
        julianDay,
        swissBody,
        swiss.SEFLG_SWIEPH | swiss.SEFLG_SPEED,
      );
      const placement = chart.placements[swissBody]!;
      expect(differenceDeg(placement.longitudeDeg, longitudeDeg)).toBeLessThan(0.01);
      expect(Math.abs(placement.speedDegPerDay - speedDegPerDay)).toBeLessThan(0.005);
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

  test('Chiron', () => {
    for (const { julianDay, chart } of births) {
      const [longitudeDeg = NaN, , , speedDegPerDay = NaN] = swiss.calc_ut(
        julianDay,
        swiss.SE_CHIRON,
        swiss.SEFLG_SWIEPH | swiss.SEFLG_SPEED,
      );
      const chiron = chart.points.find(({ point }) => point === 'chiron')!;
      expect(differenceDeg(chiron.longitudeDeg, longitudeDeg)).toBeLessThan(0.01);
      expect(Math.abs(chiron.speedDegPerDay - speedDegPerDay)).toBeLessThan(0.005);
    }
  });

  test('the mean nodes', () => {
    for (const { julianDay, chart } of births) {
      const [longitudeDeg = NaN, , , speedDegPerDay = NaN] = swiss.calc_ut(
        julianDay,
        swiss.SE_MEAN_NODE,
        swiss.SEFLG_SWIEPH | swiss.SEFLG_SPEED,
      );
      const [north, south] = chart.points;
      expect(differenceDeg(north!.longitudeDeg, longitudeDeg)).toBeLessThan(0.01);
      expect(differenceDeg(south!.longitudeDeg, longitudeDeg + 180)).toBeLessThan(0.01);
      expect(Math.abs(north!.speedDegPerDay - speedDegPerDay)).toBeLessThan(0.005);
    }
  });
});
