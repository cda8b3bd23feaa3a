import type { NatalChart, ZodiacPoint } from '@astrall/astrology/chart.ts';
import { elementOf, wholeSignHouse } from '@astrall/astrology/zodiac.ts';
import type { Content, ContentText, TableCell } from 'pdfmake/interfaces.js';
import { degreesAndMinutes } from './birth-wording.ts';
import { bodyGlyphs, retrogradeGlyph, signGlyphs } from './glyphs.ts';
import { hairlines } from './hairlines.ts';
import type { Labels } from './labels.ts';
import { elementColors, palette } from './palette.ts';
import { bodyText, kickerText, smallPrint, type TextStyle, textLine } from './text-block.ts';

const cellText: TextStyle = { ...bodyText, fontSize: 10, leading: 13.5 };
const figures: TextStyle = { ...cellText, alignment: 'right' };
const remark: TextStyle = { ...smallPrint, leading: cellText.leading, alignment: 'right', besides: cellText };
const angleMark: TextStyle = {
  ...kickerText,
  leading: cellText.leading,
  alignment: 'center',
  characterSpacing: 0,
  besides: cellText,
};
const headText: TextStyle = { ...kickerText, fontSize: 6.8, leading: 10, characterSpacing: 0.6 };
const glyph: TextStyle = {
  ...cellText,
  font: 'symbols',
  fontSize: 11.5,
  color: palette.goldText,
  alignment: 'center',
  besides: cellText,
};

/** Where each body stands; the angles and houses only when the birth time is known. */
export function placementsTable(chart: NatalChart, words: Labels): Content {
  const rows = chart.placements.map((placement) =>
    row(textLine(bodyGlyphs[placement.body], glyph), words.bodyNames[placement.body], placement, words, {
      house: placement.house,
      retrograde: placement.retrograde,
    }),
  );
  const angles = chart.angles
    ? [
        row(textLine(words.ascendantShort, angleMark), words.ascendant, chart.angles.ascendant, words, { house: 1 }),
        row(textLine(words.midheavenShort, angleMark), words.midheaven, chart.angles.midheaven, words, {
          house: wholeSignHouse(chart.angles.midheaven.sign, chart.angles.ascendant.sign),
        }),
      ]
    : [];
  const withHouses = chart.timeKnown;
  const body = [headRow(words), ...rows, ...angles].map((cells) => (withHouses ? cells : cells.toSpliced(5, 1)));
  const widths = [20, 96, 22, 84, 62, ...(withHouses ? [48] : []), '*'];
  return { table: { widths, headerRows: 1, body }, layout: hairlines(3.1), margin: [0, 6, 0, 0] };
}

function headRow(words: Labels): TableCell[] {
  const head = (text: string, alignment: 'left' | 'right' = 'left') =>
    textLine(text.toUpperCase(), { ...headText, alignment });
  return [
    head(''),
    head(words.body),
    head(''),
    head(words.sign),
    head(words.position, 'right'),
    head(words.house, 'right'),
    head(''),
  ];
}

function row(
  symbol: ContentText,
  name: string,
  point: ZodiacPoint,
  words: Labels,
  { house = null, retrograde = false }: { house?: number | null; retrograde?: boolean },
): TableCell[] {
  return [
    symbol,
    textLine(name, cellText),
    textLine(signGlyphs[point.sign], { ...glyph, color: elementColors[elementOf(point.sign)] }),
    textLine(words.signNames[point.sign], cellText),
    textLine(degreesAndMinutes(point.degreeInSign), figures),
    textLine(house === null ? '' : String(house), figures),
    textLine(retrograde ? `${retrogradeGlyph} ${words.retrograde}` : '', remark),
  ];
}
