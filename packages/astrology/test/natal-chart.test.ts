import { describe, expect, test } from '@jest/globals';
import { type Body, bodies, type NatalChart, type Sign, signs } from '../src/chart.ts';
import { UnresolvedLocalTimeError } from '../src/local-time.ts';
import { type Birth, computeNatalChart } from '../src/natal-chart.ts';
import { angularDifferenceDeg } from '../src/zodiac.ts';

const equinox2000: Birth = {
  date: '2000-03-20',
  time: '12:00',
  latitudeDeg: 40.4165,
  longitudeDeg: -3.7026,
  timeZone: 'Europe/Madrid',
};

function placementOf(chart: NatalChart, body: Body) {
  return chart.placements.find((placement) => placement.body === body)!;
}

/** The longitude of a published position such as 9 degrees 39 minutes of Cancer. */
function publishedDeg(degrees: number, sign: Sign, minutes: number): number {
  return signs.indexOf(sign) * 30 + degrees + minutes / 60;
}

describe('published charts (Astro-Databank, birth records rated AA and A)', () => {
  const charts = [
    {
      who: 'Diana Spencer',
      birth: { date: '1961-07-01', time: '19:45', latitudeDeg: 52.8333, longitudeDeg: 0.5, timeZone: 'Europe/London' },
      sun: publishedDeg(9, 'cancer', 40),
      moon: publishedDeg(25, 'aquarius', 2),
      ascendant: publishedDeg(18, 'sagittarius', 24),
    },
    {
      who: 'Barack Obama',
      birth: {
        date: '1961-08-04',
        time: '19:24',
        latitudeDeg: 21.3069,
        longitudeDeg: -157.8583,
        timeZone: 'Pacific/Honolulu',
      },
      sun: publishedDeg(12, 'leo', 33),
      moon: publishedDeg(3, 'gemini', 21),
      ascendant: publishedDeg(18, 'aquarius', 3),
    },
    {
      who: 'Marilyn Monroe',
      birth: {
        date: '1926-06-01',
        time: '09:30',
        latitudeDeg: 34.05,
        longitudeDeg: -118.25,
        timeZone: 'America/Los_Angeles',
      },
      sun: publishedDeg(10, 'gemini', 27),
      moon: publishedDeg(19, 'aquarius', 6),
      ascendant: publishedDeg(13, 'leo', 4),
    },
  ];

  test.each(charts)('$who', ({ birth, sun, moon, ascendant }) => {
    const chart = computeNatalChart(birth);
    const arcMinuteDeg = 1 / 60;
    expect(Math.abs(placementOf(chart, 'sun').longitudeDeg - sun)).toBeLessThan(arcMinuteDeg);
    expect(Math.abs(placementOf(chart, 'moon').longitudeDeg - moon)).toBeLessThan(arcMinuteDeg);
    expect(Math.abs(chart.angles!.ascendant.longitudeDeg - ascendant)).toBeLessThan(arcMinuteDeg);
  });

  test('Diana Spencer: houses, retrogrades, elements and aspects', () => {
    const chart = computeNatalChart(charts[0]!.birth);
    expect(chart.instantUtc).toBe('1961-07-01T18:45:00Z');
    expect(chart.placements.map(({ house }) => house)).toEqual([7, 2, 7, 5, 8, 2, 1, 8, 10, 8]);
    const retrograde = chart.placements.filter((placement) => placement.retrograde).map(({ body }) => body);
    expect(retrograde).toEqual(['mercury', 'jupiter', 'saturn', 'neptune']);
    expect(chart.elementBalance).toEqual({ fire: 2, earth: 4, air: 2, water: 3 });
    expect(chart.modalityBalance).toEqual({ cardinal: 3, fixed: 5, mutable: 3 });
    expect(chart.chartRuler).toBe('jupiter');
    expect(chart.moonPhase.phase).toBe('waning_gibbous');
    expect(chart.placements.map(({ dignity }) => dignity)).toEqual([
      null,
      null,
      null,
      'domicile',
      null,
      null,
      'domicile',
      'detriment',
      null,
      null,
    ]);
    const [northNode, southNode, chiron] = chart.points;
    expect(northNode).toMatchObject({ sign: 'leo', retrograde: true, house: 8 });
    expect(southNode).toMatchObject({ sign: 'aquarius', retrograde: true, house: 2 });
    expect(chiron).toMatchObject({ sign: 'pisces', retrograde: true, house: 2 });
    expect(chiron!.longitudeDeg).toBeCloseTo(publishedDeg(6, 'pisces', 28), 1);
    expect(chart.aspects).toContainEqual(
      expect.objectContaining({ first: 'moon', second: 'uranus', kind: 'opposition' }),
    );
    expect(chart.pointAspects.map(({ first, second, kind }) => `${first} ${kind} ${second}`)).toEqual([
      'uranus trine ascendant',
      'moon trine midheaven',
      'saturn square midheaven',
      'uranus sextile midheaven',
      'mars conjunction north_node',
      'neptune trine chiron',
      'pluto opposition chiron',
    ]);
  });
});

