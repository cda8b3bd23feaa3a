import { describe, expect, test } from '@jest/globals';
import { aspectAngleDeg } from '../../src/aspects.ts';
import { aspectKinds, bodies } from '../../src/chart.ts';
import { computeForecast } from '../../src/forecast/compute-forecast.ts';
import { isoInstant, utDaysOf } from '../../src/forecast/instants.ts';
import type { Forecast, Transit } from '../../src/forecast.ts';
import { computeNatalChart } from '../../src/natal-chart.ts';
import { angularDifferenceDeg } from '../../src/zodiac.ts';
import { born1990, madrid1990, polar, withoutTime } from './natal-charts.ts';

const november = { start: '2026-11-01', days: 30, timeZone: 'Europe/Madrid' };

describe('the period', () => {
  test.each([
    ['a day', 'Europe/Madrid', '2026-11-21', 1, '2026-11-20T23:00:00Z', '2026-11-21T23:00:00Z'],
    ['a day of 25 hours', 'Europe/Madrid', '2026-10-25', 1, '2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z'],
    ['a day of 23 hours', 'Europe/Madrid', '2027-03-28', 1, '2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z'],
    ['a day without midnight', 'America/Sao_Paulo', '2018-11-04', 1, '2018-11-04T03:00:00Z', '2018-11-05T02:00:00Z'],
    ['a week in Kathmandu', 'Asia/Kathmandu', '2026-01-01', 7, '2025-12-31T18:15:00Z', '2026-01-07T18:15:00Z'],
    ['February of a leap year', 'America/Bogota', '2028-02-01', 29, '2028-02-01T05:00:00Z', '2028-03-01T05:00:00Z'],
  ])('%s', (_, timeZone, start, days, startUtc, endUtc) => {
    const forecast = computeForecast(born1990, { start, days, timeZone });
    expect(forecast).toMatchObject({ start, timeZone, startUtc, endUtc });
    expect(forecast.moonDays).toHaveLength(days);
    expect(forecast.moonDays[0]!.date).toBe(start);
  });

  test('a date that the place skipped is none of its days', () => {
    const apia = { start: '2011-12-01', days: 31, timeZone: 'Pacific/Apia' };
    const dates = computeForecast(born1990, apia).moonDays.map(({ date }) => date);
    expect(dates).toHaveLength(30);
    expect(dates.slice(-3)).toEqual(['2011-12-28', '2011-12-29', '2011-12-31']);
    expect(() => computeForecast(born1990, { ...apia, start: '2011-12-30', days: 1 })).toThrow(
      expect.objectContaining({ name: 'RangeError' }),
    );
  });

  test('what happens in its last second is on its last day', () => {
    const last = isoInstant(utDaysOf(Temporal.Instant.from('2026-11-30T22:59:59.7Z')));
    expect(last).toBe('2026-11-30T22:59:59Z');
    for (let second = 0; second < 1000; second += 1) {
      const instant = Temporal.Instant.from('1987-03-28T22:59:59Z').add({ seconds: second * 1_234_567 });
      expect(isoInstant(utDaysOf(instant))).toBe(instant.toString());
    }
  });

  test('everything lies within it, in the order of time', () => {
    const forecast = computeForecast(born1990, { ...november, days: 366 });
    const { startUtc, endUtc, transits, ingresses, stations, lunations, returns, voidOfCourse } = forecast;
    const lists = [ingresses, stations, lunations, returns].map((list) => list.map(({ at }) => at));
    for (const instants of [...lists, transits.map(({ closestAt }) => closestAt)]) {
      expect(instants).toEqual([...instants].sort());
      expect(instants.every((at) => at >= startUtc && at <= endUtc)).toBe(true);
    }
    for (const { activeFrom, exactAt, closestAt, activeUntil } of transits) {
      const inOrder = [activeFrom, ...exactAt, activeUntil];
      expect(inOrder).toEqual([...inOrder].sort());
      expect(activeFrom < endUtc && activeUntil > startUtc).toBe(true);
      expect(exactAt.every((at) => at >= startUtc && at <= endUtc)).toBe(true);
      expect(exactAt.length === 0 || exactAt.includes(closestAt)).toBe(true);
    }
    expect(voidOfCourse.every(({ from, until }) => from < endUtc && until > startUtc && from < until)).toBe(true);
  });

  test('a month is its days: nothing is lost or doubled at midnight', () => {
    const whole = computeForecast(born1990, november);
    const days = whole.moonDays.map(({ date }) => computeForecast(born1990, { ...november, start: date, days: 1 }));
    for (const list of ['ingresses', 'stations', 'lunations', 'returns'] as const) {
      expect(days.flatMap((day) => day[list].map(({ at }) => at.slice(0, 16)))).toEqual(
        whole[list].map(({ at }) => at.slice(0, 16)),
      );
    }
    const exactMinutes = (transits: typeof whole.transits) =>
      transits.flatMap(({ exactAt }) => exactAt.map((at) => at.slice(0, 15))).sort();
    expect(days.flatMap((day) => exactMinutes(day.transits)).length).toBe(exactMinutes(whole.transits).length);
    expect(days.flatMap(({ moonDays }) => moonDays.map(({ sign }) => sign))).toEqual(
      whole.moonDays.map(({ sign }) => sign),
    );
  });

  test.each([
    ['days', { ...november, days: 0 }],
    ['days', { ...november, days: 1.5 }],
    ['days', { ...november, days: 367 }],
    ['date', { ...november, start: '2026-02-30' }],
    ['zone', { ...november, timeZone: 'Europe/Atlantis' }],
  ])('refuses what is no period: %s', (_, period) => {
    // By name: inside jest, Temporal throws the RangeError of another realm.
    expect(() => computeForecast(born1990, period)).toThrow(expect.objectContaining({ name: 'RangeError' }));
  });
});

