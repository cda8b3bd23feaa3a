import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { computeForecast } from '@astrall/astrology/forecast/compute-forecast.ts';
import { computeNatalChart } from '@astrall/astrology/natal-chart.ts';
import { isChild } from '../../services/reports/src/chart/is-child.ts';
import type { PageSize } from '../../services/reports/src/typeset/paper/page-size.ts';
import { renderPdf } from '../../services/reports/src/typeset/render-pdf.ts';
import type { ReportDocument } from '../../services/reports/src/typeset/report-document.ts';
import { createCuratedWriter } from '../../services/reports/src/writer/curated-writer.ts';
import type { Locale, ReportKind } from '../../services/reports/src/writer/report-text.ts';
import { type SampleBirth, sampleBirths } from './sample-births.ts';

export interface SampleOptions {
  kind: ReportKind;
  locale: Locale;
  pageSize: PageSize;
}

const days = { daily: 1, weekly: 7, monthly: 30 };
const start = '2026-06-01';

/** Writes and typesets a report of every sample birth into a folder; returns a line about each. */
export async function renderSamples(folder: string, names: string[], options: SampleOptions): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const lines: string[] = [];
  for (const [name, birth] of Object.entries(sampleBirths)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const document = await sampleDocument(birth, options);
    const before = process.cpuUsage();
    const { pdf, pages } = await renderPdf(document);
    const { user, system } = process.cpuUsage(before);
    const file = join(folder, `${name}-${options.kind}-${options.locale}-${options.pageSize}.pdf`);
    await writeFile(file, pdf);
    lines.push(`${file}  ${pages} pages  ${Math.round((user + system) / 1000)} ms`);
  }
  return lines;
}

async function sampleDocument(
  { name, place, latitudeDeg, longitudeDeg, timeZone, date, time }: SampleBirth,
  { kind, locale, pageSize }: SampleOptions,
): Promise<ReportDocument> {
  const chart = computeNatalChart({ date, time, latitudeDeg, longitudeDeg, timeZone });
  const forecast = kind === 'natal' ? null : computeForecast(chart, { start, days: days[kind], timeZone });
  return {
    kind,
    personName: name,
    birthDate: date,
    birthTime: time,
    birthPlace: place,
    timeZone,
    latitudeDeg,
    longitudeDeg,
    chart,
    forecast,
    text: await createCuratedWriter().write({
      locale,
      kind,
      chart,
      forecast,
      forChild: isChild(date, new Date(start)),
    }),
    pageSize,
    brand: null,
    createdAt: `${start}T10:00:00.000Z`,
    reportId: '00000000-0000-4000-8000-000000000000',
    inputHash: '0'.repeat(64),
  };
}
