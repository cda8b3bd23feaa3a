import { signs } from '@astrall/astrology/chart.ts';
import { elementOf } from '@astrall/astrology/zodiac.ts';
import { type Box, type Flow, isNewPage, together } from '../flow/flow.ts';
import { heightOf } from '../flow/paginate.ts';
import { aspectGlyphs, bodyGlyphs, pointGlyphs, signGlyphs } from '../fonts/glyphs.ts';
import type { Pen } from '../paper/pen.ts';
import { linePath, type Spot } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { aspectLines, aspectsInOrder } from '../theme/aspect-lines.ts';
import { elementColors } from '../theme/element-colors.ts';
import { kicker } from './headings.ts';

interface Symbol {
  glyph: string;
  name: string;
  color: string;
}

interface Group {
  title: string;
  symbols: Symbol[];
  columns: number;
}

const rowHeight = 17;
const headHeight = 22;
const gap = 38;

/** What the glyphs mean, for who has not seen them before: below what opens the report, and only if its page has room. */
export function symbols(opening: readonly Flow[], setting: Setting): Flow[] {
  const boxes = key(setting);
  const above = opening.filter((flow): flow is Box => !isNewPage(flow));
  return heightOf([...above, ...boxes]) <= setting.page.textHeight ? boxes : [];
}

function key(setting: Setting): Box[] {
  const { words, page, type, theme } = setting;
  const groups = groupsOf(setting);
  const rows = Math.max(...groups.map(({ symbols: all, columns }) => Math.ceil(all.length / columns)));
  const column = page.textWidth / groups.reduce((sum, { columns }) => sum + columns, 0);
  const rule = linePath({ x: 0, y: 0 }, { x: page.textWidth, y: 0 });
  return together([
    kicker(words.chart.symbols, setting, gap),
    {
      height: headHeight + rows * rowHeight,
      gap: 5,
      draw(pen, x, y) {
        pen.shapes([{ path: rule, stroke: theme.hairline, strokeWidth: 0.5 }], { x, y });
        let left = x;
        for (const { title, symbols: all, columns } of groups) {
          pen.text(title.toUpperCase(), { x: left, y: y + 14 }, type.tableHead);
          const inColumn = Math.ceil(all.length / columns);
          all.forEach((symbol, index) => {
            const at = { x: left + column * Math.floor(index / inColumn), y: y + headHeight };
            drawSymbol(pen, symbol, { ...at, y: at.y + (index % inColumn) * rowHeight + 12 }, setting);
          });
          left += columns * column;
        }
      },
    },
  ]);
}

function groupsOf({ document, words, theme }: Setting): Group[] {
  const { placements, points } = document.chart;
  const bodies = placements.map(({ body }) => ({ glyph: bodyGlyphs[body], name: words.bodyNames[body] }));
  const others = points.map(({ point }) => ({ glyph: pointGlyphs[point], name: words.pointNames[point] }));
  return [
    {
      title: words.chart.bodies,
      symbols: [...bodies, ...others].map((each) => ({ ...each, color: theme.accentText })),
      columns: 2,
    },
    {
      title: words.chart.signs,
      symbols: signs.map((sign) => ({
        glyph: signGlyphs[sign],
        name: words.signNames[sign],
        color: elementColors[elementOf(sign)],
      })),
      columns: 2,
    },
    {
      title: words.chart.aspects,
      symbols: aspectsInOrder.map((kind) => ({
        glyph: aspectGlyphs[kind],
        name: words.aspectNames[kind],
        color: aspectLines[kind].color,
      })),
      columns: 1,
    },
  ];
}

function drawSymbol(pen: Pen, { glyph, name, color }: Symbol, { x, y }: Spot, { type, theme }: Setting): void {
  pen.text(glyph, { x, y }, { ...type.tableGlyph, fontSize: 12, color });
  pen.text(name, { x: x + 19, y }, { ...type.small, fontSize: 10, color: theme.ink });
}