describe('transits', () => {
  const { transits } = computeForecast(born1990, november);

  test('are those that charts cast every eight hours show, and no others', () => {
    for (let hours = 4; hours < 30 * 24; hours += 8) {
      const at = new Date(Date.parse('2026-10-31T23:00:00Z') + hours * 3_600_000).toISOString();
      const sky = computeNatalChart({
        date: at.slice(0, 10),
        time: at.slice(11, 16),
        latitudeDeg: 0,
        longitudeDeg: 0,
        timeZone: 'UTC',
      });
      const expected = sky.placements.flatMap((transiting) =>
        born1990.placements.flatMap((natal) =>
          aspectKinds.flatMap((kind) => {
            const slow = bodies.indexOf(transiting.body) > 4;
            const turnDeg = Math.abs(angularDifferenceDeg(natal.longitudeDeg, transiting.longitudeDeg));
            const isActive = Math.abs(turnDeg - aspectAngleDeg(kind)) < (slow ? 1.5 : 1);
            return isActive ? [`${transiting.body} ${kind} ${natal.body}`] : [];
          }),
        ),
      );
      const active = transits
        .filter(({ natal, activeFrom, activeUntil }) => {
          return natal !== 'ascendant' && natal !== 'midheaven' && activeFrom <= at && at < activeUntil;
        })
        .map(({ transiting, kind, natal }) => `${transiting} ${kind} ${natal}`);
      expect(active.sort()).toEqual(expected.sort());
    }
  });

  test('Venus turns between two passages of one transit', () => {
    const venus = transits.find(({ transiting, natal }) => transiting === 'venus' && natal === 'saturn')!;
    expect(venus.kind).toBe('square');
    expect(venus.exactAt.map((at) => at.slice(0, 10))).toEqual(['2026-11-09', '2026-11-18']);
    expect(venus.retrograde).toBe(true);
    expect(venus.house).toBe(4);
  });

  test('Saturn is told from the day it comes within orb to the day it leaves it, weeks from the period', () => {
    const day = computeForecast(born1990, { ...november, start: '2026-06-01', days: 1 });
    expect(day.transits.find(({ natal }) => natal === 'midheaven')).toMatchObject({
      transiting: 'saturn',
      activeFrom: expect.stringMatching(/^2026-05-23/),
      activeUntil: expect.stringMatching(/^2026-07-09/),
    });
  });

  test('a day tells the whole stay of each, as a year around it does', () => {
    const year = computeForecast(born1990, { ...november, start: '2026-05-22', days: 366 });
    const day = computeForecast(born1990, { ...november, start: '2026-11-21', days: 1 });
    const stayOf = ({ transiting, natal, kind, activeFrom, activeUntil }: Transit) =>
      `${transiting} ${kind} ${natal} ${[activeFrom, activeUntil].map((at) => at.slice(0, 15)).join(' ')}`;
    const within = day.transits.filter((one) => one.activeFrom > year.startUtc && one.activeUntil < year.endUtc);
    expect(within.length).toBeGreaterThan(10);
    expect(within.some(({ transiting }) => transiting === 'saturn')).toBe(true);
    expect(year.transits.map(stayOf)).toEqual(expect.arrayContaining(within.map(stayOf)));
  });

  test('one that is not exact says how close it comes, and when', () => {
    const pluto = transits.find(({ transiting, natal }) => transiting === 'pluto' && natal === 'mars')!;
    expect(pluto.exactAt).toEqual([]);
    expect(pluto.closestAt).toBe('2026-10-31T23:00:00Z');
    expect(pluto.closestOrbDeg).toBeCloseTo(0.98, 2);
  });
});

