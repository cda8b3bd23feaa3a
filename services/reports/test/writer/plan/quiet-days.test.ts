import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { expect, test } from '@jest/globals';
import { corpora } from '../../../src/writer/corpora.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { locales } from '../../../src/writer/report-text.ts';
import { localDate } from '../../../src/writer/wording/local-dates.ts';
import { charts } from '../charts.ts';

const timeZone = 'Europe/Madrid';
const weeks = ['2026-05-25', '2026-06-01', '2026-06-08', '2026-11-16', '2027-01-04'];
const forecasts = charts.flatMap((chart) =>
  weeks.map((start) => ({ chart, forecast: computeForecast(chart, { start, days: 7, timeZone }) })),
);
const aboutQuiet = /almanac|exact|exact[oa]s?|Behind the Moon|longer theme|idas y venidas|Del día se ocupa|más lento/;

test.each(locales)(
  'a day is called quiet only when nothing but the Moon is exact, enters a sign or turns: %s',
  (locale) => {
    const { quietDay } = corpora[locale].forecast;
    let quiet = 0;
    for (const { chart, forecast } of forecasts) {
      const { ingresses, stations, lunations, returns, transits } = forecast;
      const exact = transits.flatMap(({ transiting, exactAt }) => (transiting === 'moon' ? [] : exactAt));
      const events = [...ingresses, ...stations, ...lunations, ...returns.filter(({ body }) => body !== 'moon')];
      const dates = new Set([...exact, ...events.map(({ at }) => at)].map((at) => localDate(at, timeZone)));
      for (const { subject, paragraphs } of planReport({ kind: 'weekly', locale, chart, forecast })) {
        if (subject?.type !== 'day' || !paragraphs.some((paragraph) => quietDay.includes(paragraph))) continue;
        quiet += 1;
        expect(chart.timeKnown).toBe(true);
        expect(dates).not.toContain(subject.date);
      }
    }
    expect(quiet).toBeGreaterThan(10);
  },
);

test.each(locales)('what is said of a quiet day leaves the Moon out: %s', (locale) => {
  for (const text of corpora[locale].forecast.quietDay) {
    expect(text).toMatch(/Luna|Moon/);
    expect(text).toMatch(aboutQuiet);
  }
});
