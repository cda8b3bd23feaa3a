import type { House, Sign } from '@astrall/astrology/chart.ts';
import { houseOf } from '@astrall/astrology/houses.ts';
import { elementOf } from '@astrall/astrology/zodiac.ts';
import { possibleSigns, signsOf } from '../../chart/unknown-hour.ts';
import { type Flow, heading } from '../flow/flow.ts';
import { paragraph } from '../flow/text-lines.ts';
import { bodyGlyphs, pointGlyphs, signGlyphs } from '../fonts/glyphs.ts';
import type { Setting } from '../setting.ts';
import { elementColors } from '../theme/element-colors.ts';
import { degreesAndMinutes, degreesInSign } from '../wording/birth-wording.ts';
import { balance } from './balance.ts';
import { pageTitle } from './headings.ts';
import { type Cell, type Column, table } from './table.ts';

export const placementsId = 'placements';

interface Row {
  symbol: string;
  name: string;
  signs: Sign[];
  /** Empty where the hour decides the sign. */
  position: string;
  house: House | null;
  remarks: (string | false | null)[];
}

/** Where everything stands, and what prevails. */
export function placementsPage(setting: Setting): Flow[] {
  const { words, type, page } = setting;
  const { chart } = setting.document;
  const notes = chart.timeKnown
    ? chart.houses?.placidusUndefined
      ? [words.polarNote]
      : []
    : chart.uncertain.map((each) => uncertainNote(each, setting));
  const bookmark = { title: words.chart.placements, level: 1 as const };
  return [
    { newPage: true, look: { furniture: 'all' } },
    ...heading(pageTitle(words.chart.placements, { id: placementsId, bookmark }, setting)),
    ...placementsTable(setting),
    ...notes.flatMap((note) => paragraph(note, type.smallItalic, page.textWidth, { gap: 8, whole: true })),
    ...balance(setting),
  ];
}

function placementsTable(setting: Setting): Flow[] {
  const { words, page } = setting;
  const { timeKnown } = setting.document.chart;
  const rest = page.textWidth - 24 - 92 - 22 - 80 - 50 - (timeKnown ? 40 : 0);
  const columns: Column[] = [
    { width: 24 },
    { width: 92 },
    { width: 22 },
    { width: 80 },
    { width: 50, alignment: 'right' },
    ...(timeKnown ? [{ width: 40, alignment: 'right' as const }] : []),
    { width: rest, alignment: 'right' },
  ];
  const { body, sign, position, house } = words.chart;
  const head = ['', body, '', sign, position, ...(timeKnown ? [house] : []), ''];
  const rows = placementRows(setting).map((row) => cells(row, timeKnown, setting));
  return table(columns, head, rows, setting, { rowHeight: 22.5 });
}

function placementRows({ document, words }: Setting): Row[] {
  const { chart } = document;
  const { placements, points, angles, houses } = chart;
  const bodies = placements.map((placement) => {
    const { body, house, retrograde, dignity } = placement;
    const signs = possibleSigns(placement, chart);
    const sure = signs.length === 1;
    return {
      symbol: bodyGlyphs[body],
      name: words.bodyNames[body],
      signs,
      position: degreesInSign(placement) ?? '',
      house,
      remarks: [retrograde && words.retrograde, sure && dignity && words.dignityNames[dignity]],
    };
  });
  const others = points.map((point) => ({
    symbol: pointGlyphs[point.point],
    name: words.pointNames[point.point],
    signs: signsOf(point),
    position: degreesInSign(point) ?? '',
    house: point.house,
    remarks: [point.point === 'chiron' && point.retrograde && words.retrograde],
  }));
  const corners = angles
    ? [
        { symbol: words.angles.ascendantShort, name: words.ascendant, point: angles.ascendant },
        { symbol: words.angles.midheavenShort, name: words.midheaven, point: angles.midheaven },
      ].map((corner) => ({
        ...corner,
        signs: [corner.point.sign],
        position: degreesAndMinutes(corner.point.degreeInSign),
        house: houses && houseOf(corner.point.longitudeDeg, houses),
        remarks: [],
      }))
    : [];
  return [...bodies, ...others, ...corners];
}

function cells(
  { symbol, name, signs, position, house, remarks }: Row,
  withHouse: boolean,
  { words, type, theme }: Setting,
): Cell[] {
  const [sign] = signs as [Sign];
  const isGlyph = symbol.length === 1;
  const mark = isGlyph ? type.tableGlyph : { ...type.tableHead, tracking: 0.3 };
  return [
    { text: symbol, style: mark },
    { text: name, style: type.table },
    { text: signGlyphs[sign], style: { ...type.tableGlyph, color: elementColors[elementOf(sign)] } },
    { text: signs.map((each) => words.signNames[each]).join(' / '), style: type.table },
    { text: position, style: type.table },
    ...(withHouse ? [{ text: house === null ? '' : String(house), style: type.table }] : []),
    { text: remarks.filter(Boolean).join(', '), style: { ...type.smallItalic, color: theme.inkSoft } },
  ];
}

function uncertainNote({ body, signs }: Setting['document']['chart']['uncertain'][number], { words }: Setting): string {
  return words.uncertainNote
    .replace('{body}', words.bodyNames[body])
    .replace('{first}', words.signNames[signs[0]!])
    .replace('{last}', words.signNames[signs.at(-1)!]);
}