describe('charts with less to touch', () => {
  test('unknown time: no houses, no angles, neither transits to the Moon nor its return', () => {
    const { transits, lunations, moonDays, returns, voidOfCourse } = computeForecast(withoutTime, november);
    expect([...transits, ...lunations, ...moonDays].every(({ house }) => house === null)).toBe(true);
    expect(transits.some(({ natal }) => natal === 'moon' || natal === 'ascendant' || natal === 'midheaven')).toBe(
      false,
    );
    expect(transits.some(({ transiting }) => transiting === 'moon')).toBe(true);
    expect(returns.some(({ body }) => body === 'moon')).toBe(false);
    expect(voidOfCourse.length).toBeGreaterThan(10);
  });

  describe('unknown time: only what holds at every hour is told', () => {
    const dayOf = (instant: string) =>
      Temporal.Instant.from(instant).toZonedDateTimeISO(november.timeZone).toPlainDate().toString();
    const told = computeForecast(withoutTime, november);
    const hours = ['00:00', '06:00', '18:00', '23:59'].map((time) =>
      computeForecast(computeNatalChart({ ...madrid1990, time }), november),
    );
    const sameAs = (one: Transit, { transits }: Forecast) =>
      transits.filter(
        ({ transiting, natal, kind, activeFrom, activeUntil }) =>
          transiting === one.transiting &&
          natal === one.natal &&
          kind === one.kind &&
          activeFrom < one.activeUntil &&
          activeUntil > one.activeFrom,
      );

    test('every transit is one', () => {
      expect(told.transits.length).toBeGreaterThan(60);
      for (const transit of told.transits) {
        for (const hour of hours) expect(sameAs(transit, hour)).not.toEqual([]);
      }
    });

    test('it is exact only on a day that the hour does not change', () => {
      const exact = told.transits.filter(({ exactAt }) => exactAt.length > 0);
      expect(exact.length).toBeGreaterThan(20);
      for (const transit of exact) {
        for (const hour of hours) {
          const days = sameAs(transit, hour).flatMap(({ exactAt }) => exactAt.map(dayOf));
          expect(days).toEqual(expect.arrayContaining(transit.exactAt.map(dayOf)));
        }
      }
    });

    test('so too where the Moon passes for the second time in a month', () => {
      const period = { start: '2025-07-01', days: 30, timeZone: 'America/Los_Angeles' };
      const birth = { ...madrid1990, date: '1969-11-23' };
      const sextiles = (time: string | null) =>
        computeForecast(computeNatalChart({ ...birth, time }), period)
          .transits.filter(
            ({ transiting, natal, kind }) => transiting === 'moon' && natal === 'sun' && kind === 'sextile',
          )
          .at(-1)!.exactAt;
      // An hour before midnight in Los Angeles for the first hour of the birth day, and after it for the last.
      expect([sextiles('00:00'), sextiles('23:59')]).toEqual([
        [expect.stringMatching(/^2025-07-29T06:39/)],
        [expect.stringMatching(/^2025-07-29T08:3/)],
      ]);
      expect(sextiles(null)).toEqual([]);
    });

    test('of its stay what all hours share is certain, and what none has is left out', () => {
      const stays = told.transits.filter(({ certain }) => certain);
      expect(stays.length).toBeGreaterThan(40);
      for (const transit of stays) {
        for (const hour of hours) {
          const around = sameAs(transit, hour).some(
            ({ activeFrom, activeUntil }) =>
              activeFrom <= transit.certain!.from &&
              transit.certain!.until <= activeUntil &&
              transit.activeFrom <= activeFrom &&
              activeUntil <= transit.activeUntil,
          );
          expect([transit.transiting, transit.natal, transit.kind, around]).toContain(true);
        }
      }
    });

    test('one that is said to come near is exact at no hour, and where it is then no hour changes', () => {
      for (const transit of told.transits) {
        for (const same of hours.flatMap((hour) => sameAs(transit, hour))) {
          if (transit.closestOrbDeg > 0) expect(same.exactAt).toEqual([]);
          if (transit.sign && transit.exactAt.length + transit.closestOrbDeg > 0) expect(same.sign).toBe(transit.sign);
        }
      }
    });

    test('a return is told where every hour has it, and its day where every hour has it that day', () => {
      const told = ['1990-11-01', '1990-11-14', '1990-12-01'].map((date) => {
        const [unknown, ...hours] = [null, '00:00', '12:00', '23:59'].map(
          (time) => computeForecast(computeNatalChart({ ...madrid1990, date, time }), november).returns,
        );
        for (const { body, at, dayKnown } of unknown!) {
          for (const hour of hours) {
            const days = hour.filter((one) => one.body === body).map((one) => dayOf(one.at));
            expect(days).not.toEqual([]);
            if (dayKnown) expect(days).toContain(dayOf(at));
          }
        }
        return unknown!.map(({ body, dayKnown }) => `${body} ${dayKnown}`);
      });
      // Without the first and the last hour the Sun's return of the first and the last would be in November too.
      expect(told).toEqual([['mercury false', 'mercury false'], ['sun false'], []]);
    });
  });

  test.each([
    ['a known', '14:35'],
    ['an unknown', null],
  ])('nothing returns at the birth itself: %s hour', (_, time) => {
    const born = computeNatalChart({ ...madrid1990, date: '2026-11-11', time });
    const { returns } = computeForecast(born, november);
    expect(returns.filter(({ at }) => at < '2026-11-13')).toEqual([]);
    expect(computeForecast(born, { ...november, start: '2027-11-01' }).returns).toContainEqual(
      expect.objectContaining({ body: 'sun', at: expect.stringMatching(/^2027-11-1[12]/) }),
    );
  });

  test('polar birth: whole-sign houses', () => {
    const { transits } = computeForecast(polar, november);
    expect(transits.every(({ house }) => house !== null)).toBe(true);
    expect(transits.some(({ natal }) => natal === 'ascendant')).toBe(true);
  });
});
