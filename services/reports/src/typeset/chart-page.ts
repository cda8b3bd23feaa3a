import type { NatalChart } from '@astrall/astrology/chart.ts';
import type { Content } from 'pdfmake/interfaces.js';
import { aspectsList, aspectsListHeight, longAspectsList } from './aspects-list.ts';
import { elementBalance } from './element-balance.ts';
import { kicker, title } from './headings.ts';
import type { Labels } from './labels.ts';
import { newPage } from './new-page.ts';
import { textHeight, textWidth } from './page-geometry.ts';
import { placementsTable } from './placements-table.ts';
import type { ReportDocument } from './report-document.ts';
import { paragraph, smallPrint } from './text-block.ts';

export const chartPageId = 'chart';

/** Room for everything on the page but the aspects: title, twelve rows or ten and a note, bars, captions. */
const fixedHeight = 430;

/** The chart in figures: placements, elements, aspects. */
export function chartPage({ chart }: ReportDocument, words: Labels): Content[] {
  return [
    newPage(),
    ...title(words.chartTitle, chartPageId),
    kicker(words.placements, 14),
    placementsTable(chart, words),
    ...(chart.timeKnown
      ? []
      : paragraph(
          words.timeUnknownNote,
          { ...smallPrint, font: 'serifItalic', fontSize: 9, leading: 14 },
          textWidth,
          8,
        )),
    kicker(words.elementBalance, 22),
    elementBalance(chart, words),
    kicker(words.aspects, 22),
    ...(chartFillsOnePage(chart) ? [aspectsList(chart, words)] : longAspectsList(chart, words)),
  ];
}

/** True when the aspects stay on the page of the placements, so that the text starts a page of its own. */
export function chartFillsOnePage(chart: NatalChart): boolean {
  return fixedHeight + aspectsListHeight(chart) <= textHeight;
}