describe('sign boundaries and retrogrades', () => {
  // Equinox 2000-03-20 07:35 UTC; Mercury stations 2024-04-01 22:15 and 2024-04-25 12:54 UTC (published almanacs).
  test.each([
    ['08:33', 'pisces'],
    ['08:37', 'aries'],
  ])('at %s in Madrid on the day of the equinox the Sun is in %s', (time, sign) => {
    expect(placementOf(computeNatalChart({ ...equinox2000, time }), 'sun').sign).toBe(sign);
  });

  test.each([
    ['2024-04-01', '21:30', false],
    ['2024-04-01', '23:00', true],
    ['2024-04-25', '12:00', true],
    ['2024-04-25', '14:00', false],
  ])('Mercury on %s at %s UTC: retrograde %s', (date, time, retrograde) => {
    const mercury = placementOf(computeNatalChart({ ...equinox2000, date, time, timeZone: 'UTC' }), 'mercury');
    expect(mercury.retrograde).toBe(retrograde);
  });
});

describe('unknown birth time', () => {
  const chart = computeNatalChart({ ...equinox2000, time: null });

  test('casts for local noon without angles or houses', () => {
    expect(chart.instantUtc).toBe('2000-03-20T11:00:00Z');
    expect(chart.timeKnown).toBe(false);
    expect(chart.angles).toBeNull();
    expect(chart.houses).toBeNull();
    expect(chart.chartRuler).toBeNull();
    expect(chart.placements.every(({ house }) => house === null)).toBe(true);
  });

  test.each([
    ['1990-01-01', [{ body: 'moon', signs: ['aquarius', 'pisces'] }]],
    ['1990-01-02', []],
    // The Sun entered Aries at 07:35 UTC; the Moon was in Libra from 08:57 to 20 March.
    [
      '2000-03-20',
      [
        { body: 'sun', signs: ['pisces', 'aries'] },
        { body: 'moon', signs: ['virgo', 'libra'] },
      ],
    ],
  ])('names the bodies whose sign the hour decides on %s', (date, uncertain) => {
    expect(computeNatalChart({ ...equinox2000, date, time: null }).uncertain).toEqual(uncertain);
    expect(computeNatalChart({ ...equinox2000, date }).uncertain).toEqual([]);
  });

  test.each([
    ['2000-03-23', 'Europe/Madrid', 24],
    ['2024-03-31', 'Europe/Madrid', 23],
    ['2024-10-27', 'Europe/Madrid', 25],
    // Mercury turns that day.
    ['2013-11-10', 'Europe/Madrid', 24],
    ['2018-11-04', 'America/Sao_Paulo', 23],
    ['2011-12-29', 'Pacific/Apia', 24],
  ])(
    'on %s in %s everything stays within its stretch, from the first of %d hours to the last',
    (date, timeZone, hours) => {
      const day = { ...equinox2000, date, timeZone };
      const standing = ({ placements, points }: NatalChart) => [...placements, ...points];
      const first = Temporal.PlainDate.from(date).toZonedDateTime(timeZone).toInstant();
      const stretches = standing(computeNatalChart({ ...day, time: null })).map(({ stretch }) => stretch!);
      const [moon] = stretches.slice(1);
      expect(moon!.untilDeg - moon!.fromDeg).toBeGreaterThan((11.7 * hours) / 24);
      const seenDeg = Array.from({ length: hours + 1 }, (_, hour) => {
        const at = first.add({ hours: hour }).toString();
        const time = { date: at.slice(0, 10), time: at.slice(11, 16), timeZone: 'UTC' };
        return standing(computeNatalChart({ ...day, ...time })).map(({ longitudeDeg }) => longitudeDeg);
      });
      for (const [index, { fromDeg, untilDeg }] of stretches.entries()) {
        const aheadDeg = seenDeg.map((places) => angularDifferenceDeg(fromDeg, places[index]!));
        expect(Math.min(...aheadDeg)).toBeCloseTo(0, 3);
        expect(Math.max(...aheadDeg)).toBeCloseTo(untilDeg - fromDeg, 3);
      }
    },
  );

  test('a date that the place skipped is the day around its noon', () => {
    const apia = { ...equinox2000, date: '2011-12-30', timeZone: 'Pacific/Apia', time: null };
    const { stretch, longitudeDeg } = placementOf(computeNatalChart(apia), 'sun');
    expect(longitudeDeg - stretch!.fromDeg).toBeCloseTo(0.51, 2);
    expect(stretch!.untilDeg - longitudeDeg).toBeCloseTo(0.51, 2);
  });

  test('lists only the aspects that hold from morning to night', () => {
    const aspectsAt = (time: string | null) =>
      computeNatalChart({ ...equinox2000, date: '2000-03-23', time }).aspects.map(
        ({ first, second, kind }) => `${first} ${kind} ${second}`,
      );
    const [night, noon, evening] = ['00:00', '12:00', '23:59'].map(aspectsAt);
    const throughout = noon!.filter((aspect) => night!.includes(aspect) && evening!.includes(aspect));
    expect(aspectsAt(null)).toEqual(throughout);
    expect(throughout.length).toBeLessThan(noon!.length);
  });

  test('lists only the aspects to the nodes and Chiron that hold from morning to night, and none to the angles', () => {
    const aspectsAt = (date: string, time: string | null) =>
      computeNatalChart({ ...equinox2000, date, time }).pointAspects.map(
        ({ first, second, kind }) => `${first} ${kind} ${second}`,
      );
    const dates = Array.from({ length: 9 }, (_, day) => `2000-03-2${day}`);
    const counts = dates.map((date) => {
      const [night, noon, evening] = ['00:00', '12:00', '23:59'].map((time) =>
        aspectsAt(date, time).filter((aspect) => !/ascendant|midheaven/.test(aspect)),
      );
      const throughout = noon!.filter((aspect) => night!.includes(aspect) && evening!.includes(aspect));
      expect(aspectsAt(date, null)).toEqual(throughout);
      return [throughout.length, noon!.length] as const;
    });
    expect(counts.some(([all]) => all > 0)).toBe(true);
    expect(counts.some(([all, noon]) => all < noon)).toBe(true);
  });

  test.each([
    ['2013-11-10', 'mercury', false],
    ['2013-11-09', 'mercury', true],
  ] as const)('on %s %s is retrograde all day: %s', (date, body, all) => {
    const { placements } = computeNatalChart({ ...equinox2000, date, time: null });
    expect(placements.find((one) => one.body === body)!.retrograde).toBe(all);
  });

  test('counts ten points in the elements, eleven with an ascendant', () => {
    const count = ({ elementBalance }: NatalChart) => Object.values(elementBalance).reduce((a, b) => a + b);
    expect(count(chart)).toBe(10);
    expect(count(computeNatalChart(equinox2000))).toBe(11);
  });
});

