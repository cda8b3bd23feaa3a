import type { Content } from 'pdfmake/interfaces.js';
import type { Section } from '../writer/report-text.ts';
import { colophon } from './colophon.ts';
import type { Labels } from './labels.ts';
import { textHeight, textWidth } from './page-geometry.ts';
import { printableText } from './printable-text.ts';
import type { ReportDocument } from './report-document.ts';
import { leadText, paragraphHeight } from './text-block.ts';
import { textSection } from './text-section.ts';

/** Room for the title, the gaps and the colophon; a block that outgrew its page would lose its end. */
const restHeight = 260;

/** The closing words and the colophon, on one page where they fit one, so that no page holds the small print alone. */
export function ending(section: Section, id: string, document: ReportDocument, words: Labels): Content[] {
  const blocks = [...textSection(section, id, { style: leadText }), colophon(document, words)];
  const height = section.paragraphs.reduce(
    (sum, text) => sum + paragraphHeight(printableText(text), leadText, textWidth),
    restHeight,
  );
  return height <= textHeight ? [{ stack: blocks, unbreakable: true }] : blocks;
}
