import type { FontName } from '../fonts/font-files.ts';
import type { ShapedWord } from '../fonts/font-metrics.ts';
import { sharedFontHandle } from '../fonts/shared-fonts.ts';
import { lineWidth, shapedWords } from '../text/text-runs.ts';
import type { TextStyle } from '../text/text-style.ts';
import { rgb } from './color.ts';
import { coordinate, rectPath, type Shape, type Spot } from './shape.ts';
import { type EmbeddedFont, showText, wordOperators } from './text-operators.ts';

/** What pdfkit does not declare. */
interface PdfInternals {
  _font: EmbeddedFont;
  page: { fonts: Record<string, unknown> };
}

export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Draws on the current page of a document; y grows downwards from the top of the sheet. */
export class Pen {
  readonly document: PDFKit.PDFDocument;
  private readonly pageOfId: ReadonlyMap<string, number>;
  private readonly fonts = new Map<FontName, EmbeddedFont>();
  private readonly encoded = new Map<ShapedWord, string>();

  constructor(document: PDFKit.PDFDocument, pageOfId: ReadonlyMap<string, number>) {
    this.document = document;
    this.pageOfId = pageOfId;
  }

  /** The number printed on the page an anchor is on. */
  pageNumberOf(id: string): number {
    return this.pageOfId.get(id) ?? 0;
  }

  /** One line with its baseline at `at.y`, aligned within `widthPt` from `at.x`. */
  text(line: string, at: Spot, style: TextStyle, widthPt = 0): void {
    if (line === '') return;
    const { fontSize, color, tracking = 0, alignment = 'left' } = style;
    const slack = alignment === 'left' ? 0 : widthPt - lineWidth(line, style);
    const x = at.x + (alignment === 'center' ? slack / 2 : slack);
    const { page } = this.document as unknown as PdfInternals;
    let operators = `BT ${rgb(color)} rg ${coordinate(tracking)} Tc 1 0 0 -1 ${coordinate(x)} ${coordinate(at.y)} Tm\n`;
    let current: EmbeddedFont | undefined;
    let run = '';
    for (const { font, word } of shapedWords(line, style)) {
      const embedded = this.font(font);
      if (embedded !== current) {
        if (run) operators += showText(run, fontSize);
        run = '';
        current = embedded;
        page.fonts[embedded.id] ??= embedded.ref();
        operators += `/${embedded.id} ${coordinate(fontSize)} Tf `;
      }
      run += this.operatorsOf(word, embedded);
    }
    this.document.addContent(`${operators}${showText(run, fontSize)}ET`);
  }

  /** Lines one below the other, the first with its baseline at `at.y`. */
  lines(lines: readonly string[], { x, y }: Spot, leading: number, style: TextStyle, widthPt = 0): void {
    for (const [index, line] of lines.entries()) this.text(line, { x, y: y + index * leading }, style, widthPt);
  }

  shapes(shapes: readonly Shape[], { at, scale = 1, within }: { at?: Spot; scale?: number; within?: Area } = {}): void {
    let operators = 'q ';
    if (within) operators += `${rectPath(within.x, within.y, within.width, within.height)}W n `;
    if (at) operators += `${scale} 0 0 ${scale} ${coordinate(at.x)} ${coordinate(at.y)} cm\n`;
    for (const { path, fill, stroke, strokeWidth = 1, dash = [], cap = 'butt' } of shapes) {
      if (fill) operators += `${rgb(fill)} rg `;
      if (stroke) {
        operators += `${rgb(stroke)} RG ${coordinate(strokeWidth)} w ${cap === 'round' ? 1 : 0} J [${dash.map(coordinate).join(' ')}] 0 d `;
      }
      operators += `${path}${fill ? (stroke ? 'B' : 'f') : 'S'}\n`;
    }
    this.document.addContent(`${operators}Q`);
  }

  /** Makes an area lead to an anchor. */
  link({ x, y, width, height }: Area, id: string): void {
    this.document.goTo(x, y, width, height, id);
  }

  private operatorsOf(word: ShapedWord, font: EmbeddedFont): string {
    let operators = this.encoded.get(word);
    if (operators === undefined) {
      operators = wordOperators(word, font);
      this.encoded.set(word, operators);
    }
    return operators;
  }

  private font(name: FontName): EmbeddedFont {
    let font = this.fonts.get(name);
    if (!font) {
      this.document.registerFont(name, sharedFontHandle(name)).font(name);
      font = (this.document as unknown as PdfInternals)._font;
      this.fonts.set(name, font);
    }
    return font;
  }
}
