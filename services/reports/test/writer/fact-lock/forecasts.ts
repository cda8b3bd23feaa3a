import { type House, type MoonPhase, type Sign, signs, type ZodiacPoint } from '@astrall/astrology/chart.ts';
import type { Forecast, MoonDay, Transit } from '@astrall/astrology/forecast.ts';
import { zodiacPoint } from '@astrall/astrology/zodiac.ts';

/** Forecasts drawn up by hand, each for one of the charts. */
function at(sign: Sign, degree: number): ZodiacPoint {
  return zodiacPoint(signs.indexOf(sign) * 30 + degree);
}

type Given = Pick<Transit, 'transiting' | 'natal' | 'kind' | 'exactAt' | 'sign'> & Partial<Transit>;

function transit(given: Given, [activeFrom, activeUntil]: [string, string]): Transit {
  return {
    activeFrom,
    activeUntil,
    certain: { from: activeFrom, until: activeUntil },
    closestAt: given.exactAt[0] ?? activeFrom,
    closestOrbDeg: 0,
    retrograde: false,
    house: null,
    ...given,
  };
}

function moonDay(date: string, sign: Sign, house: number | null, phase: MoonPhase, enters?: [Sign, string]): MoonDay {
  const entersSignAt = enters ? { sign: enters[0], at: enters[1] } : null;
  return { date, sign, house: house as House | null, phase, illuminatedFraction: 0.5, entersSignAt };
}

/** Of Ana, from Monday 16 to Sunday 22 November 2026. */
export const week: Forecast = {
  start: '2026-11-16',
  end: '2026-11-23',
  timeZone: 'Europe/Madrid',
  startUtc: '2026-11-15T23:00:00Z',
  endUtc: '2026-11-22T23:00:00Z',
  transits: [
    transit(
      {
        transiting: 'mercury',
        natal: 'pluto',
        kind: 'conjunction',
        exactAt: ['2026-11-17T06:20:00Z'],
        sign: 'scorpio',
        house: 5,
        retrograde: true,
      },
      ['2026-11-15T23:00:00Z', '2026-11-20T10:00:00Z'],
    ),
    transit(
      {
        transiting: 'jupiter',
        natal: 'venus',
        kind: 'opposition',
        exactAt: ['2026-11-18T09:40:00Z'],
        sign: 'leo',
        house: 2,
      },
      ['2026-11-15T23:00:00Z', '2026-11-22T22:59:00Z'],
    ),
    transit(
      {
        transiting: 'venus',
        natal: 'ascendant',
        kind: 'square',
        exactAt: ['2026-11-19T20:10:00Z'],
        sign: 'libra',
        house: 4,
      },
      ['2026-11-18T20:00:00Z', '2026-11-20T20:00:00Z'],
    ),
    transit(
      {
        transiting: 'mars',
        natal: 'sun',
        kind: 'opposition',
        exactAt: ['2026-11-20T13:30:00Z'],
        sign: 'virgo',
        house: 3,
      },
      ['2026-11-18T09:00:00Z', '2026-11-22T20:00:00Z'],
    ),
    transit(
      {
        transiting: 'mars',
        natal: 'saturn',
        kind: 'trine',
        exactAt: ['2026-11-20T16:05:00Z'],
        sign: 'virgo',
        house: 3,
      },
      ['2026-11-18T12:00:00Z', '2026-11-22T22:00:00Z'],
    ),
    transit(
      {
        transiting: 'uranus',
        natal: 'mars',
        kind: 'trine',
        exactAt: [],
        closestAt: '2026-11-22T22:00:00Z',
        closestOrbDeg: 0.1,
        sign: 'gemini',
        house: 11,
        retrograde: true,
      },
      ['2026-11-15T23:00:00Z', '2026-11-22T22:59:00Z'],
    ),
  ],
  ingresses: [{ body: 'sun', sign: 'sagittarius', at: '2026-11-22T07:23:00Z' }],
  stations: [{ body: 'mercury', direction: 'direct', at: '2026-11-18T21:54:00Z', point: at('scorpio', 17.9) }],
  lunations: [{ phase: 'first_quarter', at: '2026-11-17T11:48:00Z', point: at('aquarius', 25), house: 9 }],
  voidOfCourse: [{ from: '2026-11-18T15:20:00Z', until: '2026-11-18T22:10:00Z', sign: 'aquarius', nextSign: 'pisces' }],
  moonDays: [
    moonDay('2026-11-16', 'aquarius', 8, 'waxing_crescent'),
    moonDay('2026-11-17', 'aquarius', 9, 'first_quarter'),
    moonDay('2026-11-18', 'aquarius', 9, 'first_quarter', ['pisces', '2026-11-18T22:10:00Z']),
    moonDay('2026-11-19', 'pisces', 9, 'waxing_gibbous'),
    moonDay('2026-11-20', 'pisces', 10, 'waxing_gibbous'),
    moonDay('2026-11-21', 'aries', 10, 'waxing_gibbous', ['aries', '2026-11-21T05:12:00Z']),
    moonDay('2026-11-22', 'aries', 11, 'waxing_gibbous'),
  ],
  returns: [],
};

