import type { Content } from 'pdfmake/interfaces.js';
import type { Section } from '../writer/report-text.ts';
import { kicker, title, titleHeight } from './headings.ts';
import { newPage } from './new-page.ts';
import { textHeight, textWidth } from './page-geometry.ts';
import { printableText } from './printable-text.ts';
import { type TocEntry, tableOfContents, tableOfContentsHeight } from './table-of-contents.ts';
import { bodyText, leadGap, leadText, paragraph, paragraphGap, paragraphHeight } from './text-block.ts';

const contentsGap = 30;

/** How to read the report, and below it what is in it, when both fit the page. */
export function introduction(section: Section, entries: TocEntry[], contentsLabel: string): Content[] {
  const [first = '', ...others] = section.paragraphs.map(printableText);
  const height =
    titleHeight(section.title) +
    leadGap +
    paragraphHeight(first, leadText, textWidth) +
    others.reduce((sum, text) => sum + paragraphGap + paragraphHeight(text, bodyText, textWidth), leadGap);
  const room = textHeight - height - contentsGap - tableOfContentsHeight(entries);
  return [
    newPage(),
    ...title(printableText(section.title), 'introduction'),
    ...paragraph(first, leadText, textWidth, leadGap),
    ...others.flatMap((text, index) => paragraph(text, bodyText, textWidth, index === 0 ? leadGap : paragraphGap)),
    ...(room >= 0 ? [kicker(contentsLabel, contentsGap), tableOfContents(entries)] : []),
  ];
}
