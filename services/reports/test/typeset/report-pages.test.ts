import { beforeAll, describe, expect, it } from '@jest/globals';
import { labels } from '../../src/typeset/labels/printed-labels.ts';
import type { PageSize } from '../../src/typeset/paper/page-size.ts';
import { renderPdf } from '../../src/typeset/render-pdf.ts';
import type { Locale, ReportKind } from '../../src/writer/report-text.ts';
import { fixtureDocument } from './fixture-document.ts';
import { type ReadPdf, readPdf, textOf } from './read-pdf.ts';

interface Case {
  kind: ReportKind;
  locale: Locale;
  pageSize: PageSize;
  fewest: number;
  most: number;
}

/** The sizes that titles and headings are set in. */
const headings = new Set([31, 26, 22, 18.5, 17.5, 21.5, 18, 16, 14.6, 14]);

const cases: Case[] = [
  { kind: 'natal', locale: 'es', pageSize: 'A4', fewest: 20, most: 30 },
  { kind: 'natal', locale: 'en', pageSize: 'LETTER', fewest: 20, most: 30 },
  { kind: 'daily', locale: 'en', pageSize: 'A4', fewest: 2, most: 2 },
  { kind: 'weekly', locale: 'es', pageSize: 'LETTER', fewest: 4, most: 6 },
  { kind: 'monthly', locale: 'en', pageSize: 'A4', fewest: 8, most: 12 },
];

describe.each(cases)('a $kind report in $locale on $pageSize', ({ kind, locale, pageSize, fewest, most }) => {
  const document = fixtureDocument(locale, { kind, pageSize });
  const words = labels[locale];
  let pdf: ReadPdf;
  let pages: number;

  beforeAll(async () => {
    const rendered = await renderPdf(document);
    pages = rendered.pages;
    pdf = await readPdf(rendered.pdf);
  });

  it('has as many pages as it says, and as its kind should', () => {
    expect(pages).toBe(pdf.pages.length);
    expect(pages).toBeGreaterThanOrEqual(fewest);
    expect(pages).toBeLessThanOrEqual(most);
    for (const { size } of pdf.pages) expect(Math.round(size.width)).toBe({ A4: 595, LETTER: 612 }[pageSize]);
  });

  it('embeds a subset of every font, and draws no missing glyph', () => {
    const fonts = pdf.pages.flatMap(({ fonts }) => fonts);
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    for (const { name } of fonts) expect(name).toMatch(/^[A-Z]{6}\+/u);
    expect(pdf.pages.reduce((sum, { missingGlyphs }) => sum + missingGlyphs, 0)).toBe(0);
  });

  it('keeps text within the margins, but for the calendar, which may be wider', () => {
    const inner = pdf.pages.filter(({ text }) => !text.startsWith(words.calendar) && !text.includes(words.calendar));
    for (const { pieces, size } of inner.slice(1)) {
      const margin = Math.min(...pieces.map(({ left }) => left));
      const beyond = pieces.filter(
        ({ right, baseline }) => right > size.width - margin + 0.5 || baseline < 30 || baseline > size.height - 40,
      );
      expect(margin).toBeGreaterThan(60);
      expect(beyond).toEqual([]);
    }
  });

  it('sets no line of text over another', () => {
    for (const { pieces } of pdf.pages) {
      const ordered = [...pieces].sort((a, b) => b.baseline - a.baseline || a.left - b.left);
      ordered.forEach((piece, index) => {
        const clash = ordered
          .slice(index + 1)
          .find(
            (other) =>
              Math.abs(other.baseline - piece.baseline) < 5 &&
              other.left < piece.right - 1 &&
              piece.left < other.right - 1,
          );
        expect([piece.text, clash?.text]).toEqual([piece.text, undefined]);
      });
    }
  });

  it('prints every word of the text', () => {
    const printed = textOf(pdf);
    for (const { title, paragraphs } of document.text.sections) {
      expect(printed).toContain(title);
      for (const paragraph of paragraphs) expect(printed).toContain(paragraph.slice(0, 40));
    }
  });

  it('bookmarks every chapter and section at its page', () => {
    const flat = pdf.outline.flatMap((chapter) => [chapter, ...chapter.children]);
    const titles = flat.map(({ title }) => title);
    for (const { title } of document.text.sections) if (title) expect(titles).toContain(title);
    for (const { title, page: number } of flat) {
      expect(pdf.pages[number - 1]!.text.replace(/\s+/gu, ' ')).toContain(title);
    }
  });

  it('leads from each line of the contents to the page it names', () => {
    const links = pdf.pages.flatMap(({ links, pieces }) => links.map((link) => ({ ...link, pieces })));
    if (kind === 'natal' || kind === 'monthly') expect(links.length).toBeGreaterThanOrEqual(5);
    for (const { to, top, pieces } of links) {
      const row = pieces.filter(({ baseline }) => baseline < top && baseline > top - 23);
      expect(row.map(({ text }) => text)).toContain(String(to));
    }
  });

  it('keeps at least two lines of text below every heading', () => {
    for (const { lines } of pdf.pages.slice(1)) {
      const below = lines.slice(0, -1);
      below.forEach(({ fontSize, text }, index) => {
        const isHeading = headings.has(Math.round(fontSize * 10) / 10) && text.length > 2;
        if (isHeading) expect([text, below.length - index > 2]).toEqual([text, true]);
      });
    }
  });

  it('says below a calendar what its symbols mean', () => {
    if (kind !== 'monthly') return;
    const { text } = pdf.pages.find((page) => page.lines.some(({ text: line }) => line === words.calendar))!;
    for (const meaning of [...Object.values(words.aspectNames), ...Object.values(words.legend)]) {
      expect(text).toContain(meaning);
    }
  });

  it('names the person, and numbers its pages', () => {
    expect(pdf.pages[0]!.text).toContain('Lucía Fernández Ortega');
    expect(textOf(pdf)).toContain(`ASTRALL · ${words.reportKind[kind].toUpperCase()}`);
    for (const [index, { lines }] of pdf.pages.entries()) {
      if (index > 0) expect(lines.at(-1)!.text).toBe(String(index + 1));
    }
  });

  it('ends with the closing words and what the chart was computed from', () => {
    const last = textOf({ ...pdf, pages: pdf.pages.slice(-2) });
    expect(last).toContain(document.text.sections.at(-1)!.title);
    expect(last).toContain('13:35 UTC');
    expect(last).toContain(document.birthPlace);
    expect(last).toContain('40° 25′ N, 3° 42′ ');
    expect(last).toContain('Europe/Madrid');
    expect(last).toContain(document.reportId);
    expect(last).toContain(words.colophonTitle.toUpperCase());
  });
});