/** Of Bruno, Tuesday 9 March 2027. */
export const day: Forecast = {
  start: '2027-03-09',
  end: '2027-03-10',
  timeZone: 'America/Bogota',
  startUtc: '2027-03-09T05:00:00Z',
  endUtc: '2027-03-10T05:00:00Z',
  transits: [
    transit(
      { transiting: 'moon', natal: 'mars', kind: 'trine', exactAt: ['2027-03-09T10:15:00Z'], sign: 'aries', house: 9 },
      ['2027-03-09T05:00:00Z', '2027-03-09T12:00:00Z'],
    ),
    transit(
      { transiting: 'moon', natal: 'sun', kind: 'trine', exactAt: ['2027-03-09T17:30:00Z'], sign: 'aries', house: 9 },
      ['2027-03-09T15:00:00Z', '2027-03-09T20:00:00Z'],
    ),
    transit(
      {
        transiting: 'venus',
        natal: 'sun',
        kind: 'opposition',
        exactAt: ['2027-03-09T22:05:00Z'],
        sign: 'aquarius',
        house: 7,
      },
      ['2027-03-09T05:00:00Z', '2027-03-10T04:59:00Z'],
    ),
    transit(
      {
        transiting: 'saturn',
        natal: 'uranus',
        kind: 'trine',
        exactAt: [],
        closestOrbDeg: 0.3,
        sign: 'aries',
        house: 9,
      },
      ['2027-03-09T05:00:00Z', '2027-03-10T04:59:00Z'],
    ),
  ],
  ingresses: [],
  stations: [],
  lunations: [],
  voidOfCourse: [],
  moonDays: [moonDay('2027-03-09', 'aries', 9, 'waxing_crescent')],
  returns: [],
};

/** Of Clara, December 2026. */
export const month: Forecast = {
  start: '2026-12-01',
  end: '2027-01-01',
  timeZone: 'Europe/London',
  startUtc: '2026-12-01T00:00:00Z',
  endUtc: '2027-01-01T00:00:00Z',
  transits: [
    transit(
      { transiting: 'saturn', natal: 'sun', kind: 'opposition', exactAt: ['2026-12-14T03:00:00Z'], sign: 'aries' },
      ['2026-12-05T00:00:00Z', '2026-12-23T00:00:00Z'],
    ),
  ],
  ingresses: [
    { body: 'mercury', sign: 'sagittarius', at: '2026-12-06T08:34:00Z' },
    { body: 'sun', sign: 'capricorn', at: '2026-12-21T20:50:00Z' },
  ],
  stations: [{ body: 'jupiter', direction: 'retrograde', at: '2026-12-13T00:56:00Z', point: at('leo', 27) }],
  lunations: [
    { phase: 'last_quarter', at: '2026-12-01T06:08:00Z', point: at('virgo', 9), house: null },
    { phase: 'new', at: '2026-12-09T00:52:00Z', point: at('sagittarius', 16.9), house: null },
    { phase: 'first_quarter', at: '2026-12-17T05:42:00Z', point: at('pisces', 25), house: null },
    { phase: 'full', at: '2026-12-24T01:28:00Z', point: at('cancer', 2), house: null },
    { phase: 'last_quarter', at: '2026-12-30T18:59:00Z', point: at('libra', 9), house: null },
  ],
  voidOfCourse: [],
  moonDays: monthOfMoons(),
  returns: [{ body: 'venus', at: '2026-12-30T18:00:00Z', dayKnown: true }],
};

/** A Moon that passes the lunations above: its longitude at noon of some days, evenly in between. */
function monthOfMoons(): MoonDay[] {
  const noons = [
    [1, 162],
    [9, 263.5],
    [17, 358.5],
    [24, 457.7],
    [30, 545.5],
    [31, 558],
  ] as const;
  const phases: MoonPhase[] = [
    'last_quarter',
    'waning_crescent',
    'new',
    'waxing_crescent',
    'first_quarter',
    'waxing_gibbous',
    'full',
    'waning_gibbous',
  ];
  return Array.from({ length: 31 }, (_, index) => {
    const date = index + 1;
    const next = Math.max(
      1,
      noons.findIndex(([day]) => day >= date),
    );
    const [[day, from], [until, to]] = [noons[next - 1]!, noons[next]!];
    const { sign } = zodiacPoint(from + ((to - from) * (date - day)) / (until - day));
    const phase = phases[Math.floor((index * 12.2 + 22.5) / 45) % phases.length]!;
    return moonDay(`2026-12-${String(date).padStart(2, '0')}`, sign, null, phase);
  });
}
