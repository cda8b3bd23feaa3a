import type { Content } from 'pdfmake/interfaces.js';
import { fitLine } from './fit-text.ts';
import type { Labels } from './labels.ts';
import { page, textWidth } from './page-geometry.ts';
import { personName } from './person-name.ts';
import type { ReportDocument } from './report-document.ts';
import { kickerText, smallPrint, textLine } from './text-block.ts';

const nameWidth = 280;

/** The running head of every page but the cover: what this is, and whose. */
export function runningHead(document: ReportDocument, words: Labels): Content {
  const kind = words.reportKind.toUpperCase();
  const name = fitLine(personName(document.personName, words), smallPrint.font, smallPrint.fontSize, nameWidth);
  return {
    columns: [
      {
        width: textWidth - nameWidth,
        stack: [textLine(kind, { ...kickerText, fontSize: 6.8, characterSpacing: 0.6, besides: smallPrint })],
      },
      { width: nameWidth, stack: [textLine(name, { ...smallPrint, alignment: 'right' })] },
    ],
    margin: [page.marginX, 46, page.marginX, 0],
  };
}

export function pageNumber(current: number, total: number): Content {
  return {
    stack: [textLine(`${current} / ${total}`, { ...smallPrint, alignment: 'center' })],
    margin: [page.marginX, 32, page.marginX, 0],
  };
}
