import type { Cell, Line } from './pdf-lines.ts';
import { withoutStretches } from './stretched-lines.ts';

/** How many lines above and below show the columns of a table. */
const reach = 3;
/** Cells of several lines stand between; so many lines with the same column show it whatever its gaps. */
const farReach = 12;
const linesThatShow = 2;
/** Lines of one table are no further apart, in the size of the letters. */
const widestLeading = 3.5;
/** In the size of the letters: cells of one column begin, or end, at the same place. */
const tolerance = 0.15;
/** A line of more parts is no row, and looking at each would take long. */
const mostCells = 50;

/** Two cells beside each other in a line. */
interface Gap {
  before: Cell;
  after: Cell;
}

/**
 * Lines in cells. What stands as close as words of justified text may is a cell of its own only where a line above or
 * below has a gap at the same place, and one of the two a gap that no words have.
 */
export function withColumns(allLines: readonly Line[]): Line[] {
  const lines = withoutStretches(allLines);
  return lines.map((line, index) => {
    if (!line.cells.some(({ close }) => close)) return line;
    const around = [...lines.slice(Math.max(0, index - reach), index), ...lines.slice(index + 1, index + 1 + reach)];
    const near = around.filter(
      (other) => other.cells.length <= mostCells && isNear(line, other) && (isSetApart(line) || isSetApart(other)),
    );
    const far = [...lines.slice(Math.max(0, index - farReach), index), ...lines.slice(index + 1, index + 1 + farReach)];
    const firstGaps = far
      .filter(({ page, cells }) => page === line.page && cells.length > 1)
      .map(({ cells: [before, after] }) => ({ before: before!, after: after! }));
    const begin = line.cells[0]!.x;
    const gaps = near.flatMap(gapsOf);
    const cells: Cell[] = [];
    for (const after of line.cells) {
      const before = cells.at(-1);
      const isShown = (gap: Gap) =>
        gaps.some((other) => isSameGap(gap, other, line.size * tolerance)) ||
        (gap.before.x === begin &&
          firstGaps.filter((other) => isSameColumn(gap, other, line.size * tolerance)).length >= linesThatShow);
      if (before && after.close && !isShown({ before, after }))
        cells[cells.length - 1] = { ...before, end: after.end, text: before.text + after.text };
      else cells.push(after);
    }
    return { ...line, cells };
  });
}

function gapsOf({ cells }: Line): Gap[] {
  return cells.slice(1).map((after, index) => ({ before: cells[index]!, after }));
}

/** Whether no line of running text has such a gap. */
function isSetApart({ cells }: Line): boolean {
  return cells.slice(1).some(({ close }) => !close);
}

function isNear(line: Line, other: Line): boolean {
  const height = Math.abs(line.y - other.y);
  return line.page === other.page && height > line.size / 2 && height < line.size * widestLeading * reach;
}

/** Whether two lines begin two columns at the same places. */
function isSameColumn(one: Gap, other: Gap, within: number): boolean {
  return Math.abs(one.before.x - other.before.x) <= within && Math.abs(one.after.x - other.after.x) <= within;
}

/** Whether nothing stands in what both leave free, and the same column begins or ends it. */
function isSameGap(one: Gap, other: Gap, within: number): boolean {
  const isFree = Math.max(one.before.end, other.before.end) < Math.min(one.after.x, other.after.x);
  const isLevel = (a: number, b: number) => Math.abs(a - b) <= within;
  return isFree && (isLevel(one.after.x, other.after.x) || isLevel(one.after.end, other.after.end));
}
