import { aspectKinds, aspectPoints, bodies } from '@astrall/astrology/chart.ts';
import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { describe, expect, test } from '@jest/globals';
import { checkFacts } from '../../../src/writer/fact-lock/check-facts.ts';
import { forecastFacts } from '../../../src/writer/fact-lock/forecast-facts.ts';
import { natalFacts } from '../../../src/writer/fact-lock/natal-facts.ts';
import { aspects } from '../../../src/writer/plan/natal/aspects.ts';
import { planReport } from '../../../src/writer/plan/plan-report.ts';
import { wordsOf } from '../../../src/writer/plan/words.ts';
import { locales, type ReportKind } from '../../../src/writer/report-text.ts';
import { charts, madrid1990 } from '../charts.ts';

const days: Record<Exclude<ReportKind, 'natal'>, number> = { daily: 1, weekly: 7, monthly: 30 };

function isOpen({ complaint }: { complaint: string }): boolean {
  return complaint.startsWith('The hour of birth is unknown');
}

// The curated words are true of the chart they are chosen for: what the lock refuses of them is the lock's fault, or theirs.
describe.each(locales)('what our own reports say: %s', (locale) => {
  test.each(['natal', 'daily', 'weekly', 'monthly'] as const)('%s', (kind) => {
    const refused = (kind === 'natal' ? charts : charts.slice(0, 3)).flatMap((chart) => {
      const forecast =
        kind === 'natal'
          ? null
          : computeForecast(chart, { start: '2026-11-16', days: days[kind], timeZone: 'Europe/Madrid' });
      const facts = [...natalFacts(chart), ...(forecast ? forecastFacts(forecast) : [])];
      return planReport({ kind, locale, chart, forecast }).flatMap(({ paragraphs }) => [
        ...paragraphs.flatMap((paragraph) => checkFacts(paragraph, facts, locale).filter((found) => !isOpen(found))),
        // A sign that the hour leaves open may be told of in the paragraph before.
        ...checkFacts(paragraphs.join('\n'), facts, locale).filter(isOpen),
      ]);
    });
    expect(refused).toEqual([]);
  });
});

test.each(locales)('what we say of aspects to angles, nodes and Chiron: %s', (locale) => {
  const refused = aspectPoints.flatMap((second) =>
    bodies.flatMap((first) =>
      aspectKinds.flatMap((kind) => {
        const chart = { ...madrid1990, aspects: [], pointAspects: [{ first, second, kind, orbDeg: 1 }] };
        const facts = natalFacts(chart);
        const told = aspects(chart, wordsOf(locale)).filter(({ subject }) => subject !== null);
        return told.flatMap(({ paragraphs }) => paragraphs.flatMap((text) => checkFacts(text, facts, locale)));
      }),
    ),
  );
  expect(refused).toEqual([]);
});
