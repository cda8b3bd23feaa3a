import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import type { ReportDocument } from '../../services/reports/src/typeset/report-document.ts';
import { createCuratedWriter } from '../../services/reports/src/writer/curated-writer.ts';

const madrid = { latitudeDeg: 40.4168, longitudeDeg: -3.7038, timeZone: 'Europe/Madrid' };

/** Twelve births, thirteen months apart: every chart differs, and so does the text. */
export const sampleBirths = Array.from({ length: 12 }, (_, index) => ({
  date: `${1960 + index * 4}-${String(index + 1).padStart(2, '0')}-1${index % 10}`,
  time: `${String((index * 5) % 24).padStart(2, '0')}:20`,
  ...madrid,
}));

const writer = createCuratedWriter();

/** The natal report of a birth, as the service hands it to the typesetter. */
export async function sampleDocument(birth: (typeof sampleBirths)[number]): Promise<ReportDocument> {
  const chart = computeNatalChart(birth);
  return {
    kind: 'natal',
    personName: 'Lucía Fernández Ortega',
    birthDate: birth.date,
    birthTime: birth.time,
    birthPlace: 'Madrid, Comunidad de Madrid, España',
    ...madrid,
    chart,
    forecast: null,
    text: await writer.write({ locale: 'es', kind: 'natal', chart, forecast: null }),
    pageSize: 'A4',
    brand: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    reportId: '0198c0de-7a11-7000-8000-00000000cafe',
    inputHash: 'a4'.repeat(32),
  };
}
