import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import type { ReportDocument } from '../../services/reports/src/typeset/report-document.ts';
import { createCuratedWriter } from '../../services/reports/src/writer/curated-writer.ts';

const madrid = { latitudeDeg: 40.4168, longitudeDeg: -3.7038, timeZone: 'Europe/Madrid' };

/** Births of half a century: every chart differs, and so does the text. */
export const sampleBirths = Array.from({ length: 900 }, (_, index) => ({
  date: `${1955 + (index % 50)}-${twoDigits(1 + ((index * 5) % 12))}-${twoDigits(1 + ((index * 11) % 28))}`,
  time: `${twoDigits(4 + ((index * 5) % 20))}:${twoDigits((index * 7) % 60)}`,
  ...madrid,
}));

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

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
