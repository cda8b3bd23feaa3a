import { deflateSync } from 'node:zlib';
import type { OpenDocument } from './open-document.ts';
import type { Outline } from './shape.ts';

interface Printed {
  name: string;
  ref: unknown;
}

/** Fills, strokes, or does both. */
export type PaintingOperator = 'f' | 'S' | 'B';

/** The outlines of one document, each once however often it is drawn, in whatever colours are set then. */
export class PrintedOutlines {
  private readonly printed: Record<PaintingOperator, Map<Outline, Printed>> = {
    f: new Map(),
    S: new Map(),
    B: new Map(),
  };
  private readonly open: OpenDocument;

  constructor(open: OpenDocument) {
    this.open = open;
  }

  get(outline: Outline, operator: PaintingOperator): Printed {
    const printed = this.printed[operator];
    let found = printed.get(outline);
    if (!found) {
      found = { name: `${operator}${printed.size}`, ref: this.print(outline, operator) };
      printed.set(outline, found);
    }
    return found;
  }

  private print({ path, bounds }: Outline, operator: PaintingOperator): unknown {
    const [left, top, right, bottom] = bounds;
    const form = this.open.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [left - margin, top - margin, right + margin, bottom + margin],
      Filter: 'FlateDecode',
    });
    form.end(compressed(path + operator));
    return form;
  }
}

/** For the widest stroke around an outline: what lies outside is clipped. */
const margin = 300;

/** At most one for each operator and outline. */
const forms = new Map<string, Uint8Array>();

function compressed(operators: string): Uint8Array {
  let form = forms.get(operators);
  if (!form) {
    form = deflateSync(Buffer.from(operators, 'latin1'));
    forms.set(operators, form);
  }
  return form;
}
