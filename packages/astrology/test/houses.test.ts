import { describe, expect, test } from '@jest/globals';
import { type Body, Equator, Horizon, MakeTime, Observer } from 'astronomy-engine';
import { bodies, type Houses } from '../src/chart.ts';
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

describe('what stands above the horizon', () => {
  /** As astronomy-engine has it, from the ground: the Moon up to a degree lower than from the centre of the Earth. */
  function altitudesDeg(instantUtc: string, latitudeDeg: number, longitudeDeg: number) {
    const [time, observer] = [MakeTime(new Date(instantUtc)), new Observer(latitudeDeg, longitudeDeg, 0)];
    return bodies.map((body) => {
      const name = `${body.charAt(0).toUpperCase()}${body.slice(1)}` as Body;
      const { ra, dec } = Equator(name, time, observer, true, true);
      return { body, altitudeDeg: Horizon(time, observer, ra, dec).altitude };
    });
  }

  test('is told within the polar circles by the true altitude, also with the midheaven under the horizon', () => {
    const longyearbyen = { latitudeDeg: 78.22, longitudeDeg: 15.65, timeZone: 'Arctic/Longyearbyen' };
    const rothera = { latitudeDeg: -67.57, longitudeDeg: -68.13, timeZone: 'UTC' };
    let unlikeHouses = 0;
    for (const place of [longyearbyen, rothera]) {
      for (const [date, time] of [
        ['1985-06-21', '23:50'],
        ['1985-06-21', '12:00'],
        ['1990-12-21', '02:00'],
        ['2003-03-09', '18:20'],
      ] as const) {
        const { instantUtc, aboveHorizon, placements } = computeNatalChart({ ...place, date, time });
        for (const { body, altitudeDeg } of altitudesDeg(instantUtc, place.latitudeDeg, place.longitudeDeg)) {
          if (Math.abs(altitudeDeg) < 1) continue;
          expect([date, time, body, aboveHorizon!.includes(body)]).toEqual([date, time, body, altitudeDeg > 0]);
          if (placements.find((one) => one.body === body)!.house! >= 7 !== altitudeDeg > 0) unlikeHouses += 1;
        }
      }
    }
    expect(unlikeHouses).toBeGreaterThan(5);
    const midnightSun = computeNatalChart({ ...longyearbyen, date: '1985-06-21', time: '23:50' });
    expect(midnightSun.aboveHorizon).toContain('sun');
    expect(computeNatalChart({ ...longyearbyen, date: '1985-06-21', time: null }).aboveHorizon).toBeNull();
  });

  test('is told by the houses elsewhere', () => {
    const { instantUtc, aboveHorizon, placements } = computeNatalChart(reykjavik);
    expect(aboveHorizon).toBeNull();
    const [sun] = altitudesDeg(instantUtc, reykjavik.latitudeDeg, reykjavik.longitudeDeg);
    expect(placements[0]!.house! >= 7).toBe(sun!.altitudeDeg > 0);
  });
});
