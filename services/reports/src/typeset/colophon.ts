import type { Content } from 'pdfmake/interfaces.js';
import { coordinatesInWords, dateInWords } from './birth-wording.ts';
import { kicker } from './headings.ts';
import type { Labels } from './labels.ts';
import { textWidth } from './page-geometry.ts';
import { palette } from './palette.ts';
import { printableText } from './printable-text.ts';
import type { ReportDocument } from './report-document.ts';
import { paragraph, smallPrint } from './text-block.ts';

/** The small print that ends the report: what the chart was computed from, so that anyone can check it. */
export function colophon(document: ReportDocument, words: Labels): Content {
  const { chart, text, latitudeDeg, longitudeDeg, timeZone, reportId } = document;
  const { cast, castAtNoon, system, systemWithoutHouses, report } = words.colophon;
  const instant = new Date(chart.instantUtc).toISOString();
  const basis = (chart.timeKnown ? cast : castAtNoon)
    .replace('{time}', instant.slice(11, 16))
    .replace('{date}', dateInWords(chart.timeKnown ? instant : document.birthDate, text.locale))
    .replace('{coordinates}', coordinatesInWords(latitudeDeg, longitudeDeg, text.locale))
    .replace('{zone}', timeZone);
  const lines = [`${basis} ${chart.timeKnown ? system : systemWithoutHouses}`, report.replace('{id}', reportId)];
  return {
    stack: [
      {
        canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 0.5, lineColor: palette.gold }],
      },
      kicker(words.colophonTitle, 10),
      ...lines.flatMap((line) => paragraph(printableText(line), smallPrint, textWidth, 3)),
    ],
    unbreakable: true,
    margin: [0, 40, 0, 0],
  };
}