describe("a capital's mean time was the law before round offsets", () => {
  const rosario = { latitudeDeg: -32.9468, longitudeDeg: -60.6393, timeZone: 'America/Argentina/Cordoba' };
  const kharkiv = { latitudeDeg: 49.9808, longitudeDeg: 36.2527, timeZone: 'Europe/Kyiv' };
  const cornerBrook = { latitudeDeg: 48.9496, longitudeDeg: -57.9528, timeZone: 'America/St_Johns' };
  const porto = { latitudeDeg: 41.1496, longitudeDeg: -8.611, timeZone: 'Europe/Lisbon' };

  test.each([
    ["Rosario by Cordoba's", { date: '1912-06-15', ...rosario }, '1912-06-15T14:16:48Z'],
    ["Kharkiv by Kyiv's", { date: '1921-06-15', ...kharkiv }, '1921-06-15T07:57:56Z'],
    ["Corner Brook by St John's", { date: '1912-06-15', ...cornerBrook }, '1912-06-15T13:30:52Z'],
    ["Porto by Lisbon's", { date: '1905-06-15', ...porto }, '1905-06-15T10:36:45Z'],
  ])('%s', (_, birth, instant) => {
    expect(computeNatalChart({ ...birth, time: '10:00' }).instantUtc).toBe(instant);
  });
});

describe('extreme latitudes', () => {
  test.each([90, 78.22, 66.57, -66.57, -77.85, -90])(
    'latitude %d has an ascendant and twelve sound houses',
    (latitudeDeg) => {
      for (let hour = 0; hour < 24; hour += 1) {
        const time = `${String(hour).padStart(2, '0')}:00`;
        const { angles, placements } = computeNatalChart({ ...equinox2000, latitudeDeg, time });
        expect(angles!.ascendant.longitudeDeg).toBeGreaterThanOrEqual(0);
        expect(angles!.ascendant.longitudeDeg).toBeLessThan(360);
        expect(placements.map(({ house }) => Number.isInteger(house) && house! >= 1 && house! <= 12)).toEqual(
          bodies.map(() => true),
        );
      }
    },
  );
});

describe('refusals', () => {
  test('a birth time in a clock change is refused, and accepted with its offset', () => {
    const repeated = { ...equinox2000, date: '2024-10-27', time: '02:30' };
    expect(() => computeNatalChart(repeated)).toThrow(UnresolvedLocalTimeError);
    expect(computeNatalChart({ ...repeated, time: '02:30+01:00' }).instantUtc).toBe('2024-10-27T01:30:00Z');
  });

  test.each([{ latitudeDeg: 90.1 }, { latitudeDeg: Number.NaN }, { longitudeDeg: -180.5 }])('%j', (coordinate) => {
    expect(() => computeNatalChart({ ...equinox2000, ...coordinate })).toThrow(RangeError);
  });
});
