import { channels } from '@astrall/platform/brand/color.ts';
import { BoundedMap } from '../bounded-map.ts';
import { copiedText } from '../text/drawing-order.ts';
import type { DrawingMark, Mark, TextMark } from './mark.ts';
import type { PageResources } from './page-resources.ts';
import type { PaintingOperator } from './printed-outlines.ts';
import { coordinate, type PlacedOutline, type Shape } from './shape.ts';

/** Marks as the operators of a PDF, in the order they were left. */
export function pageContent(marks: readonly Mark[], sheetHeight: number, resources: PageResources): string {
  const writer = new ContentWriter(resources);
  let content = `q 1 0 0 -1 0 ${coordinate(sheetHeight)} cm\n`;
  for (const mark of marks) content += 'text' in mark ? writer.text(mark) : writer.drawing(mark);
  return `${content}Q`;
}

/** Remembers what text is set in, and sets only what differs. */
class ContentWriter {
  private font = '';
  private color = '';
  private tracking = 0;
  private readonly resources: PageResources;

  constructor(resources: PageResources) {
    this.resources = resources;
  }

  text({ text, font, fontSize, features, color, tracking, at, whole }: TextMark): string {
    const face = this.resources.face(font);
    const set = this.set(`/${face.id} ${coordinate(fontSize)}`, color, tracking);
    const shown = face.shown(text, features, fontSize, whole);
    const content = `BT ${set}1 0 0 -1 ${coordinate(at.x)} ${coordinate(at.y)} Tm [${shown}] TJ ET\n`;
    const copied = copiedText(text, font);
    return copied === null ? content : `/Span <</ActualText <${utf16(copied)}>>> BDC ${content}EMC\n`;
  }

  private set(font: string, color: string, tracking: number): string {
    let operators = '';
    if (font !== this.font) operators += `${font} Tf `;
    if (color !== this.color) operators += `${paint(color)} rg `;
    if (tracking !== this.tracking) operators += `${coordinate(tracking)} Tc `;
    Object.assign(this, { font, color, tracking });
    return operators;
  }

  drawing({ shapes, at, scale }: DrawingMark): string {
    const placed = scale === 1 && at.x === 0 && at.y === 0;
    const matrix = placed ? '' : `${scale} 0 0 ${scale} ${coordinate(at.x)} ${coordinate(at.y)} cm `;
    return `q ${matrix}${shapes.map((shape) => this.shape(shape)).join('')}Q\n`;
  }

  private shape(shape: Shape): string {
    const { fill, stroke, strokeWidth = 1, dash = [], cap = 'butt' } = shape;
    const inside = fill ? `${paint(fill)} rg ` : '';
    const line = stroke ? `${paint(stroke)} RG ${caps[cap]} J [${dash.map(coordinate).join(' ')}] 0 d ` : '';
    const operator = stroke ? (fill ? 'B' : 'S') : 'f';
    if ('outlines' in shape) {
      const placed = shape.outlines.map((each) => this.outline(each, operator, strokeWidth));
      return `${inside}${line}${placed.join('')}`;
    }
    const width = stroke ? `${coordinate(strokeWidth)} w ` : '';
    return `${inside}${line}${width}${shape.path}${operator}\n`;
  }

  private outline(placed: PlacedOutline, operator: PaintingOperator, strokeWidth: number): string {
    const { outline, at, size, turnDeg = 0 } = placed;
    const angle = (turnDeg * Math.PI) / 180;
    const [cos, sin] = [(Math.cos(angle) * size) / 1000, (Math.sin(angle) * size) / 1000].map(factor);
    const [x, y] = [coordinate(at.x), coordinate(at.y)];
    const width = operator === 'f' ? '' : `${coordinate((strokeWidth * 1000) / size)} w `;
    const name = this.resources.outline(outline, operator);
    return `q ${cos} ${-sin!} ${sin} ${cos} ${x} ${y} cm ${width}/${name} Do Q\n`;
  }
}

/** As a PDF writes a text between angle brackets. */
function utf16(text: string): string {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16().toString('hex');
}

function factor(value: number): number {
  return Math.round(value * 1e5) / 1e5;
}

const caps = { butt: 0, round: 1 };

const paints = new BoundedMap<string>(1000);

/** Red, green and blue as a PDF wants them; remembered, for a page names few colours very often. */
function paint(color: string): string {
  let operands = paints.get(color);
  if (operands === undefined) {
    operands = channels(color)
      .map((channel) => Number((channel / 255).toFixed(4)))
      .join(' ');
    paints.set(color, operands);
  }
  return operands;
}
