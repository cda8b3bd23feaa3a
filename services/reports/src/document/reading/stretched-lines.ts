import type { Line } from './pdf-lines.ts';

/** In the size of the letters: the gaps of a stretched line are alike, and no narrow column makes them wider. */
const tolerance = 0.1;
const widestGap = 6;
/** What parts words that are not stretched. */
const wordSpace = 0.25;
/** The next line of a paragraph is no further. */
const widestLeading = 1.8;

/** Lines of narrow justified columns have gaps as wide as those of tables, and all as wide: their words are no cells. */
export function withoutStretches(lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    if (line.cells.length < 2 || !isStretched(line, lines[index + 1])) return line;
    return { ...line, cells: [{ ...line.cells[0]!, end: line.cells.at(-1)!.end, text: line.text }] };
  });
}

function isStretched({ size, cells, ...line }: Line, next: Line | undefined): boolean {
  if (cells.some(({ text }) => /\S\s+\S/u.test(text))) return false;
  const gaps = cells.slice(1).map(({ x }, index) => x - cells[index]!.end);
  const [narrowest, widest] = [Math.min(...gaps), Math.max(...gaps)];
  if (widest - narrowest > size * tolerance || widest > size * widestGap) return false;
  const goesOn = cells.slice(1).some(({ text }) => /^\s*\p{Ll}/u.test(text));
  if (gaps.length > 1 && goesOn) return true;
  // Of two words alone the next line tells: it begins with a word that had no room beside them.
  return next !== undefined && isNext(next, { size, ...line }) && !hasRoom({ size, cells }, next);
}

function isNext(next: Line, { page, x, y, size }: Omit<Line, 'cells'>): boolean {
  const isBelow = next.page === page && y - next.y > size / 2 && y - next.y <= size * widestLeading;
  return (
    isBelow &&
    Math.abs(next.x - x) <= size * tolerance &&
    Math.abs(next.size - size) < 0.6 &&
    /^\p{Ll}/u.test(next.text)
  );
}

function hasRoom({ size, cells }: Pick<Line, 'size' | 'cells'>, next: Line): boolean {
  const words = cells.reduce((sum, { x, end }) => sum + end - x, 0);
  const first = next.cells[0]!;
  const text = first.text.trimEnd();
  const [word = ''] = text.split(/\s/);
  const wordWidth = ((first.end - first.x) * word.length) / text.length;
  const room = cells.at(-1)!.end - cells[0]!.x;
  return words + wordWidth + cells.length * size * wordSpace < room - size * tolerance;
}
