import type { Box, Flow } from '../flow/flow.ts';
import { heightOf as heightOfBoxes } from '../flow/paginate.ts';
import { baseline } from '../flow/text-lines.ts';
import { linePath } from '../paper/shape.ts';
import type { Setting } from '../setting.ts';
import { fitText } from '../text/fit-text.ts';
import { lineWidth } from '../text/text-runs.ts';
import type { TextStyle } from '../text/text-style.ts';
import { pageTitle } from './headings.ts';

export interface Entry {
  id: string;
  title: string;
  level: 1 | 2;
}

const columnGap = 30;
const numberWidth = 22;
const heights = { 1: 23, 2: 16.4 };
const listGap = 4;

/** Below what came before, where there is room: what is in the report and on which page, each line a link. */
export function contents(entries: Entry[], setting: Setting): Flow[] {
  const { words, page } = setting;
  const bookmark = { title: words.contents, level: 1 as const };
  const columns = balanced(entries);
  const width = columns.length === 1 ? page.textWidth : (page.textWidth - columnGap) / 2;
  const title = pageTitle(words.contents, { id: 'contents', bookmark }, setting, 34);
  const tallest = Math.max(...columns.map(heightOf));
  // A little closer where a chart of many aspects would not leave it on one page.
  const share = Math.min(1, (page.textHeight - heightOfBoxes(title) - listGap) / tallest);
  const rowHeights = { 1: heights[1] * share, 2: heights[2] * share };
  const list: Box = {
    height: tallest * share,
    gap: listGap,
    draw(pen, x, y) {
      columns.forEach((column, index) => {
        let top = y;
        for (const entry of column) {
          drawEntry(entry, { x: x + index * (width + columnGap), y: top, width, height: rowHeights[entry.level] });
          top += rowHeights[entry.level];
        }
      });
      function drawEntry({ id, title, level }: Entry, area: { x: number; y: number; width: number; height: number }) {
        const style = styleOf(level, setting);
        const base = area.y + area.height - rowHeights[2] + baseline({ ...style, leading: rowHeights[2] });
        const widthPt = area.width - numberWidth;
        const { lines, fontSize } = fitText(title, { ...style, widthPt }, [
          { fontSize: style.fontSize, maxLines: 1 },
          { fontSize: style.fontSize * 0.92, maxLines: 1 },
          { fontSize: style.fontSize * 0.85, maxLines: 1 },
        ]);
        const [shown = ''] = lines;
        const fitted = { ...style, fontSize };
        const number = { ...setting.type.table, fontSize: 10.6, color: setting.theme.accentText };
        const at = { x: area.x, y: base };
        pen.text(shown, at, fitted);
        pen.text(String(pen.pageNumberOf(id)), at, { ...number, alignment: 'right' }, area.width);
        pen.link(id, at, fitted, area.width);
        const from = area.x + lineWidth(shown, fitted) + 6;
        const until = area.x + area.width - numberWidth + 4;
        if (until - from > 8) {
          const leader = linePath({ x: from, y: base - 1 }, { x: until, y: base - 1 });
          pen.shapes([{ path: leader, stroke: setting.theme.hairline, strokeWidth: 0.7, dash: [0.7, 3], cap: 'butt' }]);
        }
      }
    },
  };
  return [...title, list];
}

function styleOf(level: 1 | 2, { type, theme }: Setting): TextStyle {
  return level === 1
    ? { ...type.table, font: 'serifMedium', fontSize: 11.8, color: theme.ink }
    : { ...type.table, fontSize: 11, color: theme.inkSoft };
}

/** One column while a page holds it; else two, broken before a chapter where they are most even. */
function balanced(entries: Entry[]): Entry[][] {
  if (entries.length <= 22) return [entries];
  let best: Entry[][] = [entries];
  for (let split = 1; split < entries.length; split++) {
    if (entries[split]!.level !== 1) continue;
    const candidate = [entries.slice(0, split), entries.slice(split)];
    if (Math.max(...candidate.map(heightOf)) < Math.max(...best.map(heightOf))) best = candidate;
  }
  return best;
}

function heightOf(entries: Entry[]): number {
  return entries.reduce((sum, { level }) => sum + heights[level], 0);
}
