import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { describe, expect, test } from '@jest/globals';
import { isChild } from '../../../src/chart/is-child.ts';
import { corpora } from '../../../src/writer/corpora.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { locales } from '../../../src/writer/report-text.ts';
import { madrid1990 as chart } from '../charts.ts';
import { oneOf } from '../one-of.ts';

test.each([
  ['2026-01-01', true],
  ['2013-11-23', true],
  ['2013-11-22', false],
  ['1990-03-14', false],
])('whoever was born on %s is a child on 22 November 2026: %s', (birthDate, expected) => {
  expect(isChild(birthDate, new Date('2026-11-22T10:00:00Z'))).toBe(expected);
});

describe.each(locales)('in %s, the report on a child', (locale) => {
  const { introduction, closing, child } = corpora[locale];
  const paragraphsOf = (key: string, forChild: boolean, kind: 'natal' | 'daily' = 'natal') => {
    const period = { start: '2026-11-22', days: 1, timeZone: 'Europe/Madrid' };
    const forecast = kind === 'natal' ? null : computeForecast(chart, period);
    const sections = planReport({ kind, locale, chart, forecast, forChild });
    return sections.find((section) => section.key === key)?.paragraphs;
  };

  test('begins and ends with words for the adult who reads it', () => {
    expect(paragraphsOf('introduction', true)).toEqual([...child.natalIntroduction, ...introduction.map(oneOf)]);
    expect(paragraphsOf('closing', true)).toEqual(child.natalClosing);
    expect(paragraphsOf('introduction', true, 'daily')?.[0]).toBe(child.forecastIntroduction);
  });

  test('says so of a child alone', () => {
    expect(paragraphsOf('introduction', false)).toEqual(introduction.map(oneOf));
    expect(paragraphsOf('closing', false)).toEqual(closing.map(oneOf));
    expect(paragraphsOf('introduction', false, 'daily')).toHaveLength(1);
  });
});
