import { expect, test } from '@jest/globals';
import { createCuratedWriter } from '../../src/writer/curated-writer.ts';
import { planReport } from '../../src/writer/plan/plan-report.ts';
import { locales } from '../../src/writer/report-text.ts';
import { charts, madrid1990 } from './charts.ts';

test.each(locales)('in %s the report is the plan, without its facts', async (locale) => {
  const brief = { locale, kind: 'natal' as const, chart: madrid1990, forecast: null };
  const text = await createCuratedWriter().write(brief);
  expect(text).toMatchObject({ locale, kind: 'natal', source: 'curated', model: null, promptHash: null });
  expect(text.sections).toEqual(planReport(brief).map(({ facts: _facts, ...section }) => section));
});

test('no two charts have the same report', async () => {
  const texts = charts.map((chart) =>
    createCuratedWriter().write({ locale: 'en', kind: 'natal', chart, forecast: null }),
  );
  expect(new Set((await Promise.all(texts)).map((text) => JSON.stringify(text))).size).toBe(charts.length);
});
