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

test.each(locales)('a day that is not quiet tells what happens on it: %s', (locale) => {
  const { moonInSign, moonInHouse, quietDay } = corpora[locale].forecast;
  const moonWords = [...Object.values(moonInSign), ...Object.values(moonInHouse)].flat();
  let busy = 0;
  for (const { chart, forecast } of forecasts) {
    const { ingresses, stations, lunations } = forecast;
    const happening = [...ingresses, ...stations, ...lunations];
    for (const { subject, paragraphs, facts } of planReport({ kind: 'weekly', locale, chart, forecast })) {
      if (subject?.type !== 'day') continue;
      const today = happening.filter(({ at }) => localDate(at, timeZone) === subject.date);
      const others = paragraphs.filter((paragraph) => !moonWords.includes(paragraph));
      expect([subject.date, others]).not.toEqual([subject.date, []]);
      if (today.length === 0) continue;
      busy += 1;
      expect(others.some((paragraph) => quietDay.includes(paragraph))).toBe(false);
      const told = facts.flatMap((fact) => {
        if (fact.type === 'lunation') return [fact.lunation.at];
        if (fact.type === 'ingress') return [fact.ingress.at];
        return fact.type === 'station' ? [fact.station.at] : [];
      });
      expect(told.toSorted()).toEqual(today.map(({ at }) => at).toSorted());
    }
  }
  expect(busy).toBeGreaterThan(60);
});

test.each(locales)(
  'without an hour of birth a day without events says something of its own, and nothing is called exact: %s',
  (locale) => {
    const { openDay } = corpora[locale].forecast;
    let open = 0;
    let lasting = 0;
    for (const { chart, forecast } of forecasts) {
      const days = planReport({ kind: 'weekly', locale, chart, forecast }).filter(
        ({ subject }) => subject?.type === 'day',
      );
      const told = days.flatMap(({ paragraphs }) => paragraphs.filter((paragraph) => openDay.includes(paragraph)));
      if (chart.timeKnown) expect(told).toEqual([]);
      expect(told).toEqual([...new Set(told)]);
      open += told.length;
      for (const { subject, facts } of chart.timeKnown ? [] : days) {
        if (subject?.type !== 'day') continue;
        for (const fact of facts) {
          if (fact.type !== 'transit') continue;
          const { certain, exactAt } = fact.transit;
          const exact = exactAt.some((instant) => localDate(instant, timeZone) === subject.date);
          if (exact) continue;
          lasting += 1;
          expect(certain && localDate(certain.from, timeZone) <= subject.date).toBe(true);
          expect(certain && localDate(certain.until, timeZone) >= subject.date).toBe(true);
        }
      }
    }
    expect(open).toBeGreaterThan(10);
    expect(lasting).toBeGreaterThan(3);
  },
);

test.each(locales)('what is said of a quiet day leaves the Moon out: %s', (locale) => {
  for (const text of corpora[locale].forecast.quietDay) {
    expect(text).toMatch(/Luna|Moon/);
    expect(text).toMatch(aboutQuiet);
  }
});
