import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { chartFillsOnePage, chartPage, chartPageId } from './chart-page.ts';
import { colophon } from './colophon.ts';
import { cover, coverBackground, coverFooter } from './cover.ts';
import { documentInfo } from './document-info.ts';
import { ending } from './ending.ts';
import { introduction } from './introduction.ts';
import { labels } from './labels.ts';
import { newPage } from './new-page.ts';
import { pageNumber, runningHead } from './page-furniture.ts';
import { page } from './page-geometry.ts';
import { palette } from './palette.ts';
import { printableText } from './printable-text.ts';
import type { ReportDocument } from './report-document.ts';
import { sectionFacts } from './section-facts.ts';
import { sectionGap, textSection } from './text-section.ts';

const introductionKey = 'introduction';
const closingKey = 'closing';

/** The whole report as pdfmake sees it. `onPageCount` hears the number of pages once they are laid out. */
export function reportLayout(document: ReportDocument, onPageCount: (pages: number) => void): TDocumentDefinitions {
  const { locale } = document.text;
  return {
    pageSize: 'A4',
    pageMargins: [page.marginX, page.marginTop, page.marginX, page.marginBottom],
    language: locale,
    displayTitle: true,
    info: documentInfo(document),
    defaultStyle: { font: 'serif', color: palette.ink },
    background: (current) => (current === 1 ? coverBackground() : ''),
    header: (current) => (current === 1 ? '' : runningHead(document, labels[locale])),
    footer: (current, total) => {
      onPageCount(total);
      return current === 1 ? coverFooter() : pageNumber(current, total);
    },
    content: content(document),
  };
}

function content(document: ReportDocument): Content[] {
  const { chart, text } = document;
  const words = labels[text.locale];
  const opening = text.sections.find(({ key }) => key === introductionKey);
  const closing = text.sections.findLast(({ key }) => key === closingKey);
  const sections = text.sections.filter((section) => section !== opening && section !== closing);
  const entries = [
    { title: words.chartTitle, id: chartPageId },
    ...sections.map(({ title }, index) => ({ title: printableText(title), id: sectionId(index) })),
    ...(closing ? [{ title: printableText(closing.title), id: closingKey }] : []),
  ];
  const ownPage = chartFillsOnePage(chart);
  return [
    ...cover(document, words),
    ...(opening ? introduction(opening, entries, words.contents) : []),
    ...chartPage(document, words),
    ...sections.flatMap((section, index) => [
      index === 0 && ownPage ? newPage() : sectionGap(),
      ...textSection(section, sectionId(index), { facts: sectionFacts(section.key, chart, words) }),
    ]),
    ...(closing ? [sectionGap(), ...ending(closing, closingKey, document, words)] : [colophon(document, words)]),
  ];
}

/** Keys come with the words and might repeat; anchors may not. */
function sectionId(index: number): string {
  return `section-${index + 1}`;
}
