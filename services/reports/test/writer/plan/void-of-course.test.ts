import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import type { Forecast, VoidOfCourse } from '@astrall/astrology/forecast.ts';
import { describe, expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { locales } from '../../../src/writer/report-text.ts';
import { madrid1990 } from '../charts.ts';

const week = computeForecast(madrid1990, { start: '2026-11-16', days: 7, timeZone: 'Europe/Madrid' });
const lasting = (hours: number): VoidOfCourse => ({
  from: '2026-11-17T09:00:00Z',
  until: new Date(Date.parse('2026-11-17T09:00:00Z') + hours * 3_600_000).toISOString(),
  sign: 'aquarius',
  nextSign: 'pisces',
});

describe.each(locales)('what is said of the Moon void of course: %s', (locale) => {
  const texts = corpora[locale].forecast.voidOfCourse;
  const toldOf = (voidOfCourse: Forecast['voidOfCourse']) =>
    planReport({ kind: 'weekly', locale, chart: madrid1990, forecast: { ...week, voidOfCourse } }).find(
      ({ key }) => key === 'void-of-course',
    )!.paragraphs[0]!;

  test.each([
    [1.5, 'short'],
    [5, 'medium'],
    [36, 'long'],
  ] as const)('%d hours are told as %s', (hours, length) => {
    const told = toldOf([lasting(hours)]);
    expect(texts[length].some((text) => told.startsWith(text))).toBe(true);
  });

  test('of several the longest decides', () => {
    const told = toldOf([lasting(1.5), { ...lasting(20), from: '2026-11-17T10:00:00Z' }]);
    expect(texts.long.some((text) => told.startsWith(text))).toBe(true);
  });

  test('only of a short one an hour is said to be enough', () => {
    const brief = /an hour or two|media hora|siesta|naps|rato/;
    for (const text of texts.long) expect(text).not.toMatch(brief);
    for (const text of texts.medium) expect(text).not.toMatch(/an hour or two|media hora|siesta/);
  });
});
