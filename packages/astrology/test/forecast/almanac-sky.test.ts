import { describe, expect, test } from '@jest/globals';
import { computeForecast } from '../../src/forecast/compute-forecast.ts';
import { born1990 } from './natal-charts.ts';

describe('the sky, as almanacs have it', () => {
  const sky2024 = computeForecast(born1990, { start: '2024-01-01', days: 366, timeZone: 'UTC' });

  test('lunations: the eclipses of 2024', () => {
    const phases = Object.fromEntries(sky2024.lunations.map(({ at, phase }) => [at.slice(0, 16), phase]));
    expect(phases['2024-03-25T07:00']).toBe('full');
    expect(phases['2024-04-08T18:20']).toBe('new');
    expect(phases['2024-10-02T18:49']).toBe('new');
  });

  test('the Sun enters the cardinal signs at equinoxes and solstices', () => {
    const sun = sky2024.ingresses.filter(({ body }) => body === 'sun').map(({ sign, at }) => [sign, at.slice(0, 15)]);
    expect(sun).toContainEqual(['aries', '2024-03-20T03:0']);
    expect(sun).toContainEqual(['cancer', '2024-06-20T20:5']);
    expect(sun).toContainEqual(['libra', '2024-09-22T12:4']);
    expect(sun).toContainEqual(['capricorn', '2024-12-21T09:2']);
  });

  test('Mercury turns seven times', () => {
    const turns = sky2024.stations
      .filter(({ body }) => body === 'mercury')
      .map(({ direction, at, point }) => [direction, at.slice(0, 10), point.sign]);
    expect(turns).toEqual([
      ['direct', '2024-01-02', 'sagittarius'],
      ['retrograde', '2024-04-01', 'aries'],
      ['direct', '2024-04-25', 'aries'],
      ['retrograde', '2024-08-05', 'virgo'],
      ['direct', '2024-08-28', 'leo'],
      ['retrograde', '2024-11-26', 'sagittarius'],
      ['direct', '2024-12-15', 'sagittarius'],
    ]);
  });

  test('Pluto enters Aquarius twice and goes back between', () => {
    const pluto = sky2024.ingresses
      .filter(({ body }) => body === 'pluto')
      .map(({ sign, at }) => [sign, at.slice(0, 7)]);
    expect(pluto).toEqual([
      ['aquarius', '2024-01'],
      ['capricorn', '2024-09'],
      ['aquarius', '2024-11'],
    ]);
  });

  test('the days of the Moon follow its phases', () => {
    const { moonDays, lunations } = sky2024;
    const quarters = new Map(lunations.map(({ phase, at }) => [at.slice(0, 10), phase as string]));
    const growing = ['new', 'waxing_crescent', 'first_quarter', 'waxing_gibbous', 'full'];
    const fading = ['full', 'waning_gibbous', 'last_quarter', 'waning_crescent', 'new'];
    for (const [index, { date, phase, illuminatedFraction }] of moonDays.entries()) {
      const quarter = quarters.get(date);
      if (quarter) expect(phase).toBe(quarter);
      else expect(phase).toMatch(illuminatedFraction < 0.5 ? /_crescent$/ : /_gibbous$/);
      const before = moonDays[index - 1];
      const pair = before && [before.phase, phase].join();
      if (before && before.phase !== phase) {
        const orders = [growing, fading].map((order) => order.slice(1).map((next, at) => `${order[at]},${next}`));
        expect(orders.flat()).toContain(pair);
      }
    }
    expect([...quarters.values()]).toContain('last_quarter');
    const changes = moonDays.flatMap(({ entersSignAt }) => entersSignAt ?? []);
    // Thirteen times round the zodiac and a little.
    expect(changes.length).toBeGreaterThanOrEqual(160);
    for (const { date, entersSignAt } of moonDays) {
      if (entersSignAt) expect(entersSignAt.at.slice(0, 10)).toBe(date);
    }
  });
});
