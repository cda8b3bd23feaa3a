import type { EmbeddedFaces } from '../fonts/embedded-faces.ts';
import { channels } from './color.ts';
import type { DrawingMark, Mark, TextMark } from './mark.ts';
import { coordinate, type Shape } from './shape.ts';

/** Marks as the operators of a PDF, in the order they were left. */
export function pageContent(marks: readonly Mark[], sheetHeight: number, faces: EmbeddedFaces): string {
  const text = new TextWriter(faces);
  let content = `q 1 0 0 -1 0 ${coordinate(sheetHeight)} cm\n`;
  for (const mark of marks) content += 'text' in mark ? text.written(mark) : drawn(mark);
  return `${content}Q`;
}

/** Remembers what the page is set to, and sets only what differs. */
class TextWriter {
  private font = '';
  private color = '';
  private tracking = 0;
  private readonly faces: EmbeddedFaces;

  constructor(faces: EmbeddedFaces) {
    this.faces = faces;
  }

  written({ text, font, fontSize, features, color, tracking, at, whole }: TextMark): string {
    const face = this.faces.get(font);
    return `BT ${this.set(`/${face.id} ${coordinate(fontSize)}`, color, tracking)}1 0 0 -1 ${coordinate(at.x)} ${coordinate(at.y)} Tm [${face.shown(text, features, fontSize, whole)}] TJ ET\n`;
  }

  private set(font: string, color: string, tracking: number): string {
    let operators = '';
    if (font !== this.font) operators += `${font} Tf `;
    if (color !== this.color) operators += `${paint(color)} rg `;
    if (tracking !== this.tracking) operators += `${coordinate(tracking)} Tc `;
    Object.assign(this, { font, color, tracking });
    return operators;
  }
}

function drawn({ shapes, at, scale }: DrawingMark): string {
  const placed = scale === 1 && at.x === 0 && at.y === 0;
  const matrix = placed ? '' : `${scale} 0 0 ${scale} ${coordinate(at.x)} ${coordinate(at.y)} cm `;
  return `q ${matrix}${shapes.map(shapeOperators).join('')}Q\n`;
}

const caps = { butt: 0, round: 1 };

function shapeOperators({ path, fill, stroke, strokeWidth = 1, dash = [], cap = 'butt' }: Shape): string {
  const inside = fill ? `${paint(fill)} rg ` : '';
  if (!stroke) return `${inside}${path}f\n`;
  const pattern = `[${dash.map(coordinate).join(' ')}] 0 d`;
  return `${inside}${paint(stroke)} RG ${coordinate(strokeWidth)} w ${caps[cap]} J ${pattern} ${path}${fill ? 'B' : 'S'}\n`;
}

const paints = new Map<string, string>();
const maxPaints = 1000;

/** Red, green and blue as a PDF wants them; remembered, for a page names few colours very often. */
function paint(color: string): string {
  let operands = paints.get(color);
  if (operands === undefined) {
    operands = channels(color)
      .map((channel) => Number((channel / 255).toFixed(4)))
      .join(' ');
    if (paints.size >= maxPaints) paints.clear();
    paints.set(color, operands);
  }
  return operands;
}
