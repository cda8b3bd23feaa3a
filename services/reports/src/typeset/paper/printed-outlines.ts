import { deflateSync } from 'node:zlib';
import type { Outline } from './glyph-outline.ts';
import type { OpenDocument } from './open-document.ts';

interface Printed {
  name: string;
  ref: unknown;
}

type PaintingOperator = 'f' | 'B';

/** The outlines of letters in one document, each once however often it is drawn, in whatever colours are set then. */
export class PrintedOutlines {
  private readonly printed: Record<PaintingOperator, Map<Outline, Printed>> = { f: new Map(), B: new Map() };
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
      BBox: [left - widestHalo, top - widestHalo, right + widestHalo, bottom + widestHalo],
      Filter: 'FlateDecode',
    });
    form.end(compressed(path + operator));
    return form;
  }
}

/** Around a letter, in thousandths of an em: what lies outside is clipped. */
const widestHalo = 300;

/** Two for each outline. */
const forms = new Map<string, Uint8Array>();

function compressed(operators: string): Uint8Array {
  let form = forms.get(operators);
  if (!form) {
    form = deflateSync(Buffer.from(operators, 'latin1'));
    forms.set(operators, form);
  }
  return form;
}
