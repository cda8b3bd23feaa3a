import type { EmbeddedFace, EmbeddedFaces } from '../fonts/embedded-faces.ts';
import type { FontName } from '../fonts/font-files.ts';
import type { OpenPage } from './open-document.ts';
import type { PaintingOperator, PrintedOutlines } from './printed-outlines.ts';
import type { Outline } from './shape.ts';

/** What the operators of one page call by name, and the page therefore has to list. */
export class PageResources {
  private readonly page: OpenPage;
  private readonly faces: EmbeddedFaces;
  private readonly outlines: PrintedOutlines;

  constructor(page: OpenPage, faces: EmbeddedFaces, outlines: PrintedOutlines) {
    this.page = page;
    this.faces = faces;
    this.outlines = outlines;
  }

  face(name: FontName): EmbeddedFace {
    const face = this.faces.get(name);
    this.page.fonts[face.id] ??= face.ref();
    return face;
  }

  outline(outline: Outline, operator: PaintingOperator): string {
    const { name, ref } = this.outlines.get(outline, operator);
    this.page.xobjects[name] ??= ref;
    return name;
  }
}
