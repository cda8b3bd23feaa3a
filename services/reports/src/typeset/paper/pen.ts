import type { CanvasElement, Content, ContentText } from 'pdfmake/interfaces.js';
import { openFont } from '../fonts/font-metrics.ts';
import { lineWidth, textRuns } from '../text/text-runs.ts';
import type { TextStyle } from '../text/text-style.ts';
import { placedPath, type Shape, type Spot } from './shape.ts';

type OpenTypeFeatures = NonNullable<ContentText['fontFeatures']>;

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Collects what stands on one page as positioned nodes for pdfmake; y grows downwards from the top of the sheet. */
export class Pen {
  readonly nodes: Content[] = [];
  private readonly pageOfId: ReadonlyMap<string, number>;

  constructor(pageOfId: ReadonlyMap<string, number>) {
    this.pageOfId = pageOfId;
  }

  /** The number printed on the page an anchor is on. */
  pageNumberOf(id: string): number {
    return this.pageOfId.get(id) ?? 0;
  }

  /** One line with its baseline at `at.y`, aligned within `widthPt` from `at.x`; it leads to the anchor `to`, if any. */
  text(line: string, at: Spot, style: TextStyle, widthPt = 0, to?: string): void {
    if (line === '') return;
    const { fontSize, color, tracking = 0, alignment = 'left', features } = style;
    const slack = alignment === 'left' ? 0 : widthPt - lineWidth(line, style);
    const runs = textRuns(line, style.font);
    let x = at.x + (alignment === 'center' ? slack / 2 : slack);
    for (const { text, font, whole } of runs) {
      const node: ContentText = {
        text,
        font,
        fontSize,
        color,
        characterSpacing: tracking,
        noWrap: true,
        preserveLeadingSpaces: true,
        preserveTrailingSpaces: true,
        // Even without any feature: pdfkit shapes a run as a whole only when it is given a list.
        fontFeatures: font === style.font && !whole ? listOf(features) : [],
        ...(to ? { linkToDestination: to } : {}),
        absolutePosition: { x, y: at.y - ascent(font, fontSize) },
      };
      this.nodes.push(node);
      if (runs.length > 1) x += lineWidth(text, whole ? { font, fontSize, tracking } : { ...style, font }) + tracking;
    }
  }

  /** Lines one below the other, the first with its baseline at `at.y`. */
  lines(lines: readonly string[], { x, y }: Spot, leading: number, style: TextStyle, widthPt = 0): void {
    for (const [index, line] of lines.entries()) this.text(line, { x, y: y + index * leading }, style, widthPt);
  }

  shapes(shapes: readonly Shape[], at: Spot = { x: 0, y: 0 }, scale = 1): void {
    const canvas = shapes.map(
      ({ path, fill, stroke, strokeWidth = 1, dash = [], cap }): CanvasElement =>
        ({
          type: 'path',
          d: placedPath(path, at, scale),
          ...(fill ? { color: fill } : {}),
          ...(stroke ? { lineColor: stroke, lineWidth: strokeWidth * scale } : {}),
          ...(dash.length > 0 ? { dash: { length: dash.map((length) => length * scale) } } : {}),
          ...(cap ? { lineCap: cap } : {}),
        }) as unknown as CanvasElement,
    );
    this.nodes.push({ canvas, absolutePosition: { x: 0, y: 0 } });
  }
}

function listOf(features: string | undefined): OpenTypeFeatures {
  return (features ? features.split(' ') : []) as OpenTypeFeatures;
}

function ascent(font: TextStyle['font'], fontSize: number): number {
  const { ascent: up, unitsPerEm } = openFont(font);
  return (up / unitsPerEm) * fontSize;
}
