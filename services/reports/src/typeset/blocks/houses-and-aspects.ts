import type { Houses } from '@astrall/astrology/chart.ts';
import { elementOf } from '@astrall/astrology/zodiac.ts';
import { type Box, type Flow, heading, together } from '../flow/flow.ts';
import { paragraph } from '../flow/text-lines.ts';
import { bodyGlyphs, signGlyphs } from '../fonts/glyphs.ts';
import type { Setting } from '../setting.ts';
import { elementColors } from '../theme/element-colors.ts';
import { degreesAndMinutes } from '../wording/birth-wording.ts';
import { aspectGrid } from './aspect-grid.ts';
import { kicker, pageTitle } from './headings.ts';
import { type Cell, type Column, table } from './table.ts';

export const housesAndAspectsId = 'houses-and-aspects';

/** Where each house begins and what stands in it, and every aspect in a grid. */
export function housesAndAspects(setting: Setting): Flow[] {
  const { words, type, page } = setting;
  const { houses, aspects, pointAspects, timeKnown } = setting.document.chart;
  const title = housesAndAspectsTitle(setting);
  const bookmark = { title, level: 1 as const };
  const grid: Box[] =
    aspects.length + pointAspects.length > 0
      ? [aspectGrid(setting)]
      : paragraph(words.chart.noAspects, type.body, page.textWidth);
  return [
    { newPage: true, look: { furniture: 'all' } },
    ...heading(pageTitle(title, { id: housesAndAspectsId, bookmark }, setting)),
    ...(houses ? houseTable(houses, setting) : []),
    ...together([
      ...(houses ? [kicker(words.chart.aspects, setting, 24)] : []),
      ...grid,
      ...(timeKnown
        ? []
        : paragraph(words.chart.allDayAspects, type.smallItalic, page.textWidth, { gap: 16, whole: true })),
    ]),
  ];
}

export function housesAndAspectsTitle({ document, words }: Setting): string {
  return document.chart.houses ? words.chart.housesAndAspects : words.chart.aspects;
}

/** Six rows of two houses: the first to the sixth at the left. */
function houseTable({ cusps }: Houses, setting: Setting): Flow[] {
  const { words, type, page, document } = setting;
  const gutter = 22;
  const half = (page.textWidth - gutter) / 2;
  const columns: Column[] = [{ width: 26 }, { width: 20 }, { width: 108 }, { width: half - 154, alignment: 'right' }];
  const cells = (index: number): Cell[] => {
    const { sign, degreeInSign } = cusps[index]!;
    const inside = document.chart.placements.filter(({ house }) => house === index + 1);
    return [
      { text: String(index + 1), style: type.table },
      { text: signGlyphs[sign], style: { ...type.tableGlyph, color: elementColors[elementOf(sign)] } },
      { text: `${words.signNames[sign]} ${degreesAndMinutes(degreeInSign)}`, style: type.table },
      { text: inside.map(({ body }) => bodyGlyphs[body]).join('\u2009'), style: type.tableGlyph },
    ];
  };
  const { house, cusp, bodies } = words.chart;
  const headOf = [house.slice(0, 5), '', cusp, bodies];
  const blank: Cell = { text: '', style: type.table };
  const rows = Array.from({ length: 6 }, (_, row) => [...cells(row), blank, ...cells(row + 6)]);
  return table([...columns, { width: gutter }, ...columns], [...headOf, '', ...headOf], rows, setting, {
    rowHeight: 22.5,
  });
}
