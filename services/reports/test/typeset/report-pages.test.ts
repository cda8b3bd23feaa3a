import { beforeAll, describe, expect, it } from '@jest/globals';
import { labels } from '../../src/typeset/labels.ts';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import type { Locale } from '../../src/writer/report-text.ts';
import { madridSky, stelliumSky } from './fixture-chart.ts';
import { fixtureDocument } from './fixture-document.ts';
import { type ReadPdf, readPdf } from './read-pdf.ts';

describe.each<{ locale: Locale; date: string; time: string }>([
  { locale: 'es', date: 'Miércoles, 14 de marzo de 1990', time: '14:35' },
  { locale: 'en', date: 'Wednesday, March 14, 1990', time: '2:35 PM' },
])('a report in $locale', ({ locale, date, time }) => {
  const document = fixtureDocument(locale);
  const words = labels[locale];
  let pdf: ReadPdf;
  let pages: number;

  beforeAll(async () => {
    const rendered = await renderPdf(document);
    pages = rendered.pages;
    pdf = await readPdf(rendered.pdf);
  });

  it('has as many pages as it says', () => {
    expect(pages).toBe(pdf.pages.length);
    expect(pages).toBeGreaterThanOrEqual(8);
    expect(pages).toBeLessThanOrEqual(12);
  });

  it('opens with the person, the birth in words and the place', () => {
    const cover = pdf.pages[0]!.text.replaceAll('\u00a0', ' ');
    expect(cover).toContain('Lucía Fernández Ortega');
    expect(cover).toContain(`${date} · ${time}`);
    expect(cover).toContain('Madrid, Comunidad de Madrid, España');
  });

  it('lists every placement to the minute', () => {
    const rows = pdf.pages[2]!.lines.map(({ text }) => text.replace(/\s+/gu, ' '));
    expect(rows).toContain(`☉ ${words.bodyNames.sun} ♓ ${words.signNames.pisces} 23° 37′ 8`);
    expect(rows).toContain(`♇ ${words.bodyNames.pluto} ♏ ${words.signNames.scorpio} 17° 36′ 4 ℞ ${words.retrograde}`);
    expect(rows).toContain(`${words.ascendantShort} ${words.ascendant} ♌ ${words.signNames.leo} 12° 14′ 1`);
    expect(rows).toContain(`${words.midheavenShort} ${words.midheaven} ♉ ${words.signNames.taurus} 3° 42′ 10`);
    for (const name of Object.values(words.bodyNames)) expect(rows.join('\n')).toContain(name);
  });

  it('lists the aspects and the elements', () => {
    const page = pdf.pages[2]!.text;
    for (const name of Object.values(words.aspectNames)) expect(page).toContain(name);
    expect(page).toMatch(new RegExp(`☽ ${words.bodyNames.moon} +♀ ${words.bodyNames.venus} +1°\\s39′`, 'u'));
    expect(page).toMatch(new RegExp(`${words.elementNames.fire} +1 +${words.elementNames.earth} +3`, 'u'));
  });

  it('numbers the pages and names the person at the head of each', () => {
    pdf.pages.slice(1).forEach(({ lines }, index) => {
      expect(lines.at(-1)!.text).toBe(`${index + 2} / ${pages}`);
      expect(lines[0]!.text).toContain('Lucía Fernández Ortega');
    });
  });

  it('prints every word of the text', () => {
    const printed = pdf.pages
      .map(({ text }) => text)
      .join('\n')
      .replace(/\s+/gu, ' ');
    for (const { title, paragraphs } of document.text.sections) {
      expect(printed).toContain(title);
      for (const paragraph of paragraphs) expect(printed).toContain(paragraph.slice(0, 40));
    }
  });

  it('points from the contents at the page a section is on', () => {
    const contents = pdf.pages[1]!.text;
    for (const { title } of document.text.sections.slice(1)) {
      const page = pdf.pages.findIndex(({ lines }) =>
        lines.some(({ text, fontSize }) => text === title && fontSize > 16),
      );
      expect(contents).toMatch(new RegExp(`${title} ${page + 1}( |$)`, 'mu'));
    }
  });

  it('keeps at least two lines of text below every title', () => {
    for (const { lines } of pdf.pages.slice(1)) {
      const below = lines.slice(0, -1);
      below.forEach(({ fontSize }, index) => {
        if (fontSize > 16) expect(below.length - index).toBeGreaterThan(2);
      });
    }
  });

  it('ends with the closing words and what the chart was computed from', () => {
    const last = pdf.pages.at(-1)!.text.replace(/\s+/gu, ' ');
    expect(last).toContain(document.text.sections.at(-1)!.title);
    expect(last).toContain('13:35 UTC');
    expect(last).toContain('40° 25′ N, 3° 42′ ');
    expect(last).toContain('Europe/Madrid');
    expect(last).toContain(document.reportId);
  });

  it('bookmarks every section', () => {
    expect(pdf.outline).toEqual([
      document.text.sections[0]!.title,
      words.chartTitle,
      ...document.text.sections.slice(1).map(({ title }) => title),
    ]);
  });
});

describe('a report without a birth time', () => {
  const sky = { ...madridSky, ascendant: undefined, midheaven: undefined };

  it('says so, and shows neither ascendant nor houses', async () => {
    const { pdf } = await renderPdf(fixtureDocument('en', { sky }));
    const { pages } = await readPdf(pdf);
    const everything = pages.map(({ text }) => text).join('\n');
    expect(pages[0]!.text).toContain('birth time unknown');
    expect(everything.replace(/\s+/gu, ' ')).toContain(labels.en.timeUnknownNote);
    expect(everything).not.toContain(labels.en.midheaven);
    expect(everything).not.toMatch(/house \d/iu);
    expect(pages[2]!.text).not.toContain('HOUSE');
  });
});

describe('a report with very many aspects', () => {
  it('lists them all', async () => {
    const document = fixtureDocument('en', { sky: stelliumSky });
    const { pages } = await readPdf((await renderPdf(document)).pdf);
    const orbs = pages
      .slice(2, 4)
      .flatMap(({ lines }) => lines.flatMap(({ text }) => text.match(/\d°\s\d\d′(?= |$)/gu) ?? []));
    expect(document.chart.aspects.length).toBeGreaterThan(20);
    expect(orbs.length).toBeGreaterThanOrEqual(document.chart.aspects.length + document.chart.placements.length);
  });
});
