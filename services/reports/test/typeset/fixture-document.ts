import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import type { ReportDocument } from '../../src/typeset/report-document.ts';
import type { Locale, ReportKind } from '../../src/writer/report-text.ts';
import { type FixtureSky, fixtureChart, madridSky } from './fixture-chart.ts';
import { fixtureSections } from './fixture-text.ts';

const days: Record<Exclude<ReportKind, 'natal'>, number> = { daily: 1, weekly: 7, monthly: 31 };

/** A whole report; whatever a test is about goes in `overrides`. */
export function fixtureDocument(
  locale: Locale,
  { sky = madridSky, kind = 'natal', ...overrides }: Partial<ReportDocument> & { sky?: FixtureSky } = {},
): ReportDocument {
  const chart = overrides.chart ?? fixtureChart(sky);
  const forecast =
    kind === 'natal'
      ? null
      : computeForecast(chart, { start: '2026-03-01', days: days[kind], timeZone: 'Europe/Madrid' });
  return {
    kind,
    personName: 'Lucía Fernández Ortega',
    birthDate: '1990-03-14',
    birthTime: chart.timeKnown ? '14:35' : null,
    birthPlace: 'Madrid, Comunidad de Madrid, España',
    timeZone: 'Europe/Madrid',
    latitudeDeg: 40.4168,
    longitudeDeg: -3.7038,
    chart,
    forecast,
    text: {
      locale,
      kind,
      sections: fixtureSections(locale, kind, chart, forecast),
      source: 'llm',
      model: 'example-model-1',
      promptHash: 'b5'.repeat(32),
    },
    pageSize: 'A4',
    brand: null,
    createdAt: '2026-03-01T10:20:30.000Z',
    reportId: '0198c0de-7a11-7000-8000-00000000cafe',
    inputHash: 'a4'.repeat(32),
    ...overrides,
  };
}
