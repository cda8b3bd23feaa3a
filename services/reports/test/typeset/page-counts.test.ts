import { describe, expect, it } from '@jest/globals';
import { laidReport } from '../../src/typeset/laid-report.ts';
import { createCuratedWriter } from '../../src/writer/curated-writer.ts';
import { locales, type ReportKind } from '../../src/writer/report-text.ts';
import { madridSky, stelliumSky } from './fixture-chart.ts';
import { fixtureDocument } from './fixture-document.ts';

const writer = createCuratedWriter();
const expected: Record<ReportKind, [fewest: number, most: number]> = {
  natal: [20, 30],
  daily: [2, 2],
  weekly: [4, 6],
  monthly: [8, 12],
};
const unknownTime = { ...madridSky, ascendant: undefined, midheaven: undefined };
const skies = { 'a known time': madridSky, 'no time': unknownTime, 'a stellium': stelliumSky };

/** The curated words, which most customers read, rather than those of the fixture. */
async function pagesOf(kind: ReportKind, locale: (typeof locales)[number], sky: typeof madridSky) {
  const document = fixtureDocument(locale, { kind, sky });
  const { chart, forecast } = document;
  const text = await writer.write({ locale, kind, chart, forecast });
  return laidReport({ ...document, text, pageSize: locale === 'es' ? 'A4' : 'LETTER' }).pages.length;
}

describe.each(Object.entries(skies))('a report of a chart with %s', (_, sky) => {
  it.each(Object.keys(expected) as ReportKind[])('has the pages of its kind: %s', async (kind) => {
    const [fewest, most] = expected[kind];
    for (const locale of locales) {
      const pages = await pagesOf(kind, locale, sky);
      expect(pages).toBeGreaterThanOrEqual(fewest);
      expect(pages).toBeLessThanOrEqual(most);
    }
  });
});
