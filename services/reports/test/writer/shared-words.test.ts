import type { NatalChart } from '@astrall/astrology/chart.ts';
import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import { describe, expect, test } from '@jest/globals';
import { planReport } from '../../src/writer/plan/plan-report.ts';
import { type Locale, locales, type WritingBrief } from '../../src/writer/report-text.ts';
import { charts, madrid } from './charts.ts';

const timeZone = 'Europe/Madrid';
const born = (date: string, time: string | null) => computeNatalChart({ date, time, ...madrid });
const ofOneYear = [
  born('1972-01-08', '04:20'),
  born('1972-03-29', '13:05'),
  born('1972-06-17', '22:45'),
  born('1972-08-02', '09:30'),
  born('1972-10-21', '17:10'),
  born('1972-12-12', '00:55'),
];
const withoutHour = ['1955-05-02', '1964-11-19', '1979-02-27', '1991-08-13', '2002-04-06'].map((date) =>
  born(date, null),
);

type Sentences = Map<string, number>;

/** The sentences of a report with their words. */
function sentencesOf(brief: WritingBrief): Sentences {
  const sentences = planReport(brief).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.split(/(?<=[.!?…][»”]?)\s+/u)),
  );
  return new Map(sentences.map((sentence) => [sentence, sentence.split(/\s+/).length]));
}

/** How much of one report's words stand in sentences of the others. */
function shareIn(one: Sentences, others: Sentences[]): number {
  const words = (sentences: [string, number][]) => sentences.reduce((sum, [, count]) => sum + count, 0);
  const shared = [...one].filter(([sentence]) => others.some((other) => other.has(sentence)));
  return words(shared) / words([...one]);
}

function sharesOfPairs(reports: Sentences[]) {
  const shares = reports.flatMap((one) =>
    reports.filter((other) => other !== one).map((other) => shareIn(one, [other])),
  );
  return { mean: shares.reduce((sum, share) => sum + share, 0) / shares.length, worst: Math.max(...shares) };
}

const natal = (locale: Locale) => (chart: NatalChart) => sentencesOf({ kind: 'natal', locale, chart, forecast: null });

describe.each(locales)('of the words of a report in %s', (locale) => {
  test.each([
    { of: 'any age', some: charts.filter(({ timeKnown }) => timeKnown), mean: 0.18, worst: 0.3 },
    { of: 'one year', some: ofOneYear, mean: 0.22, worst: 0.32 },
    { of: 'unknown hours', some: withoutHour, mean: 0.22, worst: 0.32 },
  ])('two natal charts of $of share no more than $mean, $worst at worst', ({ some, mean, worst }) => {
    const shares = sharesOfPairs(some.map(natal(locale)));
    expect(shares.mean).toBeLessThan(mean);
    expect(shares.worst).toBeLessThan(worst);
  });

  test.each([
    { kind: 'daily' as const, days: 1, most: 0.06 },
    { kind: 'weekly' as const, days: 7, most: 0.1 },
  ])('a subscriber has read no more than $most in the seven $kind reports before', ({ kind, days, most }) => {
    const periods = Array.from({ length: 8 }, (_, index) => {
      const start = Temporal.PlainDate.from('2026-05-04').add({ days: index * days });
      const forecast = computeForecast(ofOneYear[0]!, { start: start.toString(), days, timeZone });
      return sentencesOf({ kind, locale, chart: ofOneYear[0]!, forecast });
    });
    expect(shareIn(periods[7]!, periods.slice(0, 7))).toBeLessThan(most);
  });

  test('of the third month of daily reports a subscriber has read less than half before', () => {
    const days = Array.from({ length: 90 }, (_, index) => {
      const start = Temporal.PlainDate.from('2026-06-01').add({ days: index });
      const forecast = computeForecast(ofOneYear[0]!, { start: start.toString(), days: 1, timeZone });
      return sentencesOf({ kind: 'daily', locale, chart: ofOneYear[0]!, forecast });
    });
    const read = [new Map(days.slice(0, 60).flatMap((day) => [...day]))];
    const shares = days.slice(60).map((day) => {
      const share = shareIn(day, read);
      for (const [sentence, words] of day) read[0]!.set(sentence, words);
      return share;
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.5);
  });

  test('two customers share no more than 0.34 of a week, much of it of the sky that is above both', () => {
    const forecasts = charts.slice(0, 5).map((chart) => {
      const forecast = computeForecast(chart, { start: '2026-05-04', days: 7, timeZone });
      return sentencesOf({ kind: 'weekly', locale, chart, forecast });
    });
    expect(sharesOfPairs(forecasts).worst).toBeLessThan(0.34);
  });
});
