import { withColumns } from './columns.ts';
import { inColumns } from './empty-cells.ts';
import type { Cell, Line } from './pdf-lines.ts';

/** What is set as one thing: a line of running text, or a row of a table with all that its cells say. */
export interface SetLine {
  page: number;
  x: number;
  /** Where its letters end. */
  end: number;
  y: number;
  size: number;
  text: string;
  /** The lines of each cell; of running text there are none. */
  cells: string[][];
}

/** Lines of one cell are no further apart than this, in the size of the letters. */
const cellLeading = 1.7;
/** They are all as far apart as its first ones; the next row is further. */
const evenLeading = 1.25;
/** A cell that is set in the middle of its row begins no further from the others. */
const middleReach = 2.5;
/** Between the text of a cell and the next cell, in the size of the letters. */
const widestPadding = 4;
/** What stands for a cell without a text, so that the others stay in their columns. */
const emptyCell = ['–'];
/** A cell holds no more lines; a column of running text does. */
const mostCellLines = 8;
const mostCells = 50;

/** A piece of a line that stands apart from its others. */
interface Piece extends Cell {
  line: Line;
}

interface Row {
  cells: Piece[][];
  /** How many pieces it takes up. */
  length: number;
}

/**
 * Finds the rows of tables among the lines. Programs set a row cell by cell, each with all its lines, or line by line
 * across the cells. A row that stands alone may be set wide for any reason and stays the lines it was.
 */
export function withTableRows(lines: Line[]): SetLine[] {
  const pieces = withColumns(lines).flatMap((line) => line.cells.map((cell) => ({ ...cell, line })));
  const found: (Row | Piece)[] = [];
  for (let index = 0; index < pieces.length; ) {
    const row = rowAt(pieces, index);
    found.push(row ?? pieces[index]!);
    index += row?.length ?? 1;
  }
  return tablesAmong(found).flatMap((one): SetLine[] => {
    if (isTable(one)) return setRows(one);
    const own = 'cells' in one ? one.cells.flat() : [one];
    const asSet = new Set(own.filter(({ line, x }) => x === line.x).map(({ line }) => line));
    return [...asSet].map(({ page, x, y, size, text, cells }) => {
      return { page, x, end: cells.at(-1)!.end, y, size, text, cells: [] };
    });
  });
}

/** Rows that stand together, as one. */
function tablesAmong(found: readonly (Row | Piece)[]): (Row[] | Row | Piece)[] {
  const told: (Row[] | Row | Piece)[] = [];
  for (const [index, one] of found.entries()) {
    const last = told.at(-1);
    if (!('cells' in one)) told.push(one);
    else if (last && isTable(last) && pageOf(last[0]!) === pageOf(one)) last.push(one);
    else told.push(isRowOf(found[index + 1], pageOf(one)) ? [one] : one);
  }
  return told;
}

function isTable(one: Row[] | Row | Piece): one is Row[] {
  return Array.isArray(one);
}

function setRows(rows: readonly Row[]): SetLine[] {
  const spans = rows.map(({ cells }) =>
    cells.map((pieces) => ({ pieces, x: Math.min(...pieces.map(({ x }) => x)), end: endOf(pieces) })),
  );
  return inColumns(spans).map((row, index) => {
    const { page, x, y, size } = rows[index]!.cells[0]![0]!.line;
    const cells = row.map((cell) => cell?.pieces.map(({ text }) => text) ?? emptyCell);
    return { page, x, end: row.at(-1)?.end ?? x, y, size, text: '', cells };
  });
}

function isRowOf(one: Row | Piece | undefined, page: number): boolean {
  return one !== undefined && 'cells' in one && pageOf(one) === page;
}

function pageOf({ cells }: Row): number {
  return cells[0]![0]!.line.page;
}

