import type { NatalChart } from '@astrall/astrology/chart.ts';
import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import type { Forecast } from '@astrall/astrology/forecast.ts';
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
  const forecast = kind === 'natal' ? null : forecastOf(kind, chart, sky);
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

const forecasts = new Map<string, Forecast>();

/** Computed once for each sky: a month of it takes longer than its report. */
function forecastOf(kind: keyof typeof days, chart: NatalChart, sky: FixtureSky): Forecast {
  const key = `${kind} ${JSON.stringify(sky)}`;
  const forecast =
    forecasts.get(key) ?? computeForecast(chart, { start: '2026-03-01', days: days[kind], timeZone: 'Europe/Madrid' });
  forecasts.set(key, forecast);
  return forecast;
}
