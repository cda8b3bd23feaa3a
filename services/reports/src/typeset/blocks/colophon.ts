import { type Flow, together } from '../flow/flow.ts';
import { paragraph, textLine } from '../flow/text-lines.ts';
import { linePath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { apart } from '../text/bidi-order.ts';
import { printableText } from '../text/printable-text.ts';
import { coordinatesInWords, dateInWords } from '../wording/birth-wording.ts';
import { properName } from '../wording/proper-name.ts';
import { brandName } from './furniture.ts';
import { kicker } from './headings.ts';
import { drawLogo, logoSize } from './logo.ts';

/** The small print that ends the report: who sells it, and what the chart was computed from, so that anyone can check it. */
export function colophon(setting: Setting): Flow[] {
  const { document, words, page, theme, type } = setting;
  const { brand, reportId, text } = document;
  const disclaimer = brand?.disclaimer[text.locale];
  const lines = [
    basis(setting),
    ...(disclaimer ? [printableText(disclaimer)] : []),
    words.colophon.report.replace('{id}', reportId),
  ];
  const rule = linePath({ x: 0, y: 0 }, { x: page.textWidth, y: 0 });
  const publisher = [brandName(setting), ...(brand?.contact ? [printableText(brand.contact)] : [])].join('  ·  ');
  const logo = brand?.logo && { logo: brand.logo, ...logoSize(brand.logo, 110, 30) };
  return together([
    {
      height: 12,
      gap: type.gaps.chapter,
      draw: (pen, x, y) => pen.shapes([{ path: rule, stroke: theme.accent, strokeWidth: 0.6 }], { x, y }),
    },
    kicker(words.colophonTitle, setting),
    ...lines.flatMap((line) =>
      paragraph(line, { ...type.small, features: 'lnum' }, page.textWidth, { gap: 4, whole: true }),
    ),
    ...(logo
      ? [
          {
            height: logo.height,
            gap: 10,
            draw: (pen: Parameters<typeof drawLogo>[0], x: number, y: number) =>
              drawLogo(pen, logo.logo, { x, y, width: logo.width, height: logo.height }),
          },
        ]
      : []),
    ...(brand ? [textLine(publisher, type.small, page.textWidth, { gap: 6 })] : []),
  ]);
}

function basis({ document, words }: Setting): string {
  const { chart, text, birthPlace, latitudeDeg, longitudeDeg, timeZone, forecast } = document;
  const { cast, castAtNoon, placidus, wholeSign, noHouses, times } = words.colophon;
  const instant = new Date(chart.instantUtc).toISOString();
  const sentence = (chart.timeKnown ? cast : castAtNoon)
    .replace('{time}', instant.slice(11, 16))
    .replace('{date}', dateInWords(chart.timeKnown ? instant : document.birthDate, text.locale))
    .replace('{coordinates}', coordinatesInWords(latitudeDeg, longitudeDeg, text.locale))
    .replace('{zone}', timeZone)
    .replace('{place}', () => apart(properName(birthPlace)));
  const system = chart.houses ? (chart.houses.system === 'placidus' ? placidus : wholeSign) : noHouses;
  return [sentence, system, ...(forecast ? [times.replace('{zone}', forecast.timeZone)] : [])].join(' ');
}
