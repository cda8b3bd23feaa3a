import type { Content } from 'pdfmake/interfaces.js';
import { fitLine } from './fit-text.ts';
import { textWidth } from './page-geometry.ts';
import { palette } from './palette.ts';
import { bodyText, kickerText, type TextStyle, textLine } from './text-block.ts';

export interface TocEntry {
  title: string;
  id: string;
}

const entryText: TextStyle = { ...bodyText, fontSize: 9.4, leading: 13 };
const rowHeight = 19;
const columnGap = 28;
const columnWidth = (textWidth - columnGap) / 2;
const numberWidth = 24;

/** Section titles with their pages, in two columns read downwards. */
export function tableOfContents(entries: TocEntry[]): Content {
  const half = Math.ceil(entries.length / 2);
  return {
    columns: [entries.slice(0, half), entries.slice(half)].map((column) => ({
      width: columnWidth,
      stack: column.flatMap(row),
    })),
    columnGap,
    margin: [0, 6, 0, 0],
  };
}

export function tableOfContentsHeight(entries: TocEntry[]): number {
  return kickerText.leading + 6 + Math.ceil(entries.length / 2) * rowHeight;
}

function row({ title, id }: TocEntry): Content[] {
  const shown = fitLine(title, entryText.font, entryText.fontSize, columnWidth - numberWidth - 4);
  return [
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: columnWidth, y2: 0, lineWidth: 0.5, lineColor: palette.hairline }],
    },
    {
      columnGap: 0,
      columns: [
        { ...textLine(shown, entryText), width: columnWidth - numberWidth, linkToDestination: id },
        {
          width: numberWidth,
          pageReference: id,
          font: 'sans',
          fontSize: 8,
          color: palette.inkSoft,
          alignment: 'right',
          margin: [0, 1.5, 0, 0],
        },
      ],
      margin: [0, 3, 0, rowHeight - 3 - entryText.leading],
    },
  ];
}
