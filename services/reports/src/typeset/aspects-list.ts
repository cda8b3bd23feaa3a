import type { Aspect, AspectKind, NatalChart } from '@astrall/astrology/chart.ts';
import type { Column, Content, ContentColumns } from 'pdfmake/interfaces.js';
import { degreesAndMinutes } from './birth-wording.ts';
import { aspectGlyphs, bodyGlyphs } from './glyphs.ts';
import type { Labels } from './labels.ts';
import { textWidth } from './page-geometry.ts';
import { aspectLines, palette } from './palette.ts';
import { bodyText, type TextStyle, textLine } from './text-block.ts';

const kindsInOrder: AspectKind[] = ['conjunction', 'opposition', 'square', 'trine', 'sextile'];
const columnGap = 30;
const columnWidth = (textWidth - columnGap) / 2;
const headHeight = 25;
const rowHeight = 15;

const kindText: TextStyle = { ...bodyText, font: 'serifItalic', fontSize: 10.4, leading: 15 };
const pairText: TextStyle = { ...bodyText, fontSize: 9.4, leading: rowHeight };
const glyph: TextStyle = { ...pairText, font: 'symbols', fontSize: 10, color: palette.goldText, besides: pairText };
const orbText: TextStyle = {
  ...pairText,
  fontSize: 8.8,
  color: palette.inkSoft,
  alignment: 'right',
  besides: pairText,
};

interface Group {
  kind: AspectKind;
  aspects: Aspect[];
}

/** The aspects by kind, closest first, each kind with the line that stands for it in the wheel. */
export function aspectsList(chart: NatalChart, words: Labels): Content {
  if (chart.aspects.length === 0) return textLine(words.noAspects, pairText);
  return {
    columns: balanced(groups(chart)).map((column) => ({
      width: columnWidth,
      stack: column.flatMap((group) => [head(group.kind, words), ...group.aspects.map((aspect) => row(aspect, words))]),
    })),
    columnGap,
    unbreakable: true,
  };
}

/** The same for a chart with so many aspects that they run over a page: kind after kind, each in two columns. */
export function longAspectsList(chart: NatalChart, words: Labels): Content[] {
  return groups(chart).flatMap(({ kind, aspects }) => {
    const half = Math.ceil(aspects.length / 2);
    const rows = aspects.slice(0, half).map((left, index): Content => {
      const right = aspects[half + index];
      const cells = [left, ...(right ? [right] : [])].map((aspect) => ({ ...row(aspect, words), width: columnWidth }));
      return { columns: cells, columnGap };
    });
    return [{ stack: [head(kind, words), ...rows.slice(0, 2)], unbreakable: true }, ...rows.slice(2)];
  });
}

export function aspectsListHeight(chart: NatalChart): number {
  return Math.max(...balanced(groups(chart)).map(height), rowHeight);
}

function groups(chart: NatalChart): Group[] {
  return kindsInOrder
    .map((kind) => ({
      kind,
      aspects: chart.aspects.filter((aspect) => aspect.kind === kind).sort((a, b) => a.orbDeg - b.orbDeg),
    }))
    .filter(({ aspects }) => aspects.length > 0);
}

/** Two columns of whole groups, in order, as even as they go. */
function balanced(all: Group[]): Group[][] {
  const splits = all.map((_, index) => [all.slice(0, index + 1), all.slice(index + 1)]);
  const tallest = (columns: Group[][]) => Math.max(...columns.map(height));
  return splits.reduce((best, split) => (tallest(split) < tallest(best) ? split : best), [all, []]);
}

function height(column: Group[]): number {
  return column.reduce((sum, { aspects }) => sum + headHeight + aspects.length * rowHeight, 0);
}

function head(kind: AspectKind, words: Labels): Content {
  return {
    columns: [
      { width: 16, stack: [textLine(aspectGlyphs[kind], { ...glyph, color: aspectLines[kind].color })] },
      { width: 84, stack: [textLine(words.aspectNames[kind], kindText)] },
      { width: columnWidth - 100, svg: lineSample(columnWidth - 100, kind) },
    ],
    columnGap: 0,
    margin: [0, headHeight - rowHeight, 0, 0],
  };
}

function lineSample(width: number, kind: AspectKind): string {
  const { color, dash } = aspectLines[kind];
  const pattern = dash.length > 0 ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  const weight = kind === 'conjunction' ? 2 : 1.1;
  return `<svg width="${width}" height="15" viewBox="0 0 ${width} 15"><path d="M0 9L${width} 9" stroke="${color}" stroke-width="${weight}"${pattern}/></svg>`;
}

function row({ first, second, orbDeg }: Aspect, words: Labels): ContentColumns {
  const body = (name: typeof first): Column[] => [
    { width: 16, stack: [textLine(bodyGlyphs[name], glyph)] },
    { width: 62, stack: [textLine(words.bodyNames[name], pairText)] },
  ];
  return {
    columnGap: 0,
    columns: [...body(first), ...body(second), { width: '*', stack: [textLine(degreesAndMinutes(orbDeg), orbText)] }],
  };
}