/** The row that begins with a piece; undefined where none does. */
function rowAt(pieces: Piece[], start: number): Row | undefined {
  const cells = [[pieces[start]!]];
  let index = start + 1;
  for (; index < pieces.length; index += 1) {
    const piece = pieces[index]!;
    if (piece.line.page !== pieces[start]!.line.page) break;
    const cell = cells.at(-1)!;
    if (goesOn(cell, piece)) cell.push(piece);
    else if (isBeside(cell, piece)) {
      // Beside a later line of the first cell another row begins.
      if (isLevelWithLater(cells, piece)) return undefined;
      if (!isNearTop(cells, piece) || cells.length === mostCells) break;
      cells.push([piece]);
    } else break;
  }
  if (cells.length < 2 || isListEntry(cells)) return undefined;
  for (let more = moreOf(cells, pieces, index); more.length > 0; more = moreOf(cells, pieces, index)) {
    for (const { cell, piece } of more) cell.push(piece);
    index += more.length;
  }
  return { cells, length: index - start };
}

/** The next pieces, all on one line, that go on with cells of a row that was set line by line, one with each. */
function moreOf(cells: Piece[][], pieces: Piece[], start: number): { cell: Piece[]; piece: Piece }[] {
  const first = pieces[start];
  if (!first || first.line.page !== cells[0]![0]!.line.page) return [];
  let end = start + 1;
  while (end < pieces.length && end - start < cells.length && isLevel(pieces[end]!, first)) end += 1;
  const level = pieces.slice(start, end);
  if (level.length >= cells.length) return [];
  const at = level.map((piece) => cells.findIndex((cell) => goesOn(cell, piece)));
  // Of what stands apart below one cell, at most one can be its next line.
  if (at.includes(-1) || new Set(at).size < at.length) return [];
  // Alone below another cell than the first, it can be nothing else; else a line has to be full, and its sentence go on.
  const isAlone = level.length === 1 && at[0] !== 0;
  const isWrapped = (piece: Piece, index: number) => /^\s*\p{Ll}/u.test(piece.text) && isFull(cells, at[index]!, piece);
  return isAlone || level.some(isWrapped) ? level.map((piece, index) => ({ cell: cells[at[index]!]!, piece })) : [];
}

/** Whether the first word of a piece had no room on the line of the cell that it goes on with; of the last cell nobody knows. */
function isFull(cells: Piece[][], at: number, piece: Piece): boolean {
  const limit = cells[at + 1]?.[0]?.x ?? Number.POSITIVE_INFINITY;
  const [word = ''] = piece.text.trim().split(/\s/);
  const wordWidth = ((piece.end - piece.x) * word.length) / piece.text.length;
  return cells[at]!.at(-1)!.end + wordWidth > limit - piece.line.size * widestPadding;
}

/** Whether a piece is the next line of a cell. */
function goesOn(cell: Piece[], piece: Piece): boolean {
  const last = cell.at(-1)!.line;
  const { y, size } = piece.line;
  const overlap = Math.min(endOf(cell), piece.end) - Math.max(Math.min(...cell.map(({ x }) => x)), piece.x);
  return (
    cell.length < mostCellLines &&
    overlap > 0 &&
    y < last.y - size / 2 &&
    last.y - y <= Math.min(size * cellLeading, leadingOf(cell) * evenLeading) &&
    Math.abs(last.size - size) < 0.6
  );
}

/** How far apart the first lines of a cell are; whatever of a cell of one line. */
function leadingOf([first, second]: Piece[]): number {
  return second ? first!.line.y - second.line.y : Number.POSITIVE_INFINITY;
}

function isBeside(cell: Piece[], { x, line }: Piece): boolean {
  return x > endOf(cell) + line.size / 2;
}

function isLevelWithLater(cells: Piece[][], piece: Piece): boolean {
  return !isLevel(cells[0]![0]!, piece) && cells[0]!.slice(1).some((line) => isLevel(line, piece));
}

function isLevel(one: Piece, other: Piece): boolean {
  return Math.abs(one.line.y - other.line.y) < other.line.size / 4;
}

function isNearTop([first]: Piece[][], { line }: Piece): boolean {
  return Math.abs(line.y - first![0]!.line.y) < line.size * middleReach;
}

/** What a list begins its entries with is no cell. */
function isListEntry([first, ...others]: Piece[][]): boolean {
  return others.length === 1 && !/\p{L}{2}|\d{2}/u.test(first![0]!.text);
}

function endOf(cell: Piece[]): number {
  return Math.max(...cell.map(({ end }) => end));
}
