import { describe, expect, it } from '@jest/globals';
import { laidReport } from '../../src/typeset/laid-report.ts';
import type { DrawnPage } from '../../src/typeset/paper/drawn-page.ts';
import type { Page } from '../../src/typeset/paper/page-size.ts';
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
async function laid(kind: ReportKind, locale: (typeof locales)[number], sky: typeof madridSky, length = 1) {
  const document = fixtureDocument(locale, { kind, sky });
  const { chart, forecast } = document;
  const { sections, ...text } = await writer.write({ locale, kind, chart, forecast });
  const longer = sections.map((section) => ({ ...section, paragraphs: section.paragraphs.map(lengthened(length)) }));
  return laidReport({ ...document, text: { ...text, sections: longer }, pageSize: locale === 'es' ? 'A4' : 'LETTER' });
}

function lengthened(share: number) {
  return (paragraph: string) => {
    const words = paragraph.split(' ');
    return [...words, ...words.slice(0, Math.round(words.length * (share - 1)))].join(' ');
  };
}

/** How far down its sheet the last words above the page number stand, in [0, 1]. */
function depthOf({ marks }: DrawnPage, { height, marginBottom }: Page): number {
  const baselines = marks.flatMap((mark) => ('text' in mark ? [mark.at.y] : []));
  return Math.max(...baselines.filter((baseline) => baseline < height - marginBottom)) / height;
}

it.each(Object.keys(expected) as ReportKind[])('keeps to its pages where all is a third longer: %s', async (kind) => {
  const [fewest, most] = expected[kind];
  for (const locale of locales) {
    const { pages } = await laid(kind, locale, madridSky, 4 / 3);
    expect(pages.length).toBeGreaterThanOrEqual(fewest);
    expect(pages.length).toBeLessThanOrEqual(most);
  }
});

describe.each(Object.entries(skies))('a report of a chart with %s', (_, sky) => {
  it.each(Object.keys(expected) as ReportKind[])('has the pages of its kind: %s', async (kind) => {
    const [fewest, most] = expected[kind];
    for (const locale of locales) {
      const { pages } = await laid(kind, locale, sky);
      expect(pages.length).toBeGreaterThanOrEqual(fewest);
      expect(pages.length).toBeLessThanOrEqual(most);
    }
  });

  it.each(['natal', 'weekly', 'monthly'] as const)('leaves no page nearly empty: %s', async (kind) => {
    for (const locale of locales) {
      const { pages, page: sheet } = await laid(kind, locale, sky);
      for (const page of pages.slice(1)) expect(depthOf(page, sheet)).toBeGreaterThan(0.4);
    }
  });

  it.each(['weekly', 'monthly'] as const)('begins no page with the last line of a section: %s', async (kind) => {
    for (const locale of locales) {
      const { pages } = await laid(kind, locale, sky);
      for (const { marks } of pages.slice(2)) {
        const rows = [...new Set(marks.flatMap((mark) => ('text' in mark ? [mark.at.y] : [])))].sort((a, b) => a - b);
        const [, first, second] = rows as [number, number, number];
        const ofFirst = marks.find((mark) => 'text' in mark && mark.at.y === first);
        const ofSecond = marks.find((mark) => 'text' in mark && mark.at.y === second);
        if (isProse(ofFirst)) expect(isProse(ofSecond)).toBe(true);
      }
    }
  });
});

function isProse(mark: DrawnPage['marks'][number] | undefined): boolean {
  return mark !== undefined && 'text' in mark && mark.font === 'serif' && mark.text.length > 2;
}
