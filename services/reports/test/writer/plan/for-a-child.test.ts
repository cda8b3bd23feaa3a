import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import { describe, expect, test } from '@jest/globals';
import { isChild } from '../../../src/chart/is-child.ts';
import { corpora } from '../../../src/writer/corpora.ts';
import { textForChild } from '../../../src/writer/plan/of-grown-ups.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { locales } from '../../../src/writer/report-text.ts';
import { madrid1990 as chart, madrid } from '../charts.ts';
import { oneOf } from '../one-of.ts';

/** Born within thirteen years, at hours all over the day; every tenth without its hour. */
const children = Array.from({ length: 60 }, (_, index) =>
  computeNatalChart({
    date: Temporal.PlainDate.from('2013-12-01')
      .add({ days: index * 79 })
      .toString(),
    time: index % 10 === 9 ? null : `${String((index * 5) % 24).padStart(2, '0')}:30`,
    ...madrid,
  }),
);

test.each([
  ['2026-01-01', true],
  ['2013-11-23', true],
  ['2013-11-22', false],
  ['1990-03-14', false],
])('whoever was born on %s is a child on 22 November 2026: %s', (birthDate, expected) => {
  expect(isChild(birthDate, new Date('2026-11-22T10:00:00Z'))).toBe(expected);
});

const ofGrownUps = {
  en: /\b(?:jobs?|careers?|colleagues?|boss|superiors|foreman|salary|wages|clients?|money|debts?|landlord|mortgage|partners?|couples?|marriage|marry|spouses?|lovers?|relationships?|erotic|desires?|passion|flirt\w*|seduc\w+|kiss\w*|parenthood|pregnan\w+|childhood|as a (?:school)?child|in your family somebody)\b/iu,
  es: /(?<!\p{L})(?:en el trabajo|tu trabajo|empleos?|sueldos?|jef[ea]s?|capataz|oficinas?|profesión|profesional|dinero|deudas?|hipotecas?|clientes|(?:tu|una|en|las) parejas?|matrimonio|bodas?|amantes|romances?|eróticos?|pasión|pasiones|seducción|seduces|hijos|maternidad|embarazo|infancia|creciste|aprendiste)(?!\p{L})/iu,
};
test.each([
  [
    'en',
    'You arrive early. Your boss may be startled. Look round in the middle.',
    'You arrive early. Look round in the middle.',
  ],
  [
    'en',
    'Guilt has a desk in the hall. It presents debts to you. Read them. Keep some part of yourself.',
    'Guilt has a desk in the hall. Keep some part of yourself.',
  ],
  ['en', 'A career in a line would be somebody else’s. You turn off, and you are known for it.', ''],
  ['en', 'Ask. Your partner may need a long while to find an answer, and even then you may wait.', ''],
  [
    'es',
    'Llegas temprano. Tu jefa lo nota enseguida. Eso pesa. Mira quién sostiene el otro extremo.',
    'Llegas temprano. Mira quién sostiene el otro extremo.',
  ],
  ['es', 'Tu sueldo baila. Guárdalo en una caja.', ''],
] as const)('in %s, of “%s” a child’s report keeps “%s”', (locale, text, expected) => {
  expect(textForChild(text, locale)).toBe(expected);
});

describe.each(locales)('in %s, the report on a child', (locale) => {
  const { introduction, closing, child } = corpora[locale];
  const paragraphsOf = (key: string, forChild: boolean, kind: 'natal' | 'daily' = 'natal') => {
    const period = { start: '2026-11-21', days: 1, timeZone: 'Europe/Madrid' };
    const forecast = kind === 'natal' ? null : computeForecast(chart, period);
    const sections = planReport({ kind, locale, chart, forecast, forChild });
    return sections.find((section) => section.key === key)?.paragraphs;
  };

  test('begins and ends with words for the adult who reads it', () => {
    expect(paragraphsOf('introduction', true)).toEqual(child.natalIntroduction);
    expect(paragraphsOf('closing', true)).toEqual(child.natalClosing);
    expect(paragraphsOf('introduction', true, 'daily')).toEqual([child.forecastIntroduction]);
    expect([undefined, [oneOf(child.forecastClosings)]]).toContainEqual(paragraphsOf('closing', true, 'daily'));
  });

  test('says so of a child alone', () => {
    expect(paragraphsOf('introduction', false)).toEqual(introduction.map(oneOf));
    expect(paragraphsOf('closing', false)).toEqual(closing.map(oneOf));
    expect(paragraphsOf('introduction', false, 'daily')).toHaveLength(1);
  });

  test.each(['natal', 'daily', 'monthly'] as const)(
    '%s speaks of nothing that belongs to grown-ups, and is no thinner for it',
    (kind) => {
      const born = kind === 'natal' ? children : children.filter((_, index) => index % 12 === 9);
      for (const one of born) {
        const period = { start: '2026-11-01', days: kind === 'daily' ? 1 : 30, timeZone: 'Europe/Madrid' };
        const brief = { kind, locale, chart: one, forecast: kind === 'natal' ? null : computeForecast(one, period) };
        const [told, ofAdult] = [true, false].map((forChild) => planReport({ ...brief, forChild }));
        const texts = (sections: typeof told) => sections!.flatMap(({ paragraphs }) => paragraphs);
        // What frames a report says to the adult what it leaves out.
        const ofChart = told!.filter(({ key }) => key !== 'introduction' && key !== 'closing');
        expect(texts(ofChart).filter((text) => ofGrownUps[locale].test(text))).toEqual([]);
        expect(told!.filter(({ key }) => key.endsWith('midheaven'))).toEqual([]);
        const ofBodies = told!.filter(({ subject }) => subject?.type === 'body');
        expect(ofBodies.filter(({ paragraphs }) => paragraphs.length < 2)).toEqual([]);
        expect(texts(told).filter((text) => text.trim() !== text || text === '')).toEqual([]);
        expect(texts(told).join(' ').length).toBeGreaterThan(0.8 * texts(ofAdult).join(' ').length);
        const openings = (sections: typeof told) =>
          sections!.filter(({ key, chapter }) => key === chapter).map(({ key }) => key);
        expect(openings(told)).toEqual(expect.arrayContaining(openings(ofAdult).filter((key) => key !== 'closing')));
      }
    },
  );
});
