import { type Box, type Flow, together } from '../flow/flow.ts';
import { paragraph, textLine } from '../flow/text-lines.ts';
import { aspectGlyphs } from '../fonts/glyphs.ts';
import { linePath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { lineWidth } from '../text/text-runs.ts';
import { aspectLines, aspectsInOrder } from '../theme/aspect-lines.ts';
import { wheelShapes } from '../wheel/wheel.ts';
import { wheel } from '../wheel/wheel-geometry.ts';
import { inksOnPaper } from '../wheel/wheel-inks.ts';
import { birthLines } from '../wording/report-title.ts';
import { pageTitle } from './headings.ts';

export const wheelId = 'wheel';

/** The wheel as large as the page allows, and what its lines mean. */
export function wheelPage(setting: Setting): Flow[] {
  const { document, words, page, theme, type } = setting;
  const birth = document.forecast ? [] : birthLines(setting, page.textWidth, type.smallItalic);
  const size = Math.min(page.width - 74, page.textHeight - 190);
  const drawing: Box = {
    height: size,
    gap: 14,
    draw: (pen, _, y) =>
      pen.shapes(
        wheelShapes(document.chart, words, inksOnPaper(theme)),
        { x: (page.width - size) / 2, y },
        size / wheel.size,
      ),
  };
  const bookmark = { title: words.chart.wheel, level: 1 as const };
  return [
    { newPage: true, look: { furniture: 'all' } },
    ...together([
      ...pageTitle(words.chart.wheel, { id: wheelId, bookmark }, setting),
      ...birth.map((line) => textLine(line, { ...type.smallItalic, fontSize: 11.4, leading: 15.5 }, page.textWidth)),
      drawing,
      legend(setting),
      ...(document.chart.timeKnown
        ? []
        : paragraph(words.timeUnknownNote, type.smallItalic, page.textWidth, { gap: 14, whole: true })),
    ]),
  ];
}

/** One sample of each kind of line. */
function legend({ words, page, theme, type }: Setting): Box {
  const column = page.textWidth / aspectsInOrder.length;
  const name = { ...type.small, fontSize: 9, alignment: 'center' as const };
  const glyph = { ...type.tableGlyph, fontSize: 12 };
  return {
    height: 34,
    gap: 16,
    draw(pen, x, y) {
      aspectsInOrder.forEach((kind, index) => {
        const middle = x + column * (index + 0.5);
        const { color, dash } = aspectLines[kind];
        const glyphWidth = lineWidth(aspectGlyphs[kind], glyph);
        pen.text(aspectGlyphs[kind], { x: middle - 24 - glyphWidth / 2, y: y + 11 }, { ...glyph, color: theme.ink });
        const sample = linePath({ x: middle - 10, y: y + 7 }, { x: middle + 30, y: y + 7 });
        const strokeWidth = kind === 'conjunction' ? 2 : 1.2;
        pen.shapes([{ path: sample, stroke: color, strokeWidth, dash: dash.map((length) => length * 0.8) }]);
        pen.text(words.aspectNames[kind], { x: x + column * index, y: y + 27 }, name, column);
      });
    },
  };
}
