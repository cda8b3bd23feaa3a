/** Where something stands on a line. */
interface Span {
  x: number;
  end: number;
}

/**
 * The cells of a table's rows, each in its column: where a row has none there is undefined. Of a row whose cells fit no
 * column, or several, they stay as they are.
 */
export function inColumns<Placed extends Span>(rows: readonly Placed[][]): (Placed | undefined)[][] {
  const columns = columnsOf(rows);
  return rows.map((cells) => (columns ? placed(cells, columns) : undefined) ?? cells);
}

/** What the fullest rows take up; undefined when that overlaps. */
function columnsOf(rows: readonly Span[][]): Span[] | undefined {
  const most = Math.max(...rows.map(({ length }) => length));
  const full = rows.filter(({ length }) => length === most);
  const columns = Array.from({ length: most }, (_, at) => ({
    x: Math.min(...full.map((cells) => cells[at]!.x)),
    end: Math.max(...full.map((cells) => cells[at]!.end)),
  }));
  return columns.every(({ end }, at) => end < (columns[at + 1]?.x ?? Number.POSITIVE_INFINITY)) ? columns : undefined;
}

function placed<Placed extends Span>(
  cells: readonly Placed[],
  columns: readonly Span[],
): (Placed | undefined)[] | undefined {
  const told: (Placed | undefined)[] = columns.map(() => undefined);
  for (const cell of cells) {
    const at = columns.findIndex(({ x, end }) => cell.x <= end && x <= cell.end);
    const next = columns[at + 1];
    if (at < 0 || told[at] || (next && next.x <= cell.end)) return undefined;
    told[at] = cell;
  }
  return told;
}
