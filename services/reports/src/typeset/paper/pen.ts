import type { Content } from 'pdfmake/interfaces.js';
import { openFont } from '../fonts/font-metrics.ts';
import { lineWidth, textRuns } from '../text/text-runs.ts';
import type { TextStyle } from '../text/text-style.ts';
import type { LinkArea } from './drawn-page.ts';
import type { Mark } from './mark.ts';
import type { Shape, Spot } from './shape.ts';

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Collects what stands on one page; y grows downwards from the top of the sheet. */
export class Pen {
  readonly marks: Mark[] = [];
  readonly links: LinkArea[] = [];
  /** Above the marks, placed by pdfmake. */
  readonly pictures: Content[] = [];
  private readonly pageOfId: ReadonlyMap<string, number>;

  constructor(pageOfId: ReadonlyMap<string, number>) {
    this.pageOfId = pageOfId;
  }

  /** The number printed on the page an anchor is on. */
  pageNumberOf(id: string): number {
    return this.pageOfId.get(id) ?? 0;
  }

  /** One line with its baseline at `at.y`, aligned within `widthPt` from `at.x`. */
  text(line: string, at: Spot, style: TextStyle, widthPt = 0): void {
    if (line === '') return;
    const { fontSize, color, tracking = 0, alignment = 'left', features = '' } = style;
    const slack = alignment === 'left' ? 0 : widthPt - lineWidth(line, style);
    const runs = textRuns(line, style.font);
    let x = at.x + (alignment === 'center' ? slack / 2 : slack);
    for (const { text, font, whole = false } of runs) {
      const own = font === style.font && !whole ? features : '';
      this.marks.push({ text, font, fontSize, features: own, color, tracking, at: { x, y: at.y }, whole });
      if (runs.length > 1) x += lineWidth(text, whole ? { font, fontSize, tracking } : { ...style, font }) + tracking;
    }
  }

  /** Lines one below the other, the first with its baseline at `at.y`. */
  lines(lines: readonly string[], { x, y }: Spot, leading: number, style: TextStyle, widthPt = 0): void {
    for (const [index, line] of lines.entries()) this.text(line, { x, y: y + index * leading }, style, widthPt);
  }

  /** Leads from a line to an anchor, over `widthPt` from `at.x`. */
  link(to: string, at: Spot, { font, fontSize }: TextStyle, widthPt: number): void {
    const { ascent, descent, unitsPerEm } = openFont(font);
    const scale = fontSize / unitsPerEm;
    this.links.push({
      left: at.x,
      top: at.y - ascent * scale,
      width: widthPt,
      height: (ascent - descent) * scale,
      to,
    });
  }

  shapes(shapes: readonly Shape[], at: Spot = { x: 0, y: 0 }, scale = 1): void {
    this.marks.push({ shapes, at, scale });
  }
}
