import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aspectAngleDeg } from '../../src/aspects.ts';
import { type Body, bodies, signs } from '../../src/chart.ts';
import { computeForecast } from '../../src/forecast/compute-forecast.ts';
import type { Forecast, TransitTarget } from '../../src/forecast.ts';
import { angularDifferenceDeg } from '../../src/zodiac.ts';
import { swiss, swissPlace } from '../swiss.ts';
import { born1990 } from './natal-charts.ts';

const natal = born1990;
const minutesPerDay = 1440;
const placeToleranceDeg = 0.0015;
const luminaryToleranceMin = 1;
/** The speeds of the Swiss Pluto, unlike its places, waver; it takes half an hour to gain a hundred-thousandth of a degree a day. */
const stationToleranceMin = (body: Body) => (body === 'pluto' ? 40 : 5);
const lunationAngleDeg = { new: 0, first_quarter: 90, full: 180, last_quarter: 270 };

let forecasts: Forecast[];

beforeAll(async () => {
  await swiss.initSwissEph();
  forecasts = ['1903-05-01', '1938-09-15', '1969-07-01', '2000-12-31', '2026-11-01', '2061-03-01', '2097-10-10'].map(
    (start) => computeForecast(natal, { start, days: 90, timeZone: 'UTC' }),
  );
});
afterAll(() => swiss.close());

/** At the instant given, the Swiss body is where it should be; the Sun and the Moon to the minute. */
function expectAt(body: Body, instant: string, longitudeDeg: number) {
  const place = swissPlace(body, instant);
  const missedDeg = Math.abs(angularDifferenceDeg(place.longitudeDeg, longitudeDeg));
  expect(missedDeg).toBeLessThan(placeToleranceDeg);
  if (body !== 'sun' && body !== 'moon') return;
  expect((missedDeg / place.speedDegPerDay) * minutesPerDay).toBeLessThan(luminaryToleranceMin);
}

function natalLongitudeDeg(target: TransitTarget): number {
  if (target === 'ascendant' || target === 'midheaven') return natal.angles![target].longitudeDeg;
  return natal.placements.find(({ body }) => body === target)!.longitudeDeg;
}

describe('against the Swiss Ephemeris, seven quarters from 1903 to 2098', () => {
  test('transits are exact when they say', () => {
    let exact = 0;
    for (const { transiting, natal: target, kind, exactAt, house, sign } of forecasts.flatMap((f) => f.transits)) {
      expect(house).not.toBeNull();
      for (const instant of exactAt) {
        exact += 1;
        const { longitudeDeg } = swissPlace(transiting, instant);
        const sideDeg = Math.sign(angularDifferenceDeg(natalLongitudeDeg(target), longitudeDeg)) * aspectAngleDeg(kind);
        expectAt(transiting, instant, natalLongitudeDeg(target) + sideDeg);
      }
      expect(signs).toContain(sign);
    }
    expect(exact).toBeGreaterThan(1500);
  });

  test('transits begin and end at the orb, also where that lies years beyond the period', () => {
    let beyond = 0;
    for (const { transits, startUtc, endUtc } of forecasts) {
      for (const { transiting, natal: target, kind, activeFrom, activeUntil } of transits) {
        for (const at of [activeFrom, activeUntil]) {
          if (at < startUtc || at > endUtc) beyond += 1;
          const { longitudeDeg } = swissPlace(transiting, at);
          const apartDeg = Math.abs(angularDifferenceDeg(natalLongitudeDeg(target), longitudeDeg));
          const orbDeg = bodies.indexOf(transiting) > 4 ? 1.5 : 1;
          expect(Math.abs(Math.abs(apartDeg - aspectAngleDeg(kind)) - orbDeg)).toBeLessThan(placeToleranceDeg);
        }
      }
    }
    expect(beyond).toBeGreaterThan(50);
  });

  test('ingresses: the body is at the beginning of the sign, or at its end when it goes backwards', () => {
    const backwards = forecasts
      .flatMap((f) => f.ingresses)
      .filter(({ body, sign, at }) => {
        const isBackwards = swissPlace(body, at).speedDegPerDay < 0;
        expectAt(body, at, (signs.indexOf(sign) + (isBackwards ? 1 : 0)) * 30);
        return isBackwards;
      });
    expect(backwards.length).toBeGreaterThan(0);
  });

  test('stations: the body turns within minutes', () => {
    const stations = forecasts.flatMap((f) => f.stations);
    expect(new Set(stations.map(({ body }) => body))).toEqual(new Set(bodies.slice(2)));
    for (const { body, direction, at, point } of stations) {
      const speedAt = (minutes: number) =>
        swissPlace(body, new Date(Date.parse(at) + minutes * 60_000).toISOString()).speedDegPerDay;
      expect(Math.sign(speedAt(stationToleranceMin(body)))).toBe(direction === 'direct' ? 1 : -1);
      expect(Math.sign(speedAt(-stationToleranceMin(body)))).toBe(direction === 'direct' ? -1 : 1);
      expectAt(body, at, point.longitudeDeg);
    }
  });

  test('lunations to the minute', () => {
    for (const { phase, at, point } of forecasts.flatMap((f) => f.lunations)) {
      expectAt('moon', at, point.longitudeDeg);
      expectAt('moon', at, swissPlace('sun', at).longitudeDeg + lunationAngleDeg[phase]);
    }
    expect(Math.min(...forecasts.map(({ lunations }) => lunations.length))).toBe(12);
  });

  test('returns: the body is where it was at birth', () => {
    const returns = forecasts.flatMap((f) => f.returns);
    for (const { body, at } of returns) expectAt(body, at, natalLongitudeDeg(body));
    expect(returns.filter(({ body }) => body === 'moon').length).toBeGreaterThanOrEqual(7 * 3);
  });

  test('the void Moon forms no aspect, and begins with one', () => {
    for (const { from, until, sign, nextSign } of forecasts.flatMap((f) => f.voidOfCourse)) {
      expectAt('moon', until, signs.indexOf(nextSign) * 30);
      expect(signs.indexOf(nextSign)).toBe((signs.indexOf(sign) + 1) % 12);
      const missed = bodies.filter((body) => body !== 'moon').map((body) => turnsSinceAspectDeg(body, from, until));
      expect(Math.min(...missed.map(({ atStartDeg }) => atStartDeg))).toBeLessThan(2 * placeToleranceDeg);
      expect(missed.every(({ passed }) => !passed)).toBe(true);
    }
  });
});

/** How far from an exact aspect to a body the Moon is when a void begins, and whether it passes one before the end. */
function turnsSinceAspectDeg(body: Body, from: string, until: string) {
  const aheadDeg = (instant: string) =>
    (swissPlace('moon', instant).longitudeDeg - swissPlace(body, instant).longitudeDeg + 720) % 360;
  const soonAfter = new Date(Date.parse(from) + 30 * 60_000).toISOString();
  const angles = [0, 60, 90, 120, 180, 240, 270, 300, 360];
  const sector = (deg: number) => angles.findLastIndex((angle) => angle <= deg);
  return {
    atStartDeg: Math.min(...angles.map((angle) => Math.abs(aheadDeg(from) - angle))),
    passed: Date.parse(soonAfter) < Date.parse(until) && sector(aheadDeg(soonAfter)) !== sector(aheadDeg(until)),
  };
}
