import type { Content } from 'pdfmake/interfaces.js';
import { dateInWords, timeInWords } from './birth-wording.ts';
import { fitText } from './fit-text.ts';
import type { Labels } from './labels.ts';
import { page } from './page-geometry.ts';
import { palette } from './palette.ts';
import { personName } from './person-name.ts';
import { printableText } from './printable-text.ts';
import type { ReportDocument } from './report-document.ts';
import { type TextStyle, textLine } from './text-block.ts';
import { wheelSvg } from './wheel/wheel.ts';

const frameInset = 30;
const wheelWidth = 440;
const wheelTop = 304;
/** The name stands on this line, growing upwards; the birth data hang below it. */
const nameBottom = 214;

const kindStyle: TextStyle = {
  font: 'sansMedium',
  fontSize: 9,
  leading: 14,
  color: palette.goldText,
  characterSpacing: 3.2,
  alignment: 'center',
};
const birthStyle: TextStyle = {
  font: 'serifItalic',
  fontSize: 12.5,
  leading: 19,
  color: palette.inkSoft,
  alignment: 'center',
};

/** The first page: whose chart it is, when and where the person was born, and the wheel. */
export function cover(document: ReportDocument, words: Labels): Content[] {
  const { locale } = document.text;
  const width = page.width - 2 * page.marginX;
  const name = fitText(personName(document.personName, words), 'display', width, [
    { fontSize: 38, maxLines: 1 },
    { fontSize: 31, maxLines: 2 },
    { fontSize: 24, maxLines: 3 },
  ]);
  const nameStyle: TextStyle = {
    font: 'display',
    fontSize: name.fontSize,
    leading: name.fontSize * 1.3,
    alignment: 'center',
  };
  const nameTop = nameBottom - name.lines.length * nameStyle.leading;
  const place = fitText(printableText(document.birthPlace), birthStyle.font, width, [
    { fontSize: birthStyle.fontSize, maxLines: 2 },
  ]);
  const time = document.birthTime ? timeInWords(document.birthTime, locale) : words.timeUnknown;
  const date = dateInWords(document.birthDate, locale);
  const birth = [`${date.charAt(0).toLocaleUpperCase(locale)}${date.slice(1)} · ${time}`, ...place.lines];
  return [
    at(80, [textLine(words.reportKind.toUpperCase(), kindStyle)]),
    at(
      nameTop,
      name.lines.map((line) => textLine(line, nameStyle)),
    ),
    at(
      nameBottom + 14,
      birth.map((line) => textLine(line, birthStyle)),
    ),
    {
      svg: wheelSvg(document.chart, words),
      width: wheelWidth,
      absolutePosition: { x: (page.width - wheelWidth) / 2, y: wheelTop },
    },
  ];
}

export function coverFooter(): Content {
  return { ...textLine('ASTRALL', { ...kindStyle, fontSize: 7.5 }), margin: [0, 20, 0, 0] };
}

/** The tinted ground of the cover with its double frame. */
export function coverBackground(): Content {
  const frame = (inset: number, lineWidth: number) => ({
    type: 'rect' as const,
    x: inset,
    y: inset,
    w: page.width - 2 * inset,
    h: page.height - 2 * inset,
    lineWidth,
    lineColor: palette.gold,
  });
  return {
    canvas: [
      { type: 'rect', x: 0, y: 0, w: page.width, h: page.height, color: palette.paper },
      frame(frameInset, 1.1),
      frame(frameInset + 4, 0.4),
    ],
  };
}

/** Lines across the page's width at a fixed height. */
function at(y: number, lines: Content[]): Content {
  return { stack: lines, absolutePosition: { x: page.marginX, y } };
}
