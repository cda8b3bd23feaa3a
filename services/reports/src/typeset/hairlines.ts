import type { CustomTableLayout } from 'pdfmake/interfaces.js';
import { palette } from './palette.ts';

/** A table ruled with thin horizontal lines only, the one under its head in gold. */
export function hairlines(paddingY: number): CustomTableLayout {
  return {
    hLineWidth: (line) => (line === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    hLineColor: (line) => (line === 1 ? palette.gold : palette.hairline),
    paddingLeft: (column) => (column === 0 ? 0 : 4),
    paddingRight: (column, node) => (column === (node.table.widths?.length ?? 0) - 1 ? 0 : 4),
    paddingTop: () => paddingY,
    paddingBottom: () => paddingY,
  };
}
